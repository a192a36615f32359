import {exchanged, type Report} from '../../guide/problem.js';
import type {Amount, Salary} from '../../guide/sections/salary.js';
import {placeLabels, type PlacedLabel} from '../../picture/labels.js';
import {scale} from '../../picture/scale.js';
import {displayName, money, percent, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import {amountInWords, amountValue, isCapped} from '../../wording/pay.js';
import type {rect} from '../../view/rect.js';
import type {SectionModel} from '../../view/section-element.js';
import type {en} from './messages.js';
import type {Standing, standing} from './standing.js';

type Terms = Localize<typeof en & typeof shared>;
const periods = ['hour', 'day', 'week', 'month', 'year'] as const;
type Per = (typeof periods)[number];
/** The figures of a distribution, from the lowest to the highest. */
const figures = ['min', 'p10', 'p25', 'median', 'p75', 'p90', 'max'] as const;

/** One amount of an entry, named and in localize. */
interface Point {
  key: (typeof figures)[number] | 'level' | 'top';
  name: string;
  text: string;
  /** Undefined where it is not published. */
  value: number | undefined;
  /** Whether the publisher caps it: it is this or more. */
  capped: boolean;
}
export type Known = Point & {value: number};
/** Class, position and width in percent, top and height in em. */
type Bar = Parameters<typeof rect>;

export interface Options {
  /** Name of the area to show. */
  area?: string | null | undefined;
  per?: string | null | undefined;
  /** What the reader chose instead. */
  chosenPer?: string | undefined;
  /** Hours of work that a year of pay stands for; without it, yearly pay is never turned into hourly. */
  hoursPerYear?: number | null | undefined;
  /** What the reader typed as their own pay, and what says where that stands: loaded when the reader asks. */
  mine?: string | undefined;
  standing?: typeof standing | undefined;
}

export interface SalaryModel extends SectionModel {
  areas: string[];
  area: string;
  periods: {value: Per; label: string}[];
  per: Per;
  /** The one number, and what it is. */
  figure?: {amount: string; caption: string} | undefined;
  /** What `rect` draws, and dots for the levels; nothing where there are not two amounts to compare. */
  bars: Bar[];
  dots: number[];
  /** Labels, of each the strong line first. */
  above: PlacedLabel[];
  below: PlacedLabel[];
  /** Class names: at which widths the levels are a list because their labels collide, and rows of labels below. */
  listed: string;
  rows: string;
  levels: Point[];
  /** Area and currency. */
  place: string;
  note: string;
  /** Label of the field for the reader's own pay. */
  mine: string;
  standing?: Standing | undefined;
}

const join = (...parts: string[]) => parts.filter(Boolean).join(' · ');

export function salaryModel(given: Salary | Salary[], options: Options, localize: Terms, report: Report): SalaryModel | undefined {
  const entries = [given].flat().flatMap((each, i) => {
    const entry = inOrder(each, given === each ? 'salary' : `salary[${i}]`, report);
    const {area, country, currency} = entry;
    const per = entry.per ?? 'year';
    const points = currency ? pointsOf(entry, 1, localize) : [];
    return points[0] ? {...entry, per, points, area: area ?? (country ? displayName(localize, 'region', country) : '')} : [];
  });
  const areas = [...new Set(entries.map(({area}) => area))];
  const area = areas.find((name) => name.toLowerCase() === options.area?.toLowerCase()) ?? areas[0]!;
  const here = entries.filter((entry) => entry.area === area);
  const yearly = here.find(({per}) => per === 'year');
  const label = (per: Per) => localize.term(per, {amount: ''}).trim();
  // A period that is not published is a part of the year, if anything.
  const parts: Partial<Record<Per, number | null | undefined>> = {hour: options.hoursPerYear, month: 12};
  const choices = periods.flatMap((value) => {
    const own = here.find(({per}) => per === value);
    const parted = own ? 1 : parts[value]!;
    const entry = own ?? yearly;
    return entry && parted > 0 ? {value, label: label(value), entry, parted} : [];
  });
  const choice = choices.find(({value}) => value === (options.chosenPer ?? options.per)) ?? choices.at(yearly ? -1 : 0);
  if (!choice) return;

  const {entry, parted, value: per} = choice;
  const points = parted === 1 ? entry.points : pointsOf(entry, parted, localize);
  const {p90} = byKey(points);
  // The best-paid tenth begins at the 90th percentile: that is said and shown once.
  const known = points.filter((point): point is Known => point.value !== undefined && (point.key !== 'top' || point.text !== p90?.text)).sort((a, b) => a.value - b.value);
  const paid = (amount: string) => localize.term(per, {amount});
  const picture = drawn(known, localize);
  // Beside a bar that is labelled at both ends only the median is worth a line of its own.
  const one = known.find(({key}) => key === 'median') ?? (picture.bars[0] ? undefined : known[0]);
  return {
    ...picture,
    sentence: sentence(known, entry, paid, localize),
    figure: one && {amount: one.text, caption: join(one.name, label(per))},
    areas,
    area,
    periods: choices,
    per,
    levels: points.filter(({key}) => key === 'level'),
    place: join(area, displayName(localize, 'currency', entry.currency!)),
    note: [entry.top?.note, parted !== 1 && localize.term(per === 'month' ? 'twelfth' : 'hourly', {hours: parted})].filter(Boolean).join(' '),
    mine: paid(localize.term('mine')),
    standing: options.mine?.trim() && known[0] ? options.standing?.({known, ...picture}, options.mine, (amount) => paid(money(localize, amount, entry.currency!)), localize) : undefined,
    table: {
      columns: [localize.term('figure'), localize.term('per')],
      groups: entries.map((each) => ({name: join(each.area, label(each.per)), rows: each.points.map(({key, name, text}) => [join(name, (key === 'top' && each.top?.note) || ''), text])})),
    },
    source: entries.map(({source}) => source),
  };
}

/** Mends bounds that are inverted, and reports what cannot be right. */
function inOrder(entry: Salary, path: string, report: Report): Salary {
  const above = (one: Amount | undefined, other: Amount | undefined) => amountValue(one)! > amountValue(other)!;
  let {min, max} = entry;
  if (above(min, max)) {
    report('contradiction', `${path}.min`, exchanged);
    [min, max] = [max, min];
  }
  if (above(min, entry.median) || above(entry.median, max)) report('contradiction', `${path}.median`, 'lies outside the range');
  return {...entry, min, max};
}

/** Every amount of an entry, divided into parts of its period. */
function pointsOf({levels = [], top, currency, percentiles, ...rest}: Salary, parted: number, localize: Terms): Point[] {
  const amounts: [key: Point['key'], name: string, amount: Amount | undefined][] = [
    ...figures.map((key): (typeof amounts)[number] => [key, localize.term(key), {...percentiles, ...rest}[key]]),
    ...levels.map(({name = '', amount = null}): (typeof amounts)[number] => ['level', name, amount]),
    ['top', localize.term('top', {share: share(top, localize)}), top?.from],
  ];
  return amounts.flatMap(([key, name, amount]) => {
    if (amount === undefined) return [];
    const capped = isCapped(amount);
    const whole = amountValue(amount);
    const value = whole && parted !== 1 ? Math.round((whole / parted) * 100) / 100 : whole;
    return {key, name, value, capped, text: amountInWords(capped ? {atLeast: value!} : (value ?? null), currency!, localize)};
  });
}
const share = (top: Salary['top'], localize: Terms) => (top?.share === undefined ? '' : percent(localize, top.share));

/** The points by what they are; of several levels the highest. */
const byKey = <P extends Point>(points: P[]) => Object.fromEntries(points.map((point) => [point.key, point])) as Partial<Record<Point['key'], P>>;

/** The picture of points that are sorted. */
function drawn(known: Known[], localize: Terms) {
  const {min, p10, p25, median, p75, p90, max, top} = byKey(known);
  const low = known[0]?.value ?? 0;
  const high = known.at(-1)?.value ?? 0;
  // A capped amount at the upper end leaves room for what is beyond it.
  const open = known.some(({capped, value}) => capped && value === high);
  const at = scale(low, open ? high + (high - low) * 0.08 : high);
  const label = (value: number, ...lines: string[]) => ({at: at(value), lines});
  const bar = (name: string, from: number, to: number): Bar => [name, at(from), Math.max(0, at(to) - at(from)), 0.5, 1];
  const tick = (name: string, point: Known | undefined, width: string, y: number): Bar | undefined => point && [name, at(point.value), width, y, 2 - 2 * y];

  const levels = known.filter(({key}) => key === 'level');
  const ranged = known.filter(({key}) => !['median', 'level', 'top'].includes(key));
  // Levels alone, or beside one end only, span what is known.
  const span = ranged[1] ? ranged : known;
  const middle = p25 && p75;
  const above = placeLabels(levels[0] ? levels.map(({name, text, value}) => label(value, text, name)) : median ? [label(median.value, median.name)] : [], [20, 30]);
  const below = placeLabels(
    [
      // An end where the top begins is labelled as that.
      ...[min, max].map((end) => end && end.text !== top?.text && label(end.value, end.text)),
      ...[top, p10, p90].map((point) => point && label(point.value, point.text, point.name)),
      middle && label((p25.value + p75.value) / 2, localize.term('range', {min: p25.text, max: p75.text}), localize.term('middleHalf')),
    ].filter((each) => !!each),
    [20, 30],
    2,
  );
  /** A tick gives way with its label: without one, it is read as the figure that stands over it. */
  const gone = ({name}: Point) => below.labels.find(({lines}) => lines[1] === name)?.classes.match(/ [nw]x/g)?.join('') ?? '';
  return {
    at,
    open,
    bars:
      low < high
        ? [
            bar('tint', span[0]!.value, span.at(-1)!.value),
            open && bar('tint beyond', high, Infinity),
            middle && bar('middle', p25.value, p75.value),
            ...[p10, p90, top].map((point) => point && tick(`tick line${gone(point)}`, point, '2', 0.25)),
            tick('tick accent', median, '3', 0),
          ].filter((each) => !!each)
        : [],
    dots: levels.map(({value}) => at(value)),
    above: above.labels,
    listed: levels[0] ? above.rows : '',
    below: below.labels,
    rows: below.rows,
  };
}

/** What the figures say, the period said once. Sentences are whole phrases; only those that the data supports appear. */
function sentence(known: Known[], {top}: Salary, paid: (amount: string) => string, localize: Terms): string {
  const say: string[] = [];
  const add = (key: keyof typeof en, low: Known | undefined, high = low) => {
    if (low && high) say.push(localize.term(key, {low: low.text, amount: say[0] ? high.text : paid(high.text), share: share(top, localize)}));
  };
  const {min, p10, p25, median, p75, p90, max, top: best} = byKey(known);
  const levels = known.filter(({key}) => key === 'level');
  add(median?.capped ? 'halfAtLeast' : 'halfMore', median);
  const [low, high] = min ?? max ?? median ?? p25 ? [min, max] : [levels[0], levels.at(-1)];
  if (low && high) add(low.value === high.value && !high.capped ? 'exactly' : 'between', low, high);
  else add(low ? 'from' : 'upTo', low ?? high);
  add('middle', p25, p75);
  add('tails', p10, p90);
  if (top?.share !== undefined) add('best', best);
  return say.join(' ') || localize.term('unpublished');
}
