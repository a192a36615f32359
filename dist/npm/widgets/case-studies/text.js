import { lead, paragraph, strong } from "../../text/blocks.js";
import { prose } from "../../text/parts.js";
const text = {
  say: ({ caseStudies = [] }, localize) => ({
    blocks: caseStudies.flatMap(({ title, story, takeaway }) => [
      ...lead(title),
      ...prose(story),
      ...takeaway ? paragraph(strong(localize.term("takeaway")), " ", takeaway) : []
    ])
  })
};
export {
  text
};
//# sourceMappingURL=text.js.map
