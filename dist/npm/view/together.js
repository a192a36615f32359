import { slice } from "../base/draw-queue.js";
const repeated = /* @__PURE__ */ new WeakMap();
function repeatedStrings(strings, times) {
  const known = repeated.get(strings) ?? [];
  repeated.set(strings, known);
  if (!known[times]) {
    const [first = "", ...others] = strings;
    const last = others.pop();
    const all = [first, ...Array(times).fill([...others, last + first]).flat()];
    all[all.length - 1] = last;
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
  const known = withControls.get(strings) ?? controls.test(strings.join(""));
  withControls.set(strings, known);
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
