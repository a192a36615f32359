import type {Day} from '../../guide/sections/day.js';
import {enumeration, type Locale} from '../../section/locale.js';
import type {en as shared} from '../../section/messages.js';
import type {SectionModel} from '../../section/section-element.js';
import {duration, timeOfDay, timeSpan} from '../../section/time.js';
import {barOf, day, type Bar, type Stretch} from './bar.js';
import type {en} from './messages.js';

type Words = Locale<typeof en & typeof shared>;

export interface Period {
  name?: string | undefined;
  focus?: string | undefined;
  tasks: string[];
  /** "9:00 AM – 12:00 PM", "from 9:00 AM"; empty where nothing is known. */
  time: string;
  /** "3 hours"; empty unless both ends are known. */
  length: string;
}

export interface DayModel extends SectionModel {
  periods: Period[];
  bar?: Bar | undefined;
}

/** A period on the clock: minutes after midnight at which it begins (or ends, where only that is known), and its minutes. */
interface Arc {
  clock: number;
  /** 0 where only one end is known. */
  length: number;
}

export function dayModel(given: Day, words: Words): DayModel {
  const arcs = given.map(arcOf);
  const begin = beginning(arcs.filter((arc) => arc !== undefined));
  let before = -1;
  const entries = given
    .map((period, i) => {
      const arc = arcs[i];
      const from = arc && onClock(arc.clock - begin);
      // What ends at a time comes before what begins at it; what has no time stays behind what it was given behind.
      before = from === undefined ? before : period.start ? from : from - 0.5;
      return {order: before, stretch: arc && {from: from!, to: from! + arc.length, name: period.name}, period: inWords(period, arc, words)};
    })
    .sort((a, b) => a.order - b.order);

  const periods = entries.map(({period}) => period);
  const stretches = entries.flatMap(({stretch}) => stretch ?? []);
  return {
    periods,
    bar: barOf(stretches, begin, (minutes) => (minutes % day ? timeOfDay(words, minutes) : words.phrase('midnight'))),
    sentence: arcs.every((arc) => arc?.length) ? sentence(stretches, begin, words) : words.phrase('periods', {n: periods.length}),
    table: {
      columns: (['time', 'period', 'focus', 'tasks'] as const).map((key) => words.phrase(key)),
      groups: [{rows: periods.map(({time, name = '', focus = '', tasks}) => [time || '–', name, focus, tasks.join('\n')])}],
    },
  };
}

const onClock = (minutes: number) => (minutes + day) % day;

function arcOf({start, end}: Day[number]): Arc | undefined {
  const [from, to] = [start, end].map((time) => {
    const [hours, minutes] = (time ?? '').split(':').map(Number);
    return time ? onClock(hours! * 60 + minutes!) : undefined;
  });
  if (from === undefined || to === undefined) return from === to ? undefined : {clock: (from ?? to)!, length: 0};
  return {clock: from, length: onClock(to - from) || day};
}

/** Where the axis begins: after the longest stretch of the clock that no period covers; of several, before what was given first. */
function beginning(arcs: Arc[]): number {
  const free = new Map<number, number>();
  let reach = Math.max(...arcs.map(({clock, length}) => clock + length)) - day;
  for (const {clock, length} of [...arcs].sort((a, b) => a.clock - b.clock)) {
    // Nothing is free where a period runs across.
    if (!free.has(clock)) free.set(clock, Math.max(clock - reach, -1));
    reach = Math.max(reach, clock + length);
  }
  return arcs.reduce((best, {clock}) => (free.get(clock)! > (free.get(best) ?? -2) ? clock : best), -1);
}

function inWords({name, focus, tasks = [], start}: Day[number], arc: Arc | undefined, words: Words): Period {
  if (!arc) return {name, focus, tasks, time: '', length: ''};
  const {clock, length} = arc;
  const ends = () => ({start: timeOfDay(words, clock), end: timeOfDay(words, clock + length)});
  return {
    name,
    focus,
    tasks,
    time: !length
      ? words.phrase(start ? 'from' : 'until', ends())
      : isNextDay(clock, length)
        ? words.phrase('nextDay', ends())
        : timeSpan(words, clock, clock + length),
    length: length ? hours(length, words) : '',
  };
}

/** What ends at midnight ends with the day. */
const isNextDay = (clock: number, length: number) => clock + length > day || length === day;

/** "7.5 hours", "7 hours and 20 minutes", "20 minutes". */
function hours(minutes: number, words: Words) {
  const rest = minutes % 60;
  if (minutes > 60 && rest === 30) return duration(words, 'hour', minutes / 60);
  const whole = (minutes - rest) / 60;
  return enumeration(words, [whole ? duration(words, 'hour', whole) : '', rest ? duration(words, 'minute', rest) : ''].filter(Boolean));
}

/** How much of the span is covered, counted once where periods overlap. The periods are in order. */
function sentence(periods: Stretch[], begin: number, words: Words): string {
  let span = 0;
  let covered = 0;
  let overlap = false;
  for (const {from, to} of periods) {
    overlap ||= from < span;
    covered += Math.max(0, to - Math.max(from, span));
    span = Math.max(span, to);
  }
  const said = words.phrase(covered < span ? 'spread' : 'whole', {
    n: periods.length,
    hours: hours(covered, words),
    span: hours(span, words),
    when: words.phrase(isNextDay(begin, span) ? 'overnight' : 'sameDay', {start: timeOfDay(words, begin), end: timeOfDay(words, begin + span)}),
  });
  return overlap ? `${said} ${words.phrase('overlap')}` : said;
}
