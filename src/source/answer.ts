import type {Parsed} from '../guide/parse-json.js';

/** What a door gave: a value that has yet to be checked, or why there is none; neither where there is nothing, or nothing yet. */
export interface Answer extends Parsed {
  state?: 'loading';
  /** The sources that are listed around the element, so that it can refer to them by their number; not checked. */
  cited?: unknown;
}
export type Receive = (answer: Answer) => void;
