import {intl, type Localize} from '../i18n/localize.js';
import {memoize} from '../i18n/memoize.js';

/** The first number in a text, in the digits and with the separators of a language; undefined where there is none. */
export function numberIn(text: string, {lang}: Pick<Localize, 'lang'>): number | undefined {
  const format = intl(Intl.NumberFormat, lang, {minimumFractionDigits: 1});
  const part = (type: Intl.NumberFormatPartTypes) => format.formatToParts(1234567.5).find((one) => one.type === type)?.value;
  const [group = ',', decimal = '.'] = [part('group'), part('decimal')];
  const plain = text
    .replace(/\p{Nd}/gu, digit)
    // Between digits only: in South Africa a space groups them, and stands behind the sign, too.
    .replace(new RegExp(`(?<=\\d)([${group}](?=\\d)|\\s(?=\\d{3}))`, 'g'), '')
    .replace(new RegExp(`(?<=\\d)[${decimal}](?=\\d)`), '.');
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

/** Marks that say which way a text runs, and set a part of it apart. */
const marks = /[\u061c\u200e\u200f\u2066-\u2069]/g;

/** Currencies as a language writes them, the longest first: "US$" has a "$" in it. Only who sorts a long table asks for all of them. */
const currencySigns = (lang: string): string[] =>
  memoize(`currency signs ${lang}`, () =>
    Intl.supportedValuesOf('currency')
      .map((currency) => new Intl.NumberFormat(lang, {style: 'currency', currency}).formatToParts(2).find(({type}) => type === 'currency')!.value.replace(marks, ''))
      .sort((one, other) => other.length - one.length),
  );

/**
 * The figure that a cell begins with, and what it is in: its currency or percent, and its period. Figures in different units are not
 * compared. A plain number, such as of years, has no unit.
 */
export function figureIn(cell: string, localize: Pick<Localize, 'lang' | 'term'>): {number: number | undefined; unit: string} {
  // Further lines are of further figures.
  let text = cell.split('\n', 1)[0]!.replace(marks, '');
  let unit = '';
  for (const period of ['hour', 'day', 'week', 'month', 'year'] as const) {
    const label = localize.term(period, {amount: ''}).trim();
    if (!text.includes(label)) continue;
    unit += ` ${period}`;
    // "1年あたり$20,000": the 1 is none of the figure.
    text = text.replace(label, ' ');
  }
  // What stands at the number, with no space or one that keeps the two together.
  const [, before = '', after = ''] = /(?:^|[ \d])([^ \d]*?)\p{Nd}[\p{Nd}.,٫٬'’\u00a0\u202f]*([^ \d]*)/u.exec(text) ?? [];
  const beside = [before, after];
  const currency = [...currencySigns(localize.lang), '%', '٪'].find((sign) => beside.some((part) => part.includes(sign))) ?? beside.map((part) => /[A-Z]{3}/.exec(part)?.[0]).find(Boolean) ?? '';
  return {number: numberIn(text, localize), unit: currency + unit};
}

/**
 * Rows by one of their columns: by number where all that say something begin with one, else by word. Figures in different units, such as
 * dollars an hour and euros a year, stay apart, each unit where it came first. What says nothing comes last.
 */
export function sortRows(rows: readonly string[][], column: number, isDescending: boolean, localize: Pick<Localize, 'lang' | 'term'>): string[][] {
  const {compare} = intl(Intl.Collator, localize.lang, {numeric: true});
  const unsaid = [localize.term('notGiven'), localize.term('notPublished')];
  const keyed = rows.map((row) => {
    const text = (row[column] ?? '').trim();
    return {row, text, ...figureIn(text, localize), isEmpty: !/[\p{L}\p{N}]/u.test(text) || unsaid.includes(text)};
  });
  const filled = new Map<string, typeof keyed>();
  for (const one of keyed) if (!one.isEmpty && !filled.get(one.unit)?.push(one)) filled.set(one.unit, [one]);
  return [
    ...[...filled].flatMap(([unit, alike]) => {
      // "12 years" is a number, "Python 3" is a word; what has a unit is a figure, whatever it begins with.
      const isNumeric = alike.every(({text, number}) => number !== undefined && (unit || /^\P{L}*(\p{L}{1,4}\P{L}*)?\p{Nd}/u.test(text)));
      return alike.sort((a, b) => (isNumeric ? a.number! - b.number! : compare(a.text, b.text)) * (isDescending ? -1 : 1));
    }),
    ...keyed.filter(({isEmpty}) => isEmpty),
  ].map(({row}) => row);
}
