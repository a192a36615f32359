import type {Amount, Salary} from '../guide/sections/salary.js';
import {money, type Localize} from '../i18n/localize.js';
import type {en} from '../i18n/messages.js';

type Terms = Localize<typeof en>;

/** The number of an amount; that of its cap where it is capped. */
export const amountValue = (amount: Amount | undefined) => (typeof amount === 'object' ? amount?.atLeast : amount);
/** Whether the publisher caps the amount: it is this or more. */
export const isCapped = (amount: Amount | undefined) => typeof amount === 'object' && amount !== null;

/** An amount in localize: "$45,000", "$239,200 or more", "not published". */
export const amountInWords = (amount: Amount, currency: string, localize: Terms) =>
  amount === null
    ? localize.term('notPublished')
    : isCapped(amount)
      ? localize.term('orMore', {amount: money(localize, amountValue(amount)!, currency)})
      : money(localize, amount as number, currency);

/** An amount with its period; alone where the period cannot be understood. */
export const paidPer = (per: Salary['per'], amount: string, localize: Terms): string => (per ? localize.term(per, {amount}) : amount);

/** What is paid, in a few words with its period: the median, else the range, else what there is of it. */
export function payInWords({currency, per = 'year', min, max, median, percentiles = {}}: Salary, localize: Terms): string | undefined {
  const {p10, p25, p75, p90} = percentiles;
  const amounts = median == null ? [min ?? p10 ?? p25, max ?? p90 ?? p75] : [median];
  const [low, high] = new Set(amounts.flatMap((amount) => (amount == null ? [] : amountInWords(amount, currency!, localize))));
  const amount = low && high ? localize.term('range', {min: low, max: high}) : low;
  return amount && paidPer(per, amount, localize);
}
