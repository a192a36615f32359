import type {Report} from '../../guide/check.js';
import type {Amount, Salary} from '../../guide/sections/salary.js';
import {placeLabels, type Label, type PlacedLabel} from '../../picture/labels.js';
import {scale} from '../../picture/scale.js';
import {decimal, displayName, money, percent, type Locale} from '../../section/locale.js';
import type {en as shared} from '../../section/messages.js';
import {amountInWords as inWords, amountValue as value, isCapped} from '../../section/pay.js';
import type {SectionModel} from '../../section/section-element.js';
import {parseAmount} from './amount.js';
import type {en} from './messages.js';

type Per = NonNullable<Salary['per']>;
type Words = Locale<typeof en & typeof shared>;
const periods = ['hour', 'day', 'week', 'month', 'year'] as const;
const perPhrase = {hour: 'perHour', day: 'perDay', week: 'perWeek', month: 'perMonth', year: 'perYear'} as const;

/** The figures of a distribution, from the lowest to the highest. */
const figures = ['min', 'p10', 'p25', 'median', 'p75', 'p90', 'max'] as const;
type Figure = (typeof figures)[number];
const named = {min: 'theMin', p10: 'theP10', p25: 'theP25', median: 'theMedian', p75: 'theP75', p90: 'theP90', max: 'theMax'} as const;

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
  sentence: string;
  areas: string[];
  area: number;
  periods: {value: Per; label: string}[];
  per: Per;
  /** The one number, in the words around it. */
  figure?: {before: string; amount: string; after: string; median: boolean};
  /** Positions from 0 to 100; nothing where there are not two amounts to compare. */
  bar?: {from: number; to: number; open: boolean; middle?: [number, number]; ticks: number[]; dots: number[]; median?: number};
  above: PlacedLabel[];
  below: PlacedLabel[];
  /** Class names: rows of labels below, and at which widths the levels are a list because their labels collide. */
  rows: string;
  listed: string;
  levels: [name: string, amount: string][];
  /** Area and currency. */
  place: string;
  notes: string[];
  /** Label of the field for the reader's own pay. */
  mineLabel?: string;
  standing?: {sentence: string; at?: number; beyond?: 'below' | 'above'};
}

export function salaryModel(given: Salary | Salary[], options: Options, words: Words, report: Report): SalaryModel | undefined {
  const entries = (Array.isArray(given) ? given : [given]).map((entry, i) =>
    ordered(entry, Array.isArray(given) ? `salary[${i}]` : 'salary', words, report),
  );
  const shown = entries.filter((entry) => Object.keys(amountsOf(entry)).length || entry.levels || entry.top);
  if (!shown.length) return;

  const groups = byArea(shown, words);
  const areas = [...groups.keys()];
  const wanted = typeof options.area === 'string' ? areas.findIndex((name) => name.toLowerCase() === (options.area as string).toLowerCase()) : options.area;
  const area = areas[wanted ?? 0] === undefined ? 0 : (wanted ?? 0);
  const given_ = groups.get(areas[area]!)!;
  const hours = options.hoursPerYear && options.hoursPerYear > 0 ? options.hoursPerYear : undefined;
  const possible = periods.filter((per) => given_.has(per) || (given_.has('year') && (per === 'month' || (per === 'hour' && hours))));
  const per = possible.find((one) => one === options.per) ?? (given_.has('year') ? 'year' : possible[0]!);
  const factor = given_.has(per) ? 1 : per === 'month' ? 1 / 12 : 1 / hours!;
  const entry = factor === 1 ? given_.get(per)! : converted(given_.get('year')!, factor);

  const model = drawn(entry, per, words);
  const notes = [
    ...(factor === 1 ? [] : [per === 'month' ? words.phrase('twelfth') : words.phrase('hourly', {hours: decimal(words, hours!)})]),
    ...(entry.top?.note ? [entry.top.note] : []),
  ];
  return {
    ...model,
    areas,
    area,
    periods: possible.map((one) => ({value: one, label: words.phrase(perPhrase[one])})),
    per,
    notes,
    table: {
      columns: [words.phrase('figure'), words.phrase('amount')],
      groups: [...groups].flatMap(([name, byPeriod]) =>
        [...byPeriod].map(([per, each]) => ({name: [name, words.phrase(perPhrase[per])].filter(Boolean).join(' · '), rows: rows(each, words)})),
      ),
    },
    source: entry.source,
    ...(model.bar && {mineLabel: words.phrase('mine', {period: words.phrase(perPhrase[per])})}),
    ...(options.mine?.trim() && {standing: standing(entry, per, options.mine, words)}),
  };
}

