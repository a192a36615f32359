import {periodOf} from '../guide/plausible.js';
import type {Salary} from '../guide/sections/salary.js';
import {isolated} from '../i18n/isolate.js';
import {displayName, percent, type Localize} from '../i18n/localize.js';
import {byKey, figuresOf, isKnown, levelsInWords, listed, namesOf, paidPer, payTerms, weeklyHours, type Figure, type FigureKey, type KnownFigure} from './figures.js';

export * from './figures.js';

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

  const middle = median ?? mean;
  if (middle) {
    // A range that is that one amount adds nothing.
    const ends = min?.text === middle.text && max?.text === middle.text ? [min, max] : [];
    return pay(middle === median ? 'median' : 'mean', [middle, ...ends], paid(middle.text), middle.name, ends[0] ? undefined : bounds(min, max));
  }
  if (min || max) return pay(min && max ? 'range' : min ? 'from' : 'upTo', [min, max], bounds(min, max, paid)!);
  for (const [one, other, share] of [[p25, p75, 50], [p10, p90, 80]] as const)
    if (one && other) return pay('middle', [one, other], bounds(one, other, paid)!, terms.term('middle', {share: percent(terms, share)}));
  const single = p75 ?? p25 ?? p90 ?? p10 ?? total ?? top;
  const levels = figures.filter(({key}) => key === 'level');
  if (single && (single !== top || !levels[0])) return pay(single.key as Pay['kind'], [single], beginning(single, paid(single.text), localize), single.name);
  if (levels[0]) {
    const {of, amount, name} = levelsInWords(levels, paid, localize);
    return pay('level', of, amount, name);
  }
  const parts = figures.filter(({key}) => key === 'part');
  return parts[0] && pay('part', parts, paid(listed(parts, terms)));
}

/** What is paid, in a few words with its period, and what it is where that is not the median; undefined where there is no figure. */
export const payInWords = (entry: Salary, localize: Localize): string | undefined => payOf(entry, localize)?.text;

/** The other figures of an entry, each by its name and with its period: what a few words about its pay leave out. */
export function restOfPay(entry: Salary, localize: Localize): string[] {
  const said = payOf(entry, localize);
  const keys = new Set<FigureKey>([...(said?.figures ?? []).map(({key}) => key), ...(said?.range ? (['min', 'max'] as const) : [])]);
  const terms = payTerms(localize);
  // Of several levels or parts not all are said, unless by their names together, and of a range perhaps one end.
  const isSaid = ({key, name, text}: Figure) =>
    keys.has(key) && ((key !== 'level' && key !== 'part') || (key === 'level' && !!said?.name) || said?.figures.length === 1 || ` ${said?.text}`.includes(` ${terms.term('named', {amount: text, name})}`));
  // What is one amount is said once.
  const rest = new Map<string, Figure[]>();
  for (const figure of figuresOf(entry, localize))
    if (isKnown(figure) && !isSaid(figure)) {
      const amount = beginning(figure, paidPer(periodOf(entry), figure.text, terms), localize);
      if (!rest.get(amount)?.push(figure)) rest.set(amount, [figure]);
    }
  return [...rest].map(([amount, figures]) => terms.term('named', {amount, name: namesOf(figures, terms)}));
}

/** What the best paid earn is where they begin, not what all of them are paid. */
const beginning = ({key}: Figure, amount: string, localize: Localize) => (key === 'top' ? payTerms(localize).term('from', {amount}) : amount);

/** All that is known of an entry of pay, a line each; first its pay in a few words, with whose it is and where. */
export function payLines(entry: Salary, localize: Localize): string[] {
  const pay = entry.currency && payInWords(entry, localize);
  if (!pay) return [];
  const {top, sample} = entry;
  const place = placeOf(entry, localize);
  const terms = payTerms(localize);
  return [place ? `${pay} · ${place}` : pay, ...restOfPay(entry, localize), top?.note && isolated(top.note, localize), weeklyHours(entry, localize), sample === undefined ? undefined : terms.term('sample', {n: sample})].filter((line) => line !== undefined);
}

/** Whose pay an entry is, and where: its name and its area. */
export const placeOf = ({name, area, country}: Salary, localize: Localize): string => [...new Set([name && isolated(name, localize), area ? isolated(area, localize) : country && displayName(localize, 'region', country)])].filter(Boolean).join(' · ');
