import { list, object, text } from "../schema.js";
const faq = /* @__PURE__ */ list(
  /* @__PURE__ */ object({
    /** The question, as a reader would ask it. */
    question: text,
    /** The answer; a blank line parts paragraphs. */
    answer: text
  })
);
export {
  faq
};
//# sourceMappingURL=faq.js.map
