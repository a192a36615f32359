// Chromium alone: works out data and draws nothing.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {highestAmount, isYearlyPay} from '../src/guide/plausible.js';
import type {Amount, Salary} from '../src/guide/sections/salary.js';
import {localizeFor} from '../src/i18n/localize.js';
import * as shared from '../src/i18n/messages.js';
import {brokenScale} from '../src/picture/broken-scale.js';
import {amountValue, payInWords, payOf, restOfPay} from '../src/wording/pay.js';
import {en as salaryTerms} from '../src/widgets/salary-range/messages.js';
import {salaryModel} from '../src/widgets/salary-range/model.js';
import {en as summaryTerms} from '../src/widgets/role-summary/messages.js';
import {summaryModel} from '../src/widgets/role-summary/model.js';
import {en as relatedTerms} from '../src/widgets/related-roles/messages.js';
import {relatedModel} from '../src/widgets/related-roles/model.js';
import '../src/locales/ar.js';
import '../src/locales/de.js';

const numRuns = 1000;
const languages = fc.constantFrom('en-US', 'en-IN', 'de', 'ar');

// Amounts that are told apart: none is a part of another, and names have no digits.
const amount: fc.Arbitrary<Amount | undefined> = fc.oneof(
  {weight: 6, arbitrary: fc.integer({min: 1, max: 9_000_000})},
  {weight: 1, arbitrary: fc.integer({min: 1, max: 9_000_000}).map((atLeast) => ({atLeast}))},
  {weight: 1, arbitrary: fc.constant(null)},
  {weight: 4, arbitrary: fc.constant(undefined)},
);
const name = fc.constantFrom('Base', 'Stock', 'Junior', 'Senior', undefined);
const salary = fc.record({
  name: fc.constantFrom('Women', 'Total pay', undefined, undefined),
  area: fc.constantFrom('Berlin', 'Texas', 'TEXAS', undefined),
  currency: fc.constantFrom('USD', 'EUR', 'JPY'),
  per: fc.constantFrom('hour', 'month', 'year', undefined, null),
  min: amount, max: amount, median: amount, mean: amount,
  percentiles: fc.record({p10: amount, p25: amount, p75: amount, p90: amount}),
  levels: fc.array(fc.record({name, amount, min: amount, max: amount}), {maxLength: 3}),
  parts: fc.array(fc.record({name, amount}), {maxLength: 3}),
  top: fc.record({share: fc.constantFrom(1, 10, undefined), from: amount}),
  hoursPerWeek: fc.constantFrom(36, undefined),
  sample: fc.constantFrom(42478, undefined),
}) as fc.Arbitrary<Salary>;

/** All numbers that a text says, in any digits and with any separators: a number that the data does not have is an invention. */
const numbersIn = (text: string) =>
  [...text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15)).matchAll(/\d[\d.,٫٬\u00a0\u202f]*\d|\d/g)].map(([number]) => Number(number.replace(/[^\d]/g, '')));
const amountsOf = ({min, max, median, mean, percentiles, levels = [], parts = [], top}: Salary) =>
  [min, max, median, mean, ...Object.values({...percentiles}), ...levels.flatMap((level) => [level.amount, level.min, level.max]), ...parts.map((part) => part.amount), top?.from].flatMap((one) => amountValue(one as Amount) ?? []);
const sumOf = ({parts = []}: Salary) => parts.reduce((sum, part) => sum + (amountValue(part.amount) ?? 0), 0);
/** What an entry may say besides its amounts: the sum of its parts, shares, and the names of percentiles. */
const allowed = (entry: Salary) => new Set([...amountsOf(entry), sumOf(entry), entry.top?.share, entry.hoursPerWeek, entry.sample, 10, 25, 75, 90, 50, 80]);
const words = (lang: string) => localizeFor(lang, '', shared.en);
const salaryWords = (lang: string) => localizeFor(lang, 'salary-range', salaryTerms);

