import { html } from "lit";
import { withGiven } from "../base/given.js";
import { together } from "./together.js";
import { css } from "lit";
const factsView = (facts, localize) => html`<dl part="facts">${together(facts.map(
  ({ name, value, notes = [] }) => html`<div><dt class="muted">${name}</dt><dd><b>${typeof value === "string" ? withGiven(capitalized(value, localize.lang), localize) : value}</b>${together(notes.filter(Boolean).map((note) => html` <small>${withGiven(note, localize)}</small>`))}</dd></div>`
))}</dl>`;
const capitalized = (text, lang) => text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(lang));
const factStyles = css`
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
export {
  factStyles,
  factsView
};
//# sourceMappingURL=facts.js.map
