import { object, prose } from "../schema.js";
const jobMarket = /* @__PURE__ */ object({
  /** What makes it hard to get or to keep the job: prose, a paragraph or a list with a paragraph each. */
  challenges: prose,
  /** Where the job can lead: prose, a paragraph or a list with a paragraph each. */
  growthPaths: prose,
  /** What is changing in the field: prose, a paragraph or a list with a paragraph each. */
  trends: prose
});
export {
  jobMarket
};
//# sourceMappingURL=job-market.js.map
