import {amountValue, ordered} from '../guide/plausible.js';
import type {Amount, Salary} from '../guide/sections/salary.js';
import {enumeration, localizeFor, percent, type Localize} from '../i18n/localize.js';
import {isolated} from '../i18n/isolate.js';
import type {en as shared} from '../i18n/messages.js';
import {wholeMoney} from './money.js';
import {hourTerms} from './time.js';

export {amountValue, periodOf} from '../guide/plausible.js';

/** What figures of pay are called, wherever one is shown. */
export const en = {
  /** The lower end of a range of pay. */
  min: 'Low end',
  /** One in ten earns less. */
  p10: '10th percentile',
  p25: '25th percentile',
  /** Half earn more, half less. */
  median: 'Median',
  mean: 'Average',
  p75: '75th percentile',
  p90: '90th percentile',
  max: 'High end',
  /** A level of pay that has no name. */
  level: 'Level',
  /** A part of total pay that has no name, such as a bonus. */
  part: 'Part of pay',
  total: 'All parts together',
  /** The best-paid 10%. */
  top: 'Top {share}',
  best: 'Best paid',
  /** 50% of all, those in the middle: from the 25th percentile to the 75th. */
  middle: 'middle {share}',
  from: 'from {amount}',
  upTo: 'up to {amount}',
  /** The name says what the amount is: "$45,000 (Median)". */
  named: '{amount} ({name})',
  ...hourTerms,
  /** How many people or employers the figures are from. */
  sample: {one: 'from {n} answer', other: 'from {n} answers'},
};
type Terms = Localize<typeof en & typeof shared>;
/** Their names in the language that something is said in; they are in a table of their own, which whatever says pay shares. */
export const payTerms = ({lang}: Localize): Terms => localizeFor(lang, 'pay', en);

/** Whether the publisher caps the amount: it is this or more. */
export const isCapped = (amount: Amount | undefined) => typeof amount === 'object' && amount !== null;

/** An amount in words: "$45,000", "$239,200 or more", "not published". */
export const amountInWords = (amount: Amount, currency: string, localize: Localize<typeof shared>) =>
  amountValue(amount) == null
    ? localize.term('notPublished')
    : isCapped(amount)
      ? localize.term('orMore', {amount: wholeMoney(localize, amountValue(amount)!, currency)})
      : wholeMoney(localize, amount as number, currency);

/** An amount with its period; alone where the period is not known. */
export const paidPer = (per: Salary['per'], amount: string, localize: Localize<typeof shared>): string => (per ? localize.term(per, {amount}) : amount);

/** The figures of a distribution, from the lowest to the highest. */
const distribution = ['min', 'p10', 'p25', 'median', 'mean', 'p75', 'p90', 'max'] as const;
export type FigureKey = (typeof distribution)[number] | 'level' | 'part' | 'total' | 'top';

/** One figure of an entry of pay, in words. */
export interface Figure {
  key: FigureKey;
  /** What it is: "Median", "Top 10%", the name of a level. */
  name: string;
  /** How much: an amount, or the range of a level; "not published" where it is not known. */
  text: string;
  /** Undefined where it is not published; of a range the lowest that is known. */
  value: number | undefined;
  /** Of a level with a range: the highest that is known, what is typical, and both ends in words, unless one of them is open. */
  range?: {to: number; typical: number | undefined; ends?: [low: string, high: string] | undefined};
  /** Whether the publisher caps it: it is this or more. */
  capped: boolean;
}
export type KnownFigure = Figure & {value: number};
export const isKnown = (figure: Figure): figure is KnownFigure => figure.value !== undefined;

/**
 * Every figure of an entry of pay, in the order of a table.
 * @param divisor - Into how many parts its period is divided: 12 for a month of yearly pay.
 */
