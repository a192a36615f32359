import { define } from "../../base/define.js";
import * as widgets from "../index.js";
for (const widget of Object.values(widgets)) define(widget.definition.name, widget);
//# sourceMappingURL=define.js.map
