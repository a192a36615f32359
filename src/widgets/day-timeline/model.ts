import type {Report} from '../../guide/problem.js';
import type {Day} from '../../guide/sections/day.js';
import {placeLabels, type Label, type PlacedLabel} from '../../picture/labels.js';
import {scale} from '../../picture/scale.js';
import {isolated} from '../../i18n/isolate.js';
import {decimal, enumeration, sentences, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import type {SectionModel} from '../../view/section-element.js';
import {day, duration, endInWords, startInWords, timeOfDay, timesInWords} from '../../wording/time.js';
import type {en} from './messages.js';

type Terms = Localize<typeof en & typeof shared>;

/** From lane to lane, in em: a name and its segment. */
const pitch = 3;

export interface Period {
  /** Its place in the list, by which the picture names it where there is no room for names. */
  number: string;
  name?: string | undefined;
  focus?: string | undefined;
  tasks: string[];
  /** In minutes after the axis begins. Without extent unless both ends are known. */
  from: number;
  to: number;
  /** "9:00 AM to 12:00 PM", "from 9:00 AM"; empty where nothing is known. */
  time: string;
  /** "3 hours"; empty unless both ends are known. */
  length: string;
}

/** The picture: positions along it from 0 to 100, the others in em. */
export interface Bar {
  height: number;
  /** Overlapping periods are in different lanes, each with room for names above it. */
  segments: {at: number; width: number; y: number}[];
  midnights: number[];
  /** Says of which moment a time speaks that has been moved aside; gone where its time is. */
  ticks: {at: number; classes: string; y: number}[];
  labels: (PlacedLabel & {y: number})[];
  /** Class names: in which containers numbers stand for names; undefined where they do in none. */
  numbers?: string | undefined;
}

/** A day; of several shifts one. */
export interface OneDay {
  /** Name of the shift, where there are several. */
  shift?: string | undefined;
  /** How much of the day is covered, where the model says so of each shift. */
  says?: string | undefined;
  periods: Period[];
  bar?: Bar | undefined;
  /** Class names: how many columns the list has where there is room for three, and for four. */
  columns: string;
}

export interface DayModel extends SectionModel {
  days: OneDay[];
}

/** A period on the clock. */
interface Arc {
  /** Minutes after midnight at which it begins, or ends where only that is known; NaN where neither is. */
  clock: number;
  /** 0 unless both ends are known. */
  length: number;
}

/** More shifts than these are counted in the sentence, not named. */
const named = 5;
/** From how many minutes on a period is as long as a shift, and what nobody works in a day. */
const shiftLength = 6 * 60;
const tooLong = 16 * 60;

export function dayModel(given: Day, localize: Terms, report: Report): DayModel {
  const shifts = [...new Set(given.map(({shift}) => shift))];
  const days = shifts.map((shift) => oneDay(given.filter((period) => period.shift === shift), localize));
  const several = days.length > 1;
  const name = (shift: string | undefined) => (shift ? isolated(shift, localize) : localize.term('noShift'));
  if (!several && shifts[0] === undefined && days[0]!.doubted)
    report('contradiction', 'day', 'has periods as long as shifts, longer together than a day of work: where they are alternatives, name the "shift" of each');
  // Two hours or less after the period before it, if it were in the afternoon: the clock of twelve hours was meant.
  const last = new Map<string | undefined, Day[number]>();
  given.forEach((period, i) => {
    const {start, shift} = period;
    const before = last.get(shift);
    last.set(shift, period);
    const [from, to, at] = [before?.start, before?.end, start].map(minutesOf);
    if (from! < to! && at! < to! && at! + day / 2 >= to! && at! + day / 2 - to! <= 120) report('question', `day[${i}].start`, `is ${start} at night: one in the afternoon is 13:00`);
  });

  // All on one clock, so that it is seen which begins when, and which is shorter.
  const arcs = days.map(({clock, extent}): Arc => ({clock, length: extent}));
  const origin = beginning(arcs.filter(({length}) => length));
  const offsets = arcs.map(({clock}) => onClock(clock - origin));
  const total = Math.max(...arcs.map(({length}, i) => length && offsets[i]! + length));
  const names = shifts.filter((shift) => shift !== undefined);
  return {
    days: days.map(({periods, begin, says}, i) => ({
      shift: several || shifts[i] ? name(shifts[i]) : undefined,
      says: several ? says : undefined,
      periods,
      bar: barOf(periods.filter(({from, to}) => from < to), begin, offsets[i]!, total, localize),
      columns: columnsOf(periods.length),
    })),
    sentence: several ? localize.term(names.length > named ? 'shiftCount' : 'shifts', {n: names.length, names: enumeration(localize, names.map((name) => isolated(name, localize)))}) : days[0]!.says,
    table: {
      columns: (['time', 'period', 'focus', 'tasks'] as const).map((key) => localize.term(key)),
      groups: days.map(({periods}, i) => ({
        name: several || shifts[i] ? name(shifts[i]) : undefined,
        rows: periods.map(({time, name = '', focus = '', tasks}) => [time || localize.term('notGiven'), isolated(name, localize), isolated(focus, localize), tasks.map((task) => isolated(task, localize)).join('\n')]),
      })),
    },
  };
}

function oneDay(given: Day, localize: Terms) {
  const arcs = given.map(arcOf);
  const begin = beginning(arcs.filter(({clock}) => clock >= 0));
  let from = 0;
  const periods = given
    .map(({name, focus, tasks = [], start, end}, i): Period => {
      const {clock, length} = arcs[i]!;
      // What has no time stays behind what it was given behind.
      if (start ?? end) from = onClock(clock - begin);
      return {
        number: '',
        name,
        focus,
        tasks,
        from,
        to: from + length,
        time: start ? when(clock, length, localize) : end ? endInWords(localize, clock) : '',
        length: hours(length, localize),
      };
    })
    .sort((a, b) => a.from - b.from)
    .map((period, i) => ({...period, number: decimal(localize, i + 1)}));
  const timed = periods.filter(({from, to}) => from < to);
  const known = arcs.every(({length}) => length);
  // Periods that are each as long as a shift, and longer together than anybody works, are no day of one person.
  const doubted = known && arcs.length > 1 && covered(periods).minutes > tooLong && arcs.every(({length}) => length >= shiftLength);
  const first = timed[0]?.from ?? 0;
  return {periods, begin, doubted, clock: begin + first, extent: Math.max(first, ...timed.map(({to}) => to)) - first, says: known ? sentence(periods, begin, !doubted, localize) : undefined};
}

/** How many columns a list of periods has where there is room for three and for four, so that none is left over alone in the last row. */
export function columnsOf(n: number): string {
  const columns = (room: number) => {
    let best = Math.min(room, n);
    // The fewest rows, then the most even ones.
    const rows = (columns: number) => (n % columns === 1 && n > 1 ? Infinity : Math.ceil(n / columns));
    for (let fewer = best - 1; fewer > 1; fewer--) if (rows(fewer) < Infinity && rows(fewer) <= rows(best)) best = fewer;
    return best;
  };
  return `m${columns(3)} l${columns(4)}`;
}

const onClock = (minutes: number) => (minutes + day) % day;

function arcOf({start, end}: Day[number]): Arc {
  const [from, to] = [minutesOf(start), minutesOf(end)];
  // What ends when it starts takes a whole day.
  return {clock: start ? from : to, length: start && end ? onClock(to - from) || day : 0};
}

function minutesOf(time = ''): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours! * 60 + minutes!) % day;
}

