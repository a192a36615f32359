import { html, nothing } from "lit";
import { given, withGiven } from "../base/given.js";
import { css } from "lit";
import { eager, slice } from "../base/draw-queue.js";
import { sliced } from "./slices.js";
import { hasState } from "./together.js";
import { wanted } from "./wanted.js";
function fold(items, localize, view, lead = 6, open = false, name = "") {
  if (items.length <= lead + 2) {
    const all = view(items);
    return hasState(all) ? [all] : all;
  }
  const rest = items.slice(lead);
  const when = rest.length > eager + 2 ? "opened" : rest.length > slice ? "later" : "now";
  return [view(items.slice(0, lead)), html`<details part="more" ?open=${open}><summary><span>${localize.term("more", { n: rest.length })}</span><span>${localize.term("fewer")}</span>${name ? html`<span class="heard">${withGiven(localize.term("of", { name }), localize)}</span>` : nothing}</summary>${wanted(() => fold(rest, localize, view, eager, false, name), when)}</details>`];
}
const longList = (items, localize, item = (text) => html`<li>${given(text, localize, true)}</li>`, lead, name) => fold(items, localize, (some) => html`<ul part="list">${sliced(some, item)}</ul>`, lead, false, name);
const foldStyles = css`
  /* What closes a list stands at its end, and in no copy of it. */
  [part='more'] {
    position: relative;
  }
  [part='more'][open] {
    padding-block-end: calc(1lh + 0.5em);
  }
  /* Its label says what pressing it does. */
  [part='more'][open] > summary > :first-child,
  [part='more']:not([open]) > summary > :nth-child(2) {
    display: none;
  }
  [part='more'] > summary {
    -webkit-user-select: none;
    inset-block-end: 0;
  }
  [part='more'][open] > summary {
    position: absolute;
  }
`;
const listStyles = css`
  [part='list'] {
    max-inline-size: 62ch;
  }
  [part='list'] li {
    position: relative;
    padding-block: 0.4em;
    padding-inline-start: 1.4em;
  }
  /* All border, which print and forced colours keep, cut to a shape; as text it would be read out. */
  [part='list'] li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.05em + 0.5lh);
    inset-inline-start: 0;
    border: 0.35em solid var(--_accent);
    clip-path: var(--_mark, circle(0.2em));
  }
  ${foldStyles}
`;
const listColumns = css`
  @container (width >= 51em) {
    [part='list'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 4%;
      max-inline-size: none;
    }
  }
`;
export {
  fold,
  foldStyles,
  listColumns,
  listStyles,
  longList
};
//# sourceMappingURL=long-list.js.map
