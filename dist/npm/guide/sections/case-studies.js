import { list, object, text } from "../schema.js";
const caseStudies = /* @__PURE__ */ list(
  /* @__PURE__ */ object({
    /** What the example is about. */
    title: text,
    /** What happened; a blank line parts paragraphs. */
    story: text,
    /** What can be learnt from it, in a sentence. */
    takeaway: text
  })
);
export {
  caseStudies
};
//# sourceMappingURL=case-studies.js.map
