import { define } from "../../base/define.js";
import { CoreFunctions } from "./core-functions.js";
define("core-functions", CoreFunctions);
//# sourceMappingURL=define.js.map
