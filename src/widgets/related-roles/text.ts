import {items, joined, link, paragraph, strong} from '../../text/blocks.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';
import {relatedModel} from './model.js';

export const text: WidgetText<typeof en> = {
  say({relatedRoles, ...own}, localize) {
    const {sentence, roles, source} = relatedModel(relatedRoles!, own, localize);
    return {
      blocks: [...paragraph(sentence), ...items(roles.map(({title, url, facts, differs, why, rest, note}) => joined(url ? link(url, title) : strong(title), facts, differs, why, rest, note)))],
      gist: sentence,
      sources: [source].flat(),
    };
  },
  also: ['salary', 'growth'],
};
