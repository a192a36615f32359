import {list, text} from '../../guide/schema.js';
import {listColumns, listStyles, longList} from '../../view/long-list.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {en} from './messages.js';
import {styles} from './styles.js';

const definition = {name: 'common-mistakes', shape: {mistakes: /*#__PURE__*/ list(text)}, messages: en};

/**
 * What beginners in a role often do wrong, each crossed. Of a long list the first entries are shown, the rest behind a disclosure.
 *
 * @tagname common-mistakes
 * @usage Beside advice or near the end of a guide, for readers who are about to apply or have just begun. A sentence each; what to do instead belongs in the sentence.
 * @csspart list - The entries, in front of the disclosure and behind it.
 * @csspart more - The disclosure of a long list.
 */
export class CommonMistakes extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, listColumns, styles];

  protected override chart({mistakes = []}: GuideOf<typeof definition>) {
    return longList(mistakes, this.localize, undefined, undefined, this.label);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'common-mistakes': CommonMistakes;
  }
}
