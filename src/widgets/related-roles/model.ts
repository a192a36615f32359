import {linkText} from '../../guide/visible.js';
import type {Growth} from '../../guide/sections/growth.js';
import type {RelatedRoles} from '../../guide/sections/related-roles.js';
import type {Salary} from '../../guide/sections/salary.js';
import {brokenScale} from '../../picture/broken-scale.js';
import {change} from '../../wording/growth.js';
import {money, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import {paidPer, payOf, periodOf, placeOf, restOfPay, weeklyHours} from '../../wording/pay.js';
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
  /** Why not, where others are. */
  why?: string | undefined;
  /** What else is published of its pay. */
  rest?: string | undefined;
  /** Where its pay is on the scale of the picture, 0 to 100, and the bar from zero to there: place and width of its pieces. */
  at?: number | undefined;
  bar: (readonly [at: number, width: number])[];
  /** What says where this role is, in the first picture. */
  label?: string | undefined;
}
export interface RelatedModel extends SectionModel {
  roles: Related[];
  /** Where this role is on the scale; undefined where there are not two others to compare it with. */
  own?: number | undefined;
}

const join = (...parts: (string | undefined | false)[]) => parts.filter(Boolean).join(' · ');

/** What must be the same, so that the pay of one role can be taken from that of another; the last is what matters most. */
const aspects = ['otherFigure', 'otherHours', 'otherPeriod', 'otherPlace', 'otherCurrency'] as const;

export function relatedModel(roles: RelatedRoles, own: Own, localize: Localize<typeof en & typeof shared>): RelatedModel {
  /** An entry of pay with its pay in a few words, and what says whether it can be compared. */
  const told = (entry: Salary | undefined) => {
    const pay = entry?.currency ? payOf(entry, localize) : undefined;
    if (!entry || !pay) return;
    const [figure] = pay.figures;
    const place = placeOf(entry, localize);
    // One that is not known is no other's, not even that of another that is not known.
    const per = periodOf(entry);
    const comparable = (pay.kind === 'median' || pay.kind === 'mean') && !figure!.capped;
    return {
      entry, pay, comparable,
      terms: join(place, weeklyHours(entry, localize)),
      value: figure!.value,
      is: {otherFigure: pay.kind, otherHours: entry.hoursPerWeek, otherPeriod: per ?? NaN, otherPlace: place.toLowerCase(), otherCurrency: entry.currency!.toLowerCase()},
    };
  };
  type Told = NonNullable<ReturnType<typeof told>>;
  /** In how much two are the same: in all, where they can be compared. */
  const differences = (one: Told, other: Told) => [...aspects, 'capped' as const].filter((aspect) => (aspect === 'capped' ? !one.comparable || !other.comparable : one.is[aspect] !== other.is[aspect]));

  const entries = [own.salary ?? []].flat().map(told).filter((one) => !!one);
  const theirs = roles.map(({salary}) => told(salary));
  /** Whether it can be compared with others. A period that is not known is NaN, which is no other's. */
  const isComparable = ({comparable, is}: Told) => comparable && !Number.isNaN(is.otherPeriod);
  /** What two have in common that can be compared. */
  const keyOf = ({is}: Told) => aspects.map((aspect) => is[aspect]).join('\n');
  // By that, as there may be a thousand of each; the first of several.
  const byKey = new Map(entries.filter(isComparable).map((entry) => [keyOf(entry), entry] as const).reverse());
  const ours = theirs.map((one) => (one && isComparable(one) ? byKey.get(keyOf(one)) : undefined));
  // One scale holds what is paid in one way.
  const reference = ours.find(Boolean);
  const drawn = theirs.flatMap((one, i) => (reference && ours[i] === reference ? one!.value : []));
  // From zero on, so that a bar twice as long is twice the pay.
  const scale = reference && drawn[1] !== undefined ? brokenScale([0, reference.value, ...drawn], undefined, true) : undefined;

  const jobs = (rate: number | undefined) => rate !== undefined && localize.term('jobs', {rate: change(localize, rate)});
  const growing = roles.some(({growth}) => growth !== undefined) && jobs(own.growth?.rate);
  const facts = join(reference && join(reference.pay.text, reference.terms), growing);
  /** Why a role's pay is not compared, where that of others is: in what the nearest of ours differs. */
  const why = (one: Told) => {
    const least = entries.map((each) => differences(each, one)).sort((a, b) => a.length - b.length)[0];
    const aspect = least?.at(least.at(-1) === 'capped' ? -2 : -1) ?? 'otherFigure';
    return localize.term(aspect === 'capped' ? 'otherFigure' : aspect);
  };
  return {
    roles: roles.map(({title, url, note, growth, salary}, i): Related => {
      const [one, mine] = [theirs[i], ours[i]];
      const more = mine ? one!.value - mine.value : 0;
      const inMoney = (amount: number) => money(localize, amount, mine!.entry.currency!);
      const compared = mine && mine === reference;
      const at = compared ? scale?.at(one!.value) : undefined;
      return {
        title: title ?? linkText(undefined, url),
        url,
        note,
        // Where it is paid, and for how many hours, is said once for all that are compared with the same.
        facts: join(one ? join(one.pay.text, !compared && one.terms) : theirs.some(Boolean) && localize.term('noPay'), jobs(growth)),
        differs:
          mine &&
          localize.term(inMoney(Math.abs(more)) === inMoney(0) ? 'paySame' : more > 0 ? 'payMore' : 'payLess', {amount: paidPer(periodOf(mine.entry), inMoney(Math.abs(more)), localize)}),
        // Only of what is drawn: there may be a thousand others, and as many of ours to look at.
        get rest() { return one && (join(...restOfPay(salary!, localize)) || undefined); },
        get why() { return one && reference && !mine ? why(one) : undefined; },
        at,
        bar: at === undefined ? [] : scale!.pieces(0, at),
        label: scale && i === ours.indexOf(reference) ? localize.term('role') : undefined,
      };
    }),
    own: reference && scale?.at(reference.value),
    sentence: facts && localize.term('mine', {facts}),
    source: [reference?.entry.source, growing ? own.growth!.source : undefined, ...roles.map(({salary}) => salary?.source)],
  };
}
