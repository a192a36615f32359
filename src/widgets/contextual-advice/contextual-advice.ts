import {list, text} from '../../guide/schema.js';
import {listColumns, listStyles, longList} from '../../view/long-list.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {en} from './messages.js';
import {styles} from './styles.js';

const definition = {name: 'contextual-advice', shape: {advice: /*#__PURE__*/ list(text)}, messages: en};

/**
 * Advice for getting into a role and getting on in it, each behind an arrow. Of a long list the first entries are shown, the rest behind a disclosure.
 *
 * @tagname contextual-advice
 * @usage Where readers decide what to do next. A sentence each, and something that can be done; praise of the role belongs elsewhere.
 * @csspart list - The entries, in front of the disclosure and behind it.
 * @csspart more - The disclosure of a long list.
 */
export class ContextualAdvice extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, listColumns, styles];

  protected override chart({advice = []}: GuideOf<typeof definition>) {
    return longList(advice, this.localize, undefined, undefined, this.label);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contextual-advice': ContextualAdvice;
  }
}
