import { amountValue, ordered } from "../guide/plausible.js";
import { enumeration, localizeFor, percent } from "../i18n/localize.js";
import { isolated } from "../i18n/isolate.js";
import { wholeMoney } from "./money.js";
import { hourTerms } from "./time.js";
import { amountValue as amountValue2, periodOf } from "../guide/plausible.js";
const en = {
  /** The lower end of a range of pay. */
  min: "Low end",
  /** One in ten earns less. */
  p10: "10th percentile",
  p25: "25th percentile",
  /** Half earn more, half less. */
  median: "Median",
  mean: "Average",
  p75: "75th percentile",
  p90: "90th percentile",
  max: "High end",
  /** A level of pay that has no name. */
  level: "Level",
  /** A part of total pay that has no name, such as a bonus. */
  part: "Part of pay",
  total: "All parts together",
  /** The best-paid 10%. */
  top: "Top {share}",
  best: "Best paid",
  /** 50% of all, those in the middle: from the 25th percentile to the 75th. */
  middle: "middle {share}",
  from: "from {amount}",
  upTo: "up to {amount}",
  /** The name says what the amount is: "$45,000 (Median)". */
  named: "{amount} ({name})",
  ...hourTerms,
  /** How many people or employers the figures are from. */
  sample: { one: "from {n} answer", other: "from {n} answers" }
};
const payTerms = ({ lang }) => localizeFor(lang, "pay", en);
const isCapped = (amount) => typeof amount === "object" && amount !== null;
const amountInWords = (amount, currency, localize) => amountValue(amount) == null ? localize.term("notPublished") : isCapped(amount) ? localize.term("orMore", { amount: wholeMoney(localize, amountValue(amount), currency) }) : wholeMoney(localize, amount, currency);
const paidPer = (per, amount, localize) => per ? localize.term(per, { amount }) : amount;
const distribution = ["min", "p10", "p25", "median", "mean", "p75", "p90", "max"];
const isKnown = (figure) => figure.value !== void 0;
function figuresOf(entry, localize, divisor = 1) {
  const { levels = [], parts = [], top, currency = "", percentiles, ...rest } = ordered(entry);
  const terms = payTerms(localize);
  const parted = (amount) => {
    const whole = amountValue(amount);
    if (whole === void 0) return amount === void 0 ? void 0 : null;
    const value = divisor === 1 ? whole : Math.round(whole / divisor * 100) / 100 || whole / divisor;
    return isCapped(amount) ? { atLeast: value } : value;
  };
  const inWords = (amount) => amountInWords(amount, currency, terms);
  const single = (key, name, given) => {
    const amount = parted(given);
    return amount === void 0 ? [] : [{ key, name, text: inWords(amount), value: amountValue(amount), capped: isCapped(amount) }];
  };
  const known = parts.map(({ amount }) => amountValue(amount)).filter((value) => value !== void 0);
  const sum = known.reduce((one, other) => one + other, 0);
  return [
    ...distribution.flatMap((key) => single(key, terms.term(key), { ...percentiles, ...rest }[key])),
    ...levels.flatMap(({ name: own, amount, min, max }) => {
      const name = own ? isolated(own, localize) : terms.term("level");
      const typical = parted(amount);
      const [low, high] = [parted(min), parted(max)];
      if (low === void 0 && high === void 0) return single("level", name, amount);
      const words = boundsInWords(low, high, inWords, terms) ?? inWords(null);
      const values = [low, typical, high].map(amountValue).filter((value) => value != null).sort((one, other) => one - other);
      return [
        {
          key: "level",
          name,
          text: typical == null || inWords(typical) === words ? words : terms.term("named", { amount: inWords(typical), name: words }),
          value: values[0],
          ...values[0] !== void 0 && { range: { to: values.at(-1), typical: amountValue(typical), ends: low == null || high == null ? void 0 : [inWords(low), inWords(high)] } },
          capped: isCapped(high ?? typical ?? low)
        }
      ];
    }),
    ...parts.flatMap(({ name, amount = null }) => single("part", name ? isolated(name, localize) : terms.term("part"), amount)),
    // The parts are those of one total, so that they may be added up, but not where one is missing.
    ...parts[1] && known.length === parts.length ? single("total", terms.term("total"), parts.some(({ amount }) => isCapped(amount)) ? { atLeast: sum } : sum) : [],
    ...single("top", top?.share === void 0 ? terms.term("best") : terms.term("top", { share: percent(terms, top.share) }), top?.from)
  ];
}
function boundsInWords(low, high, inWords, terms) {
  const [min, max] = [low, high].map((amount) => amountValue(amount) == null ? "" : inWords(amount));
  if (min && max) return min === max ? min : terms.term("range", { min, max });
  return min ? terms.term("from", { amount: min }) : max ? terms.term("upTo", { amount: max }) : void 0;
}
const byKey = (figures) => Object.fromEntries(figures.map((figure) => [figure.key, figure]));
const listed = (figures, localize) => {
  const terms = payTerms(localize);
  return enumeration(terms, figures.map(({ text, name }) => terms.term("named", { amount: text, name })));
};
const namesOf = (figures, localize, type) => enumeration(localize, [...new Set(figures.map(({ name }) => name))], type);
function levelsInWords(levels, paid, localize) {
  const terms = payTerms(localize);
  const [first] = levels;
  const of = [...levels];
  if (levels.every(({ text }) => text === first.text)) return { of, amount: paid(first.text), name: namesOf(levels, terms) };
  const all = { of, amount: paid(listed(levels, localize)) };
  if (levels.some(({ range }) => range && !range.ends)) return all;
  const lowest = levels.reduce((one, other) => other.value < one.value ? other : one, first);
  const highest = levels.reduce((one, other) => (other.range?.to ?? other.value) >= (one.range?.to ?? one.value) ? other : one, first);
  const amount = ({ text, range }, end) => range?.ends?.[end] ?? text;
  const [min, max] = [amount(lowest, 0), amount(highest, 1)];
  if (min === max) return all;
  return { of: [lowest, highest], amount: paid(terms.term("range", { min: terms.term("named", { amount: min, name: lowest.name }), max: terms.term("named", { amount: max, name: highest.name }) })) };
}
const weeklyHours = ({ hoursPerWeek }, localize) => hoursPerWeek === void 0 ? void 0 : payTerms(localize).term("hours", { n: hoursPerWeek });
const answers = ({ sample }, localize) => sample === void 0 ? void 0 : payTerms(localize).term("sample", { n: sample });
export {
  amountInWords,
  amountValue2 as amountValue,
  answers,
  byKey,
  en,
  figuresOf,
  isCapped,
  isKnown,
  levelsInWords,
  listed,
  namesOf,
  paidPer,
  payTerms,
  periodOf,
  weeklyHours
};
//# sourceMappingURL=figures.js.map
