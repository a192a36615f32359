import * as levels from "../../wording/levels.js";
import * as workingTime from "../../wording/working-time.js";
const en = {
  ...levels.en,
  ...workingTime.en,
  heading: "Work–life balance",
  usual: "Usual working time: {hours}.",
  partTimeSay: "{share} work part-time.",
  hoursAWeek: "Hours a week",
  /** How the hours are spread over the weeks. */
  pattern: "Pattern",
  partTime: "Part-time",
  figure: "Figure",
  stress: "Stress is {level}.",
  balance: "The balance of work and life is {level}.",
  poor: "poor",
  fair: "fair",
  good: "good",
  excellent: "excellent",
  /** A list follows. */
  inputs: "What this was judged by"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
