import type {Report} from '../../guide/check.js';
import type {Amount, Salary} from '../../guide/sections/salary.js';
import {placeLabels, type Label, type PlacedLabel} from '../../picture/labels.js';
import {scale} from '../../picture/scale.js';
import {displayName, money, percent, type Locale} from '../../section/locale.js';
import type {en as shared} from '../../section/messages.js';
import {amountInWords, amountValue, isCapped} from '../../section/pay.js';
import type {rect} from '../../section/rect.js';
import type {SectionModel} from '../../section/section-element.js';
import {parseAmount} from './amount.js';
import type {en} from './messages.js';

type Words = Locale<typeof en & typeof shared>;
const periods = ['hour', 'day', 'week', 'month', 'year'] as const;
type Per = (typeof periods)[number];
/** The figures of a distribution, from the lowest to the highest. */
const figures = ['min', 'p10', 'p25', 'median', 'p75', 'p90', 'max'] as const;

/** One amount of an entry, named and in words. */
interface Point {
  key: (typeof figures)[number] | 'level' | 'top';
  name: string;
  text: string;
  /** Undefined where it is not published. */
  value: number | undefined;
  /** Whether the publisher caps it: it is this or more. */
  capped: boolean;
}
type Known = Point & {value: number};
/** Class, position and width in percent, top and height in em. */
type Bar = Parameters<typeof rect>;

export interface Options {
  /** Name of the area to show. */
  area?: string | null | undefined;
  per?: string | null | undefined;
  /** Hours of work that a year of pay stands for; without it, yearly pay is never turned into hourly. */
  hoursPerYear?: number | null | undefined;
  /** What the reader typed. */
  mine?: string | undefined;
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
  standing?: {sentence: string; at?: number; beyond?: boolean} | undefined;
}

const join = (...parts: (string | undefined | false)[]) => parts.filter(Boolean).join(' · ');

export function salaryModel(given: Salary | Salary[], options: Options, words: Words, report: Report): SalaryModel | undefined {
  const several = Array.isArray(given);
  const entries = (several ? given : [given]).flatMap((each, i) => {
    const entry = inOrder(each, several ? `salary[${i}]` : 'salary', report);
    const name = entry.area ?? (entry.country ? displayName(words, 'region', entry.country) : '');
    const points = entry.currency ? pointsOf(entry, 1, words) : [];
    return points[0] ? [{...entry, name, per: entry.per ?? 'year', points}] : [];
  });
  const areas = [...new Set(entries.map(({name}) => name))];
  const area = areas.find((name) => name.toLowerCase() === options.area?.toLowerCase()) ?? areas[0];
  const find = (per: Per) => entries.find((entry) => entry.name === area && entry.per === per);
  const yearly = find('year');
  const hours = options.hoursPerYear! > 0 && options.hoursPerYear!;
  const possible = periods.filter((per) => find(per) ?? (yearly && (per === 'month' || (per === 'hour' && hours))));
  const per = possible.find((one) => one === options.per) ?? possible.at(yearly ? -1 : 0);
  if (!per) return;

  const entry = find(per) ?? yearly!;
  const factor = entry.per === per ? 1 : per === 'month' ? 1 / 12 : 1 / (hours as number);
  const points = factor === 1 ? entry.points : pointsOf(entry, factor, words);
  const paid = (amount: string) => words.phrase(per, {amount});
  const label = (per: Per) => words.phrase(per, {amount: ''}).trim();
  const known = points.filter((point): point is Known => point.value !== undefined);
  const amounts = new Set(known.map(({value}) => value)).size;
  const median = known.find(({key}) => key === 'median');
  // Beside a bar that is labelled at both ends only the median is worth a line of its own.
  const one = median ?? (amounts === 1 ? known[0] : undefined);
  const picture = drawn(known, entry, words);
  return {
    ...picture,
    bars: amounts > 1 ? picture.bars : [],
    sentence: sentence(known, entry, paid, words),
    figure: one && {amount: one.text, caption: join(one.name, label(per))},
    areas,
    area: area!,
    periods: possible.map((value) => ({value, label: label(value)})),
    per,
    levels: points.filter(({key}) => key === 'level'),
    place: join(entry.name, displayName(words, 'currency', entry.currency!)),
    note: [entry.top?.note, factor !== 1 && words.phrase(per === 'month' ? 'twelfth' : 'hourly', {hours: hours || 0})].filter(Boolean).join(' '),
    mine: paid(words.phrase('mine')),
    standing: options.mine?.trim() ? standing(known, options.mine, (amount) => paid(money(words, amount, entry.currency!)), picture.at, words) : undefined,
    table: {
      columns: [words.phrase('figure'), words.phrase('amount')],
      groups: entries.map((each) => ({name: join(each.name, label(each.per)), rows: each.points.map(({name, text}) => [name, text])})),
    },
    source: entry.source,
  };
}

