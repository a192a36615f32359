import {list, object, text, type Infer} from '../schema.js';

/** Questions that people ask about the role, with answers. */
export const faq = /*#__PURE__*/ list(
  /*#__PURE__*/ object({
    /** The question, as a reader would ask it. */
    question: text,
    /** The answer; a blank line parts paragraphs. */
    answer: text,
  }),
);
export type Faq = Infer<typeof faq>;
