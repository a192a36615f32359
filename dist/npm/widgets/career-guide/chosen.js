import { sections } from "../sections.js";
function chosen(names, unknown) {
  const wanted = names?.match(/[^\s,]+/g);
  return !wanted ? sections : [...new Set(wanted)].filter((name) => {
    const known = sections.includes(name);
    if (!known) unknown(name);
    return known;
  });
}
export {
  chosen
};
//# sourceMappingURL=chosen.js.map
