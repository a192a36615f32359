import {items, joined, paragraph, strong} from '../../text/blocks.js';
import {toNumber} from '../../text/parts.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';
import {ladderModel} from './model.js';

export const text: WidgetText<typeof en> = {
  say({ladder}, localize, {years}, report) {
    const model = ladderModel(ladder!, toNumber(years), localize, report);
    return (
      model && {
        blocks: [...paragraph(model.sentence), ...items(model.rungs.map(({title, years, pay, here, next, summary}) => joined(strong(title), years, pay, here, next, summary)), true)],
        gist: model.sentence,
        sources: ladder!.map(({salary}) => salary?.source),
      }
    );
  },
};
