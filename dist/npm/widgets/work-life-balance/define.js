import { define } from "../../base/define.js";
import { WorkLifeBalance } from "./work-life-balance.js";
define("work-life-balance", WorkLifeBalance);
//# sourceMappingURL=define.js.map
