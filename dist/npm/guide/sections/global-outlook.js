import { anyOf, list, object, text } from "../schema.js";
const globalOutlook = /* @__PURE__ */ anyOf(
  text,
  /* @__PURE__ */ list(text),
  /* @__PURE__ */ object({
    /** A sentence on the world as a whole. */
    intro: text,
    /** The regions, the most important first. */
    regions: list(
      object({
        /** Name of the region: a country, a part of the world. */
        name: text,
        /** What holds there. */
        note: text
      })
    )
  })
);
export {
  globalOutlook
};
//# sourceMappingURL=global-outlook.js.map
