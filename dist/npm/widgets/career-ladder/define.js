import { define } from "../../base/define.js";
import { CareerLadder } from "./career-ladder.js";
define("career-ladder", CareerLadder);
//# sourceMappingURL=define.js.map
