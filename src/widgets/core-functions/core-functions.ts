import {prose} from '../../guide/schema.js';
import {proseStyles, proseView} from '../../view/prose.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {en} from './messages.js';

const definition = {name: 'core-functions', shape: {coreFunctions: prose}, messages: en};

/**
 * What a role is there for, in prose.
 *
 * @tagname core-functions
 * @usage Near the top, for readers who do not know the role yet: what it is there for, in a paragraph or two. What is done each day belongs in `<key-responsibilities>`.
 * @csspart prose - The paragraphs.
 */
export class CoreFunctions extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, proseStyles];

  protected override chart({coreFunctions}: GuideOf<typeof definition>) {
    return proseView(coreFunctions, this.localize);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'core-functions': CoreFunctions;
  }
}
