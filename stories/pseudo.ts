/** A language made from English, to see what is not translated and what does not fit: longer, accented, in brackets; and the same from right to left. */
import {directionOf} from '../src/i18n/language.js';
import {registerMessages, type Message, type Messages, type Tables} from '../src/i18n/messages.js';
import {own, shared} from '../src/widgets/phrases.js';

/** Tags for it that Intl takes: figures stay as English writes them. The second is "English in Arabic letters". */
export const pseudoLanguages = ['en-XA', 'en-Arab-XB'] as const;
export type PseudoLanguage = (typeof pseudoLanguages)[number];

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  ['aå', 'bƀ', 'cç', 'dð', 'eé', 'fƒ', 'gğ', 'hĥ', 'iî', 'jĵ', 'kķ', 'lļ', 'mɱ', 'nñ', 'oö', 'pþ', 'rŕ', 'sš', 'tţ', 'uû', 'vṽ', 'wŵ', 'xẋ', 'yý', 'zž', 'AÅ', 'BƁ', 'CÇ', 'DÐ', 'EÉ', 'FƑ', 'GĞ', 'HĤ', 'IÎ', 'JĴ', 'KĶ', 'LĻ', 'MṀ', 'NÑ', 'OÖ', 'PÞ', 'RŔ', 'SŠ', 'TŢ', 'UÛ', 'VṼ', 'WŴ', 'XẊ', 'YÝ', 'ZŽ'].map(
    (pair) => [pair[0]!, pair[1]!],
  ),
);

/** One text: placeholders stay. What is short grows most, as it does in languages with long words. */
export function pseudoText(text: string, lang: PseudoLanguage = 'en-XA'): string {
  const times = text.replace(/\{\w+\}/g, '').length < 20 ? 3 : 2;
  const words = text
    .split(/(\{\w+\})/)
    .map((part, i) => {
      if (i % 2) return part;
      const long = part.replace(/[aeiou]/g, (vowel) => vowel.repeat(times)).replace(/[A-Za-z]/g, (letter) => accents[letter] ?? letter);
      // Letters that run from left to right are told to run the other way, so that the direction is to be seen; isolated, as an override alone
      // stands deeper than letters of such a script do, on the wrong side of figures.
      return directionOf(lang) === 'rtl' && long ? `\u2067\u202e${long}\u202c\u2069` : long;
    })
    .join('');
  return `⟦${words}⟧`;
}

const pseudoMessage = (message: Message, lang: PseudoLanguage): Message =>
  typeof message === 'string' ? pseudoText(message, lang) : (Object.fromEntries(Object.entries(message).map(([form, text]) => [form, pseudoText(text!, lang)])) as Message);

/** Every phrase. */
export const pseudoTables = (lang: PseudoLanguage = 'en-XA'): Tables =>
  Object.fromEntries(Object.entries<Messages>({...own, '': shared}).map(([tag, phrases]) => [tag, Object.fromEntries(Object.entries(phrases).map(([key, message]) => [key, pseudoMessage(message, lang)]))]));

/** Makes both of them languages that a page can be in: `lang="en-XA"`, `lang="en-Arab-XB" dir="rtl"`. */
export function registerPseudo(): void {
  for (const lang of pseudoLanguages) registerMessages(lang, pseudoTables(lang));
}
