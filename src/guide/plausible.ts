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

/** Whether a year of work may be paid so little: false for £34.50, $0 or 90,000 rupiahs. Where the currency is not known, from 1,000 on. */
export const isYearlyPay = (amount: number, currency = '') => amount >= (floorOf[currency.toUpperCase()] ?? 1000);

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
