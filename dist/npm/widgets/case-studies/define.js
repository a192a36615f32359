import { define } from "../../base/define.js";
import { CaseStudies } from "./case-studies.js";
define("case-studies", CaseStudies);
//# sourceMappingURL=define.js.map
