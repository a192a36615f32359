import { define } from "../../base/define.js";
import { SourceList } from "./source-list.js";
define("source-list", SourceList);
//# sourceMappingURL=define.js.map
