import {lead, paragraph, strong} from '../../text/blocks.js';
import {prose} from '../../text/parts.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say: ({caseStudies = []}, localize) => ({
    blocks: caseStudies.flatMap(({title, story, takeaway}) => [
      ...lead(title),
      ...prose(story),
      ...(takeaway ? paragraph(strong(localize.term('takeaway')), ' ', takeaway) : []),
    ]),
  }),
};
