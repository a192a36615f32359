import {money} from '../../i18n/localize.js';
import {joined, list, paragraph, strong} from '../../text/blocks.js';
import type {WidgetText} from '../../text/widget-text.js';
import type {en} from './messages.js';

export const text: WidgetText<typeof en> = {
  say({plans = []}, localize) {
    const {title, intro, items: all = []} = Array.isArray(plans) ? {items: plans} : plans;
    return {
      heading: title,
      blocks: [
        ...paragraph(intro),
        ...all.flatMap(({name, price: {amount, currency, per} = {}, tagline, features, url, highlighted}) => {
          const sum = amount ? money(localize, amount, currency!) : localize.term('free');
          const paid = amount === undefined ? undefined : amount && per ? localize.term(per, {amount: sum}) : sum;
          return [
            ...paragraph(...joined(strong(name), highlighted && localize.term('recommended'), paid, tagline)),
            ...list(features),
            ...(url ? paragraph({href: url, text: localize.term('choose', {name: name ?? tagline ?? ''})}) : []),
          ];
        }),
      ],
      gist: intro,
    };
  },
};
