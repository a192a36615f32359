import {items, joined, paragraph, strong} from '../../text/blocks.js';
import {prose} from '../../text/parts.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';
import {summaryModel} from './model.js';

export const text: WidgetText<typeof en> = {
  say(guide, localize) {
    const {heading, summary, facts, aliases, codes, updated, url, source} = summaryModel(guide, undefined, localize);
    const lines = facts.map(({name, value, notes = []}) => [strong(name)!, ' ', ...joined(value as string, ...notes)]);
    return {
      heading,
      titled: !!heading,
      blocks: [...prose(summary), ...items(lines), ...paragraph(aliases), ...paragraph(...joined(...codes, updated, url && {href: url, text: localize.term('guide')}))],
      gist: facts.map(({name, value}) => `${name} ${value as string}`).join(' · '),
      sources: [source].flat(),
    };
  },
  also: ['salary', 'growth', 'workingTime', 'demand'],
};
