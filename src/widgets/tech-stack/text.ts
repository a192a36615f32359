import {items, joined, lead, link, paragraph, strong} from '../../text/blocks.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';
import {techStackModel} from './model.js';

export const text: WidgetText<typeof en> = {
  say({techStack}, localize) {
    const model = techStackModel(techStack!, '', localize);
    return (
      model && {
        blocks: [
          ...paragraph(model.sentence),
          ...model.groups.flatMap(({name, tools}) => [...lead(name), ...items(tools.map(({name, url, marks, notes}) => joined(url ? link(url, name) : strong(name), marks, ...notes)))]),
        ],
        gist: model.sentence,
      }
    );
  },
};
