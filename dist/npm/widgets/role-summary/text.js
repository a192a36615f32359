import { items, joined, paragraph, strong } from "../../text/blocks.js";
import { prose } from "../../text/parts.js";
import { summaryModel } from "./model.js";
const text = {
  say(guide, localize) {
    const { heading, summary, facts, aliases, codes, updated, url, source } = summaryModel(guide, void 0, localize);
    const lines = facts.map(({ name, value, notes = [] }) => [strong(name), " ", ...joined(value, ...notes)]);
    return {
      heading,
      titled: !!heading,
      blocks: [...prose(summary), ...items(lines), ...paragraph(aliases), ...paragraph(...joined(...codes, updated, url && { href: url, text: localize.term("guide") }))],
      gist: facts.map(({ name, value }) => `${name} ${value}`).join(" · "),
      sources: [source].flat()
    };
  },
  also: ["salary", "growth", "workingTime", "demand"]
};
export {
  text
};
//# sourceMappingURL=text.js.map
