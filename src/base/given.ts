import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../i18n/language.js';
import type {Localize} from '../i18n/localize.js';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Words that are not ours, in a section whose phrases are: what the guide says goes through here, so that it is read out in its own
 * language, and no figure of it changes place beside ours. Where both are in one language and run the same way it is the text alone.
 * @param isBlock - Whether it is a paragraph, a heading or an entry of its own: then it also begins where its language does.
 * @param lang - Its language, where it is not the guide's.
 */
export function given<Value>(text: Value, {lang, givenLang}: Pick<Localize, 'lang' | 'givenLang'>, isBlock = false, own = givenLang): Value | TemplateResult {
  if (typeof text !== 'string' || !(own ?? (/\p{L}/u.test(text) && rightToLeft.test(text) !== (directionOf(lang) === 'rtl')))) return text;
  return html`<bdi class=${isBlock && own ? 'block' : nothing} lang=${own ?? nothing}>${text}</bdi>`;
}
