import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Source} from '../guide/sections/source.js';
import type {Answer} from '../source/answer.js';
import {date, type Locale} from './locale.js';
import type {en} from './messages.js';

/** A source as an object, whichever way it was given. */
export const sourceParts = (source: Source): Exclude<Source, string> => (typeof source === 'string' ? {name: source} : source);

/**
 * Where the figures come from, a line for each source, linked where there is an address.
 * @param cited - The number of a source that is listed on the page: the line refers to it.
 */
export function sourceLines(sources: Source | readonly (Source | undefined)[] | undefined, words: Locale<typeof en>, cited?: Answer['cited']): TemplateResult[] {
  const lines = new Map<string, TemplateResult>();
  for (const source of [sources ?? []].flat() as (Source | undefined)[]) {
    const {name, url, date: day} = sourceParts(source ?? '');
    const shown = name ?? url;
    if (!shown) continue;
    const number = cited?.(shown);
    lines.set([name, url, day].join('\n'), html`<p part="source">${words.parts(day ? 'sourceDated' : 'source', {
      source: url ? html`<a href=${url}>${shown}</a>` : shown,
      date: day ? date(words, day) : '',
    })}${number ? [' ', html`<a href="#source-${number}">[${number}]</a>`] : nothing}</p>`);
  }
  return [...lines.values()];
}
