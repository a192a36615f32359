import {directionOf} from './language.js';
import type {Localize} from './localize.js';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const runsRight = (text: string) => /\p{L}/u.test(text) && rightToLeft.test(text);

/** Whether words that are not ours have to be set apart from ours: they are in another language, or run the other way. */
export const isApart = (text: string, {lang}: Pick<Localize, 'lang'>, own: string | undefined): boolean =>
  !!(text && own) || (/\p{L}/u.test(text) && runsRight(text) !== (directionOf(lang) === 'rtl'));

/**
 * What the guide says, for a phrase of ours: isolated where it has to be set apart, by the characters that Unicode has for that, so
 * that no figure beside it changes place in plain text either; where it is drawn, its language is said too (`withGiven` in given.ts).
 */
export const isolated = (text: string, localize: Pick<Localize, 'lang' | 'givenLang'>): string =>
  isApart(text, localize, localize.givenLang) ? `${(localize.givenLang ? directionOf(localize.givenLang) === 'rtl' : runsRight(text)) ? '\u2067' : '\u2066'}${text}\u2069` : text;

/** Splits a text at what is isolated in it: every second part is. */
export const isolates = /[\u2066\u2067]([^\u2066-\u2069]*)\u2069/;
/** A text for where nothing is read from right to left: a file, a spreadsheet. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
