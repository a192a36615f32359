import {number, object, text, type Infer, type Question} from '../schema.js';
import {source} from './source.js';

/** A table of shares that was taken for percent says 0.07 for 7 %: a projection is hardly ever given that finely, and below 1 %. */
const questions = ({rate, average}: {rate?: number; average?: number}) =>
  Object.entries({rate, average}).flatMap(([key, value]): Question[] =>
    value && Math.abs(value) < 1 && !Number.isInteger(Math.round(value * 1e6) / 1e5)
      ? [[key, `is ${value}, which means ${value} percent: for ${Math.round(value * 1e6) / 1e4} percent write ${Math.round(value * 1e6) / 1e4}`]]
      : [],
  );

/** How employment in the role is projected to change. */
export const growth = /*#__PURE__*/ object({
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
  openings: {type: 'number', minimum: 0},
  /** Jobs in the first year. */
  jobs: {type: 'number', minimum: 0},
  /** Who published the projection. */
  source,
}, {questions});
export type Growth = Infer<typeof growth>;
