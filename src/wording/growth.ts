import type {Growth} from '../guide/sections/growth.js';
import {foldCase} from '../i18n/fold-case.js';
import {isolated} from '../i18n/isolate.js';
import {displayName, intl, type Localize} from '../i18n/localize.js';

/** What is said of projections, wherever one is shown. */
export const en = {
  outlook: 'Change in jobs',
  /** How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics. */
  muchFaster: 'Much faster than average',
  faster: 'Faster than average',
  asFast: 'As fast as average',
  slower: 'Slower than average',
  little: 'Little or no change',
  decline: 'Decline',
  /** Two years: 2024 to 2034. */
  yearsOver: '{from} to {to}',
  yearsFrom: 'from {from}',
  yearsTo: 'to {to}',
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

/** Whether an area is the United States as a whole, under the name of a language: the Bureau's projections are of the nation. */
function isNation({area, country = 'US'}: Growth, lang: string): boolean {
  const names = ['US', 'USA', 'U.S.', 'U.S.A.', 'United States of America', ...[lang, 'en'].map((each) => displayName({lang: each} as Localize, 'region', 'US'))];
  const name = area?.trim().replace(/^the /i, '');
  return country.toUpperCase() === 'US' && (!name || names.some((each) => foldCase(each) === foldCase(name)));
}

/** Whether a projection is known to be of that edition: its years are, its source names the Bureau, and it holds where the Bureau's do. */
const inEdition = (growth: Growth, lang: string) =>
  span(growth).join() === '2024,2034' && /\bBLS\b|bureau of labor statistics/i.test(JSON.stringify(growth.source) ?? '') && isNation(growth, lang);

/** The word for a rate, by the lines of its edition; none where vintage or publisher is not known. The Handbook's rates are whole, rounded half away from zero. */
export const bandOf = (growth: Growth, lang = 'en'): Band | undefined =>
  inEdition(growth, lang) ? bands.find(([, lowest]) => Number(growth.rate?.toFixed()) >= lowest)?.[0] : undefined;

/** The rate of all occupations: as given, else that of the edition. */
export const averageOf = (growth: Growth, lang = 'en'): number | undefined => growth.average ?? (inEdition(growth, lang) ? averageOfAll : undefined);

/** The label as given; else by the lines of the edition. */
export const growthLabel = (growth: Growth, localize: Terms): string | undefined => {
  const band = bandOf(growth, localize.lang);
  return growth.label ? isolated(growth.label, localize) : band && localize.term(band);
};

/** What a label says in the Bureau's words, in English or in the language of the page; the longer words first, because they hold the shorter ones. */
const labels: [band: Band, words: RegExp][] = [
  ['muchFaster', /much faster/i],
  ['slower', /slow/i],
  ['asFast', /as fast/i],
  ['faster', /faster/i],
  ['little', /little|no change/i],
  ['decline', /declin/i],
];
/** The word that a rate has in its edition, where the label that was given is another of its words. */
export function contradictedBand(growth: Growth, localize: Terms): Band | undefined {
  const band = bandOf(growth, localize.lang);
  const {label} = growth;
  if (!band || !label) return;
  const says = bands.find(([one]) => foldCase(localize.term(one)) === foldCase(label))?.[0] ?? labels.find(([, words]) => words.test(label))?.[0];
  return says && says !== band ? band : undefined;
}

/**
 * How a rate is written: with one decimal, and as it was given where it is less than 1 %. So a fraction that was meant as
 * a share (0.07) stands there as 0.07 %, and is not rounded to 0.1 % or to nothing.
 */
const digits = (rate: number): Intl.NumberFormatOptions =>
  Math.abs(rate) < 1 ? {maximumSignificantDigits: 2, maximumFractionDigits: 4, roundingPriority: 'lessPrecision'} : {maximumFractionDigits: 1};

/** A change in percent with its sign: "+7%", "−2%", "0%". */
export const change = ({lang}: Localize, rate: number): string =>
  intl(Intl.NumberFormat, lang, {style: 'percent', ...digits(rate), signDisplay: 'exceptZero'}).format(rate / 100).replace('-', '−');
/** The same without a sign, for a sentence that says which way; and which way it goes, as it is written. */
export const changeSize = ({lang}: Localize, rate: number): string => intl(Intl.NumberFormat, lang, {style: 'percent', ...digits(rate)}).format(Math.abs(rate) / 100);
export const changeSign = (rate: number | undefined): number => Math.sign(Number(rate?.toFixed(4)));

/** A year as it is written: without grouping. */
export const yearInWords = ({lang}: Localize, year: number): string => intl(Intl.NumberFormat, lang, {useGrouping: false}).format(year);

/** The years of a projection: "2024 to 2034"; "from 2024" and "to 2034" where the other is not known. */
export function years(localize: Terms, growth: Growth): string {
  const [first, last] = span(growth);
  const [from, to] = [first, last].map((year) => (year === undefined ? '' : yearInWords(localize, year))) as [string, string];
  if (from === to) return from;
  return localize.term(!to ? 'yearsFrom' : !from ? 'yearsTo' : 'yearsOver', {from, to});
}

/** Where a projection holds: the area's name, else that of the country. */
export const growthArea = ({area, country}: Growth, localize: Localize): string | undefined => area ? isolated(area, localize) : country && displayName(localize, 'region', country);

/** A projection as a key fact (view/facts.ts); undefined where it says nothing. */
export function growthFact(growth: Growth, localize: Terms): {name: string; value: string; notes: (string | undefined)[]} | undefined {
  const {rate} = growth;
  const label = growthLabel(growth, localize);
  const value = rate === undefined ? label : change(localize, rate);
  if (value === undefined) return;
  return {name: localize.term('outlook'), value, notes: [rate === undefined ? '' : label, years(localize, growth), growthArea(growth, localize), growth.name && isolated(growth.name, localize)]};
}
