import { anyOf, boolean, few, list, object, enumOf, text, url } from "../schema.js";
const plan = /* @__PURE__ */ object({
  /** Name of the plan. */
  name: text,
  /** What it costs. */
  price: object(
    {
      /** How much, in the currency's main unit: 9.99; 0 where it is free. */
      amount: { type: "number", minimum: 0 },
      /** ISO 4217 code of the currency; required where there is an amount. */
      currency: { type: "string", pattern: "^[A-Za-z]{3}$", examples: ["USD"] },
      /** The period that is paid for; `once` for a single payment. */
      per: enumOf("day", "week", "month", "year", "once")
    },
    { dependentRequired: { amount: ["currency"] } }
  ),
  /** Who or what it is for, in a few words. */
  tagline: text,
  /** What it includes, a few words each. */
  features: list(text),
  /** Where it can be bought. */
  url,
  /** Whether it is the one that is recommended. */
  highlighted: boolean
});
const plans = /* @__PURE__ */ anyOf(
  /* @__PURE__ */ list(plan, few),
  /* @__PURE__ */ object({
    /** Heading above the plans. */
    title: text,
    /** A sentence before the plans. */
    intro: text,
    /** The plans, in the order in which they are shown. */
    items: list(plan, few)
  })
);
export {
  plan,
  plans
};
//# sourceMappingURL=plans.js.map
