import { findFirst } from "../input/page-nodes.js";
const wanted = (globalThis.document && findFirst(document, "script[data-career-prefix]"))?.getAttribute("data-career-prefix") ?? "";
const isPrefix = (name) => /^[a-z][a-z\d-]*$/.test(name);
const prefix = isPrefix(wanted) ? `${wanted}-` : "";
export {
  isPrefix,
  prefix
};
//# sourceMappingURL=prefix.js.map
