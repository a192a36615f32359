import { few, list, object, text } from "../schema.js";
import { skill } from "./skill.js";
const skillMap = /* @__PURE__ */ object({
  /** A sentence on how the groups build on each other. */
  intro: text,
  /** The groups in the order in which they are learnt. */
  groups: list(
    object({
      /** Name of the group. */
      name: text,
      /** What the group is needed for. */
      description: text,
      /** The skills in it. */
      skills: list(skill)
    }),
    few
  )
});
export {
  skillMap
};
//# sourceMappingURL=skill-map.js.map
