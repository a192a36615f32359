import { toMarkdown as markdownOf } from "mdast-util-to-markdown";
import { check } from "../guide/check.js";
import { roleGuide } from "../guide/role-guide.js";
import { canonicalLanguage } from "../i18n/language.js";
import { localizeFor } from "../i18n/localize.js";
import * as shared from "../i18n/messages.js";
import "../locales/ar.js";
import "../locales/de.js";
import { sourceLines } from "../text/parts.js";
import { texts } from "../widgets/texts.js";
function blocksOf(given) {
  const guide = check(roleGuide, given, "", () => {
  }) ?? {};
  const lang = canonicalLanguage(guide.lang) ?? "en";
  const localize = localizeFor(lang, "", shared.en);
  return Object.entries(texts).flatMap(([tag, section], i) => {
    if (tag === "share-guide") return [];
    const { heading, blocks, titled = false, sources = [] } = section.say(guide, lang, {}, () => {
    });
    if (!titled && !blocks[0]) return [];
    return [{ heading, level: i ? 2 : 1 }, ...blocks, ...sourceLines(sources, localize).map((paragraph) => ({ paragraph }))];
  });
}
function toMarkdown(guide) {
  const children = blocksOf(guide).map((block) => {
    if ("heading" in block) return { type: "heading", depth: block.level, children: [{ type: "text", value: block.heading }] };
    if ("paragraph" in block) return { type: "paragraph", children: phrasing(block.paragraph) };
    return {
      type: "list",
      ordered: block.ordered ?? false,
      spread: false,
      children: block.items.map((line) => ({ type: "listItem", spread: false, children: [{ type: "paragraph", children: phrasing(line) }] }))
    };
  });
  return markdownOf({ type: "root", children }, { bullet: "-", listItemIndent: "one" });
}
const phrasing = (line) => line.map(
  (part) => typeof part === "string" ? { type: "text", value: part } : "strong" in part ? { type: "strong", children: [{ type: "text", value: part.strong }] } : { type: "link", url: part.href, children: [{ type: "text", value: part.text }] }
);
function toPlainText(guide) {
  const words = (line) => line.map((part) => typeof part === "string" ? part : "strong" in part ? part.strong : part.text === part.href ? part.text : `${part.text} (${part.href})`).join("").trim();
  return `${blocksOf(guide).map((block) => "heading" in block ? block.heading : "paragraph" in block ? words(block.paragraph) : block.items.map((line, i) => `${block.ordered ? `${i + 1}.` : "-"} ${words(line)}`).join("\n")).join("\n\n")}
`;
}
export {
  toMarkdown,
  toPlainText
};
//# sourceMappingURL=to-text.js.map
