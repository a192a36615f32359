import {intl, type Locale} from './locale.js';
import {remembered} from './remembered.js';

const inUnit = ({lang}: Locale, unit: 'year' | 'hour' | 'minute') =>
  intl(Intl.NumberFormat, lang, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 2});
/** A length of time in one unit, in words: "2 years". */
export const duration = (locale: Locale, unit: 'year' | 'hour' | 'minute', value: number) => inUnit(locale, unit).format(value);
/** A span in one unit, in words: "2–5 years". Ranges are slow to format, and the same few are on a page over and over. */
export const span = (locale: Locale, unit: 'year', from: number, to: number) =>
  from === to ? duration(locale, unit, from) : remembered([locale.lang, unit, from, to].join(), () => inUnit(locale, unit).formatRange(from, to));

/**
 * A span of the day on the clock of the language, from minutes since midnight: "10:00 PM – 6:00 AM". Both are on one date,
 * also where the end comes first, because Intl names dates that differ. One time where there is no end or it is the same.
 */
export const timeSpan = ({lang}: Locale, from: number, to = from) =>
  remembered([lang, from, to].join(), () =>
    intl(Intl.DateTimeFormat, lang, {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'}).formatRange(
      (from % 1440) * 60_000,
      (to % 1440) * 60_000,
    ),
  );