/** Mends bounds that are inverted, and reports what cannot be right. */
function inOrder(entry: Salary, path: string, report: Report): Salary {
  const above = (one: Amount | undefined, other: Amount | undefined) => amountValue(one)! > amountValue(other)!;
  const {min, max, median} = entry;
  if (above(min, max)) {
    report('contradiction', `${path}.min`, 'is above the maximum; the two were exchanged');
    return inOrder({...entry, min: max, max: min}, path, report);
  }
  if (above(min, median) || above(median, max)) report('contradiction', `${path}.median`, 'lies outside the range');
  return entry;
}

/** Every amount of an entry, turned into another period by a factor. */
function pointsOf(entry: Salary, factor: number, words: Words): Point[] {
  const {levels = [], top} = entry;
  const point = (key: Point['key'], name: string, amount: Amount | undefined): Point[] => {
    if (amount === undefined) return [];
    const capped = isCapped(amount);
    const given = amountValue(amount);
    const value = given === undefined ? given : factor === 1 ? given : Math.round(given * factor * 100) / 100;
    return [{key, name, value, capped, text: amountInWords(value === undefined ? null : capped ? {atLeast: value} : value, entry.currency!, words)}];
  };
  return [
    ...figures.flatMap((key) => point(key, words.phrase(key), {...entry.percentiles, ...entry}[key])),
    ...levels.flatMap(({name = '', amount = null}) => point('level', name, amount)),
    ...point('top', words.phrase('top', {share: share(entry, words)}), top?.from),
  ];
}
const share = ({top}: Salary, words: Words) => (top?.share === undefined ? '' : percent(words, top.share));

function drawn(known: Known[], entry: Salary, words: Words) {
  const of = (...keys: Point['key'][]) => known.filter(({key}) => keys.includes(key));
  const low = Math.min(...known.map(({value}) => value));
  const high = Math.max(...known.map(({value}) => value));
  // A capped amount at the upper end leaves room for what is beyond it.
  const open = known.some(({capped, value}) => capped && value === high);
  const at = scale(low, open ? high + (high - low) * 0.08 : high);
  const places = (...keys: Point['key'][]) => of(...keys).map(({value}) => at(value));

  const levels = of('level');
  const [p25, p75] = [of('p25')[0], of('p75')[0]];
  const top = of('top')[0];
  const ends = of('min', 'max');
  const label = (value: number, ...lines: (string | false)[]): Label => ({at: at(value), lines: lines.filter((line) => line !== false)});
  const fromHere = words.phrase('topFrom', {share: share(entry, words)});
  const above = levels[0] ? levels.map(({name, text, value}) => label(value, name, text)) : of('median').map(({name, value}) => label(value, name));
  const below = [
    ...ends.map(({text, value}) => label(value, text, value === top?.value && fromHere)),
    ...of('p10', 'p90').map(({name, text, value}) => label(value, text, name)),
    ...(top && !ends.some(({value}) => value === top.value) ? [label(top.value, top.text, fromHere)] : []),
    ...(p25 && p75 ? [label((p25.value + p75.value) / 2, words.phrase('range', {min: p25.text, max: p75.text}), words.phrase('middleHalf'))] : []),
  ];
  const {labels: aboveLabels, rows: listed} = placeLabels(above, [20, 30]);
  const {labels: belowLabels, rows} = placeLabels(below, [20, 30], 2);
  const bar = (name: string, from: number, to: number): Bar => [name, from, Math.max(0, to - from), 0.5, 1];
  const ranged = places('min', 'p10', 'p25', 'p75', 'p90', 'max');
  return {
    at,
    bars: [
      // Levels alone, or beside one end only, span what is known.
      ...(ranged[1] === undefined ? [bar('tint', 0, at(high))] : [bar('tint', Math.min(...ranged), Math.max(...ranged))]),
      ...(open ? [bar('tint beyond', at(high), 100)] : []),
      ...(p25 && p75 ? [bar('middle', at(p25.value), at(p75.value))] : []),
      ...places('p10', 'p90', 'top').map((place): Bar => ['tick line', place, '2', 0.25, 1.5]),
      ...places('median').map((place): Bar => ['tick accent', place, '3', 0, 2]),
    ],
    dots: places('level'),
    above: aboveLabels,
    listed: levels[0] ? listed : '',
    below: belowLabels,
    rows,
  };
}

