import { define } from "../../base/define.js";
import { SalaryRange } from "./salary-range.js";
define("salary-range", SalaryRange);
//# sourceMappingURL=define.js.map
