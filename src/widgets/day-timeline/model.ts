import type {Day} from '../../guide/sections/day.js';
import {placeLabels, type PlacedLabel} from '../../picture/labels.js';
import {scale} from '../../picture/scale.js';
import {enumeration, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import type {SectionModel} from '../../view/section-element.js';
import {duration, timeSpan} from '../../wording/time.js';
import type {en} from './messages.js';

type Terms = Localize<typeof en & typeof shared>;

const day = 1440;
/** From lane to lane, in em: a name and its segment. */
const pitch = 3;

export interface Period {
  name?: string | undefined;
  focus?: string | undefined;
  tasks: string[];
  /** In minutes after the axis begins. Without extent unless both ends are known. */
  from: number;
  to: number;
  /** "9:00 AM – 12:00 PM", "from 9:00 AM"; empty where nothing is known. */
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
  labels: (PlacedLabel & {y: number})[];
}

export interface DayModel extends SectionModel {
  periods: Period[];
  bar?: Bar | undefined;
}

/** A period on the clock. */
interface Arc {
  /** Minutes after midnight at which it begins, or ends where only that is known; NaN where neither is. */
  clock: number;
  /** 0 unless both ends are known. */
  length: number;
}

export function dayModel(given: Day, localize: Terms): DayModel {
  const arcs = given.map(arcOf);
  const begin = beginning(arcs.filter(({clock}) => clock >= 0));
  let from = 0;
  const periods = given
    .map(({name, focus, tasks = [], start, end}, i): Period => {
      const {clock, length} = arcs[i]!;
      // What has no time stays behind what it was given behind.
      if (start ?? end) from = onClock(clock - begin);
      return {
        name,
        focus,
        tasks,
        from,
        to: from + length,
        time: start ? when(clock, length, localize) : end ? localize.term('until', {time: timeSpan(localize, clock)}) : '',
        length: hours(length, localize),
      };
    })
    .sort((a, b) => a.from - b.from);

  return {
    periods,
    bar: barOf(periods.filter(({from, to}) => from < to), begin, localize),
    sentence: arcs.every(({length}) => length) ? sentence(periods, begin, localize) : undefined,
    table: {
      columns: (['time', 'period', 'focus', 'tasks'] as const).map((key) => localize.term(key)),
      given: [1, 2, 3],
      groups: [{rows: periods.map(({time, name = '', focus = '', tasks}) => [time || '–', name, focus, tasks.join('\n')])}],
    },
  };
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

/** "9:00 AM – 12:00 PM", "10:00 PM – 6:00 AM the next day"; what lasts a whole day, or nobody knows how long, is "from 9:00 AM". */
function when(clock: number, length: number, localize: Terms): string {
  if (length % day === 0) return localize.term('from', {time: timeSpan(localize, clock)});
  const time = timeSpan(localize, clock, clock + length);
  // What ends at midnight ends with the day.
  return clock + length > day ? localize.term('nextDay', {time}) : time;
}

/** "7 hours and 20 minutes", "20 minutes", nothing. */
function hours(minutes: number, localize: Terms): string {
  const rest = minutes % 60;
  const whole = (minutes - rest) / 60;
  return enumeration(localize, [whole ? duration(localize, 'hour', whole) : '', rest ? duration(localize, 'minute', rest) : ''].filter(Boolean));
}

/** How much of the day is covered, counted once where periods overlap. */
function sentence(periods: Period[], begin: number, localize: Terms): string {
  let end = 0;
  let covered = 0;
  let overlap = false;
  for (const {from, to} of periods) {
    overlap ||= from < end;
    covered += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  const said = localize.term('whole', {n: periods.length, hours: hours(covered, localize), when: when(begin, end, localize)});
  return overlap ? `${said} ${localize.term('overlap')}` : said;
}

function barOf(periods: Period[], begin: number, localize: Terms): Bar | undefined {
  if (!periods[0]) return;
  const starts = periods.map(({from}) => from);
  const ends = periods.map(({to}) => to);
  const first = starts[0]!;
  const last = Math.max(...ends);
  const at = scale(first, last);

  const lanes: Period[][] = [];
  for (const period of periods) {
    const free = lanes.find((lane) => lane.at(-1)!.to <= period.from);
    if (free) free.push(period);
    else lanes.push([period]);
  }
  const bottom = lanes.length * pitch - 0.5;
  const midnights = [day - begin, 2 * day - begin].filter((minute) => first < minute && minute < last);
  const row = (y: number, labels: [minute: number, text: string | undefined][]) =>
    placeLabels(labels.flatMap(([minute, text]) => (text ? {at: at(minute), lines: [text], y} : [])), [17, 30]).labels;
  // The ends of the axis are labelled first (the first period begins it). Midnight has a row to itself.
  const ticks = [...new Set([last, ...starts, ...ends])].filter((minute) => !midnights.includes(minute));
  return {
    height: bottom + (midnights.length ? 2.8 : 1.5),
    segments: lanes.flatMap((lane, i) => lane.map(({from, to}) => ({at: at(from), width: at(to) - at(from), y: i * pitch + 1.5}))),
    midnights: midnights.map(at),
    labels: [
      ...lanes.flatMap((lane, i) => row(i * pitch + 1.1, lane.map(({from, to, name}) => [(from + to) / 2, name]))),
      ...row(bottom + 1.2, ticks.map((minute) => [minute, timeSpan(localize, begin + minute)])),
      ...row(bottom + 2.5, midnights.map((minute) => [minute, localize.term('midnight')])),
    ],
  };
}
