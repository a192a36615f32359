import { html, nothing } from "lit";
const views = [
  (id, part, content) => html`<h1 id=${id} part=${part}>${content}</h1>`,
  (id, part, content) => html`<h2 id=${id} part=${part}>${content}</h2>`,
  (id, part, content) => html`<h3 id=${id} part=${part}>${content}</h3>`,
  (id, part, content) => html`<h4 id=${id} part=${part}>${content}</h4>`,
  (id, part, content) => html`<h5 id=${id} part=${part}>${content}</h5>`,
  (id, part, content) => html`<h6 id=${id} part=${part}>${content}</h6>`
];
const heading = (level, content, part = "subheading") => views[level - 1](part === "heading" ? part : nothing, part, content);
export {
  heading
};
//# sourceMappingURL=heading.js.map
