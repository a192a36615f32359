import { define } from "../../base/define.js";
import { RoleSkills } from "./role-skills.js";
define("role-skills", RoleSkills);
//# sourceMappingURL=define.js.map