/** Mends what cannot be drawn as it is, and reports what cannot be right. */
function ordered(entry: Salary, path: string, words: Words, report: Report): Salary {
  const low = value(entry.min);
  const high = value(entry.max);
  const text = (amount: number) => money(words, amount, entry.currency!);
  let mended = entry;
  if (low! > high!) {
    report('contradiction', `${path}.min`, `${text(low!)} is above the maximum of ${text(high!)}; the two were exchanged`);
    mended = {...entry, min: entry.max, max: entry.min};
  }
  const median = value(entry.median);
  if (median! < value(mended.min)! || median! > value(mended.max)!)
    report('contradiction', `${path}.median`, `${text(median!)} lies outside the range; both are shown as they are`);
  const known = figures.slice(1, -1).flatMap((name) => value(amountsOf(entry)[name]) ?? []);
  if (known.some((amount, i) => amount < known[i - 1]!))
    report('contradiction', `${path}.percentiles`, 'a higher percentile is below a lower one; they are shown as they are');
  return mended;
}

const amountsOf = ({min, max, median, percentiles}: Salary): {[Name in Figure]?: Amount} =>
  Object.fromEntries(Object.entries({min, max, median, ...percentiles}).filter(([, amount]) => amount !== undefined));

/** Entries by area and period. A second one for the same area and period gets a number. */
function byArea(entries: Salary[], words: Words) {
  const groups = new Map<string, Map<Per, Salary>>();
  for (const entry of entries) {
    const per = entry.per ?? 'year';
    const name = entry.area ?? (entry.country ? displayName(words, 'region', entry.country) : '');
    let label = name;
    for (let i = 2; groups.get(label)?.has(per); i++) label = `${name} (${i})`.trim();
    if (!groups.has(label)) groups.set(label, new Map());
    groups.get(label)!.set(per, entry);
  }
  return groups;
}

function converted(entry: Salary, factor: number): Salary {
  const convert = (amount: Amount): Amount =>
    typeof amount === 'number' ? Math.round(amount * factor * 100) / 100 : amount && {atLeast: Math.round(amount.atLeast! * factor * 100) / 100};
  const all = (amounts: object) => Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, convert(amount as Amount)]));
  const {min, max, median, percentiles = {}, levels, top} = entry;
  return {
    ...entry,
    ...all(Object.fromEntries(Object.entries({min, max, median}).filter(([, amount]) => amount !== undefined))),
    percentiles: all(percentiles),
    ...(levels && {levels: levels.map((level) => ({...level, ...(level.amount !== undefined && {amount: convert(level.amount)})}))}),
    ...(top && {top: {...top, ...(top.from !== undefined && {from: convert(top.from)})}}),
  };
}

function rows(entry: Salary, words: Words): string[][] {
  const currency = entry.currency!;
  const amounts = amountsOf(entry);
  return [
    ...figures.flatMap((name) => (amounts[name] === undefined ? [] : [[words.phrase(name), inWords(amounts[name], currency, words)]])),
    ...(entry.levels ?? []).map(({name = '', amount = null}) => [name, inWords(amount, currency, words)]),
    ...(entry.top?.from === undefined ? [] : [[topName('top', entry, words), inWords(entry.top.from, currency, words)]]),
  ];
}

const topName = (key: 'top' | 'topFrom', {top}: Salary, words: Words) => words.phrase(key, {share: top?.share === undefined ? '' : percent(words, top.share)}).replace(/ {2,}/, ' ');

