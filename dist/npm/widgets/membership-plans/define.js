import { define } from "../../base/define.js";
import { MembershipPlans } from "./membership-plans.js";
define("membership-plans", MembershipPlans);
//# sourceMappingURL=define.js.map
