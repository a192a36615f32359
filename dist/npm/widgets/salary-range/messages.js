const en = {
  heading: "Salary",
  halfMore: "Half earn more than {amount}, half less.",
  halfAtLeast: "At least half earn {amount}.",
  average: "The average is {amount}.",
  exactly: "Pay is {amount}.",
  between: "Pay runs from {low} to {amount}.",
  from: "Pay starts at {amount}.",
  upTo: "Pay goes up to {amount}.",
  middleEarns: "The middle half earns {low} to {amount}.",
  tails: "One in ten earns less than {low}; the best-paid tenth starts at {amount}.",
  lessThan10: "One in ten earns less than {amount}.",
  lessThan25: "A quarter earn less than {amount}.",
  moreThan75: "A quarter earn more than {amount}.",
  moreThan90: "One in ten earns more than {amount}.",
  namedFigure: "{name}: {amount}.",
  topStarts: "The top {share} start at {amount}.",
  bestStart: "The best paid start at {amount}.",
  together: "All parts together are {amount}.",
  madeUp: "Parts of the pay: {amount}.",
  unpublished: "The publisher gives no figures.",
  middleHalf: "middle half",
  figure: "Figure",
  area: "Area",
  per: "Pay",
  period: "Period",
  entry: "Figures for",
  noPeriod: "period not given",
  twelfth: "Monthly figures are a twelfth of the yearly ones.",
  hourly: "Hourly figures are the yearly ones divided by {hours} hours of work.",
  sample: { one: "From {n} answer.", other: "From {n} answers." },
  broken: "The scale is cut at the two strokes: what is beyond them is far from the rest.",
  stand: "Where do I stand?",
  mine: "My pay"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
