import { paragraph } from "../../text/blocks.js";
import { shareUrl } from "./model.js";
const text = {
  say({ title, url }, _, { section }) {
    const address = shareUrl(url, section, void 0);
    return address ? { blocks: [...paragraph(title), ...paragraph({ href: address, text: address })], gist: title } : void 0;
  }
};
export {
  text
};
//# sourceMappingURL=text.js.map
