import type {Parsed} from '../guide/parse-json.js';

/** What an input gave: a value that has yet to be checked, or why there is none; neither where there is nothing, or nothing yet. */
export interface Answer extends Parsed {
  state?: 'loading';
  /** What a guide around the element wants to know and tells besides; undefined where there is none. */
  around?: GuideAround | undefined;
}
/** The `<career-guide>` around a widget, as the widgets inside it see it. */
export interface GuideAround {
  /** The number of a source, by its name or address, in the list of sources of the same guide; 0 where it is not listed. */
  sourceNumber?: ((shown: string) => number) | undefined;
  /** To be called when a widget has been drawn: its state or its heading may be another. */
  drawn(widget: HTMLElement): void;
}
export type Receive = (answer: Answer) => void;
