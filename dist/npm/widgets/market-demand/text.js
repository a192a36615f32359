import { paragraph, strong } from "../../text/blocks.js";
const text = {
  say({ demand: { level, note, criterion, source } = {} }, localize) {
    const gist = level && (level === "undetermined" ? localize.term(level) : localize.term("demand", { level: localize.term(level) }));
    return { blocks: [...paragraph(gist), ...paragraph(note), ...criterion ? paragraph(strong(localize.term("criterion")), " ", criterion) : []], gist, sources: [source] };
  },
  flat: { key: "demand", names: ["level"], needs: ["level"] }
};
export {
  text
};
//# sourceMappingURL=text.js.map
