import { define } from "../../base/define.js";
import { JobMarket } from "./job-market.js";
define("job-market", JobMarket);
//# sourceMappingURL=define.js.map
