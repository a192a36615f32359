import { plainText } from "./html.js";
import { isObject, listOf, withoutEmpty } from "./json.js";
import { repairAll } from "./mojibake.js";
function fromJsonResume(json) {
  const notes = [];
  const note = (at, message) => notes.push({ at, message });
  const given = isObject(json) ? json : {};
  const text = (value) => typeof value === "string" ? plainText(value) : "";
  const skills = listOf(given.skills).flatMap((one, i) => {
    if (typeof one === "string") return [{ name: text(one) }];
    if (!isObject(one)) return [];
    for (const key of Object.keys(one)) if (!["name", "level", "keywords"].includes(key)) note(`skills[${i}].${key}`, "role JSON has no place for it");
    return [{ name: text(one.name), level: text(one.level), examples: listOf(one.keywords).map(text).filter(Boolean) }];
  });
  if (!skills[0]) note("skills", "there are none");
  else note("skills", "a JSON Resume does not part skills into technical and soft ones: all were taken for technical");
  for (const key of Object.keys(given)) if (!["skills", "$schema", "meta"].includes(key)) note(key, "is about a person, not a role");
  const guide = { version: 1, title: text(isObject(given.basics) ? given.basics.label : void 0), skills: { technical: skills } };
  return { guide: repairAll(withoutEmpty(guide) ?? {}, note), notes };
}
export {
  fromJsonResume
};
//# sourceMappingURL=json-resume.js.map
