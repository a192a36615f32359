import {WidgetElement} from '../../base/widget.js';

/** A whole career guide: a list of contents that follows the reader, and all sections that the guide has something for. It provides the guide to every widget inside it, its own and those that the page puts there. */
export class CareerGuide extends WidgetElement {
  /** The sections to show, by their tag names and in that order: `salary-range career-ladder`. All where it is not given. */
  sections: string | null | undefined;
  /** Leaves the page's address alone: links within the guide lead to their places all the same. */
  noAddress: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-guide': CareerGuide;
  }
}
