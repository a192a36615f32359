import type {Salary} from '../../guide/sections/salary.js';
import {brokenScale} from '../../picture/broken-scale.js';
import {placeLabels, type Label, type PlacedLabel} from '../../picture/labels.js';
import {isolated, withoutIsolates} from '../../i18n/isolate.js';
import {decimal, displayName, money, percent, sentences, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import {answers, byKey, figuresOf, isKnown, paidPer, levelsInWords, listed, namesOf, payTerms, periodOf, weeklyHours, type Figure, type KnownFigure} from '../../wording/figures.js';
import type {rect} from '../../view/rect.js';
import type {SectionModel} from '../../view/section-element.js';
import {lateTable} from '../../view/table.js';
import {sourceParts} from '../../view/sources.js';
import type {en} from './messages.js';
import type {Standing, standing} from './standing.js';

type Terms = Localize<typeof en & typeof shared>;
/** Where the period is not known, the amounts stand without one. */
const periods = ['hour', 'day', 'week', 'month', 'year', ''] as const;
type Per = (typeof periods)[number];

/** Class, position and width in percent, top and height in em. */
type Bar = Parameters<typeof rect>;
/** A dot: its class and its place. */
type Dot = [name: string, at: number];

export interface Options {
  /** Name of the area to show. */
  area?: string | null | undefined;
  per?: string | null | undefined;
  /** What the reader chose instead, and of several entries in one area which. */
  chosenPer?: string | undefined;
  chosenEntry?: string | undefined;
  /** Hours of work that a year of pay stands for; without it, yearly pay is never turned into hourly. */
  hoursPerYear?: number | null | undefined;
  /** What the reader typed as their own pay, and what says where that stands: loaded when the reader asks. */
  mine?: string | undefined;
  standing?: typeof standing | undefined;
}

interface Choice<Value extends string = string> {
  value: Value;
  label: string;
}
/** A level of experience; where it is a range, with a bar on the scale of the picture. */
interface Level {
  name: string;
  text: string;
  bars: Bar[];
  dots: Dot[];
}

export interface SalaryModel extends SectionModel {
  /** What there is to choose from, and what is shown. */
  areas: string[];
  area: string;
  entries: Choice[];
  entry: string;
  periods: Choice<Per>[];
  per: Per;
  /** Whose pay it is and where, as far as there are others. */
  shown: string;
  /** The one number, and what it is. */
  figure?: {amount: string; caption: string} | undefined;
  /** Whether there are two amounts to compare one's own with. */
  compared: boolean;
  /** What `rect` draws, and dots; nothing where there are not two amounts to compare. */
  bars: Bar[];
  dots: Dot[];
  /** Whether the scale is cut, so that an outlier does not flatten the rest. */
  isCut: boolean;
  /** Labels, of each the strong line first. */
  above: PlacedLabel[];
  below: PlacedLabel[];
  /** Class names: at which widths the levels are a list because their labels collide, and rows of labels below. */
  listed: string;
  rows: string;
  levels: Level[];
  /** The parts of one total as parts of one bar, labelled below; the total where nothing else says it. */
  parts?: {bars: Bar[]; below: PlacedLabel[]; rows: string} | undefined;
  total?: string | undefined;
  /** Whose pay it is, and where. */
  place: string;
  /** The currency, and the hours that the amounts stand for where nothing else says them. */
  unit: string;
  /** What stands behind the figures: hours in a week, how many were asked. */
  basis: string;
  note: string;
  /** What is to be known of every entry, for where there is nothing to choose: notes of publishers. */
  notes: string[];
  /** Label of the field for the reader's own pay. */
  mine: string;
  standing?: Standing | undefined;
}

/** What there is of several things to be said, each once. */
const join = (...parts: (string | undefined | false)[]) => [...new Set(parts)].filter(Boolean).join(' · ');

export function salaryModel(given: Salary | Salary[], options: Options, localize: Terms): SalaryModel | undefined {
  const label = (per: Per) => (per ? localize.term(per, {amount: ''}).trim() : localize.term('noPeriod'));
  const own = (text: string) => isolated(text, localize);
  const entries = told([given].flat().flatMap((entry) => {
    const {area, country, currency, name = ''} = entry;
    const figures = currency ? figuresOf(entry, localize) : [];
    return figures[0] ? {...entry, given: entry, per: periodOf(entry) ?? ('' as const), figures, who: name, whose: [own(name)], area: area ?? (country ? displayName(localize, 'region', country) : '')} : [];
  }), localize);
  const areas = [...new Set(entries.map(({area}) => area))];
  const area = areas.find((name) => name === options.area) ?? areas.find((name) => name.toLowerCase() === options.area?.toLowerCase()) ?? areas[0]!;
  const local = entries.filter((entry) => entry.area === area);
  const names = [...new Set(local.map(({who}) => who))];
  const who = names.find((name) => name === options.chosenEntry) ?? names[0]!;
  const here = local.filter((entry) => entry.who === who);
  const yearly = here.find(({per}) => per === 'year');
  // A period that is not published is a part of the year, if anything.
  const divisors: Partial<Record<Per, number | null | undefined>> = {hour: options.hoursPerYear, month: 12};
  const choices = periods.flatMap((value) => {
    const own = here.find(({per}) => per === value);
    const divisor = own ? 1 : divisors[value]!;
    const entry = own ?? yearly;
    return entry && divisor > 0 ? {value, label: label(value), entry, divisor} : [];
  });
  const choice = choices.find(({value}) => value === (options.chosenPer ?? options.per)) ?? choices.find(({value}) => value === 'year') ?? choices[0];
  if (!choice) return;

  const {entry, divisor, value: per} = choice;
  const figures = divisor === 1 ? entry.figures : figuresOf(entry.given, localize, divisor);
  const known = figures.filter(isKnown);
  const paid = (amount: string) => paidPer(per || null, amount, localize);
  const picture = drawn(known, entry, localize);
  const hours = weeklyHours(entry, localize);
  // Beside a bar that is labelled at both ends only what is in the middle is worth a line of its own.
  const {min, max, median, mean, total} = byKey(known);
  const one = median ?? mean ?? (picture.bars[0] || (picture.levels[0] && picture.known[1]) ? undefined : (total ?? picture.known[0]));
  // Where a range is one amount, that is neither end of it. What is as much, and has no label of its own, is named too.
  const isRange = min?.text === max?.text;
  const same = picture.bars[0] ? [] : picture.known.filter(({key, text}) => text === one?.text && key !== 'level' && !(isRange && (key === 'min' || key === 'max')));
  const oneName = same[1] ? namesOf(same, localize, 'unit') : one === min && isRange ? localize.term('pay') : one?.name;
  const currency = displayName(localize, 'currency', entry.currency!);
  const unnamed = areas[1] === undefined ? '' : localize.term('area') + localize.term('of', {name: localize.term('notGiven')});
  /** An area by the name that the guide gives it, or by that of its country in the language of the page; beside others never by none. */
  const where = ({area, given}: (typeof entries)[number]) => (given.area ? own(area) : area || unnamed);
  const heading = (each: (typeof entries)[number]) => join(...each.whose, where(each));
  return {
    ...picture,
    sentence: sentence(known, entry, paid, localize),
    total: one === total ? undefined : join(total?.name, total?.text),
    figure: one && {amount: one.text, caption: join(oneName, label(per), hours)},
    areas,
    area,
    entries: names.map((value) => ({value, label: value || localize.term('pay')})),
    entry: who,
    periods: choices,
    per,
    shown: join(...(names[1] === undefined ? [] : entry.whose), areas[1] !== undefined && where(entry)),
    // The currency is said beside it.
    place: join(...entry.whose.filter((part) => part !== currency), where(entry)),
    unit: join(currency, !one && hours),
    basis: join(hours, answers(entry, localize)),
    note: sentences(localize, [
      divisor !== 1 && localize.term(per === 'month' ? 'twelfth' : 'hourly', {hours: divisor}),
      entry.sample !== undefined && localize.term('sample', {n: entry.sample}),
      picture.isCut && localize.term('broken'),
    ]),
    notes: entries.flatMap((each) => (each.top?.note ? join(entries[1] && heading(each), own(each.top.note)) : [])),
    mine: paid(localize.term('mine')),
    standing: options.mine?.trim() ? options.standing?.({...picture, per, currency: entry.currency!, share: entry.top?.share, paid: (amount) => paid(money(localize, amount, entry.currency!))}, options.mine, localize) : undefined,
    table: lateTable([localize.term('figure'), localize.term('pay')], entries.reduce((n, each) => n + each.figures.length, 0), () =>
      entries.map((each) => ({name: join(heading(each), label(each.per), weeklyHours(each, localize), answers(each, localize)), rows: each.figures.map(({name, text}) => [name, text])})),
    ),
    source: entries.map(({source}) => source),
  };
}

/** Tells entries apart that are of one area, name and period: by what is different in them, or by a number. */
function told<Entry extends Omit<Salary, 'per'> & {who: string; whose: string[]; per: string}>(entries: Entry[], localize: Terms): Entry[] {
  const alike = new Map<string, Entry[]>();
  const key = ({area, who, per}: Entry) => [area, who, per].join('\n');
  for (const entry of entries) if (!alike.get(key(entry))?.push(entry)) alike.set(key(entry), [entry]);
  // What tells them apart may be another's name.
  if (alike.size === entries.length) return entries;
  const differenceIn = new Map<Entry[], (one: Entry) => string | undefined>();
  return told(entries.map((entry) => {
    const twins = alike.get(key(entry))!;
    if (!twins[1]) return entry;
    const differences = [
      ({currency}: Entry) => displayName(localize, 'currency', currency!),
      ({source}: Entry) => isolated(sourceParts(source ?? '').name ?? '', localize),
      (one: Entry) => decimal(localize, twins.indexOf(one) + 1),
    ];
    // Once for all of them: there may be many.
    const difference = differenceIn.get(twins) ?? differences.find((of, i) => i > 1 || (new Set(twins.map(of)).size === twins.length && twins.every(of)))!;
    differenceIn.set(twins, difference);
    const words = difference(entry)!;
    return {...entry, who: [entry.who, withoutIsolates(words)].filter(Boolean).join(' · '), whose: [...entry.whose, words]};
  }), localize);
}

/** The picture of figures that are known. */
function drawn(all: KnownFigure[], {top: {share} = {}}: Pick<Salary, 'top'>, localize: Terms) {
  const known = all.filter((figure) => figure.key !== 'part' && figure.key !== 'total' && !isTenth(figure, all, share)).sort((a, b) => a.value - b.value);
  const {min, p10, p25, median, mean, p75, p90, max, top} = byKey(known);
  const values = known.flatMap(({value, range}) => (range ? [value, range.to] : value));
  const low = Math.min(...values);
  const high = Math.max(...values);
  // A capped amount at the upper end leaves room for what is beyond it.
  const open = known.some(({capped, value, range}) => capped && (range?.to ?? value) === high);
  const {at, breaks, pieces} = brokenScale(values[0] === undefined ? [0] : values, open ? high + (high - low) * 0.08 : undefined);
  const bar = (name: string, from: number, to: number, y = 0.5, height = 1): Bar[] => pieces(at(from), at(to)).map(([place, width]) => [name, place, width, y, height]);
  const label = (figure: KnownFigure, ...lines: string[]) => ({at: at(figure.value), lines, figures: [figure]});
  /** Labels with names, one for all that is the same amount. */
  const labels = (figures: (KnownFigure | undefined | false)[]) => {
    const alike = new Map<string, KnownFigure[]>();
    for (const figure of figures) if (figure && !alike.get(figure.text)?.push(figure)) alike.set(figure.text, [figure]);
    return [...alike].map(([text, figures]) => ({...label(figures[0]!, text, namesOf(figures, localize, 'unit')), figures}));
  };

  const levels = known.filter(({key}) => key === 'level');
  const ranges = levels.some(({range}) => range);
  const ranged = known.filter(({key}) => !['median', 'mean', 'level', 'top'].includes(key));
  // Levels alone, or beside one end only, span what is known.
  const span = ranged[1] ? ranged.map(({value}) => value) : values;
  const middle = p25 && p75 && p25.text !== p75.text && {at: (at(p25.value) + at(p75.value)) / 2, lines: [localize.term('range', {min: p25.text, max: p75.text}), localize.term('middleHalf')]};
  const above = placeLabels<Label & {figures?: KnownFigure[]}>(levels[0] && !ranges ? labels(levels) : median ? [label(median, median.name)] : [], [20, 30]);
  const below = placeLabels<Label & {figures?: KnownFigure[]}>(
    [
      // An end where the top begins is labelled as that.
      ...(min?.text === max?.text ? [min] : [min, max]).map((end) => end && end.text !== top?.text && label(end, end.text)),
      // Of what lies between two ends that are labelled, the middle half says most.
      min && max && middle,
      ...labels([levels[0] && !ranges ? median : undefined, mean, top, p10, p90, !middle && p25, !middle && p75]),
      !(min && max) && middle,
    ].filter((each) => !!each),
    [20, 30],
    2,
  );
  // A mark gives way with its label: else it would read as what the next label says.
  const marked = (name: string, {key}: KnownFigure) =>
    `${name} ${[...below.labels, ...above.labels].filter(({figures}) => figures?.some((figure) => figure.key === key) && key !== 'level').flatMap(({classes}) => classes.match(/\b[nw]x\b/g) ?? []).join(' ')}`.trim();
  const tick = (name: string, figure: KnownFigure | undefined, width: string, y: number): Bar | undefined => figure && [marked(name, figure), at(figure.value), width, y, 2 - 2 * y];
  const dot = (value: number): Dot => ['accent', at(value)];
  // A stroke at each side of what is left out.
  const cuts = breaks.flat().map((place): Bar => ['cut', place, '1.5', 0.2, 1.6]);
  const compared = low < high;
  // Levels that are ranges have bars of their own.
  const shown = compared && (!ranges || known.some(({key}) => key !== 'level'));
  return {
    /** From the lowest to the highest. */
    known,
    at,
    open,
    compared,
    bars: shown
      ? [
          ...bar('tint', Math.min(...span), Math.max(...span)),
          ...(open ? bar('tint beyond', high, Infinity) : []),
          ...(middle ? bar('middle', p25.value, p75.value) : []),
          ...[p10, p90, top, ...(middle ? [] : [p25, p75])].map((figure) => tick('tick line', figure, '2', 0.25)),
          tick('tick accent', median, '3', 0),
          ...cuts,
        ].filter((each) => !!each)
      : [],
    dots: shown ? [...(ranges ? [] : levels.map(({value}) => dot(value))), ...(mean ? [[marked('mean', mean), at(mean.value)] satisfies Dot] : [])] : [],
    isCut: compared && !!breaks[0],
    above: above.labels,
    listed: ranges ? 'nl wl' : levels[0] ? above.rows : '',
    below: below.labels,
    rows: below.rows,
    levels: all.filter(({key}) => key === 'level').map(({name, text, value, range}) => ({
      name,
      text,
      bars: ranges && compared ? [...bar('line', low, high, 0.97, 0.06), ...cuts, ...(range ? bar('middle', value, range.to, 0.7, 0.6) : [])] : [],
      // What has one end only is a point too.
      dots: ranges && compared ? [range ? (range.typical ?? (range.to === value ? value : undefined)) : value].flatMap((point) => (point === undefined ? [] : [dot(point)])) : [],
    })),
    parts: partsOf(all.filter(({key}) => key === 'part')),
  };
}

/** Whether a figure is where the best-paid tenth begins, which the 90th percentile says too: it is said and drawn once. */
const isTenth = ({key, text}: Figure, known: Figure[], share: number | undefined) => key === 'top' && share === 10 && text === byKey(known).p90?.text;

/** The parts of one total as parts of one bar. */
function partsOf(parts: KnownFigure[]): SalaryModel['parts'] {
  const total = parts.reduce((sum, {value}) => sum + value, 0);
  if (!parts[1] || !total) return;
  let from = 0;
  const placed = parts.map(({value, text, name}) => {
    const [at, width] = [from, (value / total) * 100];
    from += width;
    return {start: at, width, at: Math.round((at + width / 2) * 100) / 100, lines: [text, name]};
  });
  const {labels, rows} = placeLabels(placed, [20, 30], 2);
  const round = (value: number) => Math.round(value * 100) / 100;
  return {bars: placed.map(({start, width}, i) => [['accent', 'middle', 'tint'][i % 3]!, round(start), round(Math.max(0, width - (i < placed.length - 1 ? 0.4 : 0))), 0.2, 1]), below: labels, rows};
}

const ranks: readonly string[] = ['p10', 'p25', 'median', 'p75', 'p90'];
/**
 * Figures that make no sentence and are said by their names: nobody earns less than nothing, which is written where pay is not published
 * (`payQuestions`), unless a range begins there; and not both half and a quarter earn more than one and the same amount.
 */
const unsaid = (known: KnownFigure[]): KnownFigure[] =>
  known.filter(
    ({key, value, text, capped}) =>
      (!value && !capped && (ranks.includes(key) || key === 'max' || key === 'top' || (key === 'min' && !known.some(({value}) => value)))) ||
      (ranks.includes(key) && known.some((other) => other.key !== key && other.text === text && ranks.includes(other.key))),
  );

/** What the figures say, the period said once. Sentences are whole phrases; a phrase is said only where every figure that it names is known. */
function sentence(all: KnownFigure[], {top: {share} = {}}: Pick<Salary, 'top'>, paid: (amount: string) => string, localize: Terms): string {
  const said: string[] = [];
  const add = (key: keyof typeof en, args: {[Name in 'low' | 'amount']?: string | undefined} & {amount: string | undefined; share?: string; name?: string}) => {
    const {low, amount} = args;
    if (amount === undefined || ('low' in args && low === undefined)) return;
    // Where a language says the period before an amount, it is said before the first of two.
    const paidOnes = said[0] ? {} : low !== undefined && paid('…').endsWith('…') ? {low: paid(low)} : {amount: paid(amount)};
    said.push(localize.term(key, {...args, ...paidOnes} as Record<string, string>));
  };
  const known = all.filter((figure) => !isTenth(figure, all, share));
  const named = unsaid(known);
  const {min, p10, p25, median, mean, p75, p90, max, top, total} = byKey(known.filter((figure) => !named.includes(figure)));
  const single = (figure: KnownFigure | undefined, key: keyof typeof en) => figure && add(figure.capped ? 'namedFigure' : key, {amount: figure.text, name: figure.name});

  add(median?.capped ? 'halfAtLeast' : 'halfMore', {amount: median?.text});
  add('average', {amount: mean?.text});
  if (min && max) min.text === max.text ? add('exactly', {amount: min.text}) : add('between', {low: min.text, amount: max.text});
  else add(min ? 'from' : 'upTo', {amount: (min ?? max)?.text});
  for (const [low, high, both, lowKey, highKey] of [[p25, p75, 'middleEarns', 'lessThan25', 'moreThan75'], [p10, p90, 'tails', 'lessThan10', 'moreThan90']] as const)
    if (low && high && !low.capped) add(both, {low: low.text, amount: high.text});
    else {
      single(low, lowKey);
      single(high, highKey);
    }
  if (share === undefined) add('bestStart', {amount: top?.text});
  else add('topStarts', {amount: top?.text, share: percent(localize, share)});
  for (const text of new Set(named.map(({text}) => text))) add('namedFigure', {amount: text, name: namesOf(named.filter((figure) => figure.text === text), localize)});
  const levels = known.filter(({key}) => key === 'level');
  if (!said[0] && levels[0]) {
    const {amount, name} = levelsInWords(levels, paid, localize);
    said.push(localize.term('exactly', {amount: name ? payTerms(localize).term('named', {amount, name}) : amount}));
  }
  if (!said[0]) add('together', {amount: total?.text});
  const parts = known.filter(({key}) => key === 'part');
  if (parts[0]) add('madeUp', {amount: listed(parts, localize)});
  return sentences(localize, said) || localize.term('unpublished');
}
