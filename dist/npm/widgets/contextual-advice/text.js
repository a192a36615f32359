import { list } from "../../text/blocks.js";
const text = {
  say: ({ advice }) => ({ blocks: list(advice) })
};
export {
  text
};
//# sourceMappingURL=text.js.map
