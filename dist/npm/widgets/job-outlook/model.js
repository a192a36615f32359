import { exchanged } from "../../guide/problem.js";
import { scale } from "../../picture/scale.js";
import { averageOf, change, changeSign, changeSize, contradictedBand, en as growthTerms, growthArea, growthFact, span, yearInWords, years } from "../../wording/growth.js";
import { isolated } from "../../i18n/isolate.js";
import { decimal, sentences } from "../../i18n/localize.js";
function outlookModel(growth, title, localize, report) {
  const { rate, from, to, name, label = "", openings, jobs, source } = growth;
  if (from > to) report("contradiction", "growth.from", exchanged);
  const meant = contradictedBand(growth, localize);
  if (meant) report("contradiction", "growth.label", `is not what the Bureau of Labor Statistics calls ${rate} % over 2024–34, which is "${growthTerms[meant]}"; it is shown as given`);
  else if (rate !== void 0 && (/declin/i.test(label) && rate > 0 || /faster/i.test(label) && (rate < 0 || rate < growth.average) || /slower/i.test(label) && rate > growth.average))
    report("contradiction", "growth.label", `is not what ${[rate, growth.average].filter((each) => each !== void 0).join(" % beside ")} % is called; it is shown as given`);
  const [first, last] = span(growth);
  const area = growthArea(growth, localize);
  const period = years(localize, growth);
  const projected = growthFact(growth, localize);
  const facts = [
    // Where it holds is said in the sentence, once for all figures.
    projected ? { ...projected, notes: projected.notes.slice(0, 2) } : [],
    openings === void 0 ? [] : { name: localize.term("openings"), value: decimal(localize, openings), notes: projected ? [] : [period] },
    jobs === void 0 ? [] : { name: first === void 0 ? localize.term("jobs") : localize.term("jobsIn", { from: yearInWords(localize, first) }), value: decimal(localize, jobs) }
  ].flat();
  if (!facts[0]) return;
  const average = averageOf(growth, localize.lang);
  const ends = [0, rate ?? 0, average ?? 0];
  const at = scale(Math.min(...ends), Math.max(...ends));
  const zero = at(0);
  const bar = (name2, value) => ({ name: name2, text: change(localize, value), at: Math.min(zero, at(value)), width: Math.abs(at(value) - zero) });
  const own = name ?? title;
  const bars = rate === void 0 || average === void 0 ? [] : [bar(own ? isolated(own, localize) : localize.term("role"), rate), bar(localize.term("all"), average)];
  const sign = changeSign(rate);
  const says = sign > 0 ? "up" : sign < 0 ? "down" : "same";
  return {
    facts,
    bars,
    zero,
    sentence: sentences(localize, [
      rate !== void 0 && localize.term(first < last ? `${says}Over` : says, {
        rate: changeSize(localize, rate),
        from: first === void 0 ? "" : yearInWords(localize, first),
        to: last === void 0 ? "" : yearInWords(localize, last)
      }),
      // The edition's average is known without a rate too, but then nobody asked.
      (bars[0] ?? growth.average) !== void 0 && localize.term("against", { average: change(localize, average) }),
      area && localize.term("area", { area }),
      name && localize.term("whose", { name: isolated(name, localize) })
    ]),
    table: bars[0] && {
      columns: [localize.term("occupation"), localize.term("outlook")],
      groups: [{ rows: bars.map(({ name: name2, text }) => [name2, text]) }]
    },
    source
  };
}
export {
  outlookModel
};
//# sourceMappingURL=model.js.map
