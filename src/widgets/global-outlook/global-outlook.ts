import {html} from 'lit';
import {globalOutlook} from '../../guide/sections/global-outlook.js';
import {listStyles, longList} from '../../view/long-list.js';
import {inParts} from '../../guide/prose.js';
import {proseStyles, proseView} from '../../view/prose.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {en} from './messages.js';

const definition = {name: 'global-outlook', shape: {globalOutlook}, messages: en};

/**
 * How a role differs around the world: in prose, or region by region. Of many regions the first are shown, the rest behind a disclosure.
 *
 * @tagname global-outlook
 * @usage For a role that differs by country: pay, licences, names. One country alone needs no such section.
 * @csspart prose - The paragraphs, with the regions.
 * @csspart list - The regions, in front of the disclosure and behind it.
 * @csspart more - The disclosure of a long list.
 */
export class GlobalOutlook extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, proseStyles];

  protected override chart({globalOutlook}: GuideOf<typeof definition>) {
    const {intro, regions = []} = inParts(globalOutlook);
    return proseView(
      intro,
      this.localize,
      regions[0] && longList(regions, this.localize, ({name, note}) => html`<li>${this.subheading(name)}<p>${this.given(note, true)}</p></li>`, undefined, this.label),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'global-outlook': GlobalOutlook;
  }
}
