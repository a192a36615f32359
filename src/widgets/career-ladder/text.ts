import {items, joined, lead, paragraph, strong} from '../../text/blocks.js';
import {toNumber} from '../../text/parts.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';
import {ladderModel} from './model.js';

export const text: WidgetText<typeof en> = {
  say({ladder}, localize, {years}, report) {
    const model = ladderModel(ladder!, toNumber(years), localize, report);
    return (
      model && {
        blocks: [
          ...paragraph(model.sentence),
          // Branches are a list each, under their names.
          ...model.parts.flat().flatMap(({name, steps}) => [
            ...lead(name),
            ...items(steps.map(({title, level, years, pay, morePay, here, next, summary, skills}) => joined(strong(title), level, years, pay, ...morePay, here, next, summary, skills.map(({name}) => name).join(', '))), true),
          ]),
        ],
        gist: model.sentence,
        sources: ladder!.map(({salary}) => salary?.source),
      }
    );
  },
};
