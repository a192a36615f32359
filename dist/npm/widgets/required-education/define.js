import { define } from "../../base/define.js";
import { RequiredEducation } from "./required-education.js";
define("required-education", RequiredEducation);
//# sourceMappingURL=define.js.map
