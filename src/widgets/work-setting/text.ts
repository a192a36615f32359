import {prose} from '../../text/parts.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say: ({workSetting}) => ({blocks: prose(workSetting)}),
};
