import { define } from "../../base/define.js";
import { ContextualAdvice } from "./contextual-advice.js";
define("contextual-advice", ContextualAdvice);
//# sourceMappingURL=define.js.map
