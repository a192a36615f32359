import {prose} from '../../guide/schema.js';
import {proseStyles, proseView} from '../../view/prose.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {en} from './messages.js';

const definition = {name: 'work-setting', shape: {workSetting: prose}, messages: en};

/**
 * Where a role is worked in, and with whom, in prose.
 *
 * @tagname work-setting
 * @usage For the place and the people: office, workshop, ward, on the road; alone, in a team. Prose, a paragraph or two.
 * @csspart prose - The paragraphs.
 */
export class WorkSetting extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, proseStyles];

  protected override chart({workSetting}: GuideOf<typeof definition>) {
    return proseView(workSetting, this.localize);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'work-setting': WorkSetting;
  }
}
