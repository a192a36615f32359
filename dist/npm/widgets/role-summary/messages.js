import * as growth from "../../wording/growth.js";
import * as levels from "../../wording/levels.js";
const en = {
  ...growth.en,
  ...levels.en,
  heading: "At a glance",
  median: "Median pay",
  mean: "Average pay",
  pay: "Pay",
  way: "Way of working",
  "on-site": "on-site",
  hybrid: "hybrid",
  remote: "remote",
  "remote-friendly": "remote-friendly",
  demand: "Demand",
  aliases: "Also called {names}.",
  updated: "Updated {date}",
  guide: "Full guide"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
