import { localizeFor } from "../i18n/localize.js";
import { items, joined, lead, paragraph, strong } from "./blocks.js";
function sectionText(tag, terms, keys, { say, also = [], flat }) {
  return {
    keys,
    also,
    flat,
    say(guide, lang, attributes, report) {
      const localize = localizeFor(lang, tag, terms);
      const { heading, ...said } = keys.some((key) => guide[key] !== void 0) && say(guide, localize, attributes, report) || { blocks: [] };
      return { ...said, heading: heading ?? localize.term("heading") };
    }
  };
}
function modelText(model) {
  return {
    say(guide, localize, _, report) {
      const made = model(guide, localize, report);
      if (!made) return;
      const { heading, sentence, table, source } = made;
      const rows = table?.groups.flatMap(({ name, rows: rows2 }) => [...lead(name), ...items(rows2.map(([first, ...cells]) => joined(strong(first), ...cells.filter((cell) => cell !== "–"))))]) ?? [];
      return { heading, blocks: [...paragraph(sentence), ...rows], gist: sentence, sources: [source].flat() };
    }
  };
}
export {
  modelText,
  sectionText
};
//# sourceMappingURL=widget-text.js.map
