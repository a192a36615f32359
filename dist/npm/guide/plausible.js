import { exchanged } from "./problem.js";
const floors = {
  500: "KWD BHD OMR JOD",
  5e3: "EUR GBP CAD AUD NZD SGD AED QAR",
  1e4: "CHF CNY HKD PLN RON BRL MYR ILS SAR",
  5e4: "INR TWD ZAR MXN THB PHP TRY UYU KES DOP",
  1e5: "SEK NOK DKK CZK RUB",
  1e6: "JPY HUF ISK CLP CRC ARS",
  1e7: "KRW IDR PYG VND"
};
const floorOf = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ Object.entries(floors).flatMap(([floor2, all]) => all.split(" ").map((currency) => [currency, +floor2])));
const amountValue = (amount) => typeof amount === "object" ? amount?.atLeast : amount;
const perYear = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };
const most = (currency) => /^usd$/i.test(currency) ? 24e5 : floorOf[currency.toUpperCase()] * 400;
const isYearlyPay = (amount, currency = "") => amount >= floor(currency);
const floor = (currency) => floorOf[currency.toUpperCase()] ?? 1e3;
function ordered(entry) {
  const inOrder = (of, low, high) => amountValue(of[low]) > amountValue(of[high]) ? { ...of, [low]: of[high], [high]: of[low] } : of;
  const { percentiles, levels } = entry;
  return {
    ...inOrder(entry, "min", "max"),
    ...percentiles && { percentiles: inOrder(inOrder(percentiles, "p10", "p90"), "p25", "p75") },
    ...levels && { levels: levels.map((level) => inOrder(level, "min", "max")) }
  };
}
function knownOf({ min, max, median, mean, percentiles, levels, parts, top }) {
  const known = {};
  const look = (value, path) => {
    const amount = amountValue(value);
    if (typeof amount === "number") known[path] = amount;
    else if (value && typeof value === "object") for (const [key, inner] of Object.entries(value)) look(inner, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
  };
  look({ min, max, median, mean, percentiles, levels, top: { from: top?.from }, parts: parts?.reduce((sum, { amount }) => sum + (amountValue(amount) ?? 0), 0) }, "");
  return known;
}
function highestAmount(entry) {
  const highest = Math.max(...Object.values(knownOf(entry)));
  return highest < 0 ? void 0 : highest;
}
function periodOf(entry) {
  return entry.per === void 0 && isYearlyPay(highestAmount(entry) ?? Infinity, entry.currency) ? "year" : entry.per ?? void 0;
}
function payQuestions(entry) {
  const { per, currency = "", top: { share } = {}, levels = [] } = entry;
  const questions = fractions({ "top.share": share });
  const given = knownOf(entry);
  const falling = Object.entries(given).sort(([, a], [, b]) => b - a);
  const [highest] = falling;
  if (!highest) return questions;
  const zero = falling.find(([path, value]) => !value && (!highest[1] || !path.endsWith("min")));
  if (zero) questions.push([zero[0], "is 0: where pay is not published, write null or leave it out", "zero"]);
  const period = per === void 0 ? "year" : per;
  const odd = period && falling.find(([, value], i) => value && (!isYearlyPay(value * perYear[period] * (i ? 10 : 1), currency) || period !== "year" && value * perYear[period] > most(currency)));
  if (odd) {
    const [path, value] = odd;
    const paid = `paid ${value} ${currency} by the ${period}`;
    const [key, message] = odd !== highest ? [path, `is ${value}, but who is ${paid}?`] : per ? ["per", `is "${per}", but who is ${paid}?`] : ["per", `is missing, and nobody is ${paid}: the amounts stand without a period`];
    questions.push([key, message, "period"]);
  }
  const { parts, ...known } = knownOf(ordered(entry));
  const contradict = (path, message) => questions.push([path, message, "contradiction"]);
  for (const path in known) if (given[path] > known[path]) contradict(path, exchanged);
  const distribution = ["percentiles.p10", "percentiles.p25", "median", "percentiles.p75", "percentiles.p90"];
  if (share) distribution.splice([10, 25, 50, 75, 90].filter((rank) => rank <= 100 - share).length, 0, "top.from");
  for (const chain of [["min", "median", "max"], ["min", "mean", "max"], distribution, ...levels.map((_, i) => ["min", "amount", "max"].map((key) => `levels[${i}].${key}`))])
    chain.filter((path) => path in known).reduce((one, other) => {
      if (known[other] < known[one]) contradict(other, `is ${known[other]}, below ${one} (${known[one]})`);
      return other;
    }, "");
  const beside = Math.max(...Object.values(known));
  if (parts > 1.1 * beside && beside >= 0) contradict("parts", `are ${parts} together, above the highest figure beside them (${beside})`);
  return questions;
}
const fractions = (shares) => Object.entries(shares).flatMap(([key, value = 0]) => {
  const meant = Math.round(value * 1e6) / 1e4;
  return value && Math.abs(value) < 1 ? [[key, `is ${value}, which means ${value} percent: for ${meant} percent write ${meant}`, "fraction"]] : [];
});
export {
  amountValue,
  fractions,
  highestAmount,
  isYearlyPay,
  ordered,
  payQuestions,
  periodOf
};
//# sourceMappingURL=plausible.js.map
