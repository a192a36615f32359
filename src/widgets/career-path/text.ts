import {inParts} from '../../guide/prose.js';
import {items, joined, strong} from '../../text/blocks.js';
import {prose} from '../../text/parts.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say({path}) {
    const {intro, steps = []} = inParts(path);
    return {blocks: [...prose(intro), ...items(steps.map(({title, duration, text}) => joined(strong(title), duration, text)), true)]};
  },
};
