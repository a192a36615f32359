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
function together(entries) {
  const [first] = entries;
  if (entries.length < 2) return entries[0] ?? entries;
  const strings = first?.strings;
  if (!strings || strings.length < 2 || entries.length > slice || entries.some((one) => one?.strings !== strings)) return entries;
  return { ...first, strings: repeatedStrings(strings, entries.length), values: entries.flatMap(({ values }) => values) };
}
export {
  together
};
//# sourceMappingURL=together.js.map
