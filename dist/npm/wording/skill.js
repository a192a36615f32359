import { enumeration } from "../i18n/localize.js";
function skillInWords(skill, localize) {
  const { name, level, detail, examples = [] } = typeof skill === "string" ? { name: skill } : skill;
  const [title, ...notes] = [name, detail, examples[0] && enumeration(localize, examples)].filter((text) => !!text);
  return { name: title ?? level ?? "", level: title && level, notes, examples };
}
export {
  skillInWords
};
//# sourceMappingURL=skill.js.map
