import { html, nothing } from "lit";
const templates = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} id=`, " part=", ">", `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});
const heading = (level, content, part = "subheading") => html(templates[level - 1], part === "heading" ? part : nothing, part, content);
export {
  heading
};
//# sourceMappingURL=heading.js.map
