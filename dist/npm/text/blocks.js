import { linkText } from "../guide/visible.js";
const joined = (...parts) => parts.filter((part) => !!part).flatMap((part, i) => i ? [" · ", part] : [part]);
const paragraph = (...parts) => {
  const line = parts.filter((part) => !!part);
  return line[0] ? [{ paragraph: line }] : [];
};
const strong = (text) => text ? { strong: text } : void 0;
const items = (lines, ordered = false) => {
  const filled = lines.filter((line) => line[0]);
  return filled[0] ? [{ items: filled, ordered }] : [];
};
const list = (texts = []) => items(texts.map((text) => [text]));
const lead = (text) => paragraph(strong(text));
const link = (href, text) => href ? { href, text: linkText(text, href) } : text;
export {
  items,
  joined,
  lead,
  link,
  list,
  paragraph,
  strong
};
//# sourceMappingURL=blocks.js.map
