import {html, nothing, type TemplateResult} from 'lit';
import {isApart, isolates} from '../i18n/isolate.js';
import type {Localize} from '../i18n/localize.js';

/**
 * Words that are not ours, in a section whose phrases are: what the guide says goes through here, so that it is read out in its own
 * language, and no figure of it changes place beside ours. Where both are in one language and run the same way it is the text alone.
 * @param isBlock - Whether it is a paragraph, a heading or an entry of its own: then it also begins where its language does.
 * @param lang - Its language, where it is not the guide's.
 */
export function given<Value>(text: Value, {lang, givenLang}: Pick<Localize, 'lang' | 'givenLang'>, isBlock = false, own = givenLang): Value | TemplateResult {
  if (typeof text !== 'string' || !isApart(text, {lang}, own)) return text;
  return html`<bdi class=${isBlock && own ? 'block' : nothing} lang=${own ?? nothing}>${text}</bdi>`;
}

/** A phrase of ours in which words of the guide are isolated (`isolated` in isolate.ts): these with their language. */
export const withGiven = <Value>(text: Value, {givenLang = ''}: Pick<Localize, 'givenLang'>): unknown =>
  typeof text === 'string' && isolates.test(text) ? text.split(isolates).map((part, i) => (i % 2 ? html`<bdi lang=${givenLang || nothing}>${part}</bdi>` : part)) : text;
