import { sentences } from "../../i18n/localize.js";
import { linkText } from "../../guide/visible.js";
import { foldCase } from "../../i18n/fold-case.js";
import { skillInWords } from "../../wording/skill.js";
const inDemand = ({ rank }) => rank > 1;
function techStackModel(techStack, query, localize) {
  const sought = foldCase(query).split(/\s+/);
  const tools = [];
  const byCategory = /* @__PURE__ */ new Map();
  for (const entry of techStack) {
    const { category = "", hot, inDemand: inDemand2, url, ...skill } = typeof entry === "string" ? { name: entry } : entry;
    const { name: known, notes } = skillInWords(skill, localize);
    const name = known || linkText(void 0, url);
    if (!name) continue;
    const marks = [inDemand2 && localize.term("inDemand"), hot && localize.term("hot")].filter(Boolean).join(" · ");
    const text = query && foldCase([name, marks, category, ...notes].join("\n"));
    const tool = { name, url, marks, rank: (inDemand2 ? 2 : 0) + (hot ? 1 : 0), notes, hidden: !!query && !sought.every((word) => text.includes(word)) };
    tools.push(tool);
    if (!byCategory.get(category)?.push(tool)) byCategory.set(category, [tool]);
  }
  if (!tools[0]) return;
  const place = ({ rank, tools: tools2 }) => rank > 1 ? 0 : tools2 === byCategory.get("") ? 2 : 1;
  const groups = [...byCategory].map(([name, tools2]) => {
    tools2.sort((a, b) => b.rank - a.rank);
    return { isOther: !name, name: name || (byCategory.size > 1 ? localize.term("others") : ""), tools: tools2, rank: tools2[0].rank, hidden: tools2.every(({ hidden }) => hidden) };
  });
  groups.sort((a, b) => place(a) - place(b));
  const n = tools.length;
  const count = (all, key) => all[0] && localize.term(key, { n: all.length });
  return {
    groups,
    long: techStack.length > 20,
    key: [tools.some(inDemand) ? localize.term("inDemand") : "", tools.some(({ rank }) => rank === 1) ? localize.term("hot") : ""],
    count: localize.term("found", { n: tools.filter(({ hidden }) => !hidden).length, total: n }),
    sentence: sentences(localize, [
      localize.term(groups[1] ? "grouped" : "tools", { n, groups: groups.length }),
      count(tools.filter(inDemand), "demanded"),
      count(tools.filter(({ rank }) => rank % 2), "hots")
    ])
  };
}
export {
  inDemand,
  techStackModel
};
//# sourceMappingURL=model.js.map
