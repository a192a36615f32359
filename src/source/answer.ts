import type {Source} from '../guide/sections/source.js';
import type {Parsed} from '../guide/parse-json.js';

/** What a door gave: a value that has yet to be checked, or why there is none; neither where there is nothing, or nothing yet. */
export interface Answer extends Parsed {
  state?: 'loading';
  /** The sources that are listed around the element, so that it can refer to them by their number; none where they are not. */
  cited?: readonly Source[] | false;
}
export type Receive = (answer: Answer) => void;
