import {foldSpelling} from '../../guide/check.js';
import {period, type Period} from '../../guide/sections/period.js';
import {intl} from '../../i18n/localize.js';
import {memoize} from '../../i18n/memoize.js';

/** Pay as somebody typed it. */
export interface TypedPay {
  amount: number;
  /** What it was said to be for, if at all. */
  per?: Period | undefined;
  /** The currency that it was said to be in, if at all: its code; of a sign or a word that is not that of the page's currency, and may be that of several, itself. */
  currency?: string | undefined;
}

/** What is known before somebody types. */
export interface Expected {
  /** The language of the page: "5 mil" are five thousand in Spanish, five million in English. */
  lang?: string;
  /** Code of the currency of the figures beside it. Its signs and names are understood, though others may share them. */
  currency?: string | undefined;
  /** Words for periods besides, as the page writes them: "في السنة". */
  periods?: Readonly<Record<string, Period>>;
}

/** Digits of other scripts: the last four bits of their code are their value, in those of India six more. */
const digits = /[^\P{Nd}\d]/gu;
const digitOf = (digit: string) => String((digit.charCodeAt(0) - (/[\u0900-\u0dff]/.test(digit) ? 6 : 0)) & 15);
/** What is in front, digits in groups, decimals, and what is behind; a dash for no cents, as in `95’500.–` or `50,000/-`, is neither. */
const shape = /^((?:[^\d.,٫٬-]|(?<=\p{L})\.)*)(\d+(?:[.,٫٬'’\s]\d{2,3})*?)(?:([.,٫])(\d{1,2}))?(?:[.,/]?[-–—]{1,2})?([^\d]*)$/u;
/** One separator throughout, and three digits at the end: `45,000.999` could be many things. */
const groups = /^\d+(?:([.,٫٬'’\s])(?:\d{2,3}\1)*\d{3})?$/u;

/** Words and signs for so many; whole words, in lower case. */
const units: Record<string, number> = {};
for (const [factor, all] of Object.entries({
  1e3: 'k thousand thousands tsd tausend mil mille millier milliers тыс ألف آلاف الف ألفا 千 천 hazar हज़ार हजार',
  1e4: '万 萬 만 man',
  1e5: 'l lakh lakhs lac lacs लाख',
  1e6: 'm mn mio mill million millions millionen millón millones milhão milhões млн مليون ملايين 百万 百萬 백만',
  1e7: 'cr crore crores करोड़',
  1e8: '億 亿 억',
  1e9: 'bn mrd milliarde milliarden billion billions مليار',
}))
  for (const unit of all.normalize('NFC').split(' ')) units[unit] = +factor;

/** Signs of one currency, also where they are that of the page; and, as nothing, words for several. */
const signs: Record<string, string> = {'€': 'EUR', '£': 'GBP', '₹': 'INR', rs: 'INR', '円': 'JPY', '₩': 'KRW', '₽': 'RUB', '₺': 'TRY', 'zł': 'PLN', r$: 'BRL', us$: 'USD', ca$: 'CAD', a$: 'AUD', c$: 'CAD', nz$: 'NZD', hk$: 'HKD', s$: 'SGD', nt$: 'TWD', mx$: 'MXN', '₫': 'VND', '₴': 'UAH', '₪': 'ILS', '₱': 'PHP', '₦': 'NGN', 'kč': 'CZK', '元': 'CNY', '원': 'KRW', kr: ''};

/** Words that say nothing of how much it is. */
const fillers = /^(per|a|an|each|the|pro|im|in der|par|por|al|في|of|by)$/u;

/** As it is compared: "Rs" for "₨", "$" for "＄", and no marks of direction. */
const plain = (text: string) => text.replace(/\p{Sc}/gu, (sign) => sign.normalize('NFKC')).toLowerCase().normalize('NFC').replace(/[\u200e\u200f\u061c]/g, '');
/**
 * Words and signs with a space around each; "us$" is one sign. "LPA" is lakhs per annum; what is written without a space, "万円" or "k€", comes
 * apart between kinds of letters.
 */
const spaced = (text: string): string =>
  ` ${text
    .replace(/\blpa\b/, 'lakh pa')
    .replace(/(?:(?<![\p{L}\p{M}])([a-z]{1,3}))?(\p{Sc})/gu, (_, letters: string = '', sign: string) => ` ${letters}${isCurrency(letters) || (units[letters] && letters !== 'l') ? ' ' : ''}${sign} `)
    .replace(/[万萬千億亿만円元원]/g, '$& ')
    .replace(/\//g, ' / ')
    .replace(/(?<=[\p{L}\p{Sc}])\.|,/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ')} `;

const isCurrency = (code: string) => Intl.supportedValuesOf('currency').includes(code.toUpperCase());

/** Words that some currency is called by, in a language and in English. */
const currencyWords = (lang: string) =>
  memoize(`currency words ${lang}`, () => new Set(Intl.supportedValuesOf('currency').flatMap((code) => [lang, 'en'].flatMap((each) => plain(intl(Intl.DisplayNames, each, {type: 'currency'}).of(code)!).split(between)))));
const between = /[\s\-()]+/;

/** What a currency is called and written with, in a language and in English, the longest first: "us dollars", "dollars", "us$", "$". */
const namesOf = (currency: string, lang: string): string[] =>
  memoize(`names of ${currency} ${lang}`, () => {
    const names = new Set<string>();
    for (const each of [lang, 'en'])
      for (const currencyDisplay of ['symbol', 'narrowSymbol', 'name'] as const)
        for (const n of [1, 2, 5, 11, 100]) {
          const name = plain(intl(Intl.NumberFormat, each, {style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0}).formatToParts(n).find(({type}) => type === 'currency')!.value);
          names.add(name);
          // "Dollars" is enough of "US dollars".
          if (currencyDisplay === 'name') for (const word of name.split(between)) names.add(word);
          // "J$" and "JM$", but not "A$" in Argentina.
          if (/^\p{Sc}$/u.test(name)) for (const letters of [currency.slice(0, 1), currency.slice(0, 2)]) if (!signs[plain(letters) + name]) names.add(plain(letters) + name);
        }
    return [...names].filter(Boolean).map(spaced).sort((one, other) => other.length - one.length);
  });

/**
 * An amount of pay as people type it: `45,000`, `45.000,50`, `45 000 €`, `45k`, `12 LPA`, `700万円`, `45/hr`, `٤٥٠٠٠`. Undefined where it is
 * none, is negative, or comes with anything that is not understood.
 * A separator with one or two digits behind it at the end is the decimal one; any other parts groups, and they are all the same. A million is counted with a decimal
 * separator, not with a group of three: "1.234 m" could be either, and is not understood.
 */
export function parsePay(typed: string, {lang = 'en', currency = '', periods = {}}: Expected = {}): TypedPay | undefined {
  // An amount is short; what is long would be looked through again and again.
  const text = plain(typed.slice(0, 100).trim().replace(digits, digitOf)).replace(/[\u00a0\u202f]/g, ' ');
  const [, before = '', whole, point, decimals, after = ''] = shape.exec(text) ?? [];
  if (!whole || !groups.test(whole) || (point && whole.includes(point))) return;
  const typedPay: TypedPay = {amount: Number(`${whole.replace(/\D/g, '')}.${decimals ?? 0}`)};
  const own = currency.toUpperCase();
  // What is said to be in two currencies is in the other one.
  const isIn = (said: string) => {
    if (typedPay.currency === undefined || typedPay.currency === own) typedPay.currency = said;
  };

  let [front, back] = [spaced(before), spaced(after)];
  const names = own ? namesOf(own, lang) : [];
  // "K5,000" is money of Zambia or Papua New Guinea, not five million.
  if (/^ [klm] $/.test(front) && !names.includes(front)) return;
  const take = (words: string) => {
    const isFound = (front + back).includes(words);
    [front, back] = [front.replaceAll(words, ' '), back.replaceAll(words, ' ')];
    return isFound;
  };
  for (const [words, per] of Object.entries(periods)) {
    if (!take(spaced(plain(words)))) continue;
    if (typedPay.per) return;
    typedPay.per = per;
  }
  for (const name of names) {
    // "45 K" may be thousands, or kyat.
    if (units[name.trim()] && back.includes(name)) return;
    if (take(name)) isIn(own);
  }

  const spelled = (words: string) => (period.spellings as Record<string, Period>)[foldSpelling(words)];
  let scaled = false;
  const words = (front + back).split(' ').filter(Boolean);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const unit = units[word];
    if (unit !== undefined) {
      // "5 m" is five million, "/ m" is a month.
      const isPeriod = words[i - 1] === '/' || words[i - 1] === 'per';
      if (!isPeriod) {
        // Nor are there thousands of millions, "3000 m", or thousands of thousands.
        if (scaled || /[.,٫٬'’]\d{3}$/.test(whole) || (unit >= 1e5 && typedPay.amount >= 1e3) || (word === 'mil' && !/^(es|pt)/.test(lang))) return;
        scaled = true;
        typedPay.amount *= unit;
        continue;
      }
    }
    if (word in signs) {
      isIn(signs[word] || word);
      continue;
    }
    // A number of them is a time, and no pay.
    if (/^(hour|hr|day|week|month|year|yr)s$/.test(word)) return;
    // "per hour", "an hour", "hr", "pro Jahr".
    const two = words[i + 1] === undefined ? undefined : spelled(word + words[i + 1]!);
    const per = two ?? (word === '/' ? undefined : word === 'm' ? 'month' : spelled(word));
    if (per) {
      if (typedPay.per && typedPay.per !== per) return;
      typedPay.per = per;
      if (two) i++;
    } else if (/^[a-z]{3}$/.test(word) && isCurrency(word)) isIn(word.toUpperCase());
    else if (/[^\P{Sc}¢]$/u.test(word)) isIn(word);
    else if (word === '/' || fillers.test(word) || (word === 'p' && words[i + 1] === '/')) continue;
    else if (currencyWords(lang).has(word) || currencyWords(lang).has(word.replace(/s$/, ''))) isIn(word);
    else return;
  }
  // A product of tenths and millions is not exact.
  typedPay.amount = Number(typedPay.amount.toPrecision(12));
  return typedPay.amount < Infinity ? typedPay : undefined;
}
