import {list, object, text, type Infer} from '../schema.js';

/** Examples of careers or of work in the role. */
export const caseStudies = /*#__PURE__*/ list(
  /*#__PURE__*/ object({
    /** What the example is about. */
    title: text,
    /** What happened; a blank line parts paragraphs. */
    story: text,
    /** What can be learnt from it, in a sentence. */
    takeaway: text,
  }),
);
export type CaseStudies = Infer<typeof caseStudies>;
