import { prose } from "../../text/parts.js";
const text = {
  say: ({ workSetting }) => ({ blocks: prose(workSetting) })
};
export {
  text
};
//# sourceMappingURL=text.js.map
