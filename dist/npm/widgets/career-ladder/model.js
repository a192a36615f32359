import { exchanged } from "../../guide/problem.js";
import { placeLabels } from "../../picture/labels.js";
import { scale } from "../../picture/scale.js";
import { isolated } from "../../i18n/isolate.js";
import { decimal, enumeration, intl, sentences } from "../../i18n/localize.js";
import { payLines } from "../../wording/pay.js";
import { skillInWords } from "../../wording/skill.js";
import { duration, yearsInWords } from "../../wording/time.js";
const named = 5;
function ladderModel(ladder, years, localize, report) {
  let mine = NaN;
  if (years != null)
    if (years >= 0 && years < Infinity) mine = years;
    else report("value", "years", "expected a number of years, 0 or more");
  const spans = ladder.map(({ years: years2 }, i) => {
    let [from, to] = [years2?.[0] ?? void 0, years2?.[1] ?? void 0];
    if (from === void 0 && to === void 0) return;
    if (from > to) {
      report("contradiction", `ladder[${i}].years`, exchanged);
      [from, to] = [to, from];
    }
    return { from, to, low: from ?? 0, high: to ?? Infinity };
  });
  const known = spans.filter((one) => one !== void 0);
  const { at, bounds, last } = axisOf(known, mine);
  const you = known[0] && mine >= 0 ? at(mine) : void 0;
  const { here, next } = standing(ladder, spans, mine);
  const steps = ladder.map(({ title = "", track, level, summary, skills = [], salary }, i) => {
    const [pay, ...morePay] = salary ? payLines(salary, localize) : [];
    const step = { title, track, level, summary, pay, morePay, skills: skills.map((skill) => skillInWords(skill, localize)) };
    const span = spans[i];
    if (!span) return step;
    const { from, to, low, high } = span;
    const width = at(high) - at(low);
    const when = next.get(i);
    return {
      ...step,
      years: yearsInWords(localize, from, to),
      bar: width < 1 ? void 0 : [to === void 0 ? "open" : from === void 0 ? "until" : "accent", at(low), width],
      mark: width < 1 ? at(low) : void 0,
      here: here.has(i) ? localize.term("here") : void 0,
      next: when === void 0 ? void 0 : localize.term("next", { when: inYears(localize, when) })
    };
  });
  if (!steps.some(({ title, level, years: years2, summary, pay, skills }) => title || level || years2 || summary || pay || skills[0])) return;
  return {
    steps,
    parts: partsOf(steps),
    you,
    axis: known[0] && placeLabels(
      // What matters most is placed first.
      [.../* @__PURE__ */ new Set([mine || last, last, 0, ...bounds])].map((years2) => ({
        at: at(years2),
        lines: [years2 === mine ? localize.term("you") : years2 === last ? duration(localize, "year", years2) : decimal(localize, years2)],
        name: years2 === mine ? "strong" : "muted"
      })),
      // As narrow as a branch gets.
      [17, 30]
    ).labels,
    sentence: sentences(localize, [...structure(steps, localize), ...whereabouts(steps, you === void 0 ? void 0 : mine, here, next, localize)]),
    table: tableOf(steps, localize),
    source: ladder.map(({ salary }) => salary?.source)
  };
}
const inYears = ({ lang }, years) => {
  const format = intl(Intl.RelativeTimeFormat, lang, {});
  return years < 1 ? format.format(Math.round(years * 120) / 10, "month") : format.format(years, "year");
};
function axisOf(known, mine) {
  const bounds = known.flatMap(({ from, to }) => [from, to]).filter((bound) => bound !== void 0);
  const last = Math.max(...bounds);
  const end = Math.max(last, mine || 0);
  const open = known.some(({ to }) => to === void 0);
  const exact = known.some(({ low, high }) => high - low < end / 100 && high > end * 0.96);
  return { bounds, last, at: scale(0, (open ? Math.ceil(end * 1.25 + 1) : exact ? end * 1.04 : end) || 1) };
}
function standing(ladder, spans, mine) {
  const here = /* @__PURE__ */ new Set();
  const next = /* @__PURE__ */ new Map();
  const tracks = [...new Set(ladder.flatMap(({ track }) => track ?? []))];
  for (const track of tracks[0] === void 0 ? [void 0] : tracks) {
    const path = spans.flatMap((span, i) => span && (!ladder[i].track || ladder[i].track === track) ? { ...span, i } : []);
    const within = path.some(({ low, high }) => low <= mine && mine < high);
    const begins = Math.min(...path.map(({ low }) => low > mine ? low : Infinity));
    for (const { i, low, high } of path) {
      if (low <= mine && (mine < high || mine === high && (low === high || !within))) here.add(i);
      if (low === begins) next.set(i, begins - mine);
    }
  }
  return { here, next };
}
function partsOf(steps) {
  const parts = [];
  for (const step of steps) {
    let part = parts.at(-1);
    if (!part || part[0].name === void 0 !== (step.track === void 0)) parts.push(part = []);
    let branch = part.find(({ name }) => name === step.track);
    if (!branch) part.push(branch = { name: step.track, steps: [] });
    branch.steps.push(step);
  }
  return parts;
}
const nameOf = ({ title, level, years }, localize) => title || level ? isolated(title || level, localize) : years;
function structure(steps, localize) {
  const counted = (steps2, key, plain) => {
    const [first, last] = [nameOf(steps2[0], localize), nameOf(steps2.at(-1), localize)];
    return first && last && (first !== last || !steps2[1]) ? localize.term(key, { n: steps2.length, first, last }) : localize.term(plain, { n: steps2.length });
  };
  const common = steps.filter(({ track }) => track === void 0);
  if (common.length === steps.length) return [counted(steps, "steps", "stepCount")];
  const branches = /* @__PURE__ */ new Map();
  for (const { track } of steps) if (track !== void 0) branches.set(track, (branches.get(track) ?? 0) + 1);
  const names = [...branches].map(([name, n]) => localize.term("branch", { name: isolated(name, localize), n }));
  return [
    ...common[0] ? [counted(common, "shared", "sharedCount")] : [],
    localize.term(names.length > named ? "branchCount" : "branches", { n: names.length, names: enumeration(localize, names) })
  ];
}
function whereabouts(steps, mine, here, next, localize) {
  if (mine === void 0) return [];
  const list = (places) => enumeration(
    localize,
    [...places].flatMap((i) => {
      const title = nameOf(steps[i], localize);
      const branch = steps[i].track;
      return title ? branch ? localize.term("inBranch", { title, branch: isolated(branch, localize) }) : title : [];
    }),
    "disjunction"
  );
  const at = list([...here].sort((a, b) => a - b));
  const years = duration(localize, "year", mine);
  const whens = [...new Set(next.values())].sort((a, b) => a - b);
  return [
    here.size && !at ? "" : localize.term(at ? "standing" : "off", { years, here: at }),
    ...whens.map((when) => {
      const places = list([...next.keys()].filter((i) => next.get(i) === when).sort((a, b) => a - b));
      return places && localize.term("comes", { next: places, when: inYears(localize, when) });
    })
  ].filter(Boolean);
}
function tableOf(steps, localize) {
  const cells = {
    level: ({ level }) => level && isolated(level, localize),
    experience: ({ years }) => years,
    pay: ({ pay, morePay }) => [pay, ...morePay].filter(Boolean).join("\n"),
    skills: ({ skills }) => skills[0] && skills.map((skill) => isolated(skillLine(skill), localize)).join("\n")
  };
  const shown = Object.keys(cells).filter((key) => steps.some((step) => cells[key](step)));
  const groups = /* @__PURE__ */ new Map();
  for (const step of steps) groups.set(step.track, [...groups.get(step.track) ?? [], step]);
  return {
    columns: ["step", ...shown].map((key) => localize.term(key)),
    groups: [...groups].map(([track, steps2]) => ({
      name: track ? isolated(track, localize) : groups.size > 1 ? localize.term("forAll") : void 0,
      rows: steps2.map((step) => [isolated(step.title || step.level || "", localize), ...shown.map((key) => cells[key](step) || localize.term("notGiven"))])
    }))
  };
}
const skillLine = ({ name, level, notes }) => [name, level, ...notes].filter(Boolean).join(" · ");
export {
  ladderModel
};
//# sourceMappingURL=model.js.map
