import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fixture} from './support/fixture.js';
import type {Amount, Salary} from '../src/guide/sections/salary.js';
import type {RoleGuide} from '../src/guide/role-guide.js';
import {textOf, type Block} from '../src/server/blocks.js';
import {fallbackOf} from '../src/snippet/fallback.js';
import {amountValue} from '../src/wording/figures.js';
import {defineAll, drawnText, settled, type Widget} from './support/widgets.js';
import '../src/locales/ar.js';
import '../src/locales/de.js';

/**
 * Of every widget that words figures, as it is drawn and as a snippet says it: no number that the data does not have, and none of the
 * data's left out; each with its own period, currency, area and bound. Other tests hold the models to it, each for its own rules:
 * pay.property, career-ladder, job-outlook, day-timeline, work-life-balance, case-studies.
 */
const textRuns = 200;
const drawnRuns = 60;

// From eleven on, so that a plural form says them in digits; names have none.
const count = fc.integer({min: 11, max: 900});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});
const amount: fc.Arbitrary<Amount | undefined> = fc.oneof(
  {weight: 5, arbitrary: fc.integer({min: 1000, max: 9_000_000})},
  {weight: 1, arbitrary: fc.integer({min: 1000, max: 9_000_000}).map((atLeast) => ({atLeast}))},
  {weight: 1, arbitrary: fc.constant(null)},
  {weight: 3, arbitrary: fc.constant(undefined)},
);
const periods = ['hour', 'day', 'week', 'month', 'year'] as const;
const areas = {Berlin: 'Berlin', Utopia: 'Utopia'};
const symbols = {USD: '$', EUR: '€', GBP: '£'};
const pay = fc.record({
  area: maybe(fc.constantFrom(...Object.keys(areas))),
  currency: fc.constantFrom(...Object.keys(symbols)),
  per: fc.constantFrom(...periods),
  min: amount, max: amount, median: amount, mean: amount,
  percentiles: fc.record({p10: amount, p25: amount, p75: amount, p90: amount}),
  levels: fc.array(fc.record({name: fc.constantFrom('Junior', 'Senior'), amount, min: amount, max: amount}), {maxLength: 2}),
  parts: fc.array(fc.record({name: fc.constantFrom('Base', 'Stock'), amount}), {maxLength: 2}),
  top: fc.record({share: fc.constantFrom(5, 10), from: amount}),
  sample: maybe(count),
  hoursPerWeek: maybe(fc.integer({min: 20, max: 60})),
}) as fc.Arbitrary<Salary>;
const rate = fc.integer({min: -60, max: 400});
const year = fc.integer({min: 1990, max: 2040});
const guide = fc.record({
  title: fc.constant('Role'),
  salary: pay,
  growth: fc.record({rate, average: maybe(rate), from: maybe(year), to: maybe(year), openings: maybe(count), jobs: maybe(count), area: maybe(fc.constantFrom(...Object.keys(areas)))}),
  workingTime: fc.record({hoursPerWeek: fc.tuple(fc.integer({min: 11, max: 40}), fc.integer({min: 41, max: 90})), partTime: maybe(fc.integer({min: 11, max: 100}))}),
  ladder: fc.array(fc.record({title: fc.constantFrom('Alpha', 'Beta'), years: fc.tuple(fc.integer({min: 11, max: 20}), fc.integer({min: 21, max: 40})), salary: maybe(pay)}), {minLength: 1, maxLength: 2}),
  relatedRoles: fc.array(fc.record({title: fc.constantFrom('Gamma', 'Delta'), growth: maybe(rate), salary: maybe(pay)}), {minLength: 1, maxLength: 2}),
  plans: fc.array(fc.record({name: fc.constantFrom('Free', 'Pro'), price: fc.record({amount: fc.integer({min: 1000, max: 99_999}), currency: fc.constantFrom(...Object.keys(symbols)), per: fc.constantFrom('day', 'week', 'month', 'year', 'once')})}), {minLength: 1, maxLength: 2}),
}) as fc.Arbitrary<RoleGuide & {salary: Salary}>;
type Guide = typeof guide extends fc.Arbitrary<infer One> ? One : never;

