import type {Parsed} from '../guide/parse-json.js';

/** What a door gave: a value that has yet to be checked, or why there is none; neither where there is nothing, or nothing yet. */
export interface Answer extends Parsed {
  state?: 'loading';
  /** The number of a source, by its name or address, where they are listed around the element; else nothing. */
  cited?: ((shown: string) => number) | undefined;
}
export type Receive = (answer: Answer) => void;
