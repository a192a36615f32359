import { anyOf, few, list, object, text } from "../schema.js";
const path = /* @__PURE__ */ anyOf(
  text,
  /* @__PURE__ */ list(text),
  /* @__PURE__ */ object({
    /** A sentence on the way as a whole. */
    intro: text,
    /** The steps, in the order in which they are taken. */
    steps: list(
      object({
        /** Name of the step. */
        title: text,
        /** What is done in it. */
        text,
        /** How long it takes, in words: 6 months, 1 to 2 years. */
        duration: text
      }),
      few
    )
  })
);
export {
  path
};
//# sourceMappingURL=path.js.map
