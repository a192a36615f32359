import * as levels from "../../wording/levels.js";
const en = {
  ...levels.en,
  heading: "Demand",
  demand: "Demand for this role is {level}.",
  undetermined: "How high the demand is cannot be told from what is known.",
  /** What the level of demand was judged by; a word or two before it. */
  criterion: "Judged by"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
