import { visible } from "./visible.js";
const spelled = (key) => visible(key.slice(0, 60));
function pathInto(path, key) {
  const step = spelled(key);
  if (!/^[^.[\]]+$/.test(step)) return `${path}["${step.replace(/["\\]/g, "\\$&")}"]`;
  return path ? `${path}.${step}` : step;
}
const firstStep = /^(?:\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[]+))\.?/;
function placeAt(root, path, isUnknown = false) {
  let part = root;
  for (let rest = path; ; ) {
    const named = isUnknown ? part.members?.get(rest) : void 0;
    if (named) return named;
    const [step, quoted, index, key] = firstStep.exec(rest) ?? [];
    if (step === void 0) return part;
    const next = index === void 0 ? part.members?.get(key ?? quoted.replace(/\\(.)/g, "$1")) : part.elements?.[Number(index)];
    if (!next) return part;
    part = next;
    rest = rest.slice(step.length);
  }
}
export {
  pathInto,
  placeAt,
  spelled
};
//# sourceMappingURL=place-tree.js.map
