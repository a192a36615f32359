import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from './locale.js';
import type {en} from './messages.js';
import {css} from './widget-element.js';

/**
 * A list that stays readable when it is long: a lead of entries, the rest behind a disclosure, which print and find-in-page
 * open. Where only a few would be behind it, all are shown.
 * @param item - An entry's content; the list makes the `<li>`.
 */
export function longList<Item>(items: readonly Item[], words: Locale<typeof en>, item: (item: Item) => unknown = (text) => text, lead = 6): TemplateResult {
  const view = (some: readonly Item[]) => html`<ul part="list">${some.map((one) => html`<li>${item(one)}</li>`)}</ul>`;
  const shown = items.length > lead + 2 ? lead : items.length;
  return html`${view(items.slice(0, shown))}${items[shown] === undefined
    ? nothing
    : html`<details part="more"><summary><span>${words.phrase('more', {n: items.length - shown})}</span><span>${words.phrase('fewer')}</span></summary>${view(items.slice(shown))}</details>`}`;
}

/** For a list that is a section of its own: two columns where there is room, read across, their rows level. */
export const listStyles = css`
  @container (width >= 51em) {
    [part='list'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 4%;
      max-inline-size: none;
    }
  }
`;
