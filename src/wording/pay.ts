import {amountValue, periodOf} from '../guide/plausible.js';
import type {Amount, Salary} from '../guide/sections/salary.js';
import {displayName, enumeration, localizeFor, money, percent, type Localize} from '../i18n/localize.js';
import type {en as shared} from '../i18n/messages.js';

export {amountValue, periodOf} from '../guide/plausible.js';

/** What figures of pay are called, wherever one is shown. */
export const en = {
  min: 'Low end',
  p10: '10th percentile',
  p25: '25th percentile',
  median: 'Median',
  mean: 'Average',
  p75: '75th percentile',
  p90: '90th percentile',
  max: 'High end',
  level: 'Level',
  part: 'Part of pay',
  total: 'All parts together',
  top: 'Top {share}',
  best: 'Best paid',
  middle: 'middle {share}',
  from: 'from {amount}',
  upTo: 'up to {amount}',
  named: '{amount} ({name})',
  weekly: {one: '{n} hour a week', other: '{n} hours a week'},
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
      ? localize.term('orMore', {amount: money(localize, amountValue(amount)!, currency)})
      : money(localize, amount as number, currency);

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
export function figuresOf({levels = [], parts = [], top, currency = '', percentiles, ...rest}: Salary, localize: Localize, divisor = 1): Figure[] {
  const terms = payTerms(localize);
  const parted = (amount: Amount | undefined): Amount | undefined => {
    const whole = amountValue(amount);
    if (whole === undefined) return amount === undefined ? undefined : null;
    const value = divisor === 1 ? whole : Math.round((whole / divisor) * 100) / 100;
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
    ...levels.flatMap(({name = terms.term('level'), amount, min, max}): Figure[] => {
      const typical = parted(amount);
      const [low, high] = inOrder(parted(min), parted(max));
      if (low === undefined && high === undefined) return single('level', name, amount);
      const words = boundsInWords(low, high, inWords, terms) ?? inWords(null);
      const values = [low, typical, high].map(amountValue).filter((value) => value !== undefined);
      return [
        {
          key: 'level',
          name,
          text: typical == null ? words : terms.term('named', {amount: inWords(typical), name: words}),
          value: values[0],
          ...(values[0] !== undefined && {range: {to: values.at(-1)!, typical: amountValue(typical), ends: low == null || high == null ? undefined : [inWords(low), inWords(high)]}}),
          capped: isCapped(high ?? typical ?? low),
        },
      ];
    }),
    ...parts.flatMap(({name = terms.term('part'), amount = null}) => single('part', name, amount)),
    // The parts are those of one total, so that they may be added up, but not where one is missing.
    ...(parts[1] && known.length === parts.length ? single('total', terms.term('total'), parts.some(({amount}) => isCapped(amount)) ? {atLeast: sum} : sum) : []),
    ...single('top', top?.share === undefined ? terms.term('best') : terms.term('top', {share: percent(terms, top.share)}), top?.from),
  ];
}

/** Two ends, the lower first. */
export const inOrder = (min: Amount | undefined, max: Amount | undefined): [Amount | undefined, Amount | undefined] => (amountValue(min)! > amountValue(max)! ? [max, min] : [min, max]);

/** A range, or the one end of it that is known: "$1 to $2", "from $1", "up to $2". */
function boundsInWords(low: Amount | undefined, high: Amount | undefined, inWords: (amount: Amount) => string, terms: Terms): string | undefined {
  const [min, max] = [low, high].map((amount) => (amountValue(amount) == null ? '' : inWords(amount!)));
  if (min && max) return min === max ? min : terms.term('range', {min, max});
  return min ? terms.term('from', {amount: min}) : max ? terms.term('upTo', {amount: max}) : undefined;
}

/** The figures that are known, by what they are; of several levels or parts the last. */
export const byKey = <F extends Figure>(figures: readonly F[]) => Object.fromEntries(figures.map((figure) => [figure.key, figure])) as Partial<Record<FigureKey, F>>;

/** What "the pay" of an entry is, in a few words. */
export interface Pay {
  /** What of the entry it is. */
  kind: 'median' | 'mean' | 'range' | 'from' | 'upTo' | 'p10' | 'p25' | 'p75' | 'p90' | 'middle' | 'total' | 'part' | 'top' | 'level';
  /** The figures that it is made of, from the lowest to the highest. */
  figures: KnownFigure[];
  /** How much, with bounds and period: "$45,000 a year", "up to $90,000 a year". */
  amount: string;
  /** What it is, where the amount alone does not say so: "Median", "90th percentile"; nothing for a range or a bound. */
  name: string;
  /** The range around a median or an average, where it is given: "$35,000 to $55,000". */
  range?: string | undefined;
  /** All of it, the range too, except that a median is not called so: "$90,000 a year (90th percentile)". */
  text: string;
}

/** The one place that decides what the pay of an entry is: its median; else its mean, called so; else its range or the one end of it; else what else there is, by its name. */
export const payOf = (entry: Salary, localize: Localize): Pay | undefined => payFrom(figuresOf(entry, localize).filter(isKnown), (amount) => paidPer(periodOf(entry), amount, payTerms(localize)), localize);

/**
 * The same of figures that are known.
 * @param paid - Says an amount with its period.
 */
export function payFrom(figures: readonly KnownFigure[], paid: (amount: string) => string, localize: Localize): Pay | undefined {
  const terms = payTerms(localize);
  const {min, max, median, mean, p10, p25, p75, p90, top, total} = byKey(figures);
  const bounds = (low: KnownFigure | undefined, high: KnownFigure | undefined, inWords: (text: string) => string = (text) => text) => {
    if (low && high) return inWords(low.text === high.text ? low.text : terms.term('range', {min: low.text, max: high.text}));
    return low ? terms.term('from', {amount: inWords(low.text)}) : high && terms.term('upTo', {amount: inWords(high.text)});
  };
  const pay = (kind: Pay['kind'], of: (KnownFigure | undefined)[], amount: string, name = '', range?: string): Pay => {
    const beside = [kind !== 'median' && name, range].filter(Boolean).join(' · ');
    return {kind, figures: of.filter((figure) => !!figure), amount, name, range, text: beside ? terms.term('named', {amount, name: beside}) : amount};
  };

  const [low, high] = min && max && min.value > max.value ? [max, min] : [min, max];
  const middle = median ?? mean;
  if (middle) return pay(middle === median ? 'median' : 'mean', [middle], paid(middle.text), middle.name, bounds(low, high));
  if (low || high) return pay(low && high ? 'range' : low ? 'from' : 'upTo', [low, high], bounds(low, high, paid)!);
  for (const [one, other, share] of [[p25, p75, 50], [p10, p90, 80]] as const)
    if (one && other) return pay('middle', [one, other], bounds(one, other, paid)!, terms.term('middle', {share: percent(terms, share)}));
  const single = p75 ?? p25 ?? p90 ?? p10 ?? total ?? top;
  const levels = figures.filter(({key}) => key === 'level');
  if (single && (single !== top || !levels[0])) return pay(single.key as Pay['kind'], [single], paid(single.text), single.name);
  const all = (some: KnownFigure[]) => paid(enumeration(terms, some.map(({text, name}) => terms.term('named', {amount: text, name}))));
  if (levels[0] && !levels[1]) return pay('level', levels, paid(levels[0].text), levels[0].name);
  // Their span, if both ends of each are known.
  const lowest = levels.reduce((one, other) => (other.value < one.value ? other : one), levels[0]!);
  const highest = levels.reduce((one, other) => ((other.range?.to ?? other.value) > (one.range?.to ?? one.value) ? other : one), levels[0]!);
  if (levels.some(({range}) => range && !range.ends)) return pay('level', levels, all(levels));
  if (levels[0]) {
    const named = ({text, name, range}: KnownFigure, end: 0 | 1) => terms.term('named', {amount: range?.ends?.[end] ?? text, name});
    return pay('level', [lowest, highest], paid(terms.term('range', {min: named(lowest, 0), max: named(highest, 1)})));
  }
  const parts = figures.filter(({key}) => key === 'part');
  return parts[0] && pay('part', parts, all(parts));
}

/** What is paid, in a few words with its period, and what it is where that is not the median; undefined where there is no figure. */
export const payInWords = (entry: Salary, localize: Localize): string | undefined => payOf(entry, localize)?.text;

/** The other figures of an entry, each by its name: what a few words about its pay leave out. */
export function restOfPay(entry: Salary, localize: Localize): string[] {
  const said = payOf(entry, localize);
  const keys = new Set<FigureKey>([...(said?.figures ?? []).map(({key}) => key), ...(said?.range ? (['min', 'max'] as const) : [])]);
  const terms = payTerms(localize);
  // Of several levels or parts not all are said, and of a range perhaps one end.
  const isSaid = ({key, name, text}: Figure) =>
    keys.has(key) && ((key !== 'level' && key !== 'part') || said?.figures.length === 1 || ` ${said?.text}`.includes(` ${terms.term('named', {amount: text, name})}`));
  return figuresOf(entry, localize).flatMap((figure) => (isKnown(figure) && !isSaid(figure) ? `${figure.name} ${figure.text}` : []));
}

/** Whose pay an entry is, and where: its name and its area. */
export const placeOf = ({name, area, country}: Salary, localize: Localize): string => [name, area ?? (country && displayName(localize, 'region', country))].filter(Boolean).join(' · ');

/** "40 hours a week", where the publisher says what the amounts stand for. */
export const weeklyHours = ({hoursPerWeek}: Pick<Salary, 'hoursPerWeek'>, localize: Localize): string | undefined => (hoursPerWeek === undefined ? undefined : payTerms(localize).term('weekly', {n: hoursPerWeek}));
