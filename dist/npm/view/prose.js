import { html, nothing } from "lit";
import { given } from "../base/given.js";
import { paragraphs } from "../guide/prose.js";
import { css } from "lit";
import { together } from "./together.js";
import { fold, foldStyles } from "./long-list.js";
const paragraphsView = (all, localize) => fold(all, localize, (some) => together(some.map((paragraph) => html`<p>${given(paragraph, localize, true)}</p>`)), 40);
const proseView = (prose, localize, structure, lead = nothing) => {
  const text = paragraphsView(paragraphs(prose), localize);
  return structure ? html`<div part="prose"><div>${lead}${text}</div><div>${structure}</div></div>` : html`<div part="prose">${lead}${text}</div>`;
};
const proseStyles = css`
  ${foldStyles}
  [part='prose'] {
    display: flow-root;
  }
  p + p {
    margin-block-start: 0.8em;
  }
  [part='prose'] > :nth-child(2) {
    margin-block-start: 1em;
  }
  [part='prose'] > :first-child:not(:only-child, :empty) {
    max-inline-size: 54ch;
    font-size: 1.15em;
    @container (width >= 51em) {
      float: inline-start;
      inline-size: 36%;
      & ~ * {
        margin-inline-start: 40%;
      }
      & + * {
        margin-block-start: 0.15em;
      }
    }
  }
  [part='prose'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    column-gap: 2.4em;
    max-inline-size: none;
  }
  [part='prose'] li {
    padding: 0.6em 0;
    border-block-start: var(--_rule);
  }
  [part='prose'] li::before {
    content: none;
  }
`;
export {
  paragraphsView,
  proseStyles,
  proseView
};
//# sourceMappingURL=prose.js.map
