import {joined, list, paragraph, strong} from '../../text/blocks.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';
import {dayModel} from './model.js';

export const text: WidgetText<typeof en> = {
  say({day}, localize) {
    const {sentence, periods} = dayModel(day!, localize);
    return {
      blocks: [...paragraph(sentence), ...periods.flatMap(({time, length, name, focus, tasks}) => [...paragraph(...joined(strong(time), length, strong(name), focus)), ...list(tasks)])],
      gist: sentence,
    };
  },
};
