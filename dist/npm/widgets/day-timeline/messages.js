import { clockTerms } from "../../wording/time.js";
const en = {
  ...clockTerms,
  heading: "A typical day",
  whole: { one: "{hours} in one period, {when}.", other: "{hours} in {n} periods, {when}." },
  unsummed: { one: "One period, {when}.", other: "{n} periods, {when}." },
  overlap: "Some of them overlap.",
  shifts: { one: "One shift, a day of its own: {names}.", other: "{n} shifts, each a day of its own: {names}." },
  shiftCount: "{n} shifts, each a day of its own.",
  noShift: "In no shift",
  time: "Time",
  period: "Period",
  focus: "Focus",
  tasks: "Tasks",
  notGiven: "not given"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
