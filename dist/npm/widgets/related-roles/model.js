import { linkText } from "../../guide/visible.js";
import { brokenScale } from "../../picture/broken-scale.js";
import { change } from "../../wording/growth.js";
import { money } from "../../i18n/localize.js";
import { paidPer, payOf, periodOf, placeOf, restOfPay, weeklyHours } from "../../wording/pay.js";
const join = (...parts) => parts.filter(Boolean).join(" · ");
const aspects = ["otherFigure", "otherHours", "otherPeriod", "otherPlace", "otherCurrency"];
function relatedModel(roles, own, localize) {
  const told = (entry) => {
    const pay = entry?.currency ? payOf(entry, localize) : void 0;
    if (!entry || !pay) return;
    const [figure] = pay.figures;
    const place = placeOf(entry, localize);
    const per = periodOf(entry);
    const comparable = (pay.kind === "median" || pay.kind === "mean") && !figure.capped;
    return {
      entry,
      pay,
      comparable,
      terms: join(place, weeklyHours(entry, localize)),
      value: figure.value,
      is: { otherFigure: pay.kind, otherHours: entry.hoursPerWeek, otherPeriod: per ?? NaN, otherPlace: place.toLowerCase(), otherCurrency: entry.currency.toLowerCase() }
    };
  };
  const differences = (one, other) => [...aspects, "capped"].filter((aspect) => aspect === "capped" ? !one.comparable || !other.comparable : one.is[aspect] !== other.is[aspect]);
  const entries = [own.salary ?? []].flat().map(told).filter((one) => !!one);
  const theirs = roles.map(({ salary }) => told(salary));
  const isComparable = ({ comparable, is }) => comparable && !Number.isNaN(is.otherPeriod);
  const keyOf = ({ is }) => aspects.map((aspect) => is[aspect]).join("\n");
  const byKey = new Map(entries.filter(isComparable).map((entry) => [keyOf(entry), entry]).reverse());
  const ours = theirs.map((one) => one && isComparable(one) ? byKey.get(keyOf(one)) : void 0);
  const reference = ours.find(Boolean);
  const drawn = theirs.flatMap((one, i) => reference && ours[i] === reference ? one.value : []);
  const scale = reference && drawn[1] !== void 0 ? brokenScale([0, reference.value, ...drawn], void 0, true) : void 0;
  const jobs = (rate) => rate !== void 0 && localize.term("jobs", { rate: change(localize, rate) });
  const growing = roles.some(({ growth }) => growth !== void 0) && jobs(own.growth?.rate);
  const facts = join(reference && join(reference.pay.text, reference.terms), growing);
  const why = (one) => {
    const least = entries.map((each) => differences(each, one)).sort((a, b) => a.length - b.length)[0];
    const aspect = least?.at(least.at(-1) === "capped" ? -2 : -1) ?? "otherFigure";
    return localize.term(aspect === "capped" ? "otherFigure" : aspect);
  };
  return {
    roles: roles.map(({ title, url, note, growth, salary }, i) => {
      const [one, mine] = [theirs[i], ours[i]];
      const more = mine ? one.value - mine.value : 0;
      const inMoney = (amount) => money(localize, amount, mine.entry.currency);
      const compared = mine && mine === reference;
      const at = compared ? scale?.at(one.value) : void 0;
      return {
        title: title ?? linkText(void 0, url),
        url,
        note,
        // Where it is paid, and for how many hours, is said once for all that are compared with the same.
        facts: join(one ? join(one.pay.text, !compared && one.terms) : theirs.some(Boolean) && localize.term("noPay"), jobs(growth)),
        differs: mine && localize.term(inMoney(Math.abs(more)) === inMoney(0) ? "paySame" : more > 0 ? "payMore" : "payLess", { amount: paidPer(periodOf(mine.entry), inMoney(Math.abs(more)), localize) }),
        // Only of what is drawn: there may be a thousand others, and as many of ours to look at.
        get rest() {
          return one && (join(...restOfPay(salary, localize)) || void 0);
        },
        get why() {
          return one && reference && !mine ? why(one) : void 0;
        },
        at,
        bar: at === void 0 ? [] : scale.pieces(0, at),
        label: scale && i === ours.indexOf(reference) ? localize.term("role") : void 0
      };
    }),
    own: reference && scale?.at(reference.value),
    sentence: facts && localize.term("mine", { facts }),
    source: [reference?.entry.source, growing ? own.growth.source : void 0, ...roles.map(({ salary }) => salary?.source)]
  };
}
export {
  relatedModel
};
//# sourceMappingURL=model.js.map
