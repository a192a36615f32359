import * as growth from "../../wording/growth.js";
import * as levels from "../../wording/levels.js";
import * as workingTime from "../../wording/working-time.js";
const en = {
  ...growth.en,
  ...levels.en,
  ...workingTime.en,
  heading: "At a glance",
  median: "Median pay",
  mean: "Average pay",
  /** Where the work is done; the words for it are below. */
  way: "Way of working",
  "on-site": "on-site",
  hybrid: "hybrid",
  remote: "remote",
  "remote-friendly": "remote-friendly",
  demand: "Demand",
  aliases: "Also called {names}.",
  /** A date follows. */
  updated: "Updated {date}",
  guide: "Full guide"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
