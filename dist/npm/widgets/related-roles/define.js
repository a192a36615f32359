import { define } from "../../base/define.js";
import { RelatedRoles } from "./related-roles.js";
define("related-roles", RelatedRoles);
//# sourceMappingURL=define.js.map
