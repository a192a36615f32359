import { list, object } from "../schema.js";
import { skill } from "./skill.js";
const skills = /* @__PURE__ */ object({
  /** Knowledge, methods and tools, the most important first. */
  technical: list(skill),
  /** Ways of working and of dealing with people, the most important first. */
  soft: list(skill)
});
export {
  skills
};
//# sourceMappingURL=skills.js.map
