import {list} from '../../text/blocks.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say: ({advice}) => ({blocks: list(advice)}),
};
