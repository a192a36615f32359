import { lead } from "../../text/blocks.js";
import { skillItems } from "../../text/parts.js";
const text = {
  say: ({ skills = {} }, localize) => ({
    blocks: ["technical", "soft"].flatMap((kind) => skills[kind] ? [...lead(localize.term(kind)), ...skillItems(skills[kind], localize)] : [])
  })
};
export {
  text
};
//# sourceMappingURL=text.js.map
