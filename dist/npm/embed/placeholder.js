const code = "pre>code.language-career-guide,pre.language-career-guide>code,pre[data-language=career-guide]>code,div.language-career-guide pre>code";
const placeholders = `div[data-career-widget],${code},a[href*="#career-widget="]:not([rel~=ugc])`;
function hostOf(placeholder) {
  const { localName, parentElement, textContent } = placeholder;
  if (localName !== "a") return localName === "div" ? placeholder : parentElement;
  const block = placeholder.closest("p,div");
  if (!block || block.getElementsByTagName("a")[mostLinks]) return;
  if (block.textContent.trim() === textContent.trim() && !block.matches(placeholders) && !block.querySelector(":not(a,a *,b,br,em,font,i,small,span,strong,u)")) return block;
}
const mostLinks = 9;
function readPlaceholder(placeholder) {
  const { localName, textContent } = placeholder;
  if (localName === "div") return (name) => placeholder.getAttribute(`data-${name}`);
  if (localName === "a") {
    const said2 = new URLSearchParams(placeholder.hash.slice(1));
    return (name) => said2.get(name);
  }
  let guide = /(\{|%7b).*/is.exec(textContent)?.[0] ?? textContent.trim();
  if (!guide) return;
  let said;
  try {
    if (guide[0] === "%") guide = decodeURIComponent(guide);
    const { widget, attributes, ...rest } = JSON.parse(guide);
    said = { ...attributes, "career-widget": widget, ...Object.keys(rest)[0] && { guide } };
  } catch {
    said = { guide };
  }
  return (name) => {
    const value = Object.hasOwn(said, name) ? said[name] : void 0;
    return value === false || value === void 0 || typeof value === "object" ? null : String(value);
  };
}
export {
  hostOf,
  placeholders,
  readPlaceholder
};
//# sourceMappingURL=placeholder.js.map
