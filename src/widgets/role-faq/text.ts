import {lead} from '../../text/blocks.js';
import {prose} from '../../text/parts.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say: ({faq = []}) => ({blocks: faq.flatMap(({question, answer}) => [...lead(question), ...prose(answer)])}),
};
