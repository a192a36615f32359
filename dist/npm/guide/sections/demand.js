import { object, enumOf, text } from "../schema.js";
import { source } from "./source.js";
const demand = /* @__PURE__ */ object({
  /** How high the demand is; `undetermined` where the evidence does not say. */
  level: enumOf("low", "moderate", "high", "very-high", "undetermined"),
  /** What stands behind the level, in a sentence. */
  note: text,
  /** The rule by which the level was chosen: vacancies per applicant, projected growth. */
  criterion: text,
  /** Who published the evidence. */
  source
});
export {
  demand
};
//# sourceMappingURL=demand.js.map
