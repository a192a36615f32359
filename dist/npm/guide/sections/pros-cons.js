import { list, object, text } from "../schema.js";
const prosCons = /* @__PURE__ */ object({
  /** What speaks for it, a sentence each. */
  pros: list(text),
  /** What speaks against it, a sentence each. */
  cons: list(text)
});
export {
  prosCons
};
//# sourceMappingURL=pros-cons.js.map
