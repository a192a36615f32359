import {paragraph, strong} from '../../text/blocks.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say({demand: {level, note, criterion, source} = {}}, localize) {
    const gist = level && (level === 'undetermined' ? localize.term(level) : localize.term('demand', {level: localize.term(level)}));
    return {blocks: [...paragraph(gist), ...paragraph(note), ...(criterion ? paragraph(strong(localize.term('criterion')), ' ', criterion) : [])], gist, sources: [source]};
  },
  flat: {key: 'demand', names: ['level'], needs: ['level']},
};
