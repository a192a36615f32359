import {prose} from '../../guide/schema.js';
import {proseStyles, proseView} from '../../section/prose.js';
import {SectionElement, type GuideOf} from '../../section/section-element.js';
import {en} from './messages.js';

const section = {name: 'core-functions', shape: {coreFunctions: prose}, messages: en};

/**
 * What a role is there for, in prose.
 *
 * @tagname core-functions
 * @csspart prose - The paragraphs.
 */
export class CoreFunctions extends SectionElement<typeof section> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, proseStyles];

  protected override picture({coreFunctions}: GuideOf<typeof section>) {
    return proseView(coreFunctions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'core-functions': CoreFunctions;
  }
}
