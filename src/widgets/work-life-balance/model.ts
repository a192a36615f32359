import {exchanged, type Report} from '../../guide/problem.js';
import type {WorkLifeBalance} from '../../guide/sections/work-life-balance.js';
import type {WorkingTime} from '../../guide/sections/working-time.js';
import {decimal, percent, sentences, type Localize} from '../../i18n/localize.js';
import {placeLabels, type PlacedLabel} from '../../picture/labels.js';
import {scale} from '../../picture/scale.js';
import type {SectionModel} from '../../view/section-element.js';
import {hoursInWords, hoursOf} from '../../wording/working-time.js';
import type {en} from './messages.js';

/** Hours of a week on a scale from zero: what is worked at least, and the rest of the range. */
export interface HoursBar {
  text: string;
  /** Class, place and width of each, 0 to 100. */
  bars: [name: 'accent' | 'tint' | 'fading', at: number, width: number][];
  ticks: PlacedLabel[];
}

export interface BalanceModel extends SectionModel, WorkLifeBalance {
  hours?: HoursBar | undefined;
  /** How many work part-time, 0 to 100, and what is written beside it. */
  partTime?: {share: number; text: string} | undefined;
  timeNote?: string | undefined;
}

export function balanceModel({workingTime, workLifeBalance}: {workingTime?: WorkingTime; workLifeBalance?: WorkLifeBalance}, localize: Localize<typeof en>, report: Report): BalanceModel {
  if (!workingTime) return {...workLifeBalance};
  const {hoursPerWeek = [], pattern, partTime, note, source} = workingTime;
  if (hoursPerWeek[0]! > hoursPerWeek[1]!) report('contradiction', 'workingTime.hoursPerWeek', exchanged);
  const hours = hoursInWords(workingTime, localize);
  const share = partTime === undefined ? undefined : percent(localize, partTime);
  const rows = [
    [localize.term('hoursAWeek'), hours],
    [localize.term('pattern'), pattern && localize.term(`${pattern}Say`)],
    [localize.term('partTime'), share],
  ].filter((row): row is [string, string] => !!row[1]);
  return {
    ...workLifeBalance,
    hours: hours === undefined ? undefined : hoursBar(workingTime, hours, localize),
    partTime: share === undefined ? undefined : {share: partTime!, text: localize.term('partTimeSay', {share})},
    timeNote: note,
    sentence: sentences(localize, [hours && localize.term('usual', {hours}), pattern && localize.term(`${pattern}Say`), share && localize.term('partTimeSay', {share})]),
    table: rows[0] && {columns: [localize.term('workingTime'), localize.term('figure')], groups: [{rows}]},
    source,
  };
}

/** The scale ends at 60 hours, or where the hours do; an end that is not known fades. */
function hoursBar(workingTime: WorkingTime, text: string, localize: Localize<typeof en>): HoursBar {
  const [from, to] = hoursOf(workingTime);
  const step = 20;
  const last = Math.max(60, Math.ceil((to ?? from! * 1.2) / step) * step);
  const at = scale(0, last);
  const low = from ?? 0;
  const ticks = Array.from({length: last / step + 1}, (_, i) => i * step);
  return {
    text,
    bars: [
      ['accent', 0, at(low)],
      [to === undefined ? 'fading' : 'tint', at(low), at(to ?? last) - at(low)],
    ],
    ticks: placeLabels(
      [last, 0, ...ticks].filter((hours, i, all) => all.indexOf(hours) === i).map((hours) => ({at: at(hours), lines: [decimal(localize, hours)]})),
      [17, 17],
    ).labels,
  };
}
