import { define } from "../../base/define.js";
import { KeyResponsibilities } from "./key-responsibilities.js";
define("key-responsibilities", KeyResponsibilities);
//# sourceMappingURL=define.js.map
