import { define } from "../../base/define.js";
import { RoleSummary } from "./role-summary.js";
define("role-summary", RoleSummary);
//# sourceMappingURL=define.js.map
