import {inParts} from '../../guide/prose.js';
import {items, joined, strong} from '../../text/blocks.js';
import {prose} from '../../text/parts.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say({globalOutlook}) {
    const {intro, regions = []} = inParts(globalOutlook);
    return {blocks: [...prose(intro), ...items(regions.map(({name, note}) => joined(strong(name), note)))]};
  },
};
