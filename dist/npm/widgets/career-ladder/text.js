import { items, joined, lead, paragraph, strong } from "../../text/blocks.js";
import { toNumber } from "../../text/parts.js";
import { ladderModel } from "./model.js";
const text = {
  say({ ladder }, localize, { years }, report) {
    const model = ladderModel(ladder, toNumber(years), localize, report);
    return model && {
      blocks: [
        ...paragraph(model.sentence),
        // Branches are a list each, under their names.
        ...model.parts.flat().flatMap(({ name, steps }) => [
          ...lead(name),
          ...items(steps.map(({ title, level, years: years2, pay, morePay, here, next, summary, skills }) => joined(strong(title), level, years2, pay, ...morePay, here, next, summary, skills.map(({ name: name2 }) => name2).join(", "))), true)
        ])
      ],
      gist: model.sentence,
      sources: ladder.map(({ salary }) => salary?.source)
    };
  }
};
export {
  text
};
//# sourceMappingURL=text.js.map
