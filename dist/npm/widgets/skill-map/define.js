import { define } from "../../base/define.js";
import { SkillMap } from "./skill-map.js";
define("skill-map", SkillMap);
//# sourceMappingURL=define.js.map
