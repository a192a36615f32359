import {intl, type Localize} from '../i18n/localize.js';
import {memoize} from '../i18n/memoize.js';

/** Years of experience, and how long something takes. Ranges are words: a dash between two numbers is not read out. */
export const yearTerms = {
  yearsRange: {one: '{from} to {n} year', other: '{from} to {n} years'},
  yearsOrMore: {one: '{n}+ years', other: '{n}+ years'},
  yearsUpTo: {one: 'up to {n} year', other: 'up to {n} years'},
};

/** How long is worked in a week. */
export const hourTerms = {hours: {one: '{n} hour a week', other: '{n} hours a week'}};

/** Times of day. Both ends are said whole, and midnight is a word: "12:00 AM" is taken for noon by many. */
export const clockTerms = {
  /** Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight. */
  times: '{from} to {to}',
  timesNextDay: '{from} to {to} the next day',
  toMidnight: '{from} to midnight',
  startsAt: 'from {time}',
  startsAtMidnight: 'from midnight',
  endsAt: 'until {time}',
  endsAtMidnight: 'until midnight',
  midnight: 'midnight',
};

/** Minutes of a day. */
export const day = 1440;

/** A length of time in one unit: "2 years". */
export const duration = ({lang}: Localize, unit: 'year' | 'hour' | 'minute', value: number) =>
  intl(Intl.NumberFormat, lang, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 2}).format(value);

/** A span of years: "2 to 5 years", "11 years"; "5+ years" and "up to 2 years" where one end is not known. */
export function yearsInWords(localize: Localize<typeof yearTerms>, from: number | undefined, to: number | undefined): string {
  if (from === undefined) return to === undefined ? '' : localize.term('yearsUpTo', {n: to});
  if (to === undefined) return localize.term('yearsOrMore', {n: from});
  return from === to ? duration(localize, 'year', from) : localize.term('yearsRange', {from, n: to});
}

/** A time on the clock of the language, from minutes since midnight: "9:00 AM", "midnight". */
export const timeOfDay = (localize: Localize<typeof clockTerms>, minutes: number) =>
  minutes % day === 0
    ? localize.term('midnight')
    : memoize([localize.lang, 'time', minutes % day].join(), () =>
        intl(Intl.DateTimeFormat, localize.lang, {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'}).format((minutes % day) * 60_000),
      );

/** From when to when, both said whole: "9:00 AM to 12:00 PM", "10:00 AM to midnight", "10:00 PM to 6:00 AM the next day". */
export function timesInWords(localize: Localize<typeof clockTerms>, from: number, length: number): string {
  const end = (from % day) + length;
  const times = {from: timeOfDay(localize, from), to: timeOfDay(localize, end)};
  // What ends at midnight ends with the day.
  return localize.term(end > day ? 'timesNextDay' : end === day ? 'toMidnight' : 'times', times);
}

/** "from 9:00 AM", "until midnight". */
export const startInWords = (localize: Localize<typeof clockTerms>, minutes: number) =>
  minutes % day === 0 ? localize.term('startsAtMidnight') : localize.term('startsAt', {time: timeOfDay(localize, minutes)});
export const endInWords = (localize: Localize<typeof clockTerms>, minutes: number) =>
  minutes % day === 0 ? localize.term('endsAtMidnight') : localize.term('endsAt', {time: timeOfDay(localize, minutes)});
