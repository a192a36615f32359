import { Parser } from "htmlparser2";
const blocks = new Set("address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(" "));
const silent = /* @__PURE__ */ new Set(["script", "style", "template", "noscript", "title"]);
function textBlocks(html) {
  const found = [];
  let text = "";
  let items = 0;
  let hidden = 0;
  const end = () => {
    const said = text.replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n").trim();
    if (said) found.push({ text: said, isItem: items > 0 });
    text = "";
  };
  const parser = new Parser({
    onopentag(name) {
      if (blocks.has(name)) end();
      if (name === "li") items++;
      if (name === "br") text += "\n";
      if (silent.has(name)) hidden++;
    },
    onclosetag(name) {
      if (blocks.has(name)) end();
      if (name === "li") items--;
      if (silent.has(name)) hidden--;
    },
    ontext(part) {
      if (!hidden) text += part.replace(/\s+/g, " ");
    }
  });
  parser.end(html);
  end();
  return found;
}
const hasMarkup = (text) => /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i.test(text);
const plainText = (text) => hasMarkup(text) ? textBlocks(text).map((block) => block.text).join("\n\n") : text.trim();
function jsonLdScripts(html) {
  const scripts = [];
  let inside = false;
  const parser = new Parser({
    onopentag(name, { type = "" }) {
      inside = name === "script" && /^application\/ld\+json\b/i.test(type.trim());
      if (inside) scripts.push("");
    },
    ontext(text) {
      if (inside) scripts[scripts.length - 1] += text;
    },
    onclosetag(name) {
      if (name === "script") inside = false;
    }
  });
  parser.end(html);
  return scripts.map((text) => text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, "").replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, "").trim());
}
export {
  hasMarkup,
  jsonLdScripts,
  plainText,
  textBlocks
};
//# sourceMappingURL=html.js.map
