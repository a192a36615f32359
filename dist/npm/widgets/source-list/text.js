import { date } from "../../i18n/localize.js";
import { items, joined, link } from "../../text/blocks.js";
const text = {
  say: ({ sources = [] }, localize) => ({
    blocks: items(
      sources.map((source) => {
        const { name, url, date: day } = typeof source === "string" ? { name: source } : source;
        return joined(link(url, name), day && date(localize, day));
      }),
      true
    )
  })
};
export {
  text
};
//# sourceMappingURL=text.js.map