/** What the figures say, the period said once. Sentences are whole phrases; only those that the data supports appear. */
function sentence(known: Known[], entry: Salary, paid: (amount: string) => string, words: Words): string {
  const say: string[] = [];
  const get = (wanted: Point['key']) => known.find(({key}) => key === wanted);
  const add = (key: keyof typeof en, low: Point | undefined, high = low) => {
    if (!low || !high) return;
    const last = say[0] ? high.text : paid(high.text);
    say.push(words.phrase(key, {low: low === high ? last : low.text, high: last, amount: last, share: share(entry, words)}));
  };
  const [median, min, max, p25] = [get('median'), get('min'), get('max'), get('p25')];
  const levels = known.filter(({key}) => key === 'level').sort((a, b) => a.value - b.value);
  add(median?.capped ? 'halfAtLeast' : 'halfMore', median);
  const [low, high] = min ?? max ?? median ?? p25 ? [min, max] : [levels[0], levels.at(-1)];
  if (low && high) add(low.value === high.value && !high.capped ? 'exactly' : 'between', low, high);
  else add(low ? 'from' : 'upTo', low ?? high);
  add('middle', p25, get('p75'));
  add('tails', get('p10'), get('p90'));
  if (entry.top?.share !== undefined) add('best', get('top'));
  return say.join(' ') || words.phrase('unpublished');
}

/** Where the reader's own pay stands among the published figures. */
function standing(known: Known[], typed: string, paid: (amount: number) => string, at: (value: number) => number, words: Words): NonNullable<SalaryModel['standing']> {
  const mine = parseAmount(typed);
  const values = known.map(({value}) => value).sort((a, b) => a - b);
  const [first, last] = [values[0]!, values.at(-1)!];
  if (mine === undefined) return {sentence: words.phrase('notNumber')};
  // In case of a tie the median says most. From a cap upwards nobody knows who stands where.
  const named = (some: Known[], value: number) => {
    const tied = some.filter((point) => point.value === value);
    const best = tied.find(({key}) => key === 'median') ?? tied[0];
    return best ? `${best.name} (${best.text})` : '';
  };
  const reached = known.filter(({value, capped}) => value <= mine && !capped);
  const low = named(reached, Math.max(...reached.map(({value}) => value)));
  const high = named(known, values.find((value) => value > mine)!);
  const exact = reached.some(({value}) => value === mine);
  return {
    sentence: words.phrase(exact ? 'standsAt' : low ? (high ? 'standsBetween' : 'standsAbove') : high ? 'standsBelow' : 'unpublished', {amount: paid(mine), low, high}),
    at: at(mine),
    beyond: mine < first || (mine > last && !known.some(({capped, value}) => capped && value === last)),
  };
}
