import {lead, list} from '../../text/blocks.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say: ({prosCons = {}}, localize) => ({
    blocks: (['pros', 'cons'] as const).flatMap((side) => (prosCons[side] ? [...lead(localize.term(side, {n: prosCons[side].length})), ...list(prosCons[side])] : [])),
  }),
};
