import type {Growth} from '../../guide/sections/growth.js';
import type {RelatedRoles} from '../../guide/sections/related-roles.js';
import type {Salary} from '../../guide/sections/salary.js';
import {scale} from '../../picture/scale.js';
import {change} from '../../wording/growth.js';
import {displayName, money, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import {payInWords} from '../../wording/pay.js';
import type {SectionModel} from '../../view/section-element.js';
import type {en} from './messages.js';

/** What is known of this role, to compare others with. */
export interface Own {
  salary?: Salary | Salary[] | undefined;
  growth?: Growth | undefined;
}
export interface Related {
  title?: string | undefined;
  url?: string | undefined;
  note?: string | undefined;
  /** Pay, where it is paid, and the change in jobs. */
  facts: string;
  /** How its pay differs from that of this role, where the two can be compared. */
  differs?: string | undefined;
  /** Where its pay is on the scale of the picture, 0 to 100. */
  at?: number | undefined;
  /** What says where this role is, in the first picture. */
  label?: string | undefined;
}
export interface RelatedModel extends SectionModel {
  roles: Related[];
  /** Where this role is on the scale; undefined where there are not two others to compare it with. */
  own?: number | undefined;
}

const join = (...parts: (string | undefined | false)[]) => parts.filter(Boolean).join(' · ');

export function relatedModel(roles: RelatedRoles, own: Own, localize: Localize<typeof en & typeof shared>): RelatedModel {
  const place = ({area, country}: Salary) => area ?? (country && displayName(localize, 'region', country));
  /** What medians must have in common, so that one can be taken from the other; nothing for what is no median, or capped. */
  const kind = (salary: Salary | undefined) =>
    typeof salary?.median === 'number' && [salary.currency, salary.per ?? 'year', place(salary)].join().toLowerCase();
  const entries = [own.salary ?? []].flat();
  const ours = roles.map(({salary}) => entries.find((one) => kind(one) && kind(one) === kind(salary)));
  // One scale holds what is paid in one way.
  const reference = ours.find(Boolean);
  const drawn = roles.flatMap(({salary}, i) => (reference && ours[i] === reference ? (salary!.median as number) : []));
  const ownMedian = reference?.median as number;
  const at = drawn[1] === undefined ? undefined : scale(Math.min(ownMedian, ...drawn), Math.max(ownMedian, ...drawn));

  const jobs = (rate: number | undefined) => rate !== undefined && localize.term('jobs', {rate: change(localize, rate)});
  const growing = roles.some(({growth}) => growth !== undefined) && jobs(own.growth?.rate);
  const facts = join(reference && join(payInWords(reference, localize), place(reference)), growing);
  return {
    roles: roles.map(({title, url, note, salary, growth}, i) => {
      const mine = ours[i];
      const more = mine ? (salary!.median as number) - (mine.median as number) : 0;
      const compared = mine && mine === reference;
      return {
        title: title ?? url,
        url,
        note,
        // Where it is paid is said once for all that are compared with the same.
        facts: join(salary && join(payInWords(salary, localize), !compared && place(salary)), jobs(growth)),
        differs:
          mine &&
          localize.term(more > 0 ? 'more' : more < 0 ? 'less' : 'same', {
            amount: localize.term(mine.per ?? 'year', {amount: money(localize, Math.abs(more), mine.currency!)}),
          }),
        at: compared ? at?.(salary!.median as number) : undefined,
        label: at && i === ours.indexOf(reference) ? localize.term('role') : undefined,
      };
    }),
    own: at?.(ownMedian),
    sentence: facts && localize.term('mine', {facts}),
    source: [reference?.source, growing ? own.growth!.source : undefined, ...roles.map(({salary}) => salary?.source)],
  };
}
