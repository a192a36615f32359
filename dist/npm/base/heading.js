import { nothing } from "lit";
import { html as staticHtml, literal } from "lit/static-html.js";
const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];
function heading(level, content, part = "subheading") {
  const tag = tags[level - 1];
  return staticHtml`<${tag} id=${part === "heading" ? part : nothing} part=${part}>${content}</${tag}>`;
}
export {
  heading
};
//# sourceMappingURL=heading.js.map
