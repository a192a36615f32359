import type {Amount, Salary} from '../../guide/sections/salary.js';
import {displayName, percent, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import {amountInWords, answers, paidPer, payTerms, weeklyHours} from '../../wording/pay.js';
import type {en} from './messages.js';

type Terms = Localize<typeof en & typeof shared>;

/** What a step pays: in a few words, and what else is known of it, a line each. */
export interface StepPay {
  pay?: string | undefined;
  more: string[];
}

/** Every figure of a step's pay by its name, and none for another: a bound is called a bound, an average an average. */
export function stepPay(salary: Salary | undefined, localize: Terms): StepPay {
  if (!salary?.currency) return {more: []};
  const {name, area, country, currency, per = 'year', min, max, median, mean, percentiles = {}, levels = [], parts = [], top} = salary;
  const {term} = payTerms(localize);
  const paid = (amount: Amount) => (amount === null ? amountInWords(amount, currency, localize) : paidPer(per, amountInWords(amount, currency, localize), localize));
  /** A range, or the one bound that there is, called so. */
  const range = (low: Amount | undefined, high: Amount | undefined): string | undefined => {
    if (low == null) return high == null ? undefined : term('upTo', {amount: paid(high)});
    if (high == null) return term('from', {amount: paid(low)});
    const [from, to] = [low, high].map((amount) => amountInWords(amount, currency, localize)) as [string, string];
    return from === to ? paid(low) : paidPer(per, term('range', {min: from, max: to}), localize);
  };
  const named = (amount: string | undefined, name: string) => amount && (name ? term('named', {amount, name}) : amount);
  const figure = (key: 'median' | 'mean' | 'p10' | 'p25' | 'p75' | 'p90', amount: Amount | undefined) => amount != null && named(paid(amount), term(key));
  const lines = [
    figure('median', median),
    figure('mean', mean),
    range(min, max),
    ...(['p10', 'p25', 'p75', 'p90'] as const).map((key) => figure(key, percentiles[key])),
    ...levels.flatMap(({name = '', amount, min: low, max: high}) =>
      [amount != null && paid(amount), range(low, high)].map((text) => text && named(text, name)),
    ),
    ...parts.map(({name = '', amount}) => amount != null && named(paid(amount), name)),
    top?.from != null && top.share !== undefined && named(term('from', {amount: paid(top.from)}), term('top', {share: percent(localize, top.share)})),
  ].filter((line) => !!line) as string[];
  const [pay, ...more] = lines;
  if (!pay) return {more: []};
  return {
    // Whose pay it is stands with the first figure.
    pay: [name, pay, area ?? (country && displayName(localize, 'region', country))].filter(Boolean).join(' · '),
    more: [
      ...more,
      ...(top?.note ? [top.note] : []),
      ...[weeklyHours(salary, localize), answers(salary, localize)].filter((line) => line !== undefined),
    ],
  };
}
