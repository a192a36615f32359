import type {Amount, Salary} from '../../guide/sections/salary.js';
import {displayName, percent, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import {amountInWords, paidPer} from '../../wording/pay.js';
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
  const {name, area, country, currency, per = 'year', min, max, median, mean, percentiles = {}, levels = [], parts = [], top, hoursPerWeek, sample} = salary;
  const paid = (amount: Amount) => (amount === null ? amountInWords(amount, currency, localize) : paidPer(per, amountInWords(amount, currency, localize), localize));
  /** A range, or the one bound that there is, called so. */
  const range = (low: Amount | undefined, high: Amount | undefined): string | undefined => {
    if (low == null) return high == null ? undefined : localize.term('payUpTo', {amount: paid(high)});
    if (high == null) return localize.term('payFrom', {amount: paid(low)});
    const [from, to] = [low, high].map((amount) => amountInWords(amount, currency, localize)) as [string, string];
    return from === to ? paid(low) : paidPer(per, localize.term('range', {min: from, max: to}), localize);
  };
  const figure = (key: 'payMedian' | 'payMean', amount: Amount | undefined) => amount != null && localize.term(key, {amount: paid(amount)});
  const lines = [
    figure('payMedian', median),
    figure('payMean', mean),
    range(min, max),
    ...(['p10', 'p25', 'p75', 'p90'] as const).map((key) => percentiles[key] != null && localize.term('payPercentile', {n: Number(key.slice(1)), amount: paid(percentiles[key])})),
    ...levels.flatMap(({name = '', amount, min: low, max: high}) =>
      [amount != null && paid(amount), range(low, high)].flatMap((text) => (text ? localize.term('payOf', {name, amount: text}) : [])),
    ),
    ...parts.map(({name = '', amount}) => amount != null && localize.term('payOf', {name, amount: paid(amount)})),
    top?.from != null && top.share !== undefined && localize.term('payTop', {share: percent(localize, top.share), amount: paid(top.from)}),
  ].filter((line) => !!line) as string[];
  const [pay, ...more] = lines;
  if (!pay) return {more: []};
  return {
    // Whose pay it is stands with the first figure.
    pay: [name, pay, area ?? (country && displayName(localize, 'region', country))].filter(Boolean).join(' · '),
    more: [
      ...more,
      ...(top?.note ? [top.note] : []),
      ...(hoursPerWeek === undefined ? [] : [localize.term('payHours', {n: hoursPerWeek})]),
      ...(sample === undefined ? [] : [localize.term('paySample', {n: sample})]),
    ],
  };
}
