const en = {
  heading: "Related roles",
  /** {facts} are pay and growth, without a verb. */
  mine: "For comparison, this role: {facts}.",
  role: "This role",
  /** What another role pays, compared with this one: "$5,000 a year more". */
  payMore: "{amount} more",
  payLess: "{amount} less",
  paySame: "the same pay",
  /** How their number changes: "+7%". */
  jobs: "{rate} jobs",
  noPay: "no pay given",
  otherPlace: "not compared: another place or group",
  otherCurrency: "not compared: another currency",
  otherPeriod: "not compared: another period",
  /** Hours of work in a week. */
  otherHours: "not compared: other hours",
  otherFigure: "not compared: another kind of figure"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
