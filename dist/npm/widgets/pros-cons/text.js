import { lead, list } from "../../text/blocks.js";
const text = {
  say: ({ prosCons = {} }, localize) => ({
    blocks: ["pros", "cons"].flatMap((side) => prosCons[side] ? [...lead(localize.term(side, { n: prosCons[side].length })), ...list(prosCons[side])] : [])
  })
};
export {
  text
};
//# sourceMappingURL=text.js.map
