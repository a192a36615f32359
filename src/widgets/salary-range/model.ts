import type {Report} from '../../guide/check.js';
import type {Amount, Salary} from '../../guide/sections/salary.js';
import {placeLabels, type Label, type PlacedLabel} from '../../picture/labels.js';
import {scale} from '../../picture/scale.js';
import {decimal, displayName, money, percent, type Locale} from '../../section/locale.js';
import type {en as shared} from '../../section/messages.js';
import {amountInWords, amountValue, isCapped} from '../../section/pay.js';
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

export interface Options {
  /** Index of the chosen area, or its name. */
  area?: number | string | null | undefined;
  per?: string | null | undefined;
  /** Hours of work that a year of pay stands for; without it, yearly pay is never turned into hourly. */
  hoursPerYear?: number | null | undefined;
  /** What the reader typed. */
  mine?: string | undefined;
}

export interface SalaryModel extends SectionModel {
  areas: string[];
  /** Index of the area that is shown. */
  area: number;
  periods: {value: Per; label: string; chosen: boolean}[];
  /** The one number, in the words around it. */
  figure?: {before: string; amount: string; after: string; median: boolean} | undefined;
  /** Positions from 0 to 100; nothing where there are not two amounts to compare. */
  bar?: {from: number; to: number; open: boolean; middle: number[]; ticks: number[]; dots: number[]; median: number[]} | undefined;
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

export function salaryModel(given: Salary | Salary[], options: Options, words: Words, report: Report): SalaryModel | undefined {
  const several = Array.isArray(given);
  const entries = (several ? given : [given]).flatMap((each, i) => {
    const entry = inOrder(each, several ? `salary[${i}]` : 'salary', words, report);
    const name = entry.area ?? (entry.country ? displayName(words, 'region', entry.country) : '');
    return entry.currency && pointsOf(entry, 1, words)[0] ? [{...entry, name, per: entry.per ?? 'year'}] : [];
  });
  const areas = [...new Set(entries.map(({name}) => name))];
  const wanted = typeof options.area === 'string' ? areas.findIndex((name) => name.toLowerCase() === (options.area as string).toLowerCase()) : options.area;
  const area = areas[wanted ?? 0] === undefined ? 0 : (wanted ?? 0);
  const find = (per: unknown) => entries.find((entry) => entry.name === areas[area] && entry.per === per);
  const yearly = find('year');
  const hours = options.hoursPerYear! > 0 ? options.hoursPerYear! : 0;
  const possible = periods.filter((per) => find(per) ?? (yearly && (per === 'month' || (per === 'hour' && hours))));
  const per = possible.find((one) => one === options.per) ?? possible.at(yearly ? -1 : 0);
  if (!per) return;

  const entry = find(per) ?? yearly!;
  const factor = entry.per === per ? 1 : per === 'month' ? 1 / 12 : 1 / hours;
  const points = pointsOf(entry, factor, words);
  const paid = (amount: string) => words.phrase(per, {amount});
  const picture = drawn(points, entry, words);
  return {
    ...picture,
    sentence: sentence(points, entry, paid, words),
    figure: figureOf(points, paid),
    areas,
    area,
    periods: possible.map((value) => ({value, label: words.phrase(value, {amount: ''}).trim(), chosen: value === per})),
    levels: points.filter(({key}) => key === 'level'),
    place: [entry.name, displayName(words, 'currency', entry.currency!)].filter(Boolean).join(' · '),
    note: [entry.top?.note, factor !== 1 && words.phrase(per === 'month' ? 'twelfth' : 'hourly', {hours})].filter(Boolean).join(' '),
    mine: paid(words.phrase('mine')),
    standing: options.mine?.trim() ? standing(points, options.mine, (amount) => paid(money(words, amount, entry.currency!)), picture.at, words) : undefined,
    table: {
      columns: [words.phrase('figure'), words.phrase('amount')],
      groups: entries.map((each) => ({
        name: [each.name, words.phrase(each.per, {amount: ''}).trim()].filter(Boolean).join(' · '),
        rows: pointsOf(each, 1, words).map(({name, text}) => [name, text]),
      })),
    },
    source: entry.source,
  };
}

/** Mends bounds that are inverted, and reports what cannot be right. */
function inOrder(entry: Salary, path: string, words: Words, report: Report): Salary {
  const text = (amount: Amount | undefined) => money(words, amountValue(amount)!, entry.currency!);
  const above = (one: Amount | undefined, other: Amount | undefined) => amountValue(one)! > amountValue(other)!;
  let {min, max} = entry;
  const {median, percentiles: {p10, p25, p75, p90} = {}} = entry;
  if (above(min, max)) {
    report('contradiction', `${path}.min`, `${text(min)} is above the maximum of ${text(max)}; the two were exchanged`);
    [min, max] = [max, min];
  }
  if (above(min, median) || above(median, max)) report('contradiction', `${path}.median`, `${text(median)} lies outside the range`);
  if ([p10, p25, median, p75, p90].filter((amount) => amount != null).some((amount, i, all) => above(all[i - 1], amount)))
    report('contradiction', `${path}.percentiles`, 'a higher one is below a lower one');
  return {...entry, ...(min !== undefined && {min}), ...(max !== undefined && {max})};
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

/** The median; without one, the amount that is alone. Beside a bar that is labelled at both ends no other is worth a line. */
function figureOf(points: Point[], paid: (amount: string) => string): SalaryModel['figure'] {
  const known = points.filter(({value, key}) => value !== undefined && key !== 'level');
  const median = known.find(({key}) => key === 'median');
  const one = median ?? (new Set(known.map(({value}) => value)).size === 1 ? known.at(-1) : undefined);
  const [before, after] = paid('\0').split('\0') as [string, string];
  return one && {before, amount: one.text, after, median: !!median};
}

function drawn(points: Point[], entry: Salary, words: Words) {
  const known = points.filter((point): point is Point & {value: number} => point.value !== undefined);
  const of = (...keys: Point['key'][]) => known.filter(({key}) => keys.includes(key));
  const low = Math.min(...known.map(({value}) => value));
  const high = Math.max(...known.map(({value}) => value));
  // A capped amount at the upper end leaves room for what is beyond it.
  const open = known.some(({capped, value}) => capped && value === high);
  const at = scale(low, open ? high + (high - low) * 0.08 : high);
  const places = (...keys: Point['key'][]) => of(...keys).map(({value}) => at(value));

  const levels = of('level');
  const [p25, p75] = [...of('p25'), ...of('p75')];
  const top = of('top')[0];
  const atTop = (value: number) => (value === top?.value ? [words.phrase('topFrom', {share: share(entry, words)})] : []);
  const above = (levels.length ? levels : of('median')).map(({name, text, value}): Label => ({at: at(value), lines: levels.length ? [name, text] : [name]}));
  const ends = [...of('min', 'max'), ...of('p10', 'p90')].map(({key, name, text, value}): Label => ({
    at: at(value),
    lines: key[0] === 'p' ? [text, name] : [text, ...atTop(value)],
  }));
  const below = [
    ...ends,
    ...(top && !of('min', 'max').some(({value}) => value === top.value) ? [{at: at(top.value), lines: [top.text, ...atTop(top.value)]}] : []),
    ...(p75 && p25!.value < p75.value
      ? [{at: at((p25!.value + p75.value) / 2), lines: [words.phrase('range', {min: p25!.text, max: p75.text}), words.phrase('middleHalf')]}]
      : []),
  ];
  const {labels: aboveLabels, rows: listed} = placeLabels(above, [20, 30]);
  const {labels: belowLabels, rows} = placeLabels(below, [20, 30], 2);
  const ranged = places('min', 'p10', 'p25', 'p75', 'p90', 'max');
  return {
    at,
    bar:
      high > low
        ? {
            from: ranged[1] === undefined ? 0 : Math.min(...ranged),
            to: ranged[1] === undefined ? at(high) : Math.max(...ranged),
            open,
            middle: p75 ? places('p25', 'p75') : [],
            ticks: places('p10', 'p90', 'top'),
            dots: places('level'),
            median: places('median'),
          }
        : undefined,
    above: aboveLabels,
    listed: levels.length ? listed : '',
    below: belowLabels,
    rows: below.some(({lines}) => lines[1]) ? rows : `single ${rows}`,
  };
}

/** What the figures say, the period said once. Sentences are whole phrases; only those that the data supports appear. */
function sentence(points: Point[], entry: Salary, paid: (amount: string) => string, words: Words): string {
  const say: string[] = [];
  const get = (wanted: Point['key']) => points.find(({key, value}) => key === wanted && value !== undefined);
  const add = (key: keyof typeof en, low: Point, high = low) => {
    const last = say.length ? high.text : paid(high.text);
    say.push(words.phrase(key, {low: low === high ? last : low.text, high: last, amount: last, share: share(entry, words)}));
  };
  const [median, p10, p25, p75, p90, top] = (['median', 'p10', 'p25', 'p75', 'p90', 'top'] as const).map(get);
  let [min, max] = [get('min'), get('max')];
  if (median) add(median.capped ? 'halfAtLeast' : 'halfMore', median);
  else if (!min && !max && !p25) [min, max] = points.filter(({key, value}) => key === 'level' && value !== undefined).sort((a, b) => a.value! - b.value!).filter((_, i, all) => i === 0 || i === all.length - 1) as [Point?, Point?];
  if (min && max) add(min.value === max.value && !max.capped ? 'exactly' : 'between', min, max);
  else if (min) add(get('min') ? 'from' : 'exactly', min);
  else if (max) add('upTo', max);
  if (p25 && p75) add('middle', p25, p75);
  if (p10 && p90) add('tails', p10, p90);
  if (top && entry.top?.share !== undefined) add('best', top);
  return say.join(' ') || words.phrase('unpublished');
}

/** Where the reader's own pay stands among the published figures. */
function standing(points: Point[], typed: string, paid: (amount: number) => string, at: (value: number) => number, words: Words): NonNullable<SalaryModel['standing']> {
  const known = points.filter(({value}) => value !== undefined).sort((a, b) => a.value! - b.value!);
  const mine = parseAmount(typed);
  const [first, last] = [known[0]!, known.at(-1)!];
  if (mine === undefined) return {sentence: words.phrase('notNumber', {example: decimal(words, Math.round((first.value! + last.value!) / 2))})};
  // In case of a tie the median says most. From a cap upwards nobody knows who stands where.
  const best = (some: Point[]) => some.find(({key}) => key === 'median') ?? some[0];
  const among = (value: number | undefined) => best(known.filter((point) => point.value === value));
  const low = among(known.filter(({value, capped}) => value! <= mine && !capped).at(-1)?.value);
  const high = among(known.find(({value}) => value! > mine)?.value);
  const name = (point: Point | undefined) => point && `${point.name} (${point.text})`;
  const exact = low?.value === mine;
  return {
    sentence: words.phrase(exact ? 'standsAt' : low ? (high ? 'standsBetween' : 'standsAbove') : high ? 'standsBelow' : 'standsUnknown', {
      amount: paid(mine),
      at: name(low) ?? '',
      low: name(low) ?? '',
      high: name(high) ?? '',
    }),
    at: at(mine),
    beyond: mine < first.value! || (mine > last.value! && !last.capped),
  };
}