function drawn(entry: Salary, per: Per, words: Words) {
  const currency = entry.currency!;
  const amounts = amountsOf(entry);
  const text = (amount: number) => money(words, amount, currency);
  const paid = (amount: number) => words.phrase(per, {amount: text(amount)});
  const get = (name: Figure) => value(amounts[name]);
  const levels = (entry.levels ?? []).flatMap(({name = '', amount}) => (value(amount) === undefined ? [] : [{name, amount: value(amount)!, capped: isCapped(amount)}]));
  const topFrom = value(entry.top?.from);

  const known = [...figures.map(get), ...levels.map(({amount}) => amount), topFrom].filter((amount) => amount !== undefined);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const range = figures.filter((name) => name !== 'median').flatMap((name) => get(name) ?? []);
  const [first, last] = range.length > 1 ? [Math.min(...range), Math.max(...range)] : [low, high];
  // A capped amount at the upper end leaves room for what is beyond it.
  const open = figures.some((name) => isCapped(amounts[name]) && get(name) === high);
  const at = scale(low, open ? high + (high - low) * 0.08 : high);
  const [p25, p75, median] = [get('p25'), get('p75'), get('median')];
  const middle = p25 !== undefined && p75 !== undefined && p25 < p75 && !isCapped(amounts.p75) ? ([p25, p75] as const) : undefined;

  const above: Label[] = levels.length
    ? levels.map(({name, amount}) => ({at: at(amount), lines: [name, text(amount)]}))
    : median === undefined
      ? []
      : [{at: at(median), lines: [words.phrase('median')]}];
  const ends = (['min', 'max', 'p10', 'p90'] as const).flatMap((name) => {
    const amount = get(name);
    if (amount === undefined) return [];
    const bound = name === 'min' || name === 'max';
    return [
      {
        at: at(amount),
        lines: [
          inWords(amounts[name]!, currency, words),
          ...(bound ? [] : [words.phrase(name)]),
          ...(bound && amount === topFrom ? [topName('topFrom', entry, words)] : []),
        ],
      },
    ];
  });
  const below: Label[] = [
    ...ends,
    ...(topFrom === undefined || topFrom === get('max') || topFrom === get('min') ? [] : [{at: at(topFrom), lines: [text(topFrom), topName('topFrom', entry, words)]}]),
    ...(middle ? [{at: at((middle[0] + middle[1]) / 2), lines: [words.phrase('range', {min: text(middle[0]), max: text(middle[1])}), words.phrase('middleHalf')]}] : []),
  ];
  const placedAbove = placeLabels(above, [20, 30, 32], 1);
  const placedBelow = placeLabels(below, [20, 30, 32], 2);
  const tiers = ['n', 'm', 'w'];

  // Beside a bar that is labelled at both ends only the median is worth a line of its own.
  const single = known.length === 1 || low === high ? figures.map((name) => amounts[name]).find((amount) => value(amount) !== undefined) : undefined;
  const figure = amounts.median != null || single != null ? inWords((amounts.median ?? single)!, currency, words) : undefined;
  const [before = '', after = ''] = words.phrase(per, {amount: '\0'}).split('\0');

  return {
    sentence: sentence(entry, amounts, levels, paid, text, words),
    ...(figure && {figure: {before, amount: figure, after, median: amounts.median != null}}),
    ...(high > low && {
      bar: {
        from: at(first),
        to: at(last),
        open,
        ...(middle && {middle: [at(middle[0]), at(middle[1])] as [number, number]}),
        ticks: [get('p10'), get('p90'), topFrom].flatMap((amount) => (amount === undefined ? [] : [at(amount)])),
        dots: levels.map(({amount}) => at(amount)),
        ...(median !== undefined && {median: at(median)}),
      },
    }),
    above: above.map((label, i) => ({...label, classes: placedAbove.classes[i]!})),
    below: below.map((label, i) => ({...label, classes: placedBelow.classes[i]!})),
    rows: [below.every(({lines}) => lines.length < 2) && 'single', ...tiers.map((tier, t) => `${tier}r${placedBelow.rows[t]}`)].filter(Boolean).join(' '),
    listed: tiers.filter((_, t) => placedAbove.hidden[t] && levels.length).map((tier) => `${tier}l`).join(' '),
    levels: (entry.levels ?? []).map(({name = '', amount = null}): [string, string] => [name, inWords(amount, currency, words)]),
    place: [entry.area ?? (entry.country && displayName(words, 'region', entry.country)), displayName(words, 'currency', currency)].filter(Boolean).join(' · '),
  };
}

