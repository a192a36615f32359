import {anyOf, list, object, text, type Infer} from '../schema.js';
import {pay} from './salary.js';

/** The rungs of the career, from the first to the last. */
export const ladder = /*#__PURE__*/ list(
  /*#__PURE__*/ object({
    /** Title of the job at this rung. */
    title: text,
    /** Years of experience, `[from, to]`; `to` is `null` where it is open. */
    years: list(anyOf({type: 'number', minimum: 0, maximum: 80}, {type: 'null'}), {maxItems: 2}),
    /** What the work is like at this rung. */
    summary: text,
    /** What this rung pays. */
    salary: pay,
  }),
);
export type Ladder = Infer<typeof ladder>;
