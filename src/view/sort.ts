import {intl, type Localize} from '../i18n/localize.js';

/** The first number in a text, in the digits and with the separators of a language; undefined where there is none. */
export function numberIn(text: string, {lang}: Pick<Localize, 'lang'>): number | undefined {
  const format = intl(Intl.NumberFormat, lang, {minimumFractionDigits: 1});
  const part = (type: Intl.NumberFormatPartTypes) => format.formatToParts(1234567.5).find((one) => one.type === type)?.value;
  const [group = '', decimal = '.'] = [part('group'), part('decimal')];
  const plain = [...text.replace(/[\s\u00a0\u202f](?=\d{3})/g, group)]
    .map((char) => (char === decimal ? '.' : char === group ? '' : /\p{Nd}/u.test(char) ? digit(char) : char))
    .join('');
  const [found] = /(?<![\p{L}\d])[-−]?\d+(?:\.\d+)?/u.exec(plain) ?? [];
  return found === undefined ? undefined : Number(found.replace('−', '-'));
}

/** Decimal digits of any script stand in tens, the zero first. */
function digit(char: string): string {
  const code = char.codePointAt(0)!;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** Rows by one of their columns: by number where all that say something begin with one, else by word. What says nothing comes last. */
export function sortRows(rows: readonly string[][], column: number, isDescending: boolean, localize: Pick<Localize, 'lang'>): string[][] {
  const {compare} = intl(Intl.Collator, localize.lang, {numeric: true});
  const keyed = rows.map((row) => {
    const text = (row[column] ?? '').trim();
    return {row, text, number: numberIn(text, localize), isEmpty: !/[\p{L}\p{N}]/u.test(text)};
  });
  const filled = keyed.filter(({isEmpty}) => !isEmpty);
  // "12 years" and "$12" are numbers, "Python 3" is a word.
  const isNumeric = filled.every(({text, number}) => number !== undefined && /^\P{L}*(\p{L}{1,4}\P{L}*)?\p{Nd}/u.test(text));
  filled.sort((a, b) => (isNumeric ? a.number! - b.number! : compare(a.text, b.text)) * (isDescending ? -1 : 1));
  return [...filled, ...keyed.filter(({isEmpty}) => isEmpty)].map(({row}) => row);
}
