import {intl, type Localize} from '../i18n/localize.js';
import {memoize} from '../i18n/memoize.js';

const inUnit = ({lang}: Localize, unit: 'year' | 'hour' | 'minute') =>
  intl(Intl.NumberFormat, lang, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 2});
/** A length of time in one unit, in localize: "2 years". */
export const duration = (localize: Localize, unit: 'year' | 'hour' | 'minute', value: number) => inUnit(localize, unit).format(value);
/** A span in one unit, in localize: "2–5 years". Ranges are slow to format, and the same few are on a page over and over. */
export const span = (localize: Localize, unit: 'year', from: number, to: number) =>
  from === to ? duration(localize, unit, from) : memoize([localize.lang, unit, from, to].join(), () => inUnit(localize, unit).formatRange(from, to));

/**
 * A span of the day on the clock of the language, from minutes since midnight: "10:00 PM – 6:00 AM". Both are on one date,
 * also where the end comes first, because Intl names dates that differ. One time where there is no end or it is the same.
 */
export const timeSpan = ({lang}: Localize, from: number, to = from) =>
  memoize([lang, from, to].join(), () =>
    intl(Intl.DateTimeFormat, lang, {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'}).formatRange(
      (from % 1440) * 60_000,
      (to % 1440) * 60_000,
    ),
  );
