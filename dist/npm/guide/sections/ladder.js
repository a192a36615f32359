import { anyOf, few, list, object, pair, text } from "../schema.js";
import { pay } from "./salary.js";
import { skill } from "./skill.js";
const ladder = /* @__PURE__ */ list(
  /* @__PURE__ */ object({
    /** Title of the job at this rung. */
    title: text,
    /** Years of experience, `[from, to]`; `to` is `null` where it is open. */
    years: pair(anyOf({ type: "number", minimum: 0, maximum: 80 }, { type: "null" })),
    /** The rung's own name for where it is, where years are not how it is counted: L5, Band 3. */
    level: text,
    /** The branch that the rung belongs to where the ladder parts: specialist, management. Rungs without one are common to all. */
    track: text,
    /** What the work is like at this rung. */
    summary: text,
    /** The skills that this rung asks for. */
    skills: list(skill, few),
    /** What this rung pays. */
    salary: pay
  }),
  few
);
export {
  ladder
};
//# sourceMappingURL=ladder.js.map
