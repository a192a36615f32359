import { parse } from "@humanwhocodes/momoa";
function readPlaces(text) {
  const byPath = /* @__PURE__ */ new Map();
  const duplicates = [];
  const walk = (node, path, place) => {
    byPath.set(path, place);
    if (node.type === "Array") node.elements.forEach(({ value }, i) => walk(value, `${path}[${i}]`, startOf(value)));
    if (node.type === "Object") members(node, path);
  };
  const members = (node, path) => {
    const seen = /* @__PURE__ */ new Set();
    for (const { name, value } of node.members) {
      const key = name.type === "String" ? name.value : name.name;
      const inner = path ? `${path}.${key}` : key;
      if (seen.has(key)) duplicates.push({ path: inner, place: startOf(name) });
      seen.add(key);
      walk(value, inner, startOf(name));
    }
  };
  try {
    const { body } = parse(text, { mode: "json" });
    walk(body, "", startOf(body));
    return { byPath, duplicates };
  } catch (error) {
    const { line, column } = error;
    return { byPath, duplicates, fault: line === void 0 || column === void 0 ? { line: 1, column: 1 } : { line, column } };
  }
}
const startOf = ({ loc: { start } }) => ({ line: start.line, column: start.column });
function placeOf({ byPath }, path) {
  for (let inside = path; inside; inside = inside.replace(/(^|\.)[^.[]*$|\[\d+\]$/, "")) {
    const place = byPath.get(inside);
    if (place) return place;
  }
  return byPath.get("");
}
export {
  placeOf,
  readPlaces
};
//# sourceMappingURL=places.js.map
