import { define } from "../../base/define.js";
import { MarketDemand } from "./market-demand.js";
define("market-demand", MarketDemand);
//# sourceMappingURL=define.js.map
