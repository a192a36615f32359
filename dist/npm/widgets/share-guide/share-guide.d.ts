import {SectionElement} from '../../view/section-element.js';

/** The address of a guide to pass on: through the system's share sheet where there is one, copied, or as a plain link. Where the guide has no `url` it is the page's. Nothing is requested, and nobody is told. */
export class ShareGuide extends SectionElement {
  /** The section to link to, by its tag name: `salary-range`. */
  section: string | null | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'share-guide': ShareGuide;
  }
}
