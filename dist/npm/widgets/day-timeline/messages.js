import { clockTerms } from "../../wording/time.js";
const en = {
  ...clockTerms,
  heading: "A typical day",
  /** {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM". */
  whole: { one: "{hours} in one period, {when}.", other: "{hours} in {n} periods, {when}." },
  unsummed: { one: "One period, {when}.", other: "{n} periods, {when}." },
  overlap: "Some of them overlap.",
  /** Alternatives, such as early, late and night: nobody works all of them on one day. */
  shifts: { one: "One shift, a day of its own: {names}.", other: "{n} shifts, each a day of its own: {names}." },
  shiftCount: { one: "One shift, a day of its own.", other: "{n} shifts, each a day of its own." },
  noShift: "In no shift",
  time: "Time",
  period: "Period",
  /** What a part of the day is about. */
  focus: "Focus",
  tasks: "Tasks"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
