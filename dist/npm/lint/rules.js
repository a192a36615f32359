import { francAll } from "franc-min";
import { hasMarkup } from "../convert/html.js";
import { repairMojibake } from "../convert/mojibake.js";
import { isSafeUrl } from "../guide/check.js";
import { amountValue, highestAmount } from "../guide/plausible.js";
import { visible } from "../guide/visible.js";
import { localizeFor } from "../i18n/localize.js";
import { contradictedBand, en as growthTerms } from "../wording/growth.js";
import { textsOf } from "./texts.js";
import { paysOf } from "./walk.js";
const short = (text) => visible(text.length > 60 ? `${text.slice(0, 57)}…` : text);
const rules = {
  json: { severity: "error", finds: "a text that is no JSON", remedy: "Mend the JSON at this place." },
  "duplicate-key": { severity: "error", finds: "a key that stands twice in one object: the first is lost", remedy: "Keep one of the two." },
  invalid: { severity: "error", finds: "a part that role JSON does not take: it is left out, or not drawn as given", remedy: "Write it as the schema says, or take it out." },
  "unknown-key": { severity: "warning", finds: "a key that role JSON does not have", remedy: "Use the key that was meant, or take it out." },
  "rate-as-fraction": { severity: "error", finds: "a share that looks like a fraction (0.07 for 7 %)", remedy: "Write percent." },
  "zero-as-withheld": { severity: "error", finds: "pay of 0 where it was withheld", remedy: "Write null, or leave it out." },
  implausible: { severity: "warning", finds: "hours and jobs that can hardly be meant so: a period of the day of 23 hours, more openings than jobs", remedy: "Compare it with its source." },
  "growth-label": {
    severity: "error",
    finds: "a growth label that contradicts the rate in its edition",
    remedy: "Take the label of that edition, or leave it out: then it is found from the rate.",
    check({ guide: { growth, lang = "en" }, find }) {
      if (!growth) return;
      const localize = localizeFor(lang, "growth", growthTerms);
      const meant = contradictedBand(growth, localize);
      if (meant) find("growth.label", `"${short(growth.label)}" is not what the Bureau of Labor Statistics calls ${growth.rate}% over ${growth.from}–${growth.to}: that is "${growthTerms[meant]}"`);
    }
  },
  "growth-years": {
    severity: "warning",
    finds: "a growth rate without its years, or over years that are past",
    remedy: "Give from and to of a projection that still runs.",
    check({ guide: { growth }, today, find }) {
      if (growth?.rate === void 0) return;
      if (growth.from === void 0 || growth.to === void 0) find("growth.rate", `${growth.rate}% is said without the years that it is for`);
      else if (Math.max(growth.from, growth.to) < today.getFullYear()) find("growth.to", `the projection ended in ${Math.max(growth.from, growth.to)}`);
    }
  },
  "pay-period": {
    severity: "error",
    finds: "pay that no such period has ($34.50 a year), or that has none",
    remedy: "Give the period that the publisher names: hour, day, week, month or year."
  },
  "figures-out-of-order": {
    severity: "error",
    finds: "a range, percentiles, a median, an average or parts that contradict each other: a median outside the range",
    remedy: "Compare the figures with their source: one of them is another’s."
  },
  "top-equals-max": {
    severity: "error",
    finds: "a top share that begins at the end of the range: then nobody is in it",
    remedy: "Leave one of the two out, unless the source has both.",
    check({ guide, find }) {
      for (const { path, pay } of paysOf(guide)) {
        const [from, max] = [amountValue(pay.top?.from), amountValue(pay.max)];
        if (from != null && from === max) find(`${path}.top.from`, `the top ${pay.top?.share === void 0 ? "share" : `${pay.top.share}%`} begins at ${from}, which is also the most that is paid`);
      }
    }
  },
  "levels-out-of-order": {
    severity: "error",
    finds: "levels of pay that do not rise, or whose ranges stand the wrong way round",
    remedy: "Put them in order, the first level first.",
    check({ guide, find }) {
      for (const { path, pay } of paysOf(guide)) {
        let last;
        for (const [i, { name = "", amount, min, max }] of (pay.levels ?? []).entries()) {
          const [low, typical, high] = [min, amount, max].map(amountValue);
          const value = typical ?? low ?? high;
          if (value == null) continue;
          if (last && value < last.value) find(`${path}.levels[${i}]`, `"${short(name)}" (${value}) is paid less than "${short(last.name)}" (${last.value}) before it`);
          last = { name, value };
        }
      }
    }
  },
  "tiers-overlap": {
    severity: "warning",
    finds: "rungs of a ladder whose years overlap (5+, 5–7, 7+), or that are out of order",
    remedy: "Let each rung begin where the one before it ends, or name branches (track).",
    check({ guide, find }) {
      for (const [rung, next] of rungPairs(guide)) {
        const [from, to] = [rung.years[0] ?? 0, rung.years[1] ?? Infinity];
        const begins = next.years[0] ?? 0;
        if (begins < from) find(`${next.path}.years`, `${next.said} begins before ${rung.said}, which stands before it`);
        else if (begins < to) find(`${next.path}.years`, `${next.said} begins at ${begins} years, while ${rung.said} ${to === Infinity ? "has no end" : `lasts until ${to}`}`);
      }
    }
  },
  "tiers-gap": {
    severity: "warning",
    finds: "rungs of a ladder that leave years between them to nobody",
    remedy: "Let each rung begin where the one before it ends.",
    check({ guide, find }) {
      for (const [rung, next] of rungPairs(guide)) {
        const [to, begins] = [rung.years[1], next.years[0]];
        if (to != null && begins != null && begins > to) find(`${next.path}.years`, `nothing is said of the years from ${to} to ${begins}, between ${rung.said} and ${next.said}`);
      }
    }
  },
  "day-gap": {
    severity: "warning",
    finds: "a day with holes in it",
    remedy: "Add the break or the period that is missing.",
    check({ guide, find }) {
      for (const { path, from, said, end, before } of dayPairs(guide)) if (from > end) find(path, `nothing is said of the ${from - end} minutes between ${before} and ${said}`);
    }
  },
  "day-overlap": {
    severity: "warning",
    finds: "periods of a day that overlap",
    remedy: "Part the periods, or name the shifts that they belong to (shift).",
    check({ guide, find }) {
      for (const { path, from, said, end, before } of dayPairs(guide)) if (from < end) find(path, `${said} begins ${end - from} minutes before ${before} ends`);
    }
  },
  "figure-without-source": {
    severity: "warning",
    finds: "figures of pay, growth, demand or working time without a source",
    remedy: 'Name who published them: {"name": …, "url": …, "date": …}.',
    check({ guide, find }) {
      for (const { path, source } of sourced(guide)) if (!nameOf(source)) find(path, `the figures of \`${path}\` have no source`);
    }
  },
  "source-without-date": {
    severity: "warning",
    finds: "a source without a date",
    remedy: 'Add when it was published, or read: "2024-05".',
    check({ guide, find }) {
      const seen = /* @__PURE__ */ new Set();
      for (const { path, source } of allSources(guide)) {
        const name = nameOf(source);
        if (!name || dateOf(source) || seen.has(name)) continue;
        seen.add(name);
        find(path, `"${short(name)}" has no date`);
      }
    }
  },
  "stale-source": {
    severity: "warning",
    finds: "figures whose source is older than a reader would expect",
    remedy: "Take the figures of the newest edition.",
    options: { years: 3 },
    check({ guide, today, options, find }) {
      const seen = /* @__PURE__ */ new Set();
      for (const { path, source } of sourced(guide)) {
        const date = dateOf(source);
        const named = `${date} ${nameOf(source)}`;
        if (seen.has(named)) continue;
        seen.add(named);
        const time = date ? Date.parse(date.length === 4 ? `${date}-12-31` : date) : NaN;
        const years = (today.getTime() - time) / (365.25 * 24 * 36e5);
        const whole = Math.floor(years);
        if (years > options.years) find(`${path}.source`, `"${short(nameOf(source))}" is of ${date}, ${whole ? `${whole} year${whole === 1 ? "" : "s"} ago` : "less than a year ago"}`);
        if (years < -0.1) find(`${path}.source`, `"${short(nameOf(source))}" is of ${date}, which is yet to come`, "Mend the date.");
      }
    }
  },
  "duplicate-skill": {
    severity: "warning",
    finds: "a skill or a tool that is named twice in one list",
    remedy: "Keep one of them.",
    check({ guide, find }) {
      const { skills = {}, skillMap = {}, techStack = [] } = guide;
      const named = (path, list = []) => list.map((one, i) => ({ path: `${path}[${i}]`, name: typeof one === "string" ? one : one.name ?? "", in: typeof one === "string" ? "" : one.category ?? "" }));
      const lists = [
        [...named("skills.technical", skills.technical), ...named("skills.soft", skills.soft)],
        (skillMap.groups ?? []).flatMap(({ skills: own }, i) => named(`skillMap.groups[${i}].skills`, own)),
        named("techStack", techStack)
      ];
      for (const list of lists) {
        const seen = /* @__PURE__ */ new Map();
        for (const { path, name, in: category } of list) {
          const key = `${name.toLowerCase().replace(/[\s.,;:_-]+/g, "")}
${category.toLowerCase()}`;
          if (!name) continue;
          if (seen.has(key)) find(path, `"${short(name)}" is also ${seen.get(key)}`);
          else seen.set(key, path);
        }
      }
    }
  },
  markup: {
    severity: "error",
    finds: "HTML or Markdown in a text: readers would see the tags",
    remedy: "Write plain text; paragraphs are parted by a blank line or by a list.",
    check({ given, find }) {
      for (const { path, text, kind } of textsOf(given)) {
        const markdown = /(?:^|\s)(?:\*\*|__)\S[^*_]*\S?(?:\*\*|__)(?=[\s.,;:!?]|$)|!?\[[^\]]+\]\((?:https?:|\/|#)[^)\s]*\)|^#{1,6} \S/m.exec(text);
        if (kind === "url") continue;
        if (hasMarkup(text)) find(path, `"${short(/<[^>]*>|&[#\w]+;/.exec(text)[0])}" is HTML`);
        else if (markdown) find(path, `"${short(markdown[0].trim())}" is Markdown`);
      }
    }
  },
  "mixed-languages": {
    severity: "warning",
    finds: "a text in another language than the guide’s",
    remedy: "Translate it, or set `lang` to the language that the guide is in.",
    options: { letters: 120 },
    check({ guide, options, find }) {
      const language = languageOf(guide.lang ?? "en");
      if (!language) return;
      for (const { path, text, kind } of textsOf(guide)) {
        const letters = text.match(/\p{L}/gu)?.length ?? 0;
        if (kind !== "prose" || letters < 20) continue;
        const { script, other } = scriptsIn(text, language.script);
        if (other > letters / 2) {
          find(path, `is written in another script than ${guide.lang ?? "en"}: "${short(text)}"`);
          continue;
        }
        if (letters < options.letters || !script) continue;
        const [best, ...rest] = francAll(text, { minLength: 60, only: compared });
        if (!best || best[0] === "und") continue;
        const own = [best, ...rest].find(([code]) => languageOf(code)?.language === language.language)?.[1] ?? 0;
        if (own < 0.75 && isTold(language.language)) find(path, `reads like ${languageOf(best[0])?.language ?? best[0]}, not ${guide.lang ?? "en"}: "${short(text)}"`);
      }
    }
  },
  "invisible-characters": {
    severity: "error",
    finds: "direction marks and zero-width characters in names and links",
    remedy: "Take them out: names cannot be found with them, and links lead elsewhere.",
    check({ given, find }) {
      for (const { path, text, kind } of textsOf(given)) {
        if (kind === "prose") continue;
        const bare = kind === "url" ? text : text.replace(/(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{M}])[\u200c\u200d](?=\p{L})|(?<=[\p{Extended_Pictographic}\ufe0f])\u200d(?=\p{Extended_Pictographic})/gu, "");
        const [found] = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.exec(bare) ?? [];
        if (found) find(path, `"${short(text)}" has a character that nobody sees (U+${found.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")})`);
      }
    }
  },
  "bad-link": {
    severity: "error",
    finds: "a link that can’t be one",
    remedy: "Write the whole address, with https://.",
    check({ given, find }) {
      for (const { path, text, kind } of textsOf(given)) {
        if (kind !== "url" || !text.trim() || !isSafeUrl(text)) continue;
        const why = linkFault(text.trim());
        if (why) find(path, `"${short(text)}" ${why}`);
      }
    }
  },
  mojibake: {
    severity: "error",
    finds: "text that was read in a wrong encoding (â€™ for ’)",
    remedy: "Write it anew, or let `career-widgets convert` repair it.",
    check({ given, find }) {
      for (const { path, text } of textsOf(given)) {
        const { repairs, unclear } = repairMojibake(text);
        if (repairs[0]) find(path, `"${short(repairs[0][0])}" was "${short(repairs[0][1])}"`, `Write "${short(repairs[0][1])}".`);
        else if (unclear) find(path, `"${short(unclear)}" looks as if it was read in a wrong encoding`);
      }
    }
  },
  "accepted-without-reason": { severity: "error", finds: "an entry of `$lint` that has no rule of that name, or does not say why", remedy: 'Write {"rule": …, "path": …, "reason": …}.' },
  "accepted-in-vain": { severity: "warning", finds: "an entry of `$lint` for which nothing is found any more", remedy: "Take it out." }
};
function rungPairs({ ladder = [] }) {
  const tracks = [...new Set(ladder.flatMap(({ track }) => track ?? []))];
  const pairs = /* @__PURE__ */ new Map();
  for (const track of tracks[0] === void 0 ? [void 0] : tracks) {
    const rungs = ladder.flatMap(
      ({ title, level, years, track: own }, i) => years && (own === void 0 || own === track) ? [{ path: `ladder[${i}]`, said: `"${short(title ?? level ?? `rung ${i + 1}`)}"`, years: years[0] != null && years[1] != null && years[0] > years[1] ? [years[1], years[0]] : years }] : []
    );
    rungs.slice(1).forEach((rung, i) => pairs.set(`${rungs[i].path} ${rung.path}`, [rungs[i], rung]));
  }
  return [...pairs.values()];
}
function dayPairs({ day = [] }) {
  const minutes = (time) => Number(time.split(":")[0]) * 60 + Number(time.split(":")[1]);
  const shifts = /* @__PURE__ */ new Map();
  for (const [i, { start, end, name, shift }] of day.entries()) {
    if (!start || !end) continue;
    const own = shifts.get(shift) ?? [];
    shifts.set(shift, own);
    const last = own.at(-1);
    let from = minutes(start);
    while (last && from + 720 < last.from) from += 1440;
    let to = minutes(end) + Math.floor(from / 1440) * 1440;
    if (to <= from) to += 1440;
    own.push({ path: `day[${i}]`, from, to, said: `"${short(name ?? `${start}–${end}`)}"` });
  }
  return [...shifts.values()].flatMap(
    (own) => own.slice(1).map(({ path, from, said }, i) => {
      const before = own.slice(0, i + 1).reduce((one, other) => other.to > one.to ? other : one);
      return { path, from, said, end: before.to, before: before.said };
    })
  );
}
const nameOf = (source) => typeof source === "string" ? source : source?.name ?? source?.url;
const dateOf = (source) => typeof source === "object" ? source.date : void 0;
function sourced({ salary, growth, demand, workingTime, ladder = [], relatedRoles = [] }) {
  const pays = [salary ?? []].flat();
  const hasFigures = (pay) => highestAmount(pay) !== void 0;
  return [
    ...pays.flatMap((pay, i) => hasFigures(pay) ? [{ path: Array.isArray(salary) ? `salary[${i}]` : "salary", source: pay.source }] : []),
    ...growth && (growth.rate ?? growth.openings ?? growth.jobs) !== void 0 ? [{ path: "growth", source: growth.source }] : [],
    ...demand?.level && demand.level !== "undetermined" ? [{ path: "demand", source: demand.source }] : [],
    ...workingTime && (workingTime.hoursPerWeek ?? workingTime.partTime) !== void 0 ? [{ path: "workingTime", source: workingTime.source }] : [],
    ...ladder.flatMap(({ salary: pay }, i) => pay?.source ? [{ path: `ladder[${i}].salary`, source: pay.source }] : []),
    ...relatedRoles.flatMap(({ salary: pay }, i) => pay?.source ? [{ path: `relatedRoles[${i}].salary`, source: pay.source }] : [])
  ];
}
const allSources = (guide) => [
  ...sourced(guide).map(({ path, source }) => ({ path: `${path}.source`, source })),
  ...(guide.sources ?? []).map((source, i) => ({ path: `sources[${i}]`, source }))
];
function languageOf(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return;
  }
}
const compared = "eng deu fra spa por ita nld swe dan nob pol ces hun ron tur fin rus ukr bul srp arb pes urd heb hin mar".split(" ");
const toldLanguages = new Set(compared.map((code) => languageOf(code)?.language));
const isTold = (language) => toldLanguages.has(language);
const beside = { Jpan: "HanHiraganaKatakana", Kore: "HangulHan", Hans: "Han", Hant: "Han", Hrkt: "HiraganaKatakana" };
const names = { Latn: "Latin", Arab: "Arabic", Cyrl: "Cyrillic", Grek: "Greek", Hebr: "Hebrew", Deva: "Devanagari", Thai: "Thai", Beng: "Bengali", Taml: "Tamil", Telu: "Telugu", Hang: "Hangul", Kore: "Hangul", Hans: "Han", Hant: "Han", Jpan: "Han" };
const scriptPatterns = new Map(["Latin", "Arabic", "Cyrillic", "Greek", "Hebrew", "Devanagari", "Thai", "Bengali", "Tamil", "Telugu", "Hangul", "Han", "Hiragana", "Katakana"].map((name) => [name, new RegExp(`\\p{Script=${name}}`, "gu")]));
function scriptsIn(text, script) {
  const own = script && names[script];
  if (!own) return { script: void 0, other: 0 };
  const allowed = own + (beside[script] ?? "");
  let other = 0;
  for (const [name, pattern] of scriptPatterns) if (!allowed.includes(name)) other += text.match(pattern)?.length ?? 0;
  return { script: own, other };
}
function linkFault(text) {
  if (/\s/.test(text)) return "has a space in it";
  if (/^(#|todo|tbd|n\/?a|-+|\.+|x+)$/i.test(text)) return "is no address";
  if (/^(https?):(?!\/\/)/i.test(text)) return "lacks the two slashes";
  if (/^mailto:/i.test(text)) return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(text) ? void 0 : "has no address to write to";
  if (/^(www\.|[a-z\d-]+(\.[a-z\d-]+)*\.(com|org|net|gov|edu|io|co|de|uk|fr|eu|example)(\/|$))/i.test(text)) return "lacks https://: it leads to a page of the same name on the site that the guide stands on";
  if (!/^(https?:)?\/\//i.test(text)) return;
  const { hostname } = new URL(text, "https://relative.invalid");
  if (/^(localhost|127\.|10\.|192\.168\.|\[::1\])/i.test(hostname)) return "leads to a machine that readers do not have";
  if (!hostname.includes(".") && !hostname.startsWith("[")) return "has no domain";
  return;
}
export {
  rules
};
//# sourceMappingURL=rules.js.map
