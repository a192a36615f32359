import {html, nothing, type TemplateResult} from 'lit';
import {given, withGiven} from '../base/given.js';
import {linkText} from '../guide/visible.js';
import type {Source} from '../guide/sections/source.js';
import type {GuideAround} from '../input/answer.js';
import {date, type Localize} from '../i18n/localize.js';
import type {en} from '../i18n/messages.js';

/** A source as an object, whichever way it was given. */
export const sourceParts = (source: Source): Exclude<Source, string> => (typeof source === 'string' ? {name: source} : source);

/**
 * Where the figures come from, a line for each source, linked where there is an address.
 * @param sourceNumber - The number of a source that is listed on the page: the line refers to it.
 */
export function sourceLines(sources: Source | readonly (Source | undefined)[] | undefined, localize: Localize<typeof en>, sourceNumber?: GuideAround['sourceNumber']): TemplateResult[] {
  const lines = new Map<string, TemplateResult>();
  for (const source of [sources ?? []].flat() as (Source | undefined)[]) {
    const {name, url, date: day} = sourceParts(source ?? '');
    const shown = linkText(name, url);
    if (!shown) continue;
    const number = sourceNumber?.(name ?? url!);
    lines.set([name, url, day].join('\n'), html`<p part="source">${localize.parts(day ? 'sourceDated' : 'source', {
      source: url ? html`<a href=${url}>${given(shown, localize)}</a>` : given(shown, localize),
      date: day ? withGiven(date(localize, day), localize) : '',
    })}${number ? [' ', html`<a href="#source-${number}" aria-label=${localize.term('sourceNumber', {n: number})}>[${number}]</a>`] : nothing}</p>`);
  }
  return [...lines.values()];
}
