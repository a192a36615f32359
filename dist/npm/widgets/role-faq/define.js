import { define } from "../../base/define.js";
import { RoleFaq } from "./role-faq.js";
define("role-faq", RoleFaq);
//# sourceMappingURL=define.js.map