/** Where the axis begins: after the longest stretch of the clock that nothing covers; of several, before what was given first. */
function beginning(arcs: Arc[]): number {
  let begin = 0;
  let longest = -day;
  for (const start of new Set(arcs.map(({clock}) => clock))) {
    // Less than nothing is free where something runs across.
    const free = Math.min(...arcs.map(({clock, length}) => onClock(start - clock - 1) + 1 - length));
    if (free > longest) [begin, longest] = [start, free];
  }
  return begin;
}

/** "9:00 AM to 12:00 PM", "10:00 PM to 6:00 AM the next day"; what lasts a whole day, or nobody knows how long, is "from 9:00 AM". */
const when = (clock: number, length: number, localize: Terms): string =>
  length % day === 0 || length > day ? startInWords(localize, clock) : timesInWords(localize, clock, length);

/** "7 hours and 20 minutes", "20 minutes", nothing. */
function hours(minutes: number, localize: Terms): string {
  const rest = minutes % 60;
  const whole = (minutes - rest) / 60;
  return enumeration(localize, [whole ? duration(localize, 'hour', whole) : '', rest ? duration(localize, 'minute', rest) : ''].filter(Boolean));
}

/** How much of the clock is covered, counted once where periods overlap; and when the last of them ends. */
function covered(periods: Period[]) {
  let end = 0;
  let minutes = 0;
  let overlap = false;
  for (const {from, to} of periods) {
    overlap ||= from < end;
    minutes += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return {end, minutes, overlap};
}

/** How much of the day is covered; only how many periods there are where that is no sum of hours of one day. */
function sentence(periods: Period[], begin: number, summed: boolean, localize: Terms): string {
  const {end, minutes, overlap} = covered(periods);
  const args = {n: periods.length, hours: hours(minutes, localize), when: when(begin, end, localize)};
  const said = localize.term(summed && end <= day ? 'whole' : 'unsummed', args);
  return sentences(localize, [said, overlap && localize.term('overlap')]);
}

/**
 * @param offset - How long after the axis it begins, in minutes.
 * @param total - How long the axis is.
 */
function barOf(periods: Period[], begin: number, offset: number, total: number, localize: Terms): Bar | undefined {
  if (!periods[0]) return;
  const starts = periods.map(({from}) => from);
  const ends = periods.map(({to}) => to);
  const first = starts[0]!;
  const last = Math.max(...ends);
  const at = scale(first - offset, first - offset + total);

  const lanes: Period[][] = [];
  for (const period of periods) {
    const free = lanes.find((lane) => lane.at(-1)!.to <= period.from);
    if (free) free.push(period);
    else lanes.push([period]);
  }
  const bottom = lanes.length * pitch - 0.5;
  const midnights = [day - begin, 2 * day - begin].filter((minute) => first < minute && minute < last);
  const row = (y: number, labels: Label[]) => placeLabels(labels.map((label) => ({...label, y})), [17, 30]).labels;
  const tick = (minute: number, text: string): Label => ({at: at(minute), lines: [text]});
  const above = (label: (period: Period, before: Period | undefined, after: Period | undefined) => Label[]) =>
    lanes.flatMap((lane, i) => row(i * pitch + 1.1, lane.flatMap((period, j) => label(period, lane[j - 1], lane[j + 1]))));
  /** A name above its own period and what is free beside it, never above another. */
  const names = above(({name, from, to}, before, after) =>
    name ? [{at: at((from + to) / 2), lines: [name], within: [at(before?.to ?? -Infinity), at(after?.from ?? Infinity)]}] : [],
  );
  // Where one has no room, all are numbers that the list repeats: no segment is nameless.
  const tiers = ['n', 'w'].map((tier) => ({hidden: ` ${tier}x`, full: names.every(({classes}) => !classes.includes(`${tier}x`))}));
  const hide = (named: boolean) => tiers.map(({hidden, full}) => (full === named ? hidden : '')).join('');
  const numbers = tiers.every(({full}) => full) ? [] : above(({number, from, to}) => [{at: at((from + to) / 2), lines: [number]}]);
  // The ends of the axis are labelled first. Midnight has a row to itself.
  const ticks = [...new Set([first, last, ...starts, ...ends])].filter((minute) => !midnights.includes(minute));
  const times = row(bottom + 1.5, ticks.map((minute) => tick(minute, timeOfDay(localize, begin + minute))));
  return {
    height: bottom + (midnights.length ? 3.1 : 1.8),
    segments: lanes.flatMap((lane, i) => lane.map(({from, to}) => ({at: at(from), width: at(to) - at(from), y: i * pitch + 1.5}))),
    midnights: midnights.map(at),
    ticks: times.map(({at, classes}) => ({at, classes, y: bottom + 0.1})),
    labels: [
      ...names.map((label) => ({...label, classes: label.classes + hide(false)})),
      ...numbers.map((label) => ({...label, classes: label.classes + hide(true)})),
      ...times,
      ...row(bottom + 2.8, midnights.map((minute) => tick(minute, localize.term('midnight')))),
    ],
    numbers: numbers[0] && hide(true),
  };
}
