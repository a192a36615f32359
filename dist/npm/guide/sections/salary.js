import { payQuestions } from "../plausible.js";
import { anyOf, few, list, object, some, text } from "../schema.js";
import { othersNamesOfPeriod, period } from "./period.js";
import { source } from "./source.js";
const amount = /* @__PURE__ */ anyOf(
  { type: "number", minimum: 0 },
  /* @__PURE__ */ object({
    /** The cap: the amount is this or more. */
    atLeast: { type: "number", minimum: 0 }
  }),
  { type: "null" }
);
const needsCurrency = ["currency"];
const questions = (entry) => payQuestions(entry);
const pay = /* @__PURE__ */ object(
  {
    /** What is counted, where an area has several entries: base pay, total pay, women, public service. */
    name: text,
    /** Where the figures hold: a country, a state, a city. */
    area: text,
    /** Country of the area, ISO 3166-1 alpha-2. */
    country: text,
    /** ISO 4217 code of the currency; required where there is an amount. */
    currency: { type: "string", pattern: "^[A-Za-z]{3}$", examples: ["USD"] },
    /**
     * The period that the amounts are paid for: hour, day, week, month or year, or what others write for these (HOUR, hourly, PT1H, per annum).
     * A year where it is not given; one that cannot be understood is reported, and the amounts stand without a period, as where it is `null`.
     */
    per: period,
    /** Hours of work in a week that the amounts stand for, where the publisher says so. */
    hoursPerWeek: { type: "number", minimum: 1, maximum: 100 },
    /** Lower end of the usual range. */
    min: amount,
    /** Upper end of the usual range. */
    max: amount,
    /** Half earn more, half earn less. */
    median: amount,
    /** The average (arithmetic mean). It is never said that half earn more. */
    mean: amount,
    /** Percentiles of the distribution. */
    percentiles: object({
      /** 10th percentile: one in ten earns less. */
      p10: amount,
      /** 25th percentile: a quarter earns less. */
      p25: amount,
      /** 75th percentile: a quarter earns more. */
      p75: amount,
      /** 90th percentile: one in ten earns more. */
      p90: amount
    }),
    /** Typical pay by level of experience. */
    levels: list(
      object({
        /** Name of the level. */
        name: text,
        /** Typical pay at this level. */
        amount,
        /** Lower end of what is paid at this level. */
        min: amount,
        /** Upper end of what is paid at this level. */
        max: amount
      }),
      few
    ),
    /** The parts of one total, in the order in which they are shown: base, stock, bonus. */
    parts: list(
      object({
        /** Name of the part. */
        name: text,
        /** How much of the total it is. */
        amount
      }),
      few
    ),
    /** Where the best paid begin. */
    top: object({
      /** Their share, in percent of all: 10 for the top 10 %. */
      share: { type: "number", minimum: 0, maximum: 100 },
      /** What they earn at least. */
      from: amount,
      /** What it takes, in a sentence. */
      note: text
    }),
    /** How many observations stand behind the figures. */
    sample: { type: "number", minimum: 1 },
    /** Who published the figures. */
    source
  },
  {
    questions,
    othersNames: { per: othersNamesOfPeriod },
    dependentRequired: {
      min: needsCurrency,
      max: needsCurrency,
      median: needsCurrency,
      mean: needsCurrency,
      percentiles: needsCurrency,
      levels: needsCurrency,
      parts: needsCurrency,
      top: needsCurrency
    }
  }
);
const salary = /* @__PURE__ */ anyOf(pay, /* @__PURE__ */ list(pay, some));
export {
  amount,
  pay,
  salary
};
//# sourceMappingURL=salary.js.map
