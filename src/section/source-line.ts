import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../guide/sections/source.js';
import {date, type Locale} from './locale.js';
import {messagesFor, parts, en} from './messages.js';

/** Where the figures come from, linked where there is an address. */
export function sourceLine(source: Source, locale: Locale<typeof en>): TemplateResult | typeof nothing {
  const {name, url, date: day} = typeof source === 'string' ? {name: source} : {...source};
  const shown = name ?? url;
  if (!shown) return nothing;
  const {lang} = locale;
  return html`<p part="source">${parts(messagesFor(lang, '', en)[day ? 'sourceDated' : 'source'], lang, {
    source: url ? html`<a href=${url}>${shown}</a>` : shown,
    date: day ? date(locale, day) : '',
  })}</p>`;
}
