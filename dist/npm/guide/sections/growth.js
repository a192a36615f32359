import { fractions } from "../plausible.js";
import { number, object, text } from "../schema.js";
import { source } from "./source.js";
const changeQuestions = (changes) => fractions(Object.fromEntries(Object.entries(changes).filter(([, change = 0]) => !Number.isInteger(Math.round(change * 1e6) / 1e5))));
const questions = ({ rate, average }) => changeQuestions({ rate, average });
const growth = /* @__PURE__ */ object({
  /** Change in employment from the first year to the last, in percent: 7 for 7 % more, -2 for 2 % less. */
  rate: number,
  /** First year of the projection: 2024. */
  from: number,
  /** Last year of the projection: 2034. */
  to: number,
  /** Whose employment it is, where that is not this role's alone: the wider occupation or the group that the publisher projects. */
  name: text,
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
  changeQuestions,
  growth
};
//# sourceMappingURL=growth.js.map