/** What the figures say, the period said once. Sentences are whole phrases; only those that the data supports appear. */
function sentence(
  entry: Salary,
  amounts: {[Name in Figure]?: Amount},
  levels: {name: string; amount: number}[],
  paid: (amount: number) => string,
  text: (amount: number) => string,
  words: Words,
): string {
  const {min, max, median, p10, p25, p75, p90} = amounts;
  const has = (...given: (Amount | undefined)[]) => given.every((amount) => value(amount) !== undefined);
  const say: string[] = [];
  const show = (amount: Amount | undefined) => (say.length ? text : paid)(value(amount)!);
  const add = (key: keyof typeof en, args: Record<string, string>) => say.push(words.phrase(key, args));
  if (has(median)) add(isCapped(median) ? 'halfAtLeast' : 'halfMore', {median: show(median)});
  if (has(min, max)) {
    if (value(min) === value(max) && !isCapped(max)) add('exactly', {min: show(min)});
    else add(isCapped(max) ? 'andMore' : 'between', {min: text(value(min)!), max: show(max)});
  } else if (has(min)) add('from', {min: show(min)});
  else if (has(max)) add('upTo', {max: show(max)});
  if (has(p25, p75) && !isCapped(p75)) add('middle', {p25: text(value(p25)!), p75: show(p75)});
  if (has(p10, p90)) add(isCapped(p90) ? 'tailsAtLeast' : 'tails', {p10: show(p10), p90: text(value(p90)!)});
  if (!say.length && levels.length) {
    const pay = levels.map(({amount}) => amount);
    if (levels.length === 1) add('level', {name: levels[0]!.name, min: show(pay[0])});
    else add('levels', {min: text(Math.min(...pay)), max: show(Math.max(...pay))});
  }
  if (has(entry.top?.from) && entry.top?.share !== undefined) add('best', {share: percent(words, entry.top.share), from: show(entry.top.from)});
  return say.join(' ') || words.phrase('unpublished');
}

/** Where the reader's own pay stands among the published figures. */
function standing(entry: Salary, per: Per, typed: string, words: Words): NonNullable<SalaryModel['standing']> {
  const currency = entry.currency!;
  const amounts = amountsOf(entry);
  const text = (amount: number) => money(words, amount, currency);
  const marks = [
    // In case of a tie the figure with the clearest meaning is named.
    ...(['median', 'p25', 'p75', 'p10', 'p90', 'min', 'max'] as const).map((name) => ({key: named[name], args: {}, amount: amounts[name]})),
    ...(entry.top?.share === undefined ? [] : [{key: 'theTop' as const, args: {share: percent(words, entry.top.share)}, amount: entry.top.from}]),
    ...(entry.levels ?? []).map(({name = '', amount}) => ({key: 'theLevel' as const, args: {name}, amount})),
  ].flatMap(({key, args, amount}) =>
    value(amount) === undefined ? [] : [{value: value(amount)!, capped: isCapped(amount), name: words.phrase(key, {...args, amount: inWords(amount!, currency, words)})}],
  );
  const mine = parseAmount(typed);
  const values = marks.map((mark) => mark.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (mine === undefined) return {sentence: words.phrase('notNumber', {example: decimal(words, Math.round((low + high) / 2))})};
  const amount = words.phrase(per, {amount: text(mine)});
  const exact = marks.find((mark) => mark.value === mine && !mark.capped);
  // From a cap upwards nobody knows who stands where.
  const below = marks.filter((mark) => mark.value < mine && !mark.capped).map((mark) => mark.value);
  const beyond = marks.filter((mark) => mark.value > mine).map((mark) => mark.value);
  const lower = marks.find((mark) => mark.value === Math.max(...below) && !mark.capped)?.name;
  const upper = marks.find((mark) => mark.value === Math.min(...beyond))?.name;
  const open = marks.some((mark) => mark.capped && mark.value === high);
  return {
    sentence: exact
      ? words.phrase('standsAt', {amount, at: exact.name})
      : lower && upper
        ? words.phrase('standsBetween', {amount, lower, upper})
        : upper
          ? words.phrase('standsBelow', {amount, upper})
          : lower
            ? words.phrase('standsAbove', {amount, lower})
            : words.phrase('standsUnknown', {amount}),
    at: scale(low, open ? high + (high - low) * 0.08 : high)(mine),
    ...(mine < low ? {beyond: 'below' as const} : mine > high && !open ? {beyond: 'above' as const} : {}),
  };
}
