import { items, joined, lead, link, paragraph, strong } from "../../text/blocks.js";
import { techStackModel } from "./model.js";
const text = {
  say({ techStack }, localize) {
    const model = techStackModel(techStack, "", localize);
    return model && {
      blocks: [
        ...paragraph(model.sentence),
        ...model.groups.flatMap(({ name, tools }) => [...lead(name), ...items(tools.map(({ name: name2, url, marks, notes }) => joined(url ? link(url, name2) : strong(name2), marks, ...notes)))])
      ],
      gist: model.sentence
    };
  }
};
export {
  text
};
//# sourceMappingURL=text.js.map
