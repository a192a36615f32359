import { number, object, text } from "../schema.js";
import { source } from "./source.js";
const questions = ({ rate, average }) => Object.entries({ rate, average }).flatMap(
  ([key, value]) => value && Math.abs(value) < 1 && !Number.isInteger(Math.round(value * 1e6) / 1e5) ? [[key, `is ${value}, which means ${value} percent: for ${Math.round(value * 1e6) / 1e4} percent write ${Math.round(value * 1e6) / 1e4}`]] : []
);
const growth = /* @__PURE__ */ object({
  /** Change in employment from the first year to the last, in percent: 7 for 7 % more, -2 for 2 % less. */
  rate: number,
  /** First year of the projection: 2024. */
  from: number,
  /** Last year of the projection: 2034. */
  to: number,
  /** Where the projection holds: a country, a state. */
  area: text,
  /** Country of the area, ISO 3166-1 alpha-2. */
  country: text,
  /** The publisher's words for the rate, shown as given: faster than average. */
  label: text,
  /** Change over the same years in all occupations together, in percent. */
  average: number,
  /** Job openings per year: a yearly average over the projection, not their sum. */
  openings: { type: "number", minimum: 0 },
  /** Jobs in the first year. */
  jobs: { type: "number", minimum: 0 },
  /** Who published the projection. */
  source
}, { questions });
export {
  growth
};
//# sourceMappingURL=growth.js.map
