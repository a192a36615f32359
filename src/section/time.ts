import {intl, type Locale} from './locale.js';

/** A length of time in one unit, in words: "2 years". */
export const duration = ({lang}: Locale, unit: 'year' | 'hour' | 'minute', value: number) =>
  intl(Intl.NumberFormat, lang, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 2}).format(value);

/** A span in one unit, in words: "2–5 years". */
export const span = ({lang}: Locale, unit: 'year', from: number, to: number) => {
  const format = intl(Intl.NumberFormat, lang, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 2});
  return from === to ? format.format(from) : format.formatRange(from, to);
};

const clock = ({lang}: Locale) => intl(Intl.DateTimeFormat, lang, {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'});
/** A time of day on the clock of the language, from minutes since midnight. */
export const timeOfDay = (locale: Locale, minutes: number) => clock(locale).format(minutes * 60_000);
/** A span of the day, from minutes since midnight; the end may lie on the next day. */
export const timeSpan = (locale: Locale, from: number, to: number) =>
  // formatRange would name the dates of a span that crosses midnight, and drop the end of a whole day.
  Math.floor(from / 1440) === Math.floor(to / 1440)
    ? clock(locale).formatRange(from * 60_000, to * 60_000)
    : `${timeOfDay(locale, from)} – ${timeOfDay(locale, to)}`;
