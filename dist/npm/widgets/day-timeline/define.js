import { define } from "../../base/define.js";
import { DayTimeline } from "./day-timeline.js";
define("day-timeline", DayTimeline);
//# sourceMappingURL=define.js.map
