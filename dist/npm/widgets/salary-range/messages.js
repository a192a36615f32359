const en = {
  heading: "Salary",
  /** The median. */
  halfMore: "Half earn more than {amount}, half less.",
  halfAtLeast: "At least half earn {amount}.",
  average: "The average is {amount}.",
  exactly: "Pay is {amount}.",
  between: "Pay runs from {low} to {amount}.",
  from: "Pay starts at {amount}.",
  upTo: "Pay goes up to {amount}.",
  /** Half of all, those in the middle. */
  middleEarns: "The middle half earns {low} to {amount}.",
  /** A tenth earns less than the one amount, a tenth more than the other. */
  tails: "One in ten earns less than {low}; the best-paid tenth starts at {amount}.",
  lessThan10: "One in ten earns less than {amount}.",
  lessThan25: "A quarter earn less than {amount}.",
  moreThan75: "A quarter earn more than {amount}.",
  moreThan90: "One in ten earns more than {amount}.",
  /** Where no sentence fits: "Median: $239,200 or more". */
  namedFigure: "{name}: {amount}.",
  topStarts: "The top {share} start at {amount}.",
  bestStart: "The best paid start at {amount}.",
  together: "All parts together are {amount}.",
  madeUp: "Parts of the pay: {amount}.",
  unpublished: "The publisher gives no figures.",
  middleHalf: "middle half",
  figure: "Figure",
  area: "Area",
  period: "Period",
  /** Before a choice, such as of base pay and total pay. */
  entry: "Figures for",
  noPeriod: "period not given",
  twelfth: "Monthly figures are a twelfth of the yearly ones.",
  hourly: "Hourly figures are the yearly ones divided by {hours} hours of work.",
  sample: { one: "From {n} answer.", other: "From {n} answers." },
  /** What is said of a picture whose axis leaves something out. */
  broken: "The scale is cut at the two strokes: what is beyond them is far from the rest.",
  /** Opens a field for the reader’s own pay. */
  stand: "Where do I stand?",
  mine: "My pay"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
