import { define } from "../../base/define.js";
import { TechStack } from "./tech-stack.js";
define("tech-stack", TechStack);
//# sourceMappingURL=define.js.map
