import {paragraph} from '../../text/blocks.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';
import {shareUrl} from './model.js';

export const text: WidgetText<typeof en> = {
  say({title, url}, _, {section}) {
    const address = shareUrl(url, section, undefined);
    return address ? {blocks: [...paragraph(title), ...paragraph({href: address, text: address})], gist: title} : undefined;
  },
};
