import { prose } from "../../text/parts.js";
const text = {
  say: ({ coreFunctions }) => ({ blocks: prose(coreFunctions) })
};
export {
  text
};
//# sourceMappingURL=text.js.map
