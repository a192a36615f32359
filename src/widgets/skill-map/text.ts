import {items, joined, paragraph, strong} from '../../text/blocks.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';
import {skillMapModel} from './model.js';

export const text: WidgetText<typeof en> = {
  say({skillMap}, localize, {have, interactive}) {
    const model = skillMapModel(skillMap!, {have, interactive: interactive !== undefined}, localize);
    if (!model) return;
    const {intro, sentence, total, groups} = model;
    return {
      blocks: [
        ...paragraph(intro),
        ...paragraph(...[sentence, total].flatMap((text, i) => (text ? [i ? ' ' : '', text] : []))),
        ...groups.flatMap(({name, description, skills}) => [
          ...paragraph(...joined(strong(name), description)),
          ...items(skills.map(({name, notes, had}) => joined(had && localize.term('had'), strong(name), ...notes))),
        ]),
      ],
      gist: sentence,
    };
  },
};