describe('for any pay', function () {
  this.timeout(120_000);

  it('every number in a sentence is one of the data of its own entry, in its currency', () => {
    fc.assert(
      fc.property(fc.array(salary, {minLength: 1, maxLength: 3}), languages, fc.nat(5), (entries, lang, pick) => {
        const all = salaryModel(entries, {}, salaryWords(lang));
        if (!all) return;
        const area = all.areas[pick % all.areas.length]!;
        const local = salaryModel(entries, {area}, salaryWords(lang))!;
        const {value: chosenEntry} = local.entries[pick % local.entries.length]!;
        const options = {area, chosenEntry};
        const periods = salaryModel(entries, options, salaryWords(lang))!.periods;
        for (const {value: chosenPer} of periods) {
          const model = salaryModel(entries, {...options, chosenPer}, salaryWords(lang))!;
          const own = entries.filter((entry) => (entry.area ?? '') === area && (!entry.name || chosenEntry.startsWith(entry.name)));
          const may = new Set(own.flatMap((entry) => [...allowed(entry)]));
          // A twelfth of the year is said to be one.
          if (!numbersIn(model.note).includes(12) && !/twelfth|Zwölftel|اثني عشر/.test(model.note)) for (const number of numbersIn(model.sentence!)) expect([...may], `${number} in “${model.sentence}”`).to.include(number);
          expect(model.sentence).to.not.match(/undefined|NaN|\{/);
          if (/no figures|keine Zahlen|أي أرقام/.test(model.sentence!)) expect(own.flatMap(amountsOf).length && model.figure).to.be.oneOf([0, undefined]);
        }
      }),
      {numRuns},
    );
  });

  it('every figure is in the table, with its bound, under the period, area and name that it belongs to', () => {
    fc.assert(
      fc.property(fc.array(salary, {minLength: 1, maxLength: 3}), languages, (entries, lang) => {
        const model = salaryModel(entries, {}, salaryWords(lang));
        const drawn = entries.filter((entry) => salaryModel(entry, {}, salaryWords(lang)));
        const groups = model?.table?.groups ?? [];
        expect(groups).to.have.length(drawn.length);
        drawn.forEach((entry, i) => {
          const cells = groups[i]!.rows.map(([, cell]) => cell!);
          const said = cells.flatMap(numbersIn);
          for (const number of amountsOf(entry)) expect(said).to.include(number);
          for (const cell of cells) expect(cell).to.not.match(/^[–-]?$/);
          for (const part of [entry.name, entry.area]) if (part) expect(groups[i]!.name).to.contain(part);
          const period = payOf({...entry, min: undefined, max: undefined, median: 7_654_321}, words(lang))!.amount;
          // A year is said only where it is given, or may be.
          if (entry.per === undefined && !isYearlyPay(highestAmount(entry) ?? Infinity, entry.currency)) expect(groups[i]!.name).to.match(/not given|ohne Angabe|غير مذكورة/);
          expect(period).to.contain(numbersIn(period).length ? '' : '?');
        });
        // None of them is told like another.
        expect(new Set(groups.map(({name}) => name)).size).to.equal(groups.length);
      }),
      {numRuns},
    );
  });

  // Names that are also what entries are told apart by.
  const named = fc.tuple(salary, fc.constantFrom('1', '2', '1 · 1', 'US Dollar', 'Women', undefined)).map(([entry, name]): Salary => ({...entry, name, area: 'Texas', currency: 'USD', per: 'year'}));
  it('every entry can be reached', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(named, salary), {minLength: 1, maxLength: 5}), (entries) => {
        const at = (options: Parameters<typeof salaryModel>[1]) => salaryModel(entries, options, salaryWords('en-US'));
        const first = at({});
        const reached = new Set<string>();
        for (const area of first?.areas ?? [])
          for (const {value: chosenEntry} of at({area})!.entries)
            for (const {value: chosenPer} of at({area, chosenEntry})!.periods) reached.add(at({area, chosenEntry, chosenPer})!.sentence!);
        for (const entry of entries) {
          const alone = salaryModel(entry, {}, salaryWords('en-US'));
          if (alone) expect([...reached]).to.include(alone.sentence);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('a few words about it have its own figures, bound and period, and the rest says what they leave out', () => {
    fc.assert(
      fc.property(salary, languages, (entry, lang) => {
        const pay = payOf(entry, words(lang));
        expect(!!pay).to.equal(amountsOf(entry).length > 0);
        if (!pay) return;
        for (const number of numbersIn(pay.text)) expect([...allowed(entry)], pay.text).to.include(number);
        const said = [pay.text, ...restOfPay(entry, words(lang))].flatMap(numbersIn);
        for (const number of amountsOf(entry)) expect(said, pay.text).to.include(number);
        if (lang === 'en-US') {
          if (pay.kind === 'upTo') expect(pay.amount).to.match(/^up to/);
          if (pay.kind === 'from') expect(pay.amount).to.match(/^from/);
          if (/an hour/.test(pay.text)) expect(entry.per).to.equal('hour');
          if (/a month/.test(pay.text)) expect(entry.per).to.equal('month');
          if (/a year/.test(pay.text)) expect(entry.per).to.be.oneOf(['year', undefined]);
          if (entry.per === null) expect(pay.text).to.not.match(/ (a|an) (year|month|hour)/);
          expect(/or more/.test(pay.text)).to.equal(pay.figures.some(({capped}) => capped) || /or more/.test(pay.range ?? ''));
        }
      }),
      {numRuns},
    );
  });

  it('is said once where it is the same amount, in a few words and in the rest, by all its names', () => {
    const few = fc.constantFrom(undefined, 30_000, 40_000);
    const alike = fc.record({
      currency: fc.constant('USD'), per: fc.constantFrom('year', null),
      min: few, max: few, median: few, mean: few,
      percentiles: fc.record({p10: few, p25: few, p75: few, p90: few}),
      levels: fc.array(fc.record({name: fc.constantFrom('Junior', 'Senior'), amount: few, min: few, max: few}), {maxLength: 3}),
    }) as fc.Arbitrary<Salary>;
    fc.assert(
      fc.property(alike, (entry) => {
        const pay = payOf(entry, words('en-US'));
        if (!pay) return;
        const rest = restOfPay(entry, words('en-US'));
        for (const text of [pay.text, ...rest]) expect(text).to.not.match(/(\$[\d,]+) (\(\w+\) )?to \1|(\$[\d,]+)( a year)? \(\3\)/);
        const amounts = rest.map((text) => text.replace(/ \([^)]*\)$/, ''));
        expect(new Set(amounts).size, rest.join(' | ')).to.equal(amounts.length);
        // All is named, but the ends of a range and what the amount is called elsewhere.
        const said = [pay.text, pay.name, ...rest].join();
        for (const [key, name] of [['p10', '10th'], ['p90', '90th']] as const) if (entry.percentiles?.[key] && pay.kind !== 'middle') expect(said).to.contain(`${name} percentile`);
        for (const {name, amount} of entry.levels ?? []) if (amount && name) expect(said).to.contain(name);
      }),
      {numRuns},
    );
  });

  it('a summary shows the first entry that has pay, with its own area and name', () => {
    fc.assert(
      fc.property(fc.array(salary, {maxLength: 3}), (entries) => {
        const localize = localizeFor('en-US', 'role-summary', summaryTerms);
        const [fact] = summaryModel({salary: entries}, undefined, localize).facts;
        const first = entries.find((entry) => payInWords(entry, words('en-US')));
        expect(!!fact).to.equal(!!first);
        if (!first) return;
        const same = entries.filter((entry) => entry.area === first.area && entry.name === first.name).map((entry) => payOf(entry, words('en-US'))?.amount);
        expect(same).to.include(fact!.value as string);
        for (const part of [first.area, first.name]) if (part) expect(fact!.notes!.join()).to.contain(part);
      }),
      {numRuns},
    );
  });

  it('related roles say each figure, and take from another only what is the same', () => {
    fc.assert(
      fc.property(fc.array(fc.record({title: fc.constant('R'), salary: fc.option(salary, {nil: undefined})}), {minLength: 1, maxLength: 4}), fc.array(salary, {maxLength: 2}), (roles, own) => {
        const {roles: shown} = relatedModel(roles as never, {salary: own}, localizeFor('en-US', 'related-roles', relatedTerms));
        shown.forEach(({facts, rest = '', differs = '', at, bar}, i) => {
          const entry = roles[i]!.salary;
          const said = numbersIn(`${facts} · ${rest}`);
          for (const number of entry ? amountsOf(entry) : []) expect(said).to.include(number);
          if (/(more|less)$/.test(differs)) expect(own.some((one) => one.currency === entry!.currency && one.area?.toLowerCase() === entry!.area?.toLowerCase() && one.name === entry!.name)).to.equal(true);
          if (at !== undefined) for (const [from, width] of bar) expect(from >= 0 && from + width <= 100.01).to.equal(true);
        });
      }),
      {numRuns},
    );
  });

  it('a scale keeps the order of all values, broken or not', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({min: 0, max: 100}), fc.integer({min: 0, max: 1e9})), {minLength: 1, maxLength: 9}), fc.boolean(), (values, zero) => {
        const {at, breaks} = brokenScale(zero ? [0, ...values] : values, undefined, zero);
        const sorted = [...values].sort((a, b) => a - b);
        const places = sorted.map(at);
        places.forEach((place, i) => {
          expect(place).to.be.within(0, 100);
          if (i) expect(place).to.be.at.least(places[i - 1]!);
          // No value is in a gap.
          for (const [from, to] of breaks) expect(place <= from || place >= to).to.equal(true);
        });
        if (zero) expect(at(0)).to.equal(values.every((value) => !value) ? 50 : 0);
      }),
      {numRuns},
    );
  });
});

describe('a year of pay', () => {
  for (const [amount, currency, yearly] of [
    [34.5, 'GBP', false], [90, 'GBP', false], [2641, 'EUR', false], [34.5, 'CAD', false], [22000, 'GBP', true], [3200, 'EUR', false], [9000, 'EUR', true], [0, 'USD', false], [2400, 'USD', true],
    [700000, 'JPY', false], [4000000, 'JPY', true], [6000000, 'IDR', false], [60000000, 'IDR', true], [900, 'KWD', true], [120, 'KWD', false], [40000, 'INR', false], [300000, 'inr', true], [12, 'XXX', false], [1000, 'XXX', true],
  ] as const)
    it(`${yearly ? 'may' : 'cannot'} be ${amount} ${currency}`, () => expect(isYearlyPay(amount, currency)).to.equal(yearly));

  it('goes by the highest figure of an entry', () => {
    expect(highestAmount({min: 1, max: {atLeast: 5}, median: null, levels: [{min: 2, max: 9}], parts: [{amount: 6}, {amount: 7}]})).to.equal(13);
    expect(highestAmount({median: null})).to.equal(undefined);
  });
});
