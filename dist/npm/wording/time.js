import { intl } from "../i18n/localize.js";
import { memoize } from "../i18n/memoize.js";
const yearTerms = {
  yearsRange: { one: "{from} to {n} year", other: "{from} to {n} years" },
  yearsOrMore: { one: "{n}+ years", other: "{n}+ years" },
  yearsUpTo: { one: "up to {n} year", other: "up to {n} years" }
};
const hourTerms = { hours: { one: "{n} hour a week", other: "{n} hours a week" } };
const clockTerms = {
  /** Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight. */
  times: "{from} to {to}",
  timesNextDay: "{from} to {to} the next day",
  toMidnight: "{from} to midnight",
  startsAt: "from {time}",
  startsAtMidnight: "from midnight",
  endsAt: "until {time}",
  endsAtMidnight: "until midnight",
  midnight: "midnight"
};
const day = 1440;
const duration = ({ lang }, unit, value) => intl(Intl.NumberFormat, lang, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 2 }).format(value);
function yearsInWords(localize, from, to) {
  if (from === void 0) return to === void 0 ? "" : localize.term("yearsUpTo", { n: to });
  if (to === void 0) return localize.term("yearsOrMore", { n: from });
  return from === to ? duration(localize, "year", from) : localize.term("yearsRange", { from, n: to });
}
const timeOfDay = (localize, minutes) => minutes % day === 0 ? localize.term("midnight") : memoize(
  [localize.lang, "time", minutes % day].join(),
  () => intl(Intl.DateTimeFormat, localize.lang, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(minutes % day * 6e4)
);
function timesInWords(localize, from, length) {
  const end = from % day + length;
  const times = { from: timeOfDay(localize, from), to: timeOfDay(localize, end) };
  return localize.term(end > day ? "timesNextDay" : end === day ? "toMidnight" : "times", times);
}
const startInWords = (localize, minutes) => minutes % day === 0 ? localize.term("startsAtMidnight") : localize.term("startsAt", { time: timeOfDay(localize, minutes) });
const endInWords = (localize, minutes) => minutes % day === 0 ? localize.term("endsAtMidnight") : localize.term("endsAt", { time: timeOfDay(localize, minutes) });
export {
  clockTerms,
  day,
  duration,
  endInWords,
  hourTerms,
  startInWords,
  timeOfDay,
  timesInWords,
  yearTerms,
  yearsInWords
};
//# sourceMappingURL=time.js.map
