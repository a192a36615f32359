import { list } from "../../text/blocks.js";
const text = {
  say: ({ mistakes }) => ({ blocks: list(mistakes) })
};
export {
  text
};
//# sourceMappingURL=text.js.map
