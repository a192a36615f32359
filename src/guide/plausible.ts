import {exchanged} from './problem.js';
import type {Question} from './schema.js';
import type {Amount, Salary} from './sections/salary.js';

/**
 * Below what no year of full-time work is paid, by currency: a round number under the lowest minimum wages and the lowest usual pay where the
 * currency is used, so that a month's pay is mostly below it and a year's never. The dollar is low because it counts pay in many countries.
 */
const floors = {
  500: 'KWD BHD OMR JOD',
  5e3: 'EUR GBP CAD AUD NZD SGD AED QAR',
  1e4: 'CHF CNY HKD PLN RON BRL MYR ILS SAR',
  5e4: 'INR TWD ZAR MXN THB PHP TRY UYU KES DOP',
  1e5: 'SEK NOK DKK CZK RUB',
  1e6: 'JPY HUF ISK CLP CRC ARS',
  1e7: 'KRW IDR PYG VND',
};
const floorOf = /*#__PURE__*/ Object.fromEntries(/*#__PURE__*/ Object.entries(floors).flatMap(([floor, all]) => all.split(' ').map((currency) => [currency, +floor])));

/** The number of an amount; that of its cap where it is capped. */
export const amountValue = (amount: Amount | undefined) => (typeof amount === 'object' ? amount?.atLeast : amount);

/** How many of each period a year of work has. */
const perYear = {hour: 2080, day: 260, week: 52, month: 12, year: 1};

/** More than anybody is paid in a year who is not paid by the year: who writes it for an hour or a month means a year. Of a currency that is not known nobody knows it. */
const most = (currency: string) => (/^usd$/i.test(currency) ? 2.4e6 : floorOf[currency.toUpperCase()]! * 400);

/** Whether a year of work may be paid so little: false for £34.50, $0 or 90,000 rupiahs. Where the currency is not known, from 1,000 on. */
export const isYearlyPay = (amount: number, currency = '') => amount >= floor(currency);
const floor = (currency: string) => floorOf[currency.toUpperCase()] ?? 1000;

/** An entry of pay with the ends of its ranges and of its middle the right way round. */
export function ordered(entry: Salary): Salary {
  const inOrder = <Of extends object>(of: Of, low: keyof Of, high: keyof Of): Of =>
    amountValue(of[low] as Amount)! > amountValue(of[high] as Amount)! ? {...of, [low]: of[high], [high]: of[low]} : of;
  const {percentiles, levels} = entry;
  return {
    ...inOrder(entry, 'min', 'max'),
    ...(percentiles && {percentiles: inOrder(inOrder(percentiles, 'p10', 'p90'), 'p25', 'p75')}),
    ...(levels && {levels: levels.map((level) => inOrder(level, 'min', 'max'))}),
  };
}

/** The figures of an entry of pay that are known, by where they are; of its parts the sum. */
function knownOf({min, max, median, mean, percentiles, levels, parts, top}: Salary): Record<string, number> {
  const known: Record<string, number> = {};
  const look = (value: unknown, path: string): void => {
    const amount = amountValue(value as Amount);
    if (typeof amount === 'number') known[path] = amount;
    else if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) look(inner, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
  };
  look({min, max, median, mean, percentiles, levels, top: {from: top?.from}, parts: parts?.reduce((sum, {amount}) => sum + (amountValue(amount) ?? 0), 0)}, '');
  return known;
}

/** The highest amount that an entry of pay gives, its parts taken together; undefined where it gives none. */
export function highestAmount(entry: Salary): number | undefined {
  const highest = Math.max(...Object.values(knownOf(entry)));
  return highest < 0 ? undefined : highest;
}

/**
 * The period that an entry of pay is for: as given; a year where it is absent, but only if a year may be paid so;
 * undefined where it is not known, and the amounts stand without a period.
 */
export function periodOf(entry: Salary): NonNullable<Salary['per']> | undefined {
  return entry.per === undefined && isYearlyPay(highestAmount(entry) ?? Infinity, entry.currency) ? 'year' : (entry.per ?? undefined);
}

/**
 * What of an entry of pay can hardly be meant so: zeros, which whoever withholds pay has been seen to write for it, amounts that nobody is paid
 * for the period, and figures that contradict each other.
 */
export function payQuestions(entry: Salary): Question[] {
  const {per, currency = '', top: {share} = {}, levels = []} = entry;
  const questions = fractions({'top.share': share});
  const given = knownOf(entry);
  const falling = Object.entries(given).sort(([, a], [, b]) => b - a);
  const [highest] = falling;
  if (!highest) return questions;

  // A range may begin at nothing.
  const zero = falling.find(([path, value]) => !value && (!highest[1] || !path.endsWith('min')));
  if (zero) questions.push([zero[0], 'is 0: where pay is not published, write null or leave it out', 'zero']);
  const period = per === undefined ? 'year' : per;
  // What is lower may be of part-time work: only what is far off is for another period.
  const odd = period && falling.find(([, value], i) => value && (!isYearlyPay(value * perYear[period] * (i ? 10 : 1), currency) || (period !== 'year' && value * perYear[period] > most(currency))));
  if (odd) {
    const [path, value] = odd;
    const paid = `paid ${value} ${currency} by the ${period}`;
    const [key, message] =
      odd !== highest ? [path, `is ${value}, but who is ${paid}?`] : per ? ['per', `is "${per}", but who is ${paid}?`] : ['per', `is missing, and nobody is ${paid}: the amounts stand without a period`];
    questions.push([key, message, 'period']);
  }

  const {parts, ...known} = knownOf(ordered(entry));
  const contradict = (path: string, message: string) => questions.push([path, message, 'contradiction']);
  for (const path in known) if (given[path]! > known[path]!) contradict(path, exchanged);
  const distribution = ['percentiles.p10', 'percentiles.p25', 'median', 'percentiles.p75', 'percentiles.p90'];
  // The best-paid tenth begin where nine in ten earn less.
  if (share) distribution.splice([10, 25, 50, 75, 90].filter((rank) => rank <= 100 - share).length, 0, 'top.from');
  for (const chain of [['min', 'median', 'max'], ['min', 'mean', 'max'], distribution, ...levels.map((_, i) => ['min', 'amount', 'max'].map((key) => `levels[${i}].${key}`))])
    chain.filter((path) => path in known).reduce((one, other) => {
      if (known[other]! < known[one]!) contradict(other, `is ${known[other]}, below ${one} (${known[one]})`);
      return other;
    }, '');
  // Averages of parts need not add up to a median, but nearly.
  const beside = Math.max(...Object.values(known));
  if (parts! > 1.1 * beside && beside >= 0) contradict('parts', `are ${parts} together, above the highest figure beside them (${beside})`);
  return questions;
}

/** Shares of one that were taken for percent: 0.07 for 7 %. */
export const fractions = (shares: Readonly<Record<string, number | undefined>>): Question[] =>
  Object.entries(shares).flatMap(([key, value = 0]): Question[] => {
    const meant = Math.round(value * 1e6) / 1e4;
    return value && Math.abs(value) < 1 ? [[key, `is ${value}, which means ${value} percent: for ${meant} percent write ${meant}`, 'fraction']] : [];
  });
