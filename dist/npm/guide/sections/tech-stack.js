import { anyOf, boolean, few, list, object, text, url } from "../schema.js";
const techStack = /* @__PURE__ */ list(
  /* @__PURE__ */ anyOf(
    text,
    /* @__PURE__ */ object({
      /** Name of the tool or of the kind of tool. */
      name: text,
      /** Heading that it is grouped under: spreadsheets, scheduling. */
      category: text,
      /** Products of this kind. */
      examples: list(text, few),
      /** Whether job postings of all kinds ask for it often: a "hot technology" of O*NET. */
      hot: boolean,
      /** Whether job postings for this role ask for it often: "in demand" in O*NET. */
      inDemand: boolean,
      /** Where to read more about it. */
      url
    })
  )
);
export {
  techStack
};
//# sourceMappingURL=tech-stack.js.map
