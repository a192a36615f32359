import {lead} from '../../text/blocks.js';
import {skillItems} from '../../text/parts.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say: ({skills = {}}, localize) => ({
    blocks: (['technical', 'soft'] as const).flatMap((kind) => (skills[kind] ? [...lead(localize.term(kind)), ...skillItems(skills[kind], localize)] : [])),
  }),
};
