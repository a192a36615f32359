import type {Growth} from '../guide/sections/growth.js';
import {intl, type Localize} from '../i18n/localize.js';
/** What is said of projections, wherever one is shown. */
export const en = {
  outlook: 'Change in jobs',
  muchFaster: 'Much faster than average',
  faster: 'Faster than average',
  asFast: 'As fast as average',
  slower: 'Slower than average',
  little: 'Little or no change',
  decline: 'Decline',
};

type Terms = Localize<typeof en>;

/**
 * The words of the U.S. Bureau of Labor Statistics, each with the lowest rate that it is used for, in whole percent, and the
 * rate of all occupations together. They hold for the projections of 2024–34 alone (Occupational Outlook Handbook,
 * https://www.bls.gov/ooh/): every edition draws these lines anew, those of 2002–12 began "much faster" at 36.
 */
const bands = [['muchFaster', 7], ['faster', 5], ['asFast', 3], ['slower', 1], ['little', 0], ['decline', -Infinity]] as const;
const averageOfAll = 3;
export type Band = (typeof bands)[number][0];

/** The first and the last year of a projection, whichever way they were given. */
export const span = ({from, to}: Growth): [first?: number, last?: number] => (from! > to! ? [to, from] : [from, to]);

/** Whether a projection is of that edition: its years are, and whoever is named as the source is the Bureau. */
const inEdition = ({source = 'BLS', ...growth}: Growth) =>
  span(growth).join() === '2024,2034' && /\bBLS\b|bureau of labor statistics/i.test(JSON.stringify(source));

/** The word for a rate, by the lines of its edition. The Handbook's rates are whole, rounded half away from zero. */
export const bandOf = (growth: Growth): Band | undefined =>
  inEdition(growth) ? bands.find(([, lowest]) => Number(growth.rate?.toFixed()) >= lowest)?.[0] : undefined;

/** The rate of all occupations: as given, else that of the edition, but only where a source is named: it is said to be theirs. */
export const averageOf = (growth: Growth): number | undefined => growth.average ?? (growth.source && inEdition(growth) ? averageOfAll : undefined);

/** The label as given; else by the lines of the edition. */
export const growthLabel = (growth: Growth, localize: Terms): string | undefined => {
  const band = bandOf(growth);
  return growth.label ?? (band && localize.term(band));
};

/** A change in percent with its sign: "+7%", "−2%", "0%". */
export const change = ({lang}: Localize, rate: number): string =>
  intl(Intl.NumberFormat, lang, {style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero'}).format(rate / 100).replace('-', '−');

/** The years of a projection: "2024–2034"; one alone where the other is not known. */
export function years({lang}: Localize, growth: Growth): string {
  const format = intl(Intl.NumberFormat, lang, {useGrouping: false});
  const [first, last] = span(growth);
  return first! < last! ? format.formatRange(first!, last!) : (first ?? last) ? format.format((first ?? last)!) : '';
}

/** A projection as a key fact (view/facts.ts); undefined where it says nothing. */
export function growthFact(growth: Growth, localize: Terms): {name: string; value: string; notes: (string | undefined)[]} | undefined {
  const {rate} = growth;
  const label = growthLabel(growth, localize);
  const value = rate === undefined ? label : change(localize, rate);
  return value === undefined ? undefined : {name: localize.term('outlook'), value, notes: [rate === undefined ? '' : label, years(localize, growth)]};
}
