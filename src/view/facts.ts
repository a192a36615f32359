import {html, type TemplateResult} from 'lit';
import {withGiven} from '../base/given.js';
import type {Localize} from '../i18n/localize.js';
import {together} from './together.js';
import {css} from 'lit';

/** A figure that stands for itself, with what it is. */
export interface Fact {
  name: string;
  value: unknown;
  /** What else is to be known of it. */
  notes?: (string | undefined)[];
}

/** Key facts side by side, as many in a row as there is room for. */
export const factsView = (facts: readonly Fact[], localize: Pick<Localize, 'lang' | 'givenLang'>): TemplateResult =>
  html`<dl part="facts">${together(facts.map(
    ({name, value, notes = []}) => html`<div><dt class="muted">${name}</dt><dd><b>${typeof value === 'string' ? withGiven(capitalized(value, localize.lang), localize) : value}</b>${together(notes.filter(Boolean).map((note) => html` <small>${withGiven(note, localize)}</small>`))}</dd></div>`,
  ))}</dl>`;

/** In the text, not by `::first-letter`, which parts a word for who hears it; Firefox leaves out what is a block in a description. */
const capitalized = (text: string, lang: string) => text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(lang));

export const factStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 1.2em 1.4em;
  }
  dl div {
    padding-block-start: 0.6em;
    border-block-start: var(--_rule);
  }
  dt {
    font-size: 0.85em;
  }
  dd {
    text-wrap: balance;
  }
  dd b {
    font-size: 1.5em;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  dd small {
    display: block;
    margin-block-start: 0.1em;
  }
`;
