import { start } from "./enhance.js";
if (globalThis.document) start();
//# sourceMappingURL=start.js.map
