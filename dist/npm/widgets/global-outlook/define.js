import { define } from "../../base/define.js";
import { GlobalOutlook } from "./global-outlook.js";
define("global-outlook", GlobalOutlook);
//# sourceMappingURL=define.js.map
