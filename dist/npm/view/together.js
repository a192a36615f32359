import { slice } from "../base/draw-queue.js";
const repeated = /* @__PURE__ */ new WeakMap();
function repeatedStrings(strings, times) {
  if (!repeated.has(strings)) repeated.set(strings, []);
  const known = repeated.get(strings);
  if (!known[times]) {
    const inner = strings.slice(1, -1);
    const between = strings.at(-1) + strings[0];
    const all = [strings[0], ...Array.from({ length: times }, (_, i) => [...inner, i < times - 1 ? between : strings.at(-1)]).flat()];
    known[times] = Object.assign(all, { raw: all });
  }
  return known[times];
}
const controls = /<(?:a|button|details|input|select|textarea|[a-z]+-[\w-]*)[\s>]|\s(?:tabindex=|id="\w)/;
const withControls = /* @__PURE__ */ new WeakMap();
function hasState(value) {
  if (typeof value !== "object" || !value) return false;
  if (Array.isArray(value)) return value.some(hasState);
  const { strings, values } = value;
  if (!strings) return "_$litDirective$" in value;
  let known = withControls.get(strings);
  if (known === void 0) withControls.set(strings, known = controls.test(strings.join("")));
  return known || values.some(hasState);
}
function together(entries) {
  const [first] = entries;
  const strings = first?.strings;
  if (entries.length > slice || entries.some((one) => one?.strings !== strings) || hasState(entries)) return entries;
  if (entries.length < 2) return entries[0] ?? entries;
  if (!strings || strings.length < 2) return entries;
  return { ...first, strings: repeatedStrings(strings, entries.length), values: entries.flatMap(({ values }) => values) };
}
export {
  hasState,
  together
};
//# sourceMappingURL=together.js.map
