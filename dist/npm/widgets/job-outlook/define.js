import { define } from "../../base/define.js";
import { JobOutlook } from "./job-outlook.js";
define("job-outlook", JobOutlook);
//# sourceMappingURL=define.js.map
