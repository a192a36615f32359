import { urlOf } from "../../guide/check.js";
import { growthFact } from "../../wording/growth.js";
import { isolated } from "../../i18n/isolate.js";
import { date, enumeration } from "../../i18n/localize.js";
import { payOf, periodOf, placeOf, weeklyHours } from "../../wording/pay.js";
import { hoursInWords } from "../../wording/working-time.js";
function summaryModel({ title, summary, url, updated, aliases, codes = [], workModes, salary, growth = {}, workingTime = {}, demand = {} }, page, localize) {
  const paid = [salary ?? []].flat().flatMap((entry) => {
    const pay = entry.currency && payOf(entry, localize);
    return pay ? { entry, pay, place: placeOf(entry, localize) } : [];
  });
  const first = paid.find(({ entry, place }) => place === paid[0].place && periodOf(entry) === "year") ?? paid[0];
  const { level } = demand;
  const rated = level && level !== "undetermined";
  const projected = growthFact(growth, localize);
  const hours = hoursInWords(workingTime, localize);
  const pattern = workingTime.pattern && localize.term(`${workingTime.pattern}Say`);
  const worked = hours ?? pattern;
  const facts = [
    first && payFact(first.pay, [first.place, weeklyHours(first.entry, localize)], localize),
    projected,
    workModes && { name: localize.term("way"), value: enumeration(localize, workModes.map((mode) => localize.term(mode)), "disjunction") },
    worked ? { name: localize.term("workingTime"), value: worked, notes: hours && pattern ? [pattern] : [] } : void 0,
    rated ? { name: localize.term("demand"), value: localize.term(level) } : void 0
  ];
  return {
    heading: title,
    summary,
    facts: facts.filter((fact) => fact !== void 0),
    aliases: aliases && localize.term("aliases", { names: enumeration(localize, aliases.map((alias) => isolated(alias, localize))) }),
    codes: codes.map(({ scheme, code }) => [scheme, code].filter(Boolean).join(" ")),
    updated: updated && localize.term("updated", { date: date(localize, updated) }),
    url: url && page && urlOf(url, page)?.href === page.replace(/#.*/, "") ? void 0 : url,
    source: [first?.entry.source, projected && growth.source, ...worked ? [workingTime.source] : [], rated ? demand.source : void 0]
  };
}
function payFact({ kind, amount, name, range }, others, localize) {
  const isNamed = kind === "median" || kind === "mean";
  return { name: localize.term(isNamed ? kind : "pay"), value: amount, notes: [isNamed ? range : name, ...others].map((note) => note || void 0) };
}
export {
  summaryModel
};
//# sourceMappingURL=model.js.map
