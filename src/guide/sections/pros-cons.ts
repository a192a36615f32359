import {list, object, text, type Infer} from '../schema.js';

/** What speaks for the role and what against it. */
export const prosCons = /*#__PURE__*/ object({
  /** What speaks for it, a sentence each. */
  pros: list(text),
  /** What speaks against it, a sentence each. */
  cons: list(text),
});
export type ProsCons = Infer<typeof prosCons>;