/** All numbers that a text says, in any digits and with any separators, without their sign. */
const numbersIn = (text: string) =>
  [...text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15)).matchAll(/\d[\d.,٫٬\u00a0\u202f’]*\d|\d/g)].map(([number]) => Number(number.replace(/[^\d]/g, '')));
const amountsOf = ({min, max, median, mean, percentiles, levels = [], parts = [], top}: Salary) =>
  [min, max, median, mean, ...Object.values({...percentiles}), ...levels.flatMap((level) => [level.amount, level.min, level.max]), ...parts.map((part) => part.amount), top?.from] as (Amount | undefined)[];
const values = (entry: Salary | undefined) => (entry ? amountsOf(entry).flatMap((one) => amountValue(one) ?? []) : []);
/** What pay may say besides its amounts: the sum of its parts, shares, and the names of percentiles. */
const besides = (entry: Salary | undefined) =>
  entry ? [...values(entry), (entry.parts ?? []).reduce((sum, part) => sum + (amountValue(part.amount) ?? 0), 0), entry.top?.share, entry.sample, entry.hoursPerWeek, 10, 25, 75, 90, 50, 80] : [];
const known = (numbers: readonly (number | null | undefined)[]) => numbers.flatMap((number) => (number == null ? [] : Math.abs(number)));

/** What a widget has to say of a guide, and what it may say besides. */
interface Rule {
  must: (guide: Guide) => readonly (number | null | undefined)[];
  may?: (guide: Guide) => readonly (number | null | undefined)[];
  /** The entries of pay that it says. */
  pay?: (guide: Guide) => (Salary | undefined)[];
}
const glance = ({growth: {rate, from, to} = {}, workingTime}: Guide) => [rate, from, to, ...(workingTime?.hoursPerWeek ?? [])];
const rules: Record<string, Rule> = {
  'role-summary': {must: glance, may: ({salary}) => besides(salary), pay: ({salary}) => [salary]},
  // The sum that a twelfth or twelve months make is of another test.
  'salary-range': {must: ({salary}) => [...values(salary), values(salary)[0] && salary.sample, values(salary)[0] && salary.hoursPerWeek], may: ({salary}) => [...besides(salary), salary.per === 'year' ? 12 : undefined], pay: ({salary}) => [salary]},
  'career-ladder': {
    must: ({ladder = []}) => ladder.flatMap(({years, salary}) => [...(years ?? []), ...values(salary)]),
    may: ({ladder = []}) => [0, ladder.length, ...ladder.flatMap(({salary}) => besides(salary))],
    pay: ({ladder = []}) => ladder.map(({salary}) => salary),
  },
  'related-roles': {
    must: ({relatedRoles = []}) => relatedRoles.flatMap(({salary, growth}) => [growth, ...values(salary)]),
    may: ({salary, growth, relatedRoles = []}) => [
      ...besides(salary), growth?.rate,
      ...relatedRoles.flatMap((role) => [...besides(role.salary), ...(['median', 'mean'] as const).map((key) => (amountValue(role.salary?.[key]) ?? 0) - (amountValue(salary[key]) ?? 0))]),
    ],
    pay: ({relatedRoles = [], salary}) => [...relatedRoles.map((role) => role.salary), salary],
  },
  'job-outlook': {must: ({growth = {}}) => [growth.rate, growth.average, growth.from, growth.to, growth.openings, growth.jobs]},
  'work-life-balance': {must: ({workingTime = {}}) => [...(workingTime.hoursPerWeek ?? []), workingTime.partTime], may: () => [0, 20, 40, 60, 80, 100]},
  'membership-plans': {must: ({plans}) => (plans as {price: {amount: number}}[]).map(({price}) => price.amount)},
};

