const registry = globalThis[/* @__PURE__ */ Symbol.for("career-widgets.messages")] ??= {};
function registerMessages(lang, tables) {
  registry[lang] = { ...registry[lang], ...tables };
  if (globalThis.window) dispatchEvent(new Event("languagechange"));
}
function onMessages(changed) {
  addEventListener("languagechange", changed);
}
function messagesFor(lang, tag, english) {
  const found = registry[lang]?.[tag];
  if (found) return { ...english, ...found };
  return lang ? messagesFor(lang.replace(/-?[^-]*$/, ""), tag, english) : english;
}
const en = {
  source: "Source: {source}",
  sourceDated: "Source: {source}, {date}",
  table: "Show as table",
  /** Behind the words of a control, to be heard: what it is the control of. */
  of: ": {name}",
  sourceNumber: "Source {n}",
  scale: "Step {n} of {steps}: {names}.",
  empty: "There is no information on this yet.",
  error: "This could not be shown.",
  loading: "Loading…",
  hour: "{amount} an hour",
  day: "{amount} a day",
  week: "{amount} a week",
  month: "{amount} a month",
  year: "{amount} a year",
  orMore: "{amount} or more",
  range: "{min} to {max}",
  notPublished: "not published",
  more: "Show {n} more",
  fewer: "Show fewer"
};
export {
  en,
  messagesFor,
  onMessages,
  registerMessages
};
//# sourceMappingURL=messages.js.map
