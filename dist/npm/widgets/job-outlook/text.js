import { items, joined, paragraph, strong } from "../../text/blocks.js";
import { outlookModel } from "./model.js";
const text = {
  say({ growth, title }, localize, _, report) {
    const model = outlookModel(growth, title, localize, report);
    if (!model) return;
    const { sentence, facts } = model;
    return {
      blocks: [...paragraph(sentence), ...items(facts.map(({ name, value, notes = [] }) => [strong(name), " ", ...joined(value, ...notes)]))],
      gist: sentence || facts.map(({ name, value }) => `${name} ${value}`).join(" · "),
      sources: [growth.source]
    };
  },
  also: ["title"],
  flat: { key: "growth", names: ["rate", "from", "to", "average", "openings", "jobs", "area", "label", "source"], needs: ["rate", "openings", "jobs", "label"] }
};
export {
  text
};
//# sourceMappingURL=text.js.map
