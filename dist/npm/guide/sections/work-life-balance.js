import { list, object, enumOf, text } from "../schema.js";
const workLifeBalance = /* @__PURE__ */ object({
  /** How much stress the job brings. */
  stress: enumOf("low", "moderate", "high"),
  /** How well work and private life go together. */
  balance: enumOf("poor", "fair", "good", "excellent"),
  /** What stands behind the two, in a sentence. */
  note: text,
  /** What the two were judged by: hours, deadlines, overtime. */
  inputs: list(text)
});
export {
  workLifeBalance
};
//# sourceMappingURL=work-life-balance.js.map
