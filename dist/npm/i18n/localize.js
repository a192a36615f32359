import { isolated } from "./isolate.js";
import { en, tablesFor } from "./messages.js";
import { isLatin, isSameLanguage, scriptOf } from "./language.js";
import { memoize } from "./memoize.js";
let isLoaded = false;
const loadIntl = () => void intl(Intl.NumberFormat, "en", {});
const isIntlLoaded = () => isLoaded;
function intl(Make, lang, options) {
  isLoaded = true;
  return memoize(Make.name + lang + JSON.stringify(options), () => new Make(lang.replace(/^ar(-001)?$/, "$&-u-nu-latn"), options));
}
function localizeFor(wanted, tag, english, given) {
  const lang = /^en\b/.test(wanted) || tablesFor(wanted).some((tables2) => tables2[tag]) ? wanted : "en";
  const tables = tablesFor(lang);
  const sources = [en, english, ...tables.map((each) => each[""]), ...tables.map((each) => each[tag])];
  const key = [tag, lang, given].join("\n");
  const known = made.get(key);
  if (known?.sources.length === sources.length && sources.every((each, i) => each === known.sources[i])) return known.localize;
  const localize = localizeAs(lang, Object.assign({}, ...sources), given);
  if (made.size >= most) made.clear();
  made.set(key, { sources, localize });
  return localize;
}
const made = /* @__PURE__ */ new Map();
const most = 500;
function localizeAs(lang, messages, given) {
  const localize = {
    lang,
    givenLang: given && !isSameLanguage(given, lang) ? given : void 0,
    term: (key, args = {}) => localize.parts(key, args).join(""),
    parts(key, args) {
      const message = messages[key];
      const n = Number(args["n"]);
      const form = typeof message === "string" ? message : n === 1 && message.one || message[intl(Intl.PluralRules, lang, {}).select(n)] || message.other;
      const term = typeof message !== "string" && n % 1 && !form.includes("{n}") ? message.other : form;
      return term.split(/\{(\w+)\}/).map((part, i) => {
        const value = i % 2 ? args[part] : part;
        return typeof value === "number" ? decimal(localize, value) : value ?? "";
      });
    }
  };
  return localize;
}
const money = ({ lang }, amount, currency) => (
  // "US$" stays together in text that runs from right to left.
  intl(Intl.NumberFormat, lang, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" }).format(amount).replace(/(?<=[A-Z])\p{Sc}$/u, "$&‎")
);
const decimal = ({ lang }, value) => isLatin(lang) && /^\d{1,3}$/.test(`${value}`) ? `${value}` : intl(Intl.NumberFormat, lang, {}).format(value);
const percent = ({ lang }, value) => intl(Intl.NumberFormat, lang, { style: "percent", maximumFractionDigits: 1 }).format(value / 100);
const displayName = ({ lang }, type, code) => {
  try {
    return intl(Intl.DisplayNames, lang, { type }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
};
const enumeration = ({ lang }, items, type = "conjunction") => intl(Intl.ListFormat, lang, { type }).format(items);
const sentences = ({ lang }, all) => all.filter(Boolean).join(/^(Jpan|Han.)$/.test(scriptOf(lang)) ? "" : " ");
const date = (localize, text) => {
  const iso = text.trim().replace(/(?<=^\d{4}-\d\d-\d\d)[T\s]\d\d:\d\d.*$/, "");
  return /^\d{4}(-\d\d){0,2}$/.test(iso) && Date.parse(iso) && new Date(iso).toISOString().startsWith(iso) ? intl(Intl.DateTimeFormat, localize.lang, {
    year: "numeric",
    month: iso[5] && "long",
    day: iso[8] && "numeric",
    timeZone: "UTC"
  }).format(Date.parse(iso)) : isolated(text, localize);
};
export {
  date,
  decimal,
  displayName,
  enumeration,
  intl,
  isIntlLoaded,
  loadIntl,
  localizeFor,
  money,
  percent,
  sentences
};
//# sourceMappingURL=localize.js.map
