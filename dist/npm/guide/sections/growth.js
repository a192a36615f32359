import { fractions } from "../plausible.js";
import { object, text } from "../schema.js";
import { source } from "./source.js";
const changeQuestions = (changes) => fractions(Object.fromEntries(Object.entries(changes).filter(([, change = 0]) => !Number.isInteger(Math.round(change * 1e6) / 1e5))));
const questions = ({ rate, average, openings, jobs }) => [
  ...changeQuestions({ rate, average }),
  ...Object.entries({ openings, jobs }).flatMap(([key, n]) => n % 1 ? [[key, `is ${n}: are thousands meant?`]] : n > jobs ? [[key, `is more than all jobs (${jobs}) for a year`]] : [])
];
const percentChange = { type: "number", minimum: -100 };
const year = { type: "number", minimum: 1900, maximum: 2200 };
const growth = /* @__PURE__ */ object({
  /** Change in employment from the first year to the last, in percent: 7 for 7 % more, -2 for 2 % less. */
  rate: percentChange,
  /** First year of the projection: 2024. */
  from: year,
  /** Last year of the projection: 2034. */
  to: year,
  /** Whose employment it is, where that is not this role's alone: the wider occupation or the group that the publisher projects. */
  name: text,
  /** Where the projection holds: a country, a state. */
  area: text,
  /** Country of the area, ISO 3166-1 alpha-2. */
  country: text,
  /** The publisher's words for the rate, shown as given: faster than average. */
  label: text,
  /** Change over the same years in all occupations together, in percent. */
  average: percentChange,
  /** Job openings per year: a yearly average over the projection, not their sum. */
  openings: { type: "number", minimum: 0 },
  /** Jobs in the first year. */
  jobs: { type: "number", minimum: 0 },
  /** Who published the projection. */
  source
}, { questions });
export {
  changeQuestions,
  growth,
  percentChange
};
//# sourceMappingURL=growth.js.map
