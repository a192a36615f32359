import {list, text} from '../../guide/schema.js';
import {listColumns, listStyles, longList} from '../../section/long-list.js';
import {SectionElement, type GuideOf} from '../../section/section-element.js';
import {en} from './messages.js';
import {styles} from './styles.js';

const section = {name: 'key-responsibilities', shape: {responsibilities: /*#__PURE__*/ list(text)}, messages: en};

/**
 * What is done in a role, the most important first. Of a long list the first entries are shown, the rest behind a disclosure.
 *
 * @tagname key-responsibilities
 * @csspart list - The entries, in front of the disclosure and behind it.
 * @csspart more - The disclosure of a long list.
 */
export class KeyResponsibilities extends SectionElement<typeof section> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, listStyles, listColumns, styles];

  protected override picture({responsibilities = []}: GuideOf<typeof section>) {
    return longList(responsibilities, this.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-responsibilities': KeyResponsibilities;
  }
}
