import { define } from "../../base/define.js";
import { CommonMistakes } from "./common-mistakes.js";
define("common-mistakes", CommonMistakes);
//# sourceMappingURL=define.js.map
