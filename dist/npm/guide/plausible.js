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
const floorOf = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ Object.entries(floors).flatMap(([floor, all]) => all.split(" ").map((currency) => [currency, +floor])));
const amountValue = (amount) => typeof amount === "object" ? amount?.atLeast : amount;
const isYearlyPay = (amount, currency = "") => amount >= (floorOf[currency.toUpperCase()] ?? 1e3);
function highestAmount({ min, max, median, mean, percentiles, levels = [], parts = [], top }) {
  const amounts = [min, max, median, mean, ...Object.values({ ...percentiles }), ...levels.flatMap((level) => [level.amount, level.min, level.max]), top?.from].map(amountValue);
  const all = [...amounts, parts[0] && parts.reduce((sum, part) => sum + (amountValue(part.amount) ?? 0), 0)].filter((value) => value !== void 0);
  return all[0] === void 0 ? void 0 : Math.max(...all);
}
function periodOf(entry) {
  return entry.per === void 0 && isYearlyPay(highestAmount(entry) ?? Infinity, entry.currency) ? "year" : entry.per ?? void 0;
}
export {
  amountValue,
  highestAmount,
  isYearlyPay,
  periodOf
};
//# sourceMappingURL=plausible.js.map
