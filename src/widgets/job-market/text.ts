import {lead} from '../../text/blocks.js';
import {prose} from '../../text/parts.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say: ({jobMarket = {}}, localize) => ({
    blocks: (['challenges', 'growthPaths', 'trends'] as const).flatMap((facet) => (jobMarket[facet] ? [...lead(localize.term(facet)), ...prose(jobMarket[facet])] : [])),
  }),
};
