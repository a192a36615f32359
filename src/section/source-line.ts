import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Source} from '../guide/sections/source.js';
import {date, type Locale} from './locale.js';
import type {en} from './messages.js';

/** Where the figures come from, linked where there is an address. */
export function sourceLine(source: Source, words: Locale<typeof en>): TemplateResult | typeof nothing {
  const {name, url, date: day}: Exclude<Source, string> = typeof source === 'string' ? {name: source} : source;
  const shown = name ?? url;
  if (!shown) return nothing;
  return html`<p part="source">${words.parts(day ? 'sourceDated' : 'source', {
    source: url ? html`<a href=${url}>${shown}</a>` : shown,
    date: day ? date(words, day) : '',
  })}</p>`;
}