export function figuresOf(entry: Salary, localize: Localize, divisor = 1): Figure[] {
  const {levels = [], parts = [], top, currency = '', percentiles, ...rest} = ordered(entry);
  const terms = payTerms(localize);
  const parted = (amount: Amount | undefined): Amount | undefined => {
    const whole = amountValue(amount);
    if (whole === undefined) return amount === undefined ? undefined : null;
    // A part of a little is little, not nothing.
    const value = divisor === 1 ? whole : Math.round((whole / divisor) * 100) / 100 || whole / divisor;
    return isCapped(amount) ? {atLeast: value} : value;
  };
  const inWords = (amount: Amount) => amountInWords(amount, currency, terms);
  const single = (key: FigureKey, name: string, given: Amount | undefined): Figure[] => {
    const amount = parted(given);
    return amount === undefined ? [] : [{key, name, text: inWords(amount), value: amountValue(amount), capped: isCapped(amount)}];
  };
  const known = parts.map(({amount}) => amountValue(amount)).filter((value) => value !== undefined);
  const sum = known.reduce((one, other) => one + other, 0);
  return [
    ...distribution.flatMap((key) => single(key, terms.term(key), {...percentiles, ...rest}[key])),
    ...levels.flatMap(({name: own, amount, min, max}): Figure[] => {
      const name = own ? isolated(own, localize) : terms.term('level');
      const typical = parted(amount);
      const [low, high] = [parted(min), parted(max)];
      if (low === undefined && high === undefined) return single('level', name, amount);
      const words = boundsInWords(low, high, inWords, terms) ?? inWords(null);
      const values = [low, typical, high].map(amountValue).filter((value) => value != null).sort((one, other) => one - other);
      return [
        {
          key: 'level',
          name,
          text: typical == null || inWords(typical) === words ? words : terms.term('named', {amount: inWords(typical), name: words}),
          value: values[0],
          ...(values[0] !== undefined && {range: {to: values.at(-1)!, typical: amountValue(typical), ends: low == null || high == null ? undefined : [inWords(low), inWords(high)]}}),
          capped: isCapped(high ?? typical ?? low),
        },
      ];
    }),
    ...parts.flatMap(({name, amount = null}) => single('part', name ? isolated(name, localize) : terms.term('part'), amount)),
    // The parts are those of one total, so that they may be added up, but not where one is missing.
    ...(parts[1] && known.length === parts.length ? single('total', terms.term('total'), parts.some(({amount}) => isCapped(amount)) ? {atLeast: sum} : sum) : []),
    ...single('top', top?.share === undefined ? terms.term('best') : terms.term('top', {share: percent(terms, top.share)}), top?.from),
  ];
}

/** A range, or the one end of it that is known: "$1 to $2", "from $1", "up to $2". */
function boundsInWords(low: Amount | undefined, high: Amount | undefined, inWords: (amount: Amount) => string, terms: Terms): string | undefined {
  const [min, max] = [low, high].map((amount) => (amountValue(amount) == null ? '' : inWords(amount!)));
  if (min && max) return min === max ? min : terms.term('range', {min, max});
  return min ? terms.term('from', {amount: min}) : max ? terms.term('upTo', {amount: max}) : undefined;
}

/** The figures that are known, by what they are; of several levels or parts the last. */
export const byKey = <F extends Figure>(figures: readonly F[]) => Object.fromEntries(figures.map((figure) => [figure.key, figure])) as Partial<Record<FigureKey, F>>;

/** Figures with their names, in a list. */
export const listed = (figures: readonly KnownFigure[], localize: Localize): string => {
  const terms = payTerms(localize);
  return enumeration(terms, figures.map(({text, name}) => terms.term('named', {amount: text, name})));
};

/** What several figures are called together, each name once: "25th percentile and 75th percentile". */
export const namesOf = (figures: readonly Figure[], localize: Localize, type?: 'conjunction' | 'unit'): string => enumeration(localize, [...new Set(figures.map(({name}) => name))], type);

/** One level or more in a few words: what all of them are, with their names; their span, if both ends of each are known, else all of them. */
export function levelsInWords(levels: readonly KnownFigure[], paid: (amount: string) => string, localize: Localize): {of: KnownFigure[]; amount: string; name?: string} {
  const terms = payTerms(localize);
  const [first] = levels as [KnownFigure];
  const of = [...levels];
  if (levels.every(({text}) => text === first.text)) return {of, amount: paid(first.text), name: namesOf(levels, terms)};
  const all = {of, amount: paid(listed(levels, localize))};
  if (levels.some(({range}) => range && !range.ends)) return all;
  const lowest = levels.reduce((one, other) => (other.value < one.value ? other : one), first);
  const highest = levels.reduce((one, other) => ((other.range?.to ?? other.value) >= (one.range?.to ?? one.value) ? other : one), first);
  const amount = ({text, range}: KnownFigure, end: 0 | 1) => range?.ends?.[end] ?? text;
  const [min, max] = [amount(lowest, 0), amount(highest, 1)];
  // No range runs from an amount to itself.
  if (min === max) return all;
  return {of: [lowest, highest], amount: paid(terms.term('range', {min: terms.term('named', {amount: min, name: lowest.name}), max: terms.term('named', {amount: max, name: highest.name})}))};
}

/** "40 hours a week", where the publisher says what the amounts stand for. */
export const weeklyHours = ({hoursPerWeek}: Pick<Salary, 'hoursPerWeek'>, localize: Localize): string | undefined => (hoursPerWeek === undefined ? undefined : payTerms(localize).term('hours', {n: hoursPerWeek}));

/** "from 1,200 answers", where the publisher says how many stand behind the figures. */
export const answers = ({sample}: Pick<Salary, 'sample'>, localize: Localize): string | undefined => (sample === undefined ? undefined : payTerms(localize).term('sample', {n: sample}));
