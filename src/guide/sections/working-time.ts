import {fractions} from '../plausible.js';
import {enumOf, object, pair, text, type Infer, type Question} from '../schema.js';
import {source} from './source.js';

/** Nobody usually works so much in a week: it is a month. */
const mostHours = 100;
const questions = ({partTime, hoursPerWeek = []}: {partTime?: number; hoursPerWeek?: (number | undefined)[]}): Question[] => [
  ...fractions({partTime}),
  ...hoursPerWeek.flatMap((hours, i): Question[] => (hours! > mostHours ? [[`hoursPerWeek[${i}]`, `is ${hours}: are these hours of a week?`]] : [])),
];

/** How long and when is worked. */
export const workingTime = /*#__PURE__*/ object({
  /** Usual hours in a week, `[from, to]`; the same twice where it is one number. */
  hoursPerWeek: pair({type: 'number', minimum: 0, maximum: 168}),
  /** Whether the hours are the same every week. */
  pattern: enumOf('regular', 'irregular', 'seasonal', 'shifts'),
  /** How many work part-time, in percent. */
  partTime: {type: 'number', minimum: 0, maximum: 100},
  /** What else there is to say. */
  note: text,
  /** Who published the figures. */
  source,
}, {questions});
export type WorkingTime = Infer<typeof workingTime>;
