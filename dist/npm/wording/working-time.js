import { hourTerms } from "./time.js";
const en = {
  ...hourTerms,
  workingTime: "Working time",
  hoursRange: { one: "{from} to {n} hour a week", other: "{from} to {n} hours a week" },
  hoursOrMore: { one: "{n} hour a week or more", other: "{n} hours a week or more" },
  hoursUpTo: { one: "up to {n} hour a week", other: "up to {n} hours a week" },
  /** How the hours are spread over the weeks, behind their number or alone. */
  regularSay: "The hours are the same every week.",
  irregularSay: "The hours change from week to week.",
  seasonalSay: "The hours change with the season.",
  shiftsSay: "The work is done in shifts."
};
function hoursOf({ hoursPerWeek = [] }) {
  const [from, to] = hoursPerWeek;
  return from > to ? [to, from] : [from, to];
}
function hoursInWords(workingTime, localize) {
  const [from, to] = hoursOf(workingTime);
  if (from === void 0) return to === void 0 ? void 0 : localize.term("hoursUpTo", { n: to });
  if (to === void 0) return localize.term("hoursOrMore", { n: from });
  return from === to ? localize.term("hours", { n: from }) : localize.term("hoursRange", { from, n: to });
}
export {
  en,
  hoursInWords,
  hoursOf
};
//# sourceMappingURL=working-time.js.map
