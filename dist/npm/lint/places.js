import { parse } from "@humanwhocodes/momoa";
import { pathInto, spelled } from "../guide/place-tree.js";
const deepest = 50;
function readPlaces(text) {
  const duplicates = [];
  const treeOf = (node, path, depth) => {
    const tree = { place: startOf(node) };
    if (depth > deepest) return tree;
    if (node.type === "Array") tree.elements = node.elements.map(({ value }, i) => treeOf(value, `${path}[${i}]`, depth + 1));
    if (node.type === "Object") {
      tree.members = /* @__PURE__ */ new Map();
      const seen = /* @__PURE__ */ new Set();
      for (const { name, value } of node.members) {
        const key = name.type === "String" ? name.value : name.name;
        const inner = pathInto(path, key);
        if (seen.has(key)) duplicates.push({ path: inner, place: startOf(name) });
        seen.add(key);
        tree.members.set(spelled(key), { ...treeOf(value, inner, depth + 1), place: startOf(name) });
      }
    }
    return tree;
  };
  try {
    return { tree: treeOf(parse(text, { mode: "json" }).body, "", 0), duplicates };
  } catch (error) {
    const { line, column } = error;
    return { duplicates, fault: line === void 0 || column === void 0 ? { line: 1, column: 1 } : { line, column } };
  }
}
const startOf = ({ loc: { start } }) => ({ line: start.line, column: start.column });
export {
  readPlaces
};
//# sourceMappingURL=places.js.map
