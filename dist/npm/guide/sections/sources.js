import { list } from "../schema.js";
import { source } from "./source.js";
const sources = /* @__PURE__ */ list(source);
export {
  sources
};
//# sourceMappingURL=sources.js.map
