import { isolated } from "../../i18n/isolate.js";
import { decimal } from "../../i18n/localize.js";
import { lateTable } from "../../view/table.js";
import { skillInWords } from "../../wording/skill.js";
import { possession } from "./have.js";
function skillMapModel({ intro, groups: given = [] }, { have, interactive }, localize) {
  if (!intro && !given.length) return;
  const has = possession(have);
  const known = interactive || has;
  const tally = (skills2) => ({ n: skills2.length, had: skills2.filter(({ had }) => had).length });
  const shown = (skill) => {
    const { name, level, notes, examples } = skillInWords(skill, localize);
    return { name, notes: level ? [level, ...notes] : notes, had: !!has?.(name, examples) };
  };
  const groups = given.map(({ name, description, skills: all = [] }, i) => {
    const skills2 = all.map(shown);
    const { n, had } = tally(skills2);
    return { step: decimal(localize, i + 1), name, description, skills: skills2, share: had / n || 0, count: known && n ? localize.term("tally", { n, had }) : void 0 };
  });
  const skills = groups.flatMap(({ skills: skills2 }) => skills2);
  if (!skills.length) return { intro, groups };
  const { name: first = "" } = groups[0];
  const { name: last = first } = groups.at(-1);
  return {
    intro,
    groups,
    sentence: localize.term(first && first !== last ? "path" : "skills", { n: skills.length, first: isolated(first, localize), last: isolated(last, localize) }),
    total: known ? localize.term("total", tally(skills)) : void 0,
    table: lateTable(
      [localize.term("skill"), ...known ? [localize.term("had")] : []],
      skills.length,
      () => groups.map(({ name, skills: skills2 }) => ({
        name: name && isolated(name, localize),
        rows: skills2.map(({ name: name2, notes, had }) => [isolated([name2, ...notes].join(" · "), localize), ...known ? [localize.term(had ? "yes" : "no")] : []])
      }))
    )
  };
}
export {
  skillMapModel
};
//# sourceMappingURL=model.js.map
