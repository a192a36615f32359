import { define } from "../../base/define.js";
import { ProsCons } from "./pros-cons.js";
define("pros-cons", ProsCons);
//# sourceMappingURL=define.js.map
