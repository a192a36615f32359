import { lead } from "../../text/blocks.js";
import { prose } from "../../text/parts.js";
const text = {
  say: ({ faq = [] }) => ({ blocks: faq.flatMap(({ question, answer }) => [...lead(question), ...prose(answer)]) })
};
export {
  text
};
//# sourceMappingURL=text.js.map
