import {lead, list, paragraph} from '../../text/blocks.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say({workLifeBalance: {stress, balance, note, inputs} = {}}, localize) {
    const gist = [stress && localize.term('stress', {level: localize.term(stress)}), balance && localize.term('balance', {level: localize.term(balance)})].filter(Boolean).join(' ');
    return {blocks: [...paragraph(gist), ...paragraph(note), ...(inputs ? [...lead(localize.term('inputs')), ...list(inputs)] : [])], gist};
  },
};