function hold(tag: string, text: string, given: Guide, lang: string, isWhole = true) {
  const {must, may = () => [], pay: paid} = rules[tag]!;
  const said = numbersIn(text);
  const needed = known(must(given));
  const allowed = new Set([...needed, ...known(may(given))]);
  for (const number of said) expect(allowed.has(number), `<${tag}> says ${number}: ${text}`).to.equal(true);
  if (isWhole) for (const number of needed) expect(said.includes(number), `<${tag}> leaves ${number} out: ${text}`).to.equal(true);
  expect(text).to.not.match(/undefined|NaN|\[object|\{\w+\}/);
  if (lang !== 'en') return;
  const entries = (paid?.(given) ?? []).filter((entry) => values(entry)[0] !== undefined) as Salary[];
  if (!paid) return;
  const plain = text.replace(/hours? a week/g, '');
  // A twelfth of yearly pay may be chosen.
  const choices = tag === 'salary-range' && entries[0]?.per === 'year' ? ['month'] : [];
  for (const per of periods) if (RegExp(`\\b(an?) ${per}\\b`).test(plain)) expect([...entries.map((entry) => entry.per), ...choices], `${per}: ${text}`).to.include(per);
  for (const [currency, symbol] of Object.entries(symbols)) if (text.includes(symbol)) expect(entries.map((entry) => entry.currency), text).to.include(currency);
  for (const area of Object.keys(areas)) if (text.includes(area)) expect([...entries.map((entry) => entry.area), tag === 'role-summary' ? given.growth?.area : undefined], text).to.include(area);
  if (/or more/.test(text)) expect(entries.flatMap(amountsOf).some((one) => typeof one === 'object' && one), text).to.not.equal(undefined);
  for (const entry of entries) {
    if (isWhole && tag !== 'role-summary' && tag !== 'related-roles') for (const one of amountsOf(entry)) if (typeof one === 'object' && one) expect(text).to.contain(' or more');
    const only = amountsOf(entry).filter((one) => one != null);
    // One bound alone is never the pay, where it is said.
    const isAlone = only.length === 1 && entries.length === 1 && tag !== 'related-roles' && said.includes(amountValue(only[0])!);
    if (isAlone && only[0] === entry.max) expect(text.toLowerCase(), text).to.match(/up to|high end/);
    if (isAlone && only[0] === entry.min) expect(text.toLowerCase(), text).to.match(/from|low end|starts at/);
  }
}

const blockText = (block: Block) => ('items' in block ? block.items.map(textOf).join('\n') : textOf('heading' in block ? block.heading : block.paragraph));

describe('for any figures', function () {
  this.timeout(300_000);
  const {warn} = console;
  before(async () => {
    await defineAll();
    console.warn = () => {};
  });
  after(() => void (console.warn = warn));

  for (const tag of Object.keys(rules)) {
    it(`the text of <${tag}> is of the data`, () => {
      fc.assert(
        fc.property(guide, fc.constantFrom('en', 'de', 'ar'), (given, lang) => {
          const {blocks, brief} = fallbackOf(tag, {...given, lang}, {lang, attributes: {}});
          const [, ...said] = blocks.map(blockText);
          hold(tag, said.join('\n'), given, lang);
          hold(tag, textOf(brief), given, lang, false);
        }),
        {numRuns: textRuns},
      );
    });

    it(`what <${tag}> draws is of the data, and all of it`, async () => {
      await fc.assert(
        fc.asyncProperty(guide, fc.constantFrom('en', 'de', 'ar'), async (given, lang) => {
          const place = await fixture<HTMLElement>(`<div lang="${lang}"></div>`);
          const element = Object.assign(document.createElement(tag) as Widget, {guide: {...given, lang}});
          place.append(element);
          await settled(element);
          expect(element.state).to.be.oneOf(['ready', 'partial', 'empty']);
          if (element.state !== 'empty') hold(tag, drawnText(element.shadowRoot!), given, lang, element.state === 'ready' || tag !== 'role-summary');
          place.remove();
        }),
        {numRuns: drawnRuns},
      );
    });
  }
});
