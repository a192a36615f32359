import { inParts } from "../../guide/prose.js";
import { items, joined, strong } from "../../text/blocks.js";
import { prose } from "../../text/parts.js";
const text = {
  say({ path }) {
    const { intro, steps = [] } = inParts(path);
    return { blocks: [...prose(intro), ...items(steps.map(({ title, duration, text: text2 }) => joined(strong(title), duration, text2)), true)] };
  }
};
export {
  text
};
//# sourceMappingURL=text.js.map
