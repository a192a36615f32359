import {LitElement} from 'lit';
import type {RoleGuide} from '../guide/role-guide.js';
import type {Problem} from '../guide/problem.js';

/** `loading`, `ready`, `partial`, `empty` or `error`. */
export type WidgetState = 'loading' | 'ready' | 'partial' | 'empty' | 'error';

/** What every widget has in common: the inputs through which data come, the states, the heading, the language, and what happens to bad data. A widget adds its `definition`, a pure `model` and the `content` that is drawn of it. */
export abstract class WidgetElement extends LitElement {
  /** The role JSON as an object; wins over the attribute of the same name. Set another one to redraw: what is changed within it is not seen. */
  guide: RoleGuide | string | null | undefined;
  /** Role JSON as text: the `guide` attribute. */
  guideText: string | null | undefined;
  /** Where the role JSON is: a URL, or `#id` of a JSON script on the page. */
  src: string | null | undefined;
  /** Heading instead of the default one. */
  heading: string | null | undefined;
  /** Level of the heading, 1 to 6; 2 by default. */
  headingLevel: number | null | undefined;
  /** Shows problems of the data in place. */
  debug: boolean;
  /** `loading`, `ready`, `partial`, `empty` or `error`, as of the last update. */
  readonly state: WidgetState;
  /** What the heading says, as of the last update. */
  readonly label: string;
}

declare global {
  interface HTMLElementEventMap {
    /** Something is wrong with the data; what is valid is drawn all the same. Bubbles, composed. */
    'guide-error': CustomEvent<{problems: Problem[]}>;
  }
}
