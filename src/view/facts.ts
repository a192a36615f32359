import {html, type TemplateResult} from 'lit';
import {css} from 'lit';

/** A figure that stands for itself, with what it is. */
export interface Fact {
  name: string;
  value: unknown;
  /** What else is to be known of it. */
  notes?: (string | undefined)[];
}

/** Key facts side by side, as many in a row as there is room for. */
export const factsView = (facts: readonly Fact[]): TemplateResult =>
  html`<dl part="facts">${facts.map(
    ({name, value, notes = []}) => html`<div><dt class="muted">${name}</dt><dd><b>${value}</b>${notes.map((note) => html` <small>${note}</small>`)}</dd></div>`,
  )}</dl>`;

export const factStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 1.2em 1.4em;
  }
  dl div {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-size: 0.85em;
  }
  dd b {
    display: block;
    margin-block-end: 0.1em;
    font-size: 1.5em;
    line-height: 1.2;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  dd b::first-letter {
    text-transform: uppercase;
  }
  dd small {
    display: block;
  }
`;
