import { svg } from "lit";
import { displayName, enumeration, localizeFor, money, percent, sentences } from "../../i18n/localize.js";
import { period } from "../../guide/sections/period.js";
import { parsePay } from "./amount.js";
import { en } from "./standing-messages.js";
const shares = ["p10", "p25", "median", "p75", "p90"];
function standing({ known, open, per, currency, share, at, paid }, typed, words) {
  const { lang } = words;
  const localize = localizeFor(lang, "salary-range", en);
  const { term } = localize;
  const label = (one) => term(one, { amount: "" }).trim();
  const mine = parsePay(typed, { lang, currency, periods: Object.fromEntries(period.enum.map((one) => [label(one), one])) });
  const ask = (sentence) => ({ sentence, invalid: true });
  const format = new Intl.NumberFormat(lang, { style: "currency", currency });
  const point = format.formatToParts(0.5).find(({ type }) => type === "decimal")?.value;
  const isUnclear = format.resolvedOptions().maximumFractionDigits > 2 && new RegExp(`^\\D*\\d+[${point}]\\d{3}\\D*$`).test(typed);
  if (!mine || isUnclear) return ask(term("notNumber", { amount: money(localize, (known[0]?.value ?? 0) || 1, currency) }));
  const { amount } = mine;
  if (mine.currency && mine.currency !== currency.toUpperCase()) return ask(term("otherCurrency", { currency: displayName(localize, "currency", currency) }));
  if (!known[0]) return { sentence: term("nothingKnown") };
  if (mine.per && mine.per !== per) return ask(per ? term("otherPeriod", { period: label(per) }) : words.term("namedFigure", { name: words.term("heading"), amount: words.term("noPeriod") }));
  const reached = (figures) => figures.filter(({ value, capped }) => value <= amount && !capped).at(-1);
  const isShare = ({ key }) => shares.includes(key);
  const clauses = [];
  const distribution = known.filter(isShare);
  const below = reached(distribution);
  const above = below?.value === amount ? below : distribution.find(({ value }) => value > amount);
  if (below) clauses.push(term(`${below.key}${below.value === amount ? "Less" : "Over"}`));
  if (above) clauses.push(term(`${above.key}More`));
  const within = known.filter(({ value, range }) => range?.ends && range.ends[0] !== range.ends[1] && value <= amount && amount <= range.to);
  for (const { name, range } of within) clauses.push(term("standsBetween", { low: range.ends[0], high: `${range.ends[1]} (${name})` }));
  const top = reached(known.filter(({ key }) => key === "top"));
  const named = known.filter((figure) => !isShare(figure) && figure !== top).flatMap((figure) => figure.range && !figure.range.typical ? [figure, { ...figure, value: figure.range.to }] : [{ ...figure, value: figure.range?.typical ?? figure.value }]).sort((a, b) => a.value - b.value);
  const [low, high] = [reached(named), named.find(({ value }) => value > amount)];
  const equal = low?.value === amount ? named.find(({ value }) => value === amount) : void 0;
  const said = (figure) => figure ? `${figure.name} (${figure.text})` : "";
  if (!within[0] && (equal ?? low ?? high)) clauses.push(term(equal ? "standsAt" : low ? high ? "standsBetween" : "standsAbove" : "standsBelow", { low: said(equal ?? low), high: said(high) }));
  const [lowest, highest] = [Math.min(...known.map(({ value }) => value)), Math.max(...known.map(({ value, range }) => range?.to ?? value))];
  const [x, turn] = [at(amount), amount < lowest ? -90 : amount > highest && !open ? 90 : 0];
  return {
    sentence: sentences(localize, [
      clauses[0] || top ? term("stands", { amount: paid(amount), what: clauses[0] ? enumeration(localize, clauses) : `${top.name} (${term("orMore", { amount: top.text })})` }) : term("nothingKnown"),
      clauses[0] && top && words.term(share === void 0 ? "bestStart" : "topStarts", { share: percent(localize, share ?? 0), amount: top.text })
    ]),
    at: x,
    turn,
    mark: svg`<svg class="you" x="${x}%" y="1.5em" width="1em" height="1em" viewBox="0 0 10 10"><path d="M5 0l5 9H0z" transform="rotate(${turn} 5 5)"></path></svg>`
  };
}
export {
  standing
};
//# sourceMappingURL=standing.js.map
