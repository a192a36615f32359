import { periodOf } from "../guide/plausible.js";
import { isolated } from "../i18n/isolate.js";
import { displayName, percent } from "../i18n/localize.js";
import { byKey, figuresOf, isKnown, levelsInWords, listed, namesOf, paidPer, payTerms, weeklyHours } from "./figures.js";
export * from "./figures.js";
const payOf = (entry, localize) => payFrom(figuresOf(entry, localize).filter(isKnown), (amount) => paidPer(periodOf(entry), amount, payTerms(localize)), localize);
function payFrom(figures, paid, localize) {
  const terms = payTerms(localize);
  const { min, max, median, mean, p10, p25, p75, p90, top, total } = byKey(figures);
  const bounds = (low, high, inWords = (text) => text) => {
    if (low && high) return inWords(low.text === high.text ? low.text : terms.term("range", { min: low.text, max: high.text }));
    return low ? terms.term("from", { amount: inWords(low.text) }) : high && terms.term("upTo", { amount: inWords(high.text) });
  };
  const pay = (kind, of, amount, name = "", range) => {
    const beside = [kind !== "median" && name, range].filter(Boolean).join(" · ");
    return { kind, figures: of.filter((figure) => !!figure), amount, name, range, text: beside ? terms.term("named", { amount, name: beside }) : amount };
  };
  const middle = median ?? mean;
  if (middle) {
    const ends = min?.text === middle.text && max?.text === middle.text ? [min, max] : [];
    return pay(middle === median ? "median" : "mean", [middle, ...ends], paid(middle.text), middle.name, ends[0] ? void 0 : bounds(min, max));
  }
  if (min || max) return pay(min && max ? "range" : min ? "from" : "upTo", [min, max], bounds(min, max, paid));
  for (const [one, other, share] of [[p25, p75, 50], [p10, p90, 80]])
    if (one && other) return pay("middle", [one, other], bounds(one, other, paid), terms.term("middle", { share: percent(terms, share) }));
  const single = p75 ?? p25 ?? p90 ?? p10 ?? total ?? top;
  const levels = figures.filter(({ key }) => key === "level");
  if (single && (single !== top || !levels[0])) return pay(single.key, [single], beginning(single, paid(single.text), localize), single.name);
  if (levels[0]) {
    const { of, amount, name } = levelsInWords(levels, paid, localize);
    return pay("level", of, amount, name);
  }
  const parts = figures.filter(({ key }) => key === "part");
  return parts[0] && pay("part", parts, paid(listed(parts, terms)));
}
const payInWords = (entry, localize) => payOf(entry, localize)?.text;
function restOfPay(entry, localize) {
  const said = payOf(entry, localize);
  const keys = /* @__PURE__ */ new Set([...(said?.figures ?? []).map(({ key }) => key), ...said?.range ? ["min", "max"] : []]);
  const terms = payTerms(localize);
  const isSaid = ({ key, name, text }) => keys.has(key) && (key !== "level" && key !== "part" || key === "level" && !!said?.name || said?.figures.length === 1 || ` ${said?.text}`.includes(` ${terms.term("named", { amount: text, name })}`));
  const rest = /* @__PURE__ */ new Map();
  for (const figure of figuresOf(entry, localize))
    if (isKnown(figure) && !isSaid(figure)) {
      const amount = beginning(figure, paidPer(periodOf(entry), figure.text, terms), localize);
      if (!rest.get(amount)?.push(figure)) rest.set(amount, [figure]);
    }
  return [...rest].map(([amount, figures]) => terms.term("named", { amount, name: namesOf(figures, terms) }));
}
const beginning = ({ key }, amount, localize) => key === "top" ? payTerms(localize).term("from", { amount }) : amount;
function payLines(entry, localize) {
  const pay = entry.currency && payInWords(entry, localize);
  if (!pay) return [];
  const { top, sample } = entry;
  const place = placeOf(entry, localize);
  const terms = payTerms(localize);
  return [place ? `${pay} · ${place}` : pay, ...restOfPay(entry, localize), top?.note && isolated(top.note, localize), weeklyHours(entry, localize), sample === void 0 ? void 0 : terms.term("sample", { n: sample })].filter((line) => line !== void 0);
}
const placeOf = ({ name, area, country }, localize) => [.../* @__PURE__ */ new Set([name && isolated(name, localize), area ? isolated(area, localize) : country && displayName(localize, "region", country)])].filter(Boolean).join(" · ");
export {
  payFrom,
  payInWords,
  payLines,
  payOf,
  placeOf,
  restOfPay
};
//# sourceMappingURL=pay.js.map
