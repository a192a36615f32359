import {html} from 'lit/html.js';
import {globalOutlook} from '../../guide/sections/global-outlook.js';
import {listStyles, longList} from '../../section/long-list.js';
import {inParts, proseStyles, proseView} from '../../section/prose.js';
import {SectionElement, type GuideOf} from '../../section/section-element.js';
import {en} from './messages.js';

const section = {name: 'global-outlook', shape: {globalOutlook}, messages: en};

/**
 * How a role differs around the world: in prose, or region by region. Of many regions the first are shown, the rest behind a disclosure.
 *
 * @tagname global-outlook
 * @csspart prose - The paragraphs, with the regions.
 * @csspart list - The regions, in front of the disclosure and behind it.
 * @csspart more - The disclosure of a long list.
 */
export class GlobalOutlook extends SectionElement<typeof section> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, listStyles, proseStyles];

  protected override picture({globalOutlook}: GuideOf<typeof section>) {
    const {intro, regions = []} = inParts(globalOutlook);
    return proseView(
      intro,
      regions[0] && longList(regions, this.locale, ({name, note}) => html`${this.subheading(name)}<p>${note}</p>`),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'global-outlook': GlobalOutlook;
  }
}
