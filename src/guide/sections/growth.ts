import {fractions} from '../plausible.js';
import {object, text, type Infer, type Question} from '../schema.js';
import {source} from './source.js';

/** A projection is hardly ever given more finely than in tenths of a percent, and then hardly below 1 %: 0.07 is a share of one. */
export const changeQuestions = (changes: Readonly<Record<string, number | undefined>>) => fractions(Object.fromEntries(Object.entries(changes).filter(([, change = 0]) => !Number.isInteger(Math.round(change * 1e6) / 1e5))));

/** Jobs are counted one by one, and no more of them are free in a year than there are: what else is given is in thousands, or a sum of years. */
const questions = ({rate, average, openings, jobs}: {rate?: number; average?: number; openings?: number; jobs?: number}): Question[] => [
  ...changeQuestions({rate, average}),
  ...Object.entries({openings, jobs}).flatMap(([key, n]): Question[] => (n! % 1 ? [[key, `is ${n}: are thousands meant?`]] : n! > jobs! ? [[key, `is more than all jobs (${jobs}) for a year`]] : [])),
];

/** A change in percent: nothing shrinks by more than all of it. */
export const percentChange = {type: 'number', minimum: -100} as const;
const year = {type: 'number', minimum: 1900, maximum: 2200} as const;

/** How employment in the role is projected to change. */
export const growth = /*#__PURE__*/ object({
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
  openings: {type: 'number', minimum: 0},
  /** Jobs in the first year. */
  jobs: {type: 'number', minimum: 0},
  /** Who published the projection. */
  source,
}, {questions});
export type Growth = Infer<typeof growth>;
