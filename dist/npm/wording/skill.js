import { enumeration } from "../i18n/localize.js";
const ownList = (items, { lang, givenLang = lang }) => enumeration({ lang: givenLang }, items);
function skillInWords(skill, localize) {
  const { name, level, detail, examples = [] } = typeof skill === "string" ? { name: skill } : skill;
  const [title, ...notes] = [name, detail, examples[0] && ownList(examples, localize)].filter((text) => !!text);
  return { name: title ?? level ?? "", level: title && level, notes, examples };
}
export {
  ownList,
  skillInWords
};
//# sourceMappingURL=skill.js.map
