import { items, joined, link, paragraph, strong } from "../../text/blocks.js";
import { relatedModel } from "./model.js";
const text = {
  say({ relatedRoles, ...own }, localize) {
    const { sentence, roles, source } = relatedModel(relatedRoles, own, localize);
    return {
      blocks: [...paragraph(sentence), ...items(roles.map(({ title, url, facts, differs, why, rest, note }) => joined(url ? link(url, title) : strong(title), facts, differs, why, rest, note)))],
      gist: sentence,
      sources: [source].flat()
    };
  },
  also: ["salary", "growth"]
};
export {
  text
};
//# sourceMappingURL=text.js.map
