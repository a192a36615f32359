import { prose } from "../../text/parts.js";
const text = {
  say: ({ portfolio }) => ({ blocks: prose(portfolio) })
};
export {
  text
};
//# sourceMappingURL=text.js.map
