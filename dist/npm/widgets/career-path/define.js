import { define } from "../../base/define.js";
import { CareerPath } from "./career-path.js";
define("career-path", CareerPath);
//# sourceMappingURL=define.js.map
