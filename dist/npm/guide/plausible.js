const floors = {
  500: "KWD BHD OMR JOD",
  3e3: "EUR",
  5e3: "GBP CAD AUD NZD SGD AED QAR",
  1e4: "CHF CNY HKD PLN RON BRL MYR ILS SAR",
  5e4: "INR TWD ZAR MXN THB PHP TRY UYU KES DOP",
  1e5: "SEK NOK DKK CZK RUB",
  1e6: "JPY HUF ISK CLP CRC ARS",
  1e7: "KRW IDR PYG VND"
};
const floorOf = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ Object.entries(floors).flatMap(([floor2, all]) => all.split(" ").map((currency) => [currency, +floor2])));
const amountValue = (amount) => typeof amount === "object" ? amount?.atLeast : amount;
const most = { hour: 3, day: 10 };
const isYearlyPay = (amount, currency = "") => amount >= floor(currency);
const floor = (currency) => floorOf[currency.toUpperCase()] ?? 1e3;
function highestAmount({ min, max, median, mean, percentiles, levels = [], parts = [], top }) {
  const amounts = [min, max, median, mean, ...Object.values({ ...percentiles }), ...levels.flatMap((level) => [level.amount, level.min, level.max]), top?.from].map(amountValue);
  const all = [...amounts, parts[0] && parts.reduce((sum, part) => sum + (amountValue(part.amount) ?? 0), 0)].filter((value) => value !== void 0);
  return all[0] === void 0 ? void 0 : Math.max(...all);
}
function periodOf(entry) {
  return entry.per === void 0 && isYearlyPay(highestAmount(entry) ?? Infinity, entry.currency) ? "year" : entry.per ?? void 0;
}
const amountKeys = ["min", "max", "median", "mean", "percentiles", "levels", "parts", "top"];
function payQuestions(entry) {
  const { per, currency = "", top = {} } = entry;
  const amount = highestAmount(entry);
  const questions = fractions({ "top.share": top.share });
  if (amount === void 0) return questions;
  const paid = `${amount} ${currency}`;
  if (amount === 0) questions.push([amountKeys.find((key) => entry[key] != null), "is 0: where pay is not published, write null or leave it out"]);
  else if (per === void 0 && !isYearlyPay(amount, currency)) questions.push(["per", `is missing, and nobody is paid ${paid} for a year: the amounts stand without a period`]);
  else if (per === "year" ? !isYearlyPay(amount, currency) : amount >= floor(currency) * most[per]) questions.push(["per", `is "${per}", but who is paid ${paid} for ${per === "hour" ? "an" : "a"} ${per}?`]);
  return questions;
}
const fractions = (shares) => Object.entries(shares).flatMap(([key, value = 0]) => {
  const meant = Math.round(value * 1e6) / 1e4;
  return value && Math.abs(value) < 1 ? [[key, `is ${value}, which means ${value} percent: for ${meant} percent write ${meant}`]] : [];
});
export {
  amountValue,
  fractions,
  highestAmount,
  isYearlyPay,
  payQuestions,
  periodOf
};
//# sourceMappingURL=plausible.js.map
