import type {Question} from './schema.js';
import type {Amount, Salary} from './sections/salary.js';

/**
 * Below what no year of full-time work is paid, by currency: a round number under the lowest minimum wages and the lowest usual pay where the
 * currency is used, so that a month's pay is mostly below it and a year's never. The dollar is low because it counts pay in many countries.
 */
const floors = {
  500: 'KWD BHD OMR JOD',
  3e3: 'EUR',
  5e3: 'GBP CAD AUD NZD SGD AED QAR',
  1e4: 'CHF CNY HKD PLN RON BRL MYR ILS SAR',
  5e4: 'INR TWD ZAR MXN THB PHP TRY UYU KES DOP',
  1e5: 'SEK NOK DKK CZK RUB',
  1e6: 'JPY HUF ISK CLP CRC ARS',
  1e7: 'KRW IDR PYG VND',
};
const floorOf = /*#__PURE__*/ Object.fromEntries(/*#__PURE__*/ Object.entries(floors).flatMap(([floor, all]) => all.split(' ').map((currency) => [currency, +floor])));

/** The number of an amount; that of its cap where it is capped. */
export const amountValue = (amount: Amount | undefined) => (typeof amount === 'object' ? amount?.atLeast : amount);

/** Many times the floor of a year nobody is paid for an hour or a day: who writes it means a year or a month. */
const most = {hour: 3, day: 10};

/** Whether a year of work may be paid so little: false for £34.50, $0 or 90,000 rupiahs. Where the currency is not known, from 1,000 on. */
export const isYearlyPay = (amount: number, currency = '') => amount >= floor(currency);
const floor = (currency: string) => floorOf[currency.toUpperCase()] ?? 1000;

/** The highest amount that an entry of pay gives, its parts taken together; undefined where it gives none. */
export function highestAmount({min, max, median, mean, percentiles, levels = [], parts = [], top}: Salary): number | undefined {
  const amounts = [min, max, median, mean, ...Object.values({...percentiles}), ...levels.flatMap((level) => [level.amount, level.min, level.max]), top?.from].map(amountValue);
  const all = [...amounts, parts[0] && parts.reduce((sum, part) => sum + (amountValue(part.amount) ?? 0), 0)].filter((value) => value !== undefined);
  return all[0] === undefined ? undefined : Math.max(...all);
}

/**
 * The period that an entry of pay is for: as given; a year where it is absent, but only if a year may be paid so;
 * undefined where it is not known, and the amounts stand without a period.
 */
export function periodOf(entry: Salary): NonNullable<Salary['per']> | undefined {
  return entry.per === undefined && isYearlyPay(highestAmount(entry) ?? Infinity, entry.currency) ? 'year' : (entry.per ?? undefined);
}

const amountKeys = ['min', 'max', 'median', 'mean', 'percentiles', 'levels', 'parts', 'top'] as const;

/** What of an entry of pay can hardly be meant so: zeros, which whoever withholds pay has been seen to write for it, and amounts that nobody is paid for the period. */
export function payQuestions(entry: Salary): Question[] {
  const {per, currency = '', top = {}} = entry;
  const amount = highestAmount(entry);
  const questions = fractions({'top.share': top.share});
  if (amount === undefined) return questions;
  const paid = `${amount} ${currency}`;
  if (amount === 0) questions.push([amountKeys.find((key) => entry[key] != null)!, 'is 0: where pay is not published, write null or leave it out']);
  else if (per === undefined && !isYearlyPay(amount, currency)) questions.push(['per', `is missing, and nobody is paid ${paid} for a year: the amounts stand without a period`]);
  else if (per === 'year' ? !isYearlyPay(amount, currency) : amount >= floor(currency) * most[per as 'hour']) questions.push(['per', `is "${per}", but who is paid ${paid} for ${per === 'hour' ? 'an' : 'a'} ${per}?`]);
  return questions;
}

/** Shares of one that were taken for percent: 0.07 for 7 %. */
export const fractions = (shares: Readonly<Record<string, number | undefined>>): Question[] =>
  Object.entries(shares).flatMap(([key, value = 0]): Question[] => {
    const meant = Math.round(value * 1e6) / 1e4;
    return value && Math.abs(value) < 1 ? [[key, `is ${value}, which means ${value} percent: for ${meant} percent write ${meant}`]] : [];
  });
