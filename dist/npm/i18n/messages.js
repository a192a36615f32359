import { scriptOf } from "./language.js";
const registry = globalThis[/* @__PURE__ */ Symbol.for("career-widgets.messages")] ??= {};
function registerMessages(lang, tables) {
  const known = tablesOf(lang);
  for (const [tag, messages] of Object.entries(tables)) known[tag] = { ...known[tag], ...messages };
  announce();
}
function registerTranslation(lang, tables) {
  const known = tablesOf(lang);
  for (const [tag, messages] of Object.entries(tables)) known[tag] = { ...messages, ...known[tag] };
  announce();
}
const tablesOf = (lang) => registry[lang] ??= {};
const announce = () => globalThis.window && dispatchEvent(new Event("languagechange"));
function onMessages(changed) {
  addEventListener("languagechange", changed);
}
const tablesFor = (lang) => lang.split("-").flatMap((_, i, subtags) => {
  const known = subtags.slice(0, i + 1).join("-");
  return Object.hasOwn(registry, known) && scriptOf(known) === scriptOf(lang) ? [registry[known]] : [];
});
const en = {
  source: "Source: {source}",
  sourceDated: "Source: {source}, {date}",
  table: "Show as table",
  /** Behind the words of a control, to be heard: what it is the control of. */
  of: ": {name}",
  sourceNumber: "Source {n}",
  /** To be heard with a scale such as low, moderate, high: where on it something is. */
  scale: "Step {n} of {steps}: {names}.",
  empty: "There is no information on this yet.",
  error: "This could not be shown.",
  loading: "Loading…",
  hour: "{amount} an hour",
  day: "{amount} a day",
  week: "{amount} a week",
  month: "{amount} a month",
  /** Also said without an amount, as the name of a period: "a year". */
  year: "{amount} a year",
  /** The publisher says no more than that it is at least this. */
  orMore: "{amount} or more",
  range: "{min} to {max}",
  notPublished: "not published",
  notGiven: "not given",
  /** What is paid for the work, whatever it is called: wage, salary. */
  pay: "Pay",
  /** Opens the rest of a list. */
  more: "Show {n} more",
  fewer: "Show fewer"
};
export {
  en,
  onMessages,
  registerMessages,
  registerTranslation,
  tablesFor
};
//# sourceMappingURL=messages.js.map
