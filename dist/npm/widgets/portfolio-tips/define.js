import { define } from "../../base/define.js";
import { PortfolioTips } from "./portfolio-tips.js";
define("portfolio-tips", PortfolioTips);
//# sourceMappingURL=define.js.map
