import { brokenScale } from "../../picture/broken-scale.js";
import { placeLabels } from "../../picture/labels.js";
import { isolated, withoutIsolates } from "../../i18n/isolate.js";
import { decimal, displayName, money, percent, sentences } from "../../i18n/localize.js";
import { answers, byKey, figuresOf, isKnown, paidPer, levelsInWords, listed, namesOf, payTerms, periodOf, weeklyHours } from "../../wording/figures.js";
import { lateTable } from "../../view/table.js";
import { sourceParts } from "../../view/sources.js";
const periods = ["hour", "day", "week", "month", "year", ""];
const join = (...parts) => [...new Set(parts)].filter(Boolean).join(" · ");
function salaryModel(given, options, localize) {
  const label = (per2) => per2 ? localize.term(per2, { amount: "" }).trim() : localize.term("noPeriod");
  const own = (text) => isolated(text, localize);
  const entries = told([given].flat().flatMap((entry2) => {
    const { area: area2, country, currency: currency2, name = "" } = entry2;
    const figures2 = currency2 ? figuresOf(entry2, localize) : [];
    return figures2[0] ? { ...entry2, given: entry2, per: periodOf(entry2) ?? "", figures: figures2, who: name, whose: [own(name)], area: area2 ?? (country ? displayName(localize, "region", country) : "") } : [];
  }), localize);
  const areas = [...new Set(entries.map(({ area: area2 }) => area2))];
  const area = areas.find((name) => name === options.area) ?? areas.find((name) => name.toLowerCase() === options.area?.toLowerCase()) ?? areas[0];
  const local = entries.filter((entry2) => entry2.area === area);
  const names = [...new Set(local.map(({ who: who2 }) => who2))];
  const who = names.find((name) => name === options.chosenEntry) ?? names[0];
  const here = local.filter((entry2) => entry2.who === who);
  const yearly = here.find(({ per: per2 }) => per2 === "year");
  const divisors = { hour: options.hoursPerYear, month: 12 };
  const choices = periods.flatMap((value) => {
    const own2 = here.find(({ per: per2 }) => per2 === value);
    const divisor2 = own2 ? 1 : divisors[value];
    const entry2 = own2 ?? yearly;
    return entry2 && divisor2 > 0 ? { value, label: label(value), entry: entry2, divisor: divisor2 } : [];
  });
  const choice = choices.find(({ value }) => value === (options.chosenPer ?? options.per)) ?? choices.find(({ value }) => value === "year") ?? choices[0];
  if (!choice) return;
  const { entry, divisor, value: per } = choice;
  const figures = divisor === 1 ? entry.figures : figuresOf(entry.given, localize, divisor);
  const known = figures.filter(isKnown);
  const paid = (amount) => paidPer(per || null, amount, localize);
  const picture = drawn(known, entry, localize);
  const hours = weeklyHours(entry, localize);
  const { min, max, median, mean, total } = byKey(known);
  const one = median ?? mean ?? (picture.bars[0] || picture.levels[0] && picture.known[1] ? void 0 : total ?? picture.known[0]);
  const isRange = min?.text === max?.text;
  const same = picture.bars[0] ? [] : picture.known.filter(({ key, text }) => text === one?.text && key !== "level" && !(isRange && (key === "min" || key === "max")));
  const oneName = same[1] ? namesOf(same, localize, "unit") : one === min && isRange ? localize.term("pay") : one?.name;
  const currency = displayName(localize, "currency", entry.currency);
  const unnamed = areas[1] === void 0 ? "" : localize.term("area") + localize.term("of", { name: localize.term("notGiven") });
  const where = ({ area: area2, given: given2 }) => given2.area ? own(area2) : area2 || unnamed;
  const heading = (each) => join(...each.whose, where(each));
  return {
    ...picture,
    sentence: sentence(known, entry, paid, localize),
    total: one === total ? void 0 : join(total?.name, total?.text),
    figure: one && { amount: one.text, caption: join(oneName, label(per), hours) },
    areas,
    area,
    entries: names.map((value) => ({ value, label: value || localize.term("pay") })),
    entry: who,
    periods: choices,
    per,
    shown: join(...names[1] === void 0 ? [] : entry.whose, areas[1] !== void 0 && where(entry)),
    // The currency is said beside it.
    place: join(...entry.whose.filter((part) => part !== currency), where(entry)),
    unit: join(currency, !one && hours),
    basis: join(hours, answers(entry, localize)),
    note: sentences(localize, [
      divisor !== 1 && localize.term(per === "month" ? "twelfth" : "hourly", { hours: divisor }),
      entry.sample !== void 0 && localize.term("sample", { n: entry.sample }),
      picture.isCut && localize.term("broken")
    ]),
    notes: entries.flatMap((each) => each.top?.note ? join(entries[1] && heading(each), own(each.top.note)) : []),
    mine: paid(localize.term("mine")),
    standing: options.mine?.trim() ? options.standing?.({ ...picture, per, currency: entry.currency, share: entry.top?.share, paid: (amount) => paid(money(localize, amount, entry.currency)) }, options.mine, localize) : void 0,
    table: lateTable(
      [localize.term("figure"), localize.term("pay")],
      entries.reduce((n, each) => n + each.figures.length, 0),
      () => entries.map((each) => ({ name: join(heading(each), label(each.per), weeklyHours(each, localize), answers(each, localize)), rows: each.figures.map(({ name, text }) => [name, text]) }))
    ),
    source: entries.map(({ source }) => source)
  };
}
function told(entries, localize) {
  const alike = /* @__PURE__ */ new Map();
  const key = ({ area, who, per }) => [area, who, per].join("\n");
  for (const entry of entries) if (!alike.get(key(entry))?.push(entry)) alike.set(key(entry), [entry]);
  if (alike.size === entries.length) return entries;
  const differenceIn = /* @__PURE__ */ new Map();
  return told(entries.map((entry) => {
    const twins = alike.get(key(entry));
    if (!twins[1]) return entry;
    const differences = [
      ({ currency }) => displayName(localize, "currency", currency),
      ({ source }) => isolated(sourceParts(source ?? "").name ?? "", localize),
      (one) => decimal(localize, twins.indexOf(one) + 1)
    ];
    const difference = differenceIn.get(twins) ?? differences.find((of, i) => i > 1 || new Set(twins.map(of)).size === twins.length && twins.every(of));
    differenceIn.set(twins, difference);
    const words = difference(entry);
    return { ...entry, who: [entry.who, withoutIsolates(words)].filter(Boolean).join(" · "), whose: [...entry.whose, words] };
  }), localize);
}
function drawn(all, { top: { share } = {} }, localize) {
  const known = all.filter((figure) => figure.key !== "part" && figure.key !== "total" && !isTenth(figure, all, share)).sort((a, b) => a.value - b.value);
  const { min, p10, p25, median, mean, p75, p90, max, top } = byKey(known);
  const values = known.flatMap(({ value, range }) => range ? [value, range.to] : value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const open = known.some(({ capped, value, range }) => capped && (range?.to ?? value) === high);
  const { at, breaks, pieces } = brokenScale(values[0] === void 0 ? [0] : values, open ? high + (high - low) * 0.08 : void 0);
  const bar = (name, from, to, y = 0.5, height = 1) => pieces(at(from), at(to)).map(([place, width]) => [name, place, width, y, height]);
  const label = (figure, ...lines) => ({ at: at(figure.value), lines, figures: [figure] });
  const labels = (figures) => {
    const alike = /* @__PURE__ */ new Map();
    for (const figure of figures) if (figure && !alike.get(figure.text)?.push(figure)) alike.set(figure.text, [figure]);
    return [...alike].map(([text, figures2]) => ({ ...label(figures2[0], text, namesOf(figures2, localize, "unit")), figures: figures2 }));
  };
  const levels = known.filter(({ key }) => key === "level");
  const ranges = levels.some(({ range }) => range);
  const ranged = known.filter(({ key }) => !["median", "mean", "level", "top"].includes(key));
  const span = ranged[1] ? ranged.map(({ value }) => value) : values;
  const middle = p25 && p75 && p25.text !== p75.text && { at: (at(p25.value) + at(p75.value)) / 2, lines: [localize.term("range", { min: p25.text, max: p75.text }), localize.term("middleHalf")] };
  const above = placeLabels(levels[0] && !ranges ? labels(levels) : median ? [label(median, median.name)] : [], [20, 30]);
  const below = placeLabels(
    [
      // An end where the top begins is labelled as that.
      ...(min?.text === max?.text ? [min] : [min, max]).map((end) => end && end.text !== top?.text && label(end, end.text)),
      // Of what lies between two ends that are labelled, the middle half says most.
      min && max && middle,
      ...labels([levels[0] && !ranges ? median : void 0, mean, top, p10, p90, !middle && p25, !middle && p75]),
      !(min && max) && middle
    ].filter((each) => !!each),
    [20, 30],
    2
  );
  const marked = (name, { key }) => `${name} ${[...below.labels, ...above.labels].filter(({ figures }) => figures?.some((figure) => figure.key === key) && key !== "level").flatMap(({ classes }) => classes.match(/\b[nw]x\b/g) ?? []).join(" ")}`.trim();
  const tick = (name, figure, width, y) => figure && [marked(name, figure), at(figure.value), width, y, 2 - 2 * y];
  const dot = (value) => ["accent", at(value)];
  const cuts = breaks.flat().map((place) => ["cut", place, "1.5", 0.2, 1.6]);
  const compared = low < high;
  const shown = compared && (!ranges || known.some(({ key }) => key !== "level"));
  return {
    /** From the lowest to the highest. */
    known,
    at,
    open,
    compared,
    bars: shown ? [
      ...bar("tint", Math.min(...span), Math.max(...span)),
      ...open ? bar("tint beyond", high, Infinity) : [],
      ...middle ? bar("middle", p25.value, p75.value) : [],
      ...[p10, p90, top, ...middle ? [] : [p25, p75]].map((figure) => tick("tick line", figure, "2", 0.25)),
      tick("tick accent", median, "3", 0),
      ...cuts
    ].filter((each) => !!each) : [],
    dots: shown ? [...ranges ? [] : levels.map(({ value }) => dot(value)), ...mean ? [[marked("mean", mean), at(mean.value)]] : []] : [],
    isCut: compared && !!breaks[0],
    above: above.labels,
    listed: ranges ? "nl wl" : levels[0] ? above.rows : "",
    below: below.labels,
    rows: below.rows,
    levels: all.filter(({ key }) => key === "level").map(({ name, text, value, range }) => ({
      name,
      text,
      bars: ranges && compared ? [...bar("line", low, high, 0.97, 0.06), ...cuts, ...range ? bar("middle", value, range.to, 0.7, 0.6) : []] : [],
      // What has one end only is a point too.
      dots: ranges && compared ? [range ? range.typical ?? (range.to === value ? value : void 0) : value].flatMap((point) => point === void 0 ? [] : [dot(point)]) : []
    })),
    parts: partsOf(all.filter(({ key }) => key === "part"))
  };
}
const isTenth = ({ key, text }, known, share) => key === "top" && share === 10 && text === byKey(known).p90?.text;
function partsOf(parts) {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  if (!parts[1] || !total) return;
  let from = 0;
  const placed = parts.map(({ value, text, name }) => {
    const [at, width] = [from, value / total * 100];
    from += width;
    return { start: at, width, at: Math.round((at + width / 2) * 100) / 100, lines: [text, name] };
  });
  const { labels, rows } = placeLabels(placed, [20, 30], 2);
  const round = (value) => Math.round(value * 100) / 100;
  return { bars: placed.map(({ start, width }, i) => [["accent", "middle", "tint"][i % 3], round(start), round(Math.max(0, width - (i < placed.length - 1 ? 0.4 : 0))), 0.2, 1]), below: labels, rows };
}
const ranks = ["p10", "p25", "median", "p75", "p90"];
const unsaid = (known) => known.filter(
  ({ key, value, text, capped }) => !value && !capped && (ranks.includes(key) || key === "max" || key === "top" || key === "min" && !known.some(({ value: value2 }) => value2)) || ranks.includes(key) && known.some((other) => other.key !== key && other.text === text && ranks.includes(other.key))
);
function sentence(all, { top: { share } = {} }, paid, localize) {
  const said = [];
  const add = (key, args) => {
    const { low, amount } = args;
    if (amount === void 0 || "low" in args && low === void 0) return;
    const paidOnes = said[0] ? {} : low !== void 0 && paid("…").endsWith("…") ? { low: paid(low) } : { amount: paid(amount) };
    said.push(localize.term(key, { ...args, ...paidOnes }));
  };
  const known = all.filter((figure) => !isTenth(figure, all, share));
  const named = unsaid(known);
  const { min, p10, p25, median, mean, p75, p90, max, top, total } = byKey(known.filter((figure) => !named.includes(figure)));
  const single = (figure, key) => figure && add(figure.capped ? "namedFigure" : key, { amount: figure.text, name: figure.name });
  add(median?.capped ? "halfAtLeast" : "halfMore", { amount: median?.text });
  add("average", { amount: mean?.text });
  if (min && max) min.text === max.text ? add("exactly", { amount: min.text }) : add("between", { low: min.text, amount: max.text });
  else add(min ? "from" : "upTo", { amount: (min ?? max)?.text });
  for (const [low, high, both, lowKey, highKey] of [[p25, p75, "middleEarns", "lessThan25", "moreThan75"], [p10, p90, "tails", "lessThan10", "moreThan90"]])
    if (low && high && !low.capped) add(both, { low: low.text, amount: high.text });
    else {
      single(low, lowKey);
      single(high, highKey);
    }
  if (share === void 0) add("bestStart", { amount: top?.text });
  else add("topStarts", { amount: top?.text, share: percent(localize, share) });
  for (const text of new Set(named.map(({ text: text2 }) => text2))) add("namedFigure", { amount: text, name: namesOf(named.filter((figure) => figure.text === text), localize) });
  const levels = known.filter(({ key }) => key === "level");
  if (!said[0] && levels[0]) {
    const { amount, name } = levelsInWords(levels, paid, localize);
    said.push(localize.term("exactly", { amount: name ? payTerms(localize).term("named", { amount, name }) : amount }));
  }
  if (!said[0]) add("together", { amount: total?.text });
  const parts = known.filter(({ key }) => key === "part");
  if (parts[0]) add("madeUp", { amount: listed(parts, localize) });
  return sentences(localize, said) || localize.term("unpublished");
}
export {
  salaryModel
};
//# sourceMappingURL=model.js.map
