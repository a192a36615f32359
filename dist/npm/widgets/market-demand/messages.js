import * as levels from "../../wording/levels.js";
const en = {
  ...levels.en,
  heading: "Demand",
  demand: "Demand for this role is {level}.",
  undetermined: "How high the demand is cannot be told from what is known.",
  criterion: "Judged by"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
