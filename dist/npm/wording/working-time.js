const en = {
  hours: { one: "{n} hour a week", other: "{n} hours a week" },
  hoursRange: "{from} to {n} hours a week",
  hoursOrMore: "{n} hours a week or more",
  hoursUpTo: "up to {n} hours a week",
  regular: "the same hours every week",
  irregular: "hours that change from week to week",
  seasonal: "hours that change with the season",
  shifts: "work in shifts"
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
