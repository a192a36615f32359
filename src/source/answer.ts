import type {Parsed} from '../guide/parse-json.js';

/** What a door gave: a value that has yet to be checked, or why there is none; neither where there is nothing, or nothing yet. */
export interface Answer extends Parsed {
  state?: 'loading';
}
export type Receive = (answer: Answer) => void;
