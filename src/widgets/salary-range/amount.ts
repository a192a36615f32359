import {foldSpelling} from '../../guide/check.js';
import {period, type Period} from '../../guide/sections/period.js';

/** Pay as somebody typed it. */
export interface TypedPay {
  amount: number;
  /** What it was said to be for, and in which currency, if at all. */
  per?: Period | undefined;
  currency?: string | undefined;
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

/** Signs of one currency; a sign that several share says nothing. */
const signs: Record<string, string> = {'€': 'EUR', '£': 'GBP', '₹': 'INR', 'rs': 'INR', '円': 'JPY', '₩': 'KRW', '₽': 'RUB', '₺': 'TRY', 'zł': 'PLN', 'r$': 'BRL', 'us$': 'USD', 'ca$': 'CAD', 'a$': 'AUD', 'c$': 'CAD', 'nz$': 'NZD', 'hk$': 'HKD', 's$': 'SGD', 'nt$': 'TWD', 'mx$': 'MXN', '₫': 'VND', '₴': 'UAH', '₪': 'ILS', '₱': 'PHP', '₦': 'NGN', 'kč': 'CZK', euro: 'EUR', euros: 'EUR', rupees: 'INR', dollars: '', dollar: '', pounds: 'GBP', '元': 'CNY', '원': 'KRW', kr: ''};

/** Words that say nothing of how much it is. */
const fillers = /^(per|a|an|each|the|pro|im|in der|par|por|al|في|of|p|by)$/u;

/**
 * An amount of pay as people type it: `45,000`, `45.000,50`, `45 000 €`, `45k`, `12 LPA`, `700万円`, `45/hr`, `٤٥٠٠٠`. Undefined where it is
 * none, is negative, or comes with anything that is not understood.
 * A separator with one or two digits behind it at the end is the decimal one; any other parts groups, and they are all the same. A million is counted with a decimal
 * separator, not with a group of three: "1.234 m" could be either, and is not understood.
 * @param known - Words to understand besides, by what they mean: a currency as the page writes it, "في السنة".
 * @param lang - The language of the page: "5 mil" are five thousand in Spanish, five million in English.
 */
export function parsePay(typed: string, known: Readonly<Record<string, TypedPay['per'] | 'currency'>> = {}, lang = ''): TypedPay | undefined {
  // An amount is short; what is long would be looked through again and again.
  const text = typed.slice(0, 100).trim().toLowerCase().normalize('NFC').replace(digits, digitOf).replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ');
  const [, before = '', whole, point, decimals, after = ''] = shape.exec(text) ?? [];
  if (!whole || !groups.test(whole) || (point && whole.includes(point))) return;
  const typedPay: TypedPay = {amount: Number(`${whole.replace(/\D/g, '')}.${decimals ?? 0}`)};

  // Before the page's own sign, which is a part of it: "A$" has a "$".
  let rest = ` ${before} ${after} `.replace(/(?<!\p{L})\p{L}{1,2}\p{Sc}/gu, (sign) => {
    if (signs[sign]) typedPay.currency = signs[sign];
    return signs[sign] ? ' ' : sign;
  });
  for (const [word, meaning] of Object.entries(known)) {
    const found = word.toLowerCase().trim();
    if (!found || !rest.includes(found)) continue;
    rest = rest.replace(found, ' ');
    if (meaning && meaning !== 'currency') typedPay.per = meaning;
  }
  // "LPA": lakhs per annum. What is written without a space, "万円" or "k€", comes apart between kinds of letters.
  rest = rest.replace(/\blpa\b/, ' lakh pa ').replace(/(?<=[万萬千億亿만])(?=\S)|(?<=\bk|\bm)(?=[$€£¥₹])/gu, ' ');
  const spelled = (words: string) => (period.spellings as Record<string, Period>)[foldSpelling(words)];
  let scaled = false;
  const words = rest.replace(/\//g, ' / ').replace(/(?<=[\p{L}\p{Sc}])\.|,/gu, ' ').split(/\s+/).filter(Boolean);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const unit = units[word];
    if (unit !== undefined) {
      // "5 m" is five million, "/ m" is a month.
      const isPeriod = words[i - 1] === '/' || words[i - 1] === 'per';
      if (!isPeriod) {
        // Nor are there thousands of millions, "3000 m", or thousands of thousands.
        if (scaled || /[.,٫٬'’]\d{3}$/.test(whole) || (unit > 1e5 && typedPay.amount >= 1e3) || (word === 'mil' && !/^(es|pt)/.test(lang))) return;
        scaled = true;
        typedPay.amount *= unit;
        continue;
      }
    }
    if (word in signs) {
      typedPay.currency = signs[word] || typedPay.currency;
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
    } else if (/^[a-z]{3}$/.test(word) && isCurrency(word)) typedPay.currency = word.toUpperCase();
    else if (word !== '/' && !fillers.test(word) && !/^[^\P{Sc}¢]$/u.test(word)) return;
  }
  // A product of tenths and millions is not exact.
  typedPay.amount = Number(typedPay.amount.toPrecision(12));
  return typedPay.amount < Infinity ? typedPay : undefined;
}

const isCurrency = (code: string) => Intl.supportedValuesOf('currency').includes(code.toUpperCase());
