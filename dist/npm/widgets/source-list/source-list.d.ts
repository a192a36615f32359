import {SectionElement} from '../../view/section-element.js';

/** What a guide draws on, numbered, each with where it can be read and its date. A link to one, `#source-3`, marks it. */
export class SourceList extends SectionElement {
  /** Leaves the page's address alone: no source is marked because the address names it. */
  noAddress: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}
