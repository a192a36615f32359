import {prose} from '../../guide/schema.js';
import {proseStyles, proseView} from '../../section/prose.js';
import {SectionElement, type GuideOf} from '../../section/section-element.js';
import {en} from './messages.js';

const section = {name: 'work-setting', shape: {workSetting: prose}, messages: en};

/**
 * Where a role is worked in, and with whom, in prose.
 *
 * @tagname work-setting
 * @csspart prose - The paragraphs.
 */
export class WorkSetting extends SectionElement<typeof section> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, proseStyles];

  protected override picture({workSetting}: GuideOf<typeof section>) {
    return proseView(workSetting);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'work-setting': WorkSetting;
  }
}
