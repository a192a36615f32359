import { foldCase } from "../i18n/fold-case.js";
import { isolated } from "../i18n/isolate.js";
import { displayName, intl } from "../i18n/localize.js";
const en = {
  outlook: "Change in jobs",
  /** How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics. */
  muchFaster: "Much faster than average",
  faster: "Faster than average",
  asFast: "As fast as average",
  slower: "Slower than average",
  little: "Little or no change",
  decline: "Decline",
  /** Two years: 2024 to 2034. */
  yearsOver: "{from} to {to}",
  yearsFrom: "from {from}",
  yearsTo: "to {to}"
};
const bands = [["muchFaster", 7], ["faster", 5], ["asFast", 3], ["slower", 1], ["little", 0], ["decline", -Infinity]];
const averageOfAll = 3;
const span = ({ from, to }) => from > to ? [to, from] : [from, to];
function isNation({ area, country = "US" }, lang) {
  const names = ["US", "USA", "U.S.", "U.S.A.", "United States of America", ...[lang, "en"].map((each) => displayName({ lang: each }, "region", "US"))];
  const name = area?.trim().replace(/^the /i, "");
  return country.toUpperCase() === "US" && (!name || names.some((each) => foldCase(each) === foldCase(name)));
}
const inEdition = (growth, lang) => span(growth).join() === "2024,2034" && /\bBLS\b|bureau of labor statistics/i.test(JSON.stringify(growth.source) ?? "") && isNation(growth, lang);
const bandOf = (growth, lang = "en") => inEdition(growth, lang) ? bands.find(([, lowest]) => Number(growth.rate?.toFixed()) >= lowest)?.[0] : void 0;
const averageOf = (growth, lang = "en") => growth.average ?? (inEdition(growth, lang) ? averageOfAll : void 0);
const growthLabel = (growth, localize) => {
  const band = bandOf(growth, localize.lang);
  return growth.label ? isolated(growth.label, localize) : band && localize.term(band);
};
const labels = [
  ["muchFaster", /much faster/i],
  ["slower", /slow/i],
  ["asFast", /as fast/i],
  ["faster", /faster/i],
  ["little", /little|no change/i],
  ["decline", /declin/i]
];
function contradictedBand(growth, localize) {
  const band = bandOf(growth, localize.lang);
  const { label } = growth;
  if (!band || !label) return;
  const says = bands.find(([one]) => foldCase(localize.term(one)) === foldCase(label))?.[0] ?? labels.find(([, words]) => words.test(label))?.[0];
  return says && says !== band ? band : void 0;
}
const digits = (rate) => Math.abs(rate) < 1 ? { maximumSignificantDigits: 2, maximumFractionDigits: 4, roundingPriority: "lessPrecision" } : { maximumFractionDigits: 1 };
const change = ({ lang }, rate) => intl(Intl.NumberFormat, lang, { style: "percent", ...digits(rate), signDisplay: "exceptZero" }).format(rate / 100).replace("-", "−");
const changeSize = ({ lang }, rate) => intl(Intl.NumberFormat, lang, { style: "percent", ...digits(rate) }).format(Math.abs(rate) / 100);
const changeSign = (rate) => Math.sign(Number(rate?.toFixed(4)));
const yearInWords = ({ lang }, year) => intl(Intl.NumberFormat, lang, { useGrouping: false }).format(year);
function years(localize, growth) {
  const [first, last] = span(growth);
  const [from, to] = [first, last].map((year) => year === void 0 ? "" : yearInWords(localize, year));
  if (from === to) return from;
  return localize.term(!to ? "yearsFrom" : !from ? "yearsTo" : "yearsOver", { from, to });
}
const growthArea = ({ area, country }, localize) => area ? isolated(area, localize) : country && displayName(localize, "region", country);
function growthFact(growth, localize) {
  const { rate } = growth;
  const label = growthLabel(growth, localize);
  const value = rate === void 0 ? label : change(localize, rate);
  if (value === void 0) return;
  return { name: localize.term("outlook"), value, notes: [rate === void 0 ? "" : label, years(localize, growth), growthArea(growth, localize), growth.name && isolated(growth.name, localize)] };
}
export {
  averageOf,
  bandOf,
  change,
  changeSign,
  changeSize,
  contradictedBand,
  en,
  growthArea,
  growthFact,
  growthLabel,
  span,
  yearInWords,
  years
};
//# sourceMappingURL=growth.js.map
