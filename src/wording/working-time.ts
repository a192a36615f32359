import type {WorkingTime} from '../guide/sections/working-time.js';
import type {Localize} from '../i18n/localize.js';
import {hourTerms} from './time.js';

/** How long and when is worked, wherever it is said. */
export const en = {
  ...hourTerms,
  workingTime: 'Working time',
  hoursRange: {one: '{from} to {n} hour a week', other: '{from} to {n} hours a week'},
  hoursOrMore: {one: '{n} hour a week or more', other: '{n} hours a week or more'},
  hoursUpTo: {one: 'up to {n} hour a week', other: 'up to {n} hours a week'},
  /** How the hours are spread over the weeks, behind their number or alone. */
  regularSay: 'The hours are the same every week.',
  irregularSay: 'The hours change from week to week.',
  seasonalSay: 'The hours change with the season.',
  shiftsSay: 'The work is done in shifts.',
};

/** The usual hours of a week, the lower end first; an end that is not known is undefined. */
export function hoursOf({hoursPerWeek = []}: WorkingTime): [from?: number | undefined, to?: number | undefined] {
  const [from, to] = hoursPerWeek;
  return from! > to! ? [to, from] : [from, to];
}

/** The usual hours of a week: "37 to 40 hours a week", "up to 48 hours a week"; undefined where they are not known. */
export function hoursInWords(workingTime: WorkingTime, localize: Localize<typeof en>): string | undefined {
  const [from, to] = hoursOf(workingTime);
  if (from === undefined) return to === undefined ? undefined : localize.term('hoursUpTo', {n: to});
  if (to === undefined) return localize.term('hoursOrMore', {n: from});
  return from === to ? localize.term('hours', {n: from}) : localize.term('hoursRange', {from, n: to});
}
