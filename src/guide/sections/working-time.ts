import {fractions} from '../plausible.js';
import {enumOf, object, pair, text, type Infer} from '../schema.js';
import {source} from './source.js';

const questions = ({partTime}: {partTime?: number}) => fractions({partTime});

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
