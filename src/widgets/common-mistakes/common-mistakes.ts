import {list, text} from '../../guide/schema.js';
import {listColumns, listStyles, longList} from '../../section/long-list.js';
import {SectionElement, type GuideOf} from '../../section/section-element.js';
import {en} from './messages.js';
import {styles} from './styles.js';

const section = {name: 'common-mistakes', shape: {mistakes: /*#__PURE__*/ list(text)}, messages: en};

/**
 * What beginners in a role often do wrong, each crossed. Of a long list the first entries are shown, the rest behind a disclosure.
 *
 * @tagname common-mistakes
 * @csspart list - The entries, in front of the disclosure and behind it.
 * @csspart more - The disclosure of a long list.
 */
export class CommonMistakes extends SectionElement<typeof section> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, listStyles, listColumns, styles];

  protected override picture({mistakes = []}: GuideOf<typeof section>) {
    return longList(mistakes, this.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'common-mistakes': CommonMistakes;
  }
}
