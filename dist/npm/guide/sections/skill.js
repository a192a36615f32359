import { anyOf, few, list, object, text } from "../schema.js";
const skill = /* @__PURE__ */ anyOf(
  text,
  /* @__PURE__ */ object({
    /** Name of the skill. */
    name: text,
    /** What exactly is meant. */
    detail: text,
    /** How well it must be mastered. */
    level: text,
    /** Products, methods or tasks that it shows in. */
    examples: list(text, few)
  })
);
export {
  skill
};
//# sourceMappingURL=skill.js.map
