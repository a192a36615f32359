import { fractions } from "../plausible.js";
import { enumOf, object, pair, text } from "../schema.js";
import { source } from "./source.js";
const mostHours = 100;
const questions = ({ partTime, hoursPerWeek = [] }) => [
  ...fractions({ partTime }),
  ...hoursPerWeek.flatMap((hours, i) => hours > mostHours ? [[`hoursPerWeek[${i}]`, `is ${hours}: are these hours of a week?`]] : [])
];
const workingTime = /* @__PURE__ */ object({
  /** Usual hours in a week, `[from, to]`; the same twice where it is one number. */
  hoursPerWeek: pair({ type: "number", minimum: 0, maximum: 168 }),
  /** Whether the hours are the same every week. */
  pattern: enumOf("regular", "irregular", "seasonal", "shifts"),
  /** How many work part-time, in percent. */
  partTime: { type: "number", minimum: 0, maximum: 100 },
  /** What else there is to say. */
  note: text,
  /** Who published the figures. */
  source
}, { questions });
export {
  workingTime
};
//# sourceMappingURL=working-time.js.map
