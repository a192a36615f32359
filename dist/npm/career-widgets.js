import "./widgets/career-guide/define.js";
import "./embed/start.js";
//# sourceMappingURL=career-widgets.js.map
