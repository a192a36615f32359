import { inParts } from "../../guide/prose.js";
import { items, joined, strong } from "../../text/blocks.js";
import { prose } from "../../text/parts.js";
const text = {
  say({ globalOutlook }) {
    const { intro, regions = [] } = inParts(globalOutlook);
    return { blocks: [...prose(intro), ...items(regions.map(({ name, note }) => joined(strong(name), note)))] };
  }
};
export {
  text
};
//# sourceMappingURL=text.js.map
