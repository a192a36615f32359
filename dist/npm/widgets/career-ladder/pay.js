import { displayName, percent } from "../../i18n/localize.js";
import { amountInWords, paidPer } from "../../wording/pay.js";
function stepPay(salary, localize) {
  if (!salary?.currency) return { more: [] };
  const { name, area, country, currency, per = "year", min, max, median, mean, percentiles = {}, levels = [], parts = [], top, hoursPerWeek, sample } = salary;
  const paid = (amount) => amount === null ? amountInWords(amount, currency, localize) : paidPer(per, amountInWords(amount, currency, localize), localize);
  const range = (low, high) => {
    if (low == null) return high == null ? void 0 : localize.term("payUpTo", { amount: paid(high) });
    if (high == null) return localize.term("payFrom", { amount: paid(low) });
    const [from, to] = [low, high].map((amount) => amountInWords(amount, currency, localize));
    return from === to ? paid(low) : paidPer(per, localize.term("range", { min: from, max: to }), localize);
  };
  const figure = (key, amount) => amount != null && localize.term(key, { amount: paid(amount) });
  const lines = [
    figure("payMedian", median),
    figure("payMean", mean),
    range(min, max),
    ...["p10", "p25", "p75", "p90"].map((key) => percentiles[key] != null && localize.term("payPercentile", { n: Number(key.slice(1)), amount: paid(percentiles[key]) })),
    ...levels.flatMap(
      ({ name: name2 = "", amount, min: low, max: high }) => [amount != null && paid(amount), range(low, high)].flatMap((text) => text ? localize.term("payOf", { name: name2, amount: text }) : [])
    ),
    ...parts.map(({ name: name2 = "", amount }) => amount != null && localize.term("payOf", { name: name2, amount: paid(amount) })),
    top?.from != null && top.share !== void 0 && localize.term("payTop", { share: percent(localize, top.share), amount: paid(top.from) })
  ].filter((line) => !!line);
  const [pay, ...more] = lines;
  if (!pay) return { more: [] };
  return {
    // Whose pay it is stands with the first figure.
    pay: [name, pay, area ?? (country && displayName(localize, "region", country))].filter(Boolean).join(" · "),
    more: [
      ...more,
      ...top?.note ? [top.note] : [],
      ...hoursPerWeek === void 0 ? [] : [localize.term("payHours", { n: hoursPerWeek })],
      ...sample === void 0 ? [] : [localize.term("paySample", { n: sample })]
    ]
  };
}
export {
  stepPay
};
//# sourceMappingURL=pay.js.map
