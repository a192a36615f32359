import {svg, type SVGTemplateResult} from 'lit';
import {displayName, enumeration, localizeFor, money, percent, sentences, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import type {KnownFigure} from '../../wording/figures.js';
import {period, type Period} from '../../guide/sections/period.js';
import {parsePay} from './amount.js';
import type {en as own} from './messages.js';
import {en} from './standing-messages.js';

/** The picture that the reader's mark is put into. */
export interface Scene {
  /** The published figures that are known, but parts of one, from the lowest to the highest. */
  known: KnownFigure[];
  /** Whether the highest is capped, so that nobody knows what is beyond it. */
  open: boolean;
  /** What the figures are for, nothing where that is not known, and their currency. */
  per: Period | '';
  currency: string;
  /** Of how many the highest figure is where they begin: the best-paid 1 percent. */
  share?: number | undefined;
  at(value: number): number;
  /** An amount in words, with its period. */
  paid(amount: number): string;
}
export interface Standing {
  sentence: string;
  /** Whether what was typed cannot be compared as it is. */
  invalid?: boolean;
  /** Place of the mark, and by how many degrees it is turned where it points beyond the picture. */
  at?: number;
  turn?: number;
  /** The mark itself. */
  mark?: SVGTemplateResult;
}

/** Figures that say how many earn less. */
const shares = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
type Share = (typeof shares)[number];

/** Where the reader's own pay stands among the published figures, in plain words: how many earn less and more, and between which levels or ends it is. */
export function standing({known, open, per, currency, share, at, paid}: Scene, typed: string, words: Localize<typeof own & typeof shared>): Standing {
  const {lang} = words;
  const localize = localizeFor(lang, 'salary-range', en) as Localize<typeof en & typeof shared>;
  const {term} = localize;
  const label = (one: Period) => term(one, {amount: ''}).trim();
  const mine = parsePay(typed, {lang, currency, periods: Object.fromEntries(period.enum.map((one) => [label(one), one]))});
  const ask = (sentence: string): Standing => ({sentence, invalid: true});
  // Where a currency has thousandths, "850.500" may be either.
  const format = new Intl.NumberFormat(lang, {style: 'currency', currency});
  const point = format.formatToParts(0.5).find(({type}) => type === 'decimal')?.value;
  const isUnclear = format.resolvedOptions().maximumFractionDigits! > 2 && new RegExp(`^\\D*\\d+[${point}]\\d{3}\\D*$`).test(typed);
  if (!mine || isUnclear) return ask(term('notNumber', {amount: money(localize, (known[0]?.value ?? 0) || 1, currency)}));
  const {amount} = mine;
  if (mine.currency && mine.currency !== currency.toUpperCase()) return ask(term('otherCurrency', {currency: displayName(localize, 'currency', currency)}));
  if (!known[0]) return {sentence: term('nothingKnown')};
  // What it is for is never guessed: an hour's pay beside a year's would be absurd.
  if (mine.per && mine.per !== per) return ask(per ? term('otherPeriod', {period: label(per)}) : words.term('namedFigure', {name: words.term('heading'), amount: words.term('noPeriod')}));

  // From a cap upwards nobody knows who stands where.
  const reached = (figures: KnownFigure[]) => figures.filter(({value, capped}) => value <= amount && !capped).at(-1);
  const isShare = ({key}: KnownFigure) => shares.includes(key as Share);
  const clauses: string[] = [];
  const distribution = known.filter(isShare);
  const below = reached(distribution);
  const above = below?.value === amount ? below : distribution.find(({value}) => value > amount);
  if (below) clauses.push(term(`${below.key as Share}${below.value === amount ? 'Less' : 'Over'}`));
  if (above) clauses.push(term(`${above.key as Share}More`));

  // Ranges may overlap.
  const within = known.filter(({value, range}) => range?.ends && range.ends[0] !== range.ends[1] && value <= amount && amount <= range.to);
  for (const {name, range} of within) clauses.push(term('standsBetween', {low: range!.ends![0], high: `${range!.ends![1]} (${name})`}));
  // Who earns more than the best paid begin with is one of them, and not above them.
  const top = reached(known.filter(({key}) => key === 'top'));
  // A range is two ends; what has a name is said with it.
  const named = known.filter((figure) => !isShare(figure) && figure !== top).flatMap((figure) => (figure.range && !figure.range.typical ? [figure, {...figure, value: figure.range.to}] : [{...figure, value: figure.range?.typical ?? figure.value}])).sort((a, b) => a.value - b.value);
  const [low, high] = [reached(named), named.find(({value}) => value > amount)];
  // Of several that are the same, the one that comes first in the table.
  const equal = low?.value === amount ? named.find(({value}) => value === amount) : undefined;
  const said = (figure: KnownFigure | undefined) => (figure ? `${figure.name} (${figure.text})` : '');
  if (!within[0] && (equal ?? low ?? high)) clauses.push(term(equal ? 'standsAt' : low ? (high ? 'standsBetween' : 'standsAbove') : 'standsBelow', {low: said(equal ?? low), high: said(high)}));

  const [lowest, highest] = [Math.min(...known.map(({value}) => value)), Math.max(...known.map(({value, range}) => range?.to ?? value))];
  const [x, turn] = [at(amount), amount < lowest ? -90 : amount > highest && !open ? 90 : 0];
  return {
    sentence: sentences(localize, [
      clauses[0] || top ? term('stands', {amount: paid(amount), what: clauses[0] ? enumeration(localize, clauses) : `${top!.name} (${term('orMore', {amount: top!.text})})`}) : term('nothingKnown'),
      clauses[0] && top && words.term(share === undefined ? 'bestStart' : 'topStarts', {share: percent(localize, share ?? 0), amount: top.text}),
    ]),
    at: x,
    turn,
    mark: svg`<svg class="you" x="${x}%" y="1.5em" width="1em" height="1em" viewBox="0 0 10 10"><path d="M5 0l5 9H0z" transform="rotate(${turn} 5 5)"></path></svg>`,
  };
}
