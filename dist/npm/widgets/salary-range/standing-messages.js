const en = {
  notNumber: "Please type an amount, such as {amount}.",
  /** {period} is "a year", "an hour". */
  otherPeriod: "These figures are for {period}. Please type your pay for {period}, too.",
  otherCurrency: "These figures are in {currency}. Please type your pay in {currency}, too.",
  nothingKnown: "The publisher gives no figures to compare it with.",
  /** {what} is one of the clauses below, or two of them with “and”. */
  stands: "{amount}: {what}.",
  p10Less: "one in ten earns less",
  p25Less: "a quarter earn less",
  medianLess: "half earn less",
  p75Less: "three quarters earn less",
  p90Less: "nine in ten earn less",
  p10Over: "more than one in ten earn less",
  p25Over: "more than a quarter earn less",
  medianOver: "more than half earn less",
  p75Over: "more than three quarters earn less",
  p90Over: "more than nine in ten earn less",
  p10More: "nine in ten earn more",
  p25More: "three quarters earn more",
  medianMore: "half earn more",
  p75More: "a quarter earn more",
  p90More: "one in ten earns more",
  standsAt: "it is the same as {low}",
  standsBetween: "it is between {low} and {high}",
  standsBelow: "it is below {high}",
  standsAbove: "it is above {low}"
};
export {
  en
};
//# sourceMappingURL=standing-messages.js.map
