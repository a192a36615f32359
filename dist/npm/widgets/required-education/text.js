import { inParts } from "../../guide/prose.js";
import { items, joined, lead, link, list } from "../../text/blocks.js";
import { prose } from "../../text/parts.js";
const text = {
  say({ education }, localize) {
    const { intro, level, routes, certifications } = inParts(education);
    return {
      blocks: [
        ...lead(level),
        ...prose(intro),
        ...routes ? [...lead(localize.term("routes")), ...list(routes)] : [],
        ...certifications ? [...lead(localize.term("certifications")), ...items(certifications.map(({ name, issuer, url }) => joined(link(url, name), issuer)))] : []
      ],
      gist: level
    };
  }
};
export {
  text
};
//# sourceMappingURL=text.js.map
