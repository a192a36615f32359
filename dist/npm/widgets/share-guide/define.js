import { define } from "../../base/define.js";
import { ShareGuide } from "./share-guide.js";
define("share-guide", ShareGuide);
//# sourceMappingURL=define.js.map
