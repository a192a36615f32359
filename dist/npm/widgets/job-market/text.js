import { lead } from "../../text/blocks.js";
import { prose } from "../../text/parts.js";
const text = {
  say: ({ jobMarket = {} }, localize) => ({
    blocks: ["challenges", "growthPaths", "trends"].flatMap((facet) => jobMarket[facet] ? [...lead(localize.term(facet)), ...prose(jobMarket[facet])] : [])
  })
};
export {
  text
};
//# sourceMappingURL=text.js.map
