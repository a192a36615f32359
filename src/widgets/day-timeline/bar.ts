import {textWidth} from '../../picture/labels.js';
import {scale} from '../../picture/scale.js';

export const day = 1440;

/** A period in minutes after the beginning of the axis; without extent where only one end of it is known. */
export interface Stretch {
  from: number;
  to: number;
  name?: string | undefined;
}

/** The picture: positions along it from 0 to 100, the others in em. */
export interface Bar {
  height: number;
  /** How high a segment is. */
  thick: number;
  /** In the order of the periods; overlapping ones are in different lanes. No width where there is no extent. */
  segments: {at: number; width: number; lane: number; y: number}[];
  /** Where the segments end and the labels of the axis begin. */
  bottom: number;
  midnights: Label[];
  labels: Label[];
}

export interface Label {
  at: number;
  y: number;
  text: string;
  /** At which widths it gives way (`x0`, `x1`, `x2`), and whether it ends at its place rather than beginning there. */
  classes: string;
}

/** The narrowest that the picture gets in a narrow, a medium and a wide container (see the styles), in em of its labels. */
const widths = [17, 30, 51];

/** @param name - What a time is called, from minutes since the midnight before the axis begins. */
export function barOf(periods: Stretch[], begin: number, name: (minutes: number) => string): Bar | undefined {
  const span = periods.reduce((end, {to}) => Math.max(end, to), 0);
  if (!span) return;
  const at = scale(0, span);
  const lanes = lanesOf(periods, span);
  const count = Math.max(...lanes) + 1;

  // A name has the room above its period and what is free behind it.
  const names = periods.flatMap(({from, name}, i) => {
    if (!name || count > 8) return [];
    const next = periods[lanes.indexOf(lanes[i]!, i + 1)];
    const room = (next ? at(next.from) : 100) - at(from);
    return shown({at: at(from), text: name, y: lanes[i]!}, '', (width) => textWidth(name) + 0.5 < (room / 100) * width);
  });
  const pitch = names.length ? 3 : Math.min(1.5, 24 / count);
  const thick = names.length ? 1 : round(pitch * 0.7);
  const y = (lane: number) => round(lane * pitch + (names.length && 1.35));
  const bottom = round(y(count - 1) + thick);

  // What begins is labelled right of its place, what ends left of it: each under its own period. Midnight has a row to itself.
  const ticks = new Map([
    [0, ''],
    [span, 'end'],
  ]);
  for (const {from} of periods) if (!ticks.has(from)) ticks.set(from, '');
  for (const {to} of periods) if (!ticks.has(to)) ticks.set(to, 'end');
  const midnights = [];
  for (let minute = day - begin; minute < span; minute += day) {
    ticks.delete(minute);
    midnights.push({at: at(minute), y: round(bottom + 2.6), text: name(begin + minute), classes: at(minute) > 50 ? 'end' : ''});
  }
  const taken = widths.map(() => [] as [start: number, end: number][]);
  const times = [...ticks].flatMap(([minute, anchor]) => {
    const text = name(begin + minute);
    const size = textWidth(text);
    return shown({at: at(minute), y: round(bottom + 1.3), text}, anchor, (width, w) => {
      const start = (at(minute) / 100) * width - (anchor ? size : 0);
      const end = start + size;
      const fits = start > -0.1 && end < width + 0.1 && taken[w]!.every(([from, to]) => end + 0.7 < from || start > to + 0.7);
      if (fits) taken[w]!.push([start, end]);
      return fits;
    });
  });

  return {
    height: round(bottom + (midnights.length ? 2.8 : 1.5)),
    thick,
    bottom,
    segments: periods.map(({from, to}, i) => ({at: at(from), width: round(at(to) - at(from)), lane: lanes[i]!, y: y(lanes[i]!)})),
    midnights,
    labels: [...names.map((label) => ({...label, y: round(y(label.y) - 0.4)})), ...times],
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Each period goes into the first lane that is free; one without extent takes it up for a while too. */
function lanesOf(periods: Stretch[], span: number) {
  const ends: number[] = [];
  return periods.map(({from, to}) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to > from ? to : from + span / 50;
    return lane;
  });
}

/** A label with class names for the widths at which it gives way; none where it does at all of them. */
function shown<Place>(place: Place, anchor: string, fits: (width: number, i: number) => boolean) {
  const hidden = widths.flatMap((width, i) => (fits(width, i) ? [] : `x${i}`));
  return hidden.length < widths.length ? [{...place, classes: [...hidden, anchor].join(' ')}] : [];
}
