import { list } from "../../text/blocks.js";
const text = {
  say: ({ responsibilities }) => ({ blocks: list(responsibilities) })
};
export {
  text
};
//# sourceMappingURL=text.js.map
