import { paragraphs } from "../guide/prose.js";
import { date } from "../i18n/localize.js";
import { skillInWords } from "../wording/skill.js";
import { items, joined, link, paragraph, strong } from "./blocks.js";
const prose = (text) => paragraphs(text).flatMap((each) => paragraph(each));
const toNumber = (text) => text?.trim() ? Number(text) : void 0;
const skillItems = (skills = [], localize) => items(
  skills.map((skill) => {
    const { name, level, notes } = skillInWords(skill, localize);
    return joined(strong(name), level, ...notes);
  })
);
function sourceLines(sources, localize) {
  const lines = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const { name, url, date: day } = typeof source === "string" ? { name: source } : { ...source };
    const shown = link(url, name);
    if (shown) lines.set([name, url, day].join("\n"), localize.parts(day ? "sourceDated" : "source", { source: shown, date: day ? date(localize, day) : "" }).filter((part) => part !== ""));
  }
  return [...lines.values()];
}
export {
  prose,
  skillItems,
  sourceLines,
  toNumber
};
//# sourceMappingURL=parts.js.map
