import {items, joined, lead, paragraph, strong} from '../../text/blocks.js';
import {toNumber} from '../../text/parts.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';
import {salaryModel} from './model.js';

export const text: WidgetText<typeof en> = {
  say({salary}, localize, {area, per, 'hours-per-year': hours}, report) {
    const model = salaryModel(salary!, {area, per, hoursPerYear: toNumber(hours)}, localize, report);
    if (!model) return;
    const {sentence, area: place, areas, table, source} = model;
    const {groups} = table!;
    // Which of several areas it speaks of.
    const gist = [areas[1] !== undefined && place, sentence].filter(Boolean).join(' · ');
    return {
      blocks: [
        ...paragraph(gist),
        ...groups.flatMap(({name, rows}) => [...lead(groups[1] ? name : place), ...items(rows.map(([figure = '', amount]) => {
            // What a figure is, how much, and what else there is to say of it.
            const [what, ...notes] = figure.split(' · ');
            return joined(what, strong(amount), ...notes);
          }))]),
      ],
      gist,
      sources: [source].flat(),
    };
  },
  flat: {key: 'salary', names: ['min', 'max', 'median', 'currency', 'per', 'area'], needs: ['min', 'max', 'median']},
};
