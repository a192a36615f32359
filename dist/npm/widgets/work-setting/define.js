import { define } from "../../base/define.js";
import { WorkSetting } from "./work-setting.js";
define("work-setting", WorkSetting);
//# sourceMappingURL=define.js.map
