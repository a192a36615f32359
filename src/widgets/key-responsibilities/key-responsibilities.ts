import {list, text} from '../../guide/schema.js';
import {listColumns, listStyles, longList} from '../../view/long-list.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {en} from './messages.js';
import {styles} from './styles.js';

const definition = {name: 'key-responsibilities', shape: {responsibilities: /*#__PURE__*/ list(text)}, messages: en};

/**
 * What is done in a role, the most important first. Of a long list the first entries are shown, the rest behind a disclosure.
 *
 * @tagname key-responsibilities
 * @usage The answer to “what would I do?”. A sentence each, the most important first, because on a long list only the first are open.
 * @csspart list - The entries, in front of the disclosure and behind it.
 * @csspart more - The disclosure of a long list.
 */
export class KeyResponsibilities extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, listColumns, styles];

  protected override chart({responsibilities = []}: GuideOf<typeof definition>) {
    return longList(responsibilities, this.localize, undefined, undefined, this.label);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-responsibilities': KeyResponsibilities;
  }
}
