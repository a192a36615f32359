import { items, joined, paragraph, strong } from "../../text/blocks.js";
import { skillMapModel } from "./model.js";
const text = {
  say({ skillMap }, localize, { have, interactive }) {
    const model = skillMapModel(skillMap, { have, interactive: interactive !== void 0 }, localize);
    if (!model) return;
    const { intro, sentence, total, groups } = model;
    return {
      blocks: [
        ...paragraph(intro),
        ...paragraph(...[sentence, total].flatMap((text2, i) => text2 ? [i ? " " : "", text2] : [])),
        ...groups.flatMap(({ name, description, skills }) => [
          ...paragraph(...joined(strong(name), description)),
          ...items(skills.map(({ name: name2, notes, had }) => joined(had && localize.term("had"), strong(name2), ...notes)))
        ])
      ],
      gist: sentence
    };
  }
};
export {
  text
};
//# sourceMappingURL=text.js.map
