import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {check} from '../src/guide/check.js';
import {isYearlyPay, ordered} from '../src/guide/plausible.js';
import {isLoss, type Problem} from '../src/guide/problem.js';
import {roleGuide} from '../src/guide/role-guide.js';
import type {Salary} from '../src/guide/sections/salary.js';

const numRuns = 1000;

/** What is said of a guide, and what is kept of it. */
function ask(guide: object) {
  const problems: Problem[] = [];
  const kept = check(roleGuide, guide, '', (code, path, message) => problems.push({code, path, message}));
  return {kept, problems, questions: problems.filter(({code}) => code === 'question').map(({path}) => path)};
}

/** Everywhere that role JSON says pay, and the path to it. */
const places: Record<string, (pay: object) => object> = {
  salary: (pay) => ({salary: pay}),
  'salary[1]': (pay) => ({salary: [{currency: 'USD', median: 50_000}, pay]}),
  'ladder[0].salary': (pay) => ({ladder: [{title: 'Junior', salary: pay}]}),
  'relatedRoles[0].salary': (pay) => ({relatedRoles: [{title: 'Clerk', salary: pay}]}),
};
/** Each figure that an entry of pay may have. */
const forms: Record<string, (amount: number) => object> = {
  min: (min) => ({min}),
  max: (max) => ({max}),
  median: (median) => ({median}),
  mean: (mean) => ({mean}),
  percentiles: (p75) => ({percentiles: {p25: p75 / 2, p75}}),
  levels: (max) => ({levels: [{name: 'Senior', min: max / 2, max}]}),
  parts: (amount) => ({parts: [{name: 'Base', amount}]}),
  top: (atLeast) => ({top: {share: 10, from: {atLeast}}}),
};
const currency = fc.constantFrom('GBP', 'EUR', 'USD', 'INR', 'JPY', 'KRW', 'KWD', 'SEK', 'XXX');
const place = fc.constantFrom(...Object.keys(places));
const form = fc.constantFrom(...Object.keys(forms));
/** Below any floor of a year, and above it; hours that somebody is paid. */
const little = fc.integer({min: 1, max: 49_900}).map((n) => n / 100);
const enough = fc.integer({min: 10_000_000, max: 900_000_000});

describe('what can hardly be meant so', () => {
  for (const [name, pay, path, words] of [
    ['hourly pay without a period', {currency: 'GBP', median: 34.5}, 'per', /is missing.* 34.5 GBP by the year/],
    ['monthly pay without a period', {currency: 'EUR', min: 2100, max: 2641}, 'per', /is missing.* 2641 EUR/],
    ['hourly pay by the year', {currency: 'USD', per: 'YEAR', min: 20, max: 90}, 'per', /is "year".* 90 USD/],
    ['yearly pay by the hour', {currency: 'USD', per: 'hourly', median: 45_000}, 'per', /is "hour".* 45000 USD by the hour/],
    ['yearly pay by the day', {currency: 'GBP', per: 'day', median: 52_000}, 'per', /is "day"/],
    ['zeros', {currency: 'INR', per: 'month', min: 0, max: 0}, 'min', /is 0/],
    ['zeros of percentiles', {currency: 'INR', percentiles: {p25: 0, p75: 0}}, 'percentiles.p25', /is 0/],
    ['a zero among other figures', {currency: 'USD', per: 'year', levels: [{name: 'Junior', amount: 0}, {name: 'Senior', amount: 60_000}]}, 'levels[0].amount', /is 0/],
    ['monthly pay by the hour', {currency: 'EUR', per: 'hour', median: 3200}, 'per', /is "hour".* 3200 EUR/],
    ['hourly pay by the month', {currency: 'USD', per: 'month', median: 34.5}, 'per', /is "month".* 34.5 USD/],
    ['yearly pay by the week', {currency: 'GBP', per: 'week', median: 52_000}, 'per', /is "week"/],
    ['hourly and yearly pay in one entry', {currency: 'USD', per: 'year', min: 25, max: 60_000}, 'min', /is 25, but/],
    ['a share of the best paid', {currency: 'USD', per: 'year', median: 50_000, top: {share: 0.1, from: 90_000}}, 'top.share', /0.1 percent: for 10 percent write 10/],
  ] as const)
    for (const [at, inside] of Object.entries(places))
      it(`is questioned and kept: ${name} in ${at}`, () => {
        const {kept, problems} = ask(inside(pay));
        expect(problems.map(({code, path}) => [code, path])).to.deep.equal([['question', `${at}.${path}`]]);
        expect(problems[0]!.message).to.match(words);
        expect(problems.some(isLoss)).to.equal(false);
        expect(JSON.stringify(kept)).to.equal(JSON.stringify(inside(pay)).replace('YEAR', 'year').replace('hourly', 'hour'));
      });

  for (const [name, pay, path, words] of [
    ['ends', {min: 60_000, max: 40_000}, 'min', /exchanged/],
    ['quartiles', {percentiles: {p25: 60_000, p75: 40_000}}, 'percentiles.p25', /exchanged/],
    ['ends of a level', {levels: [{min: 60_000, max: 40_000}]}, 'levels[0].min', /exchanged/],
    ['a median outside its range', {min: 40_000, max: 60_000, median: 30_000}, 'median', /is 30000, below min \(40000\)/],
    ['an average outside its range', {min: 40_000, max: 60_000, mean: 70_000}, 'max', /below mean/],
    ['a median below a quartile', {median: 30_000, percentiles: {p25: 40_000}}, 'median', /below percentiles.p25/],
    ['a level outside its range', {levels: [{amount: 70_000, max: 60_000}]}, 'levels[0].max', /below levels\[0\].amount/],
    ['best paid who earn less than half do', {median: 50_000, top: {share: 10, from: 40_000}}, 'top.from', /below median/],
    ['all who earn more than half do', {median: 50_000, top: {share: 90, from: 60_000}}, 'median', /below top.from/],
    ['parts above all figures', {max: 50_000, parts: [{amount: 40_000}, {amount: 30_000}]}, 'parts', /70000 together/],
  ] as const)
    for (const [at, inside] of Object.entries(places))
      it(`contradict each other, and are told of: ${name} in ${at}`, () => {
        const {problems} = ask(inside({currency: 'USD', per: 'year', ...pay}));
        expect(problems.map(({code, path}) => [code, path])).to.deep.equal([['contradiction', `${at}.${path}`]]);
        expect(problems[0]!.message).to.match(words);
      });

  it('are figures in any other order than theirs, and those alone', () => {
    const amount = fc.option(fc.integer({min: 20_000, max: 60_000}), {nil: undefined});
    fc.assert(
      fc.property(place, fc.record({min: amount, max: amount, median: amount, mean: amount, p10: amount, p25: amount, p75: amount, p90: amount, from: amount}), fc.constantFrom(1, 5, 20, 60), (at, {min, max, median, mean, p10, p25, p75, p90, from}, share) => {
        const pay = {currency: 'USD', per: 'year', min, max, median, mean, percentiles: {p10, p25, p75, p90}, top: {share, from}};
        const rising = (...amounts: (number | undefined)[]) => {
          const known = amounts.filter((each) => each !== undefined);
          return known.every((each, i) => !i || each >= known[i - 1]!);
        };
        const ranks = ([[10, p10], [25, p25], [50, median], [75, p75], [90, p90], [100 - share, from]] as const).toSorted(([a], [b]) => a - b).map(([, each]) => each);
        const right = rising(min, median, max) && rising(min, mean, max) && rising(...ranks);
        expect(ask(places[at]!(JSON.parse(JSON.stringify(pay)) as object)).problems.length === 0, JSON.stringify(pay)).to.equal(right);
        const {min: low, max: high, percentiles = {}} = ordered(pay as Salary);
        expect(rising(low as number, high as number) && rising(percentiles.p10 as number, percentiles.p90 as number) && rising(percentiles.p25 as number, percentiles.p75 as number)).to.equal(true);
      }),
      {numRuns},
    );
  });

  for (const [guide, path] of [
    [{growth: {rate: 0.07}}, 'growth.rate'],
    [{growth: {rate: 7, average: -0.034}}, 'growth.average'],
    [{relatedRoles: [{title: 'Clerk', growth: 0.0312}]}, 'relatedRoles[0].growth'],
    [{workingTime: {partTime: 0.3}}, 'workingTime.partTime'],
  ] as const)
    it(`is questioned: a share of one as percent, ${path}`, () => expect(ask(guide).questions).to.deep.equal([path]));

  for (const [guide, path, words] of [
    [{day: [{start: '13:00', end: '12:00'}]}, 'day[0].end', /is 12:00, 23 hours after 13:00/],
    [{day: [{start: '9:00', end: '09:00'}]}, 'day[0].end', /24 hours after 9:00/],
    [{growth: {rate: 5, jobs: 1847.9}}, 'growth.jobs', /is 1847.9: are thousands meant/],
    [{growth: {rate: 5, openings: 140.1}}, 'growth.openings', /thousands/],
    [{growth: {rate: 5, openings: 5000, jobs: 1000}}, 'growth.openings', /more than all jobs \(1000\)/],
    [{workingTime: {hoursPerWeek: [38, 168]}}, 'workingTime.hoursPerWeek[1]', /is 168/],
  ] as const)
    it(`is questioned and kept: ${JSON.stringify(guide)}`, () => {
      const {kept, problems} = ask(guide);
      expect(problems.map(({code, path}) => [code, path])).to.deep.equal([['question', path]]);
      expect(problems[0]!.message).to.match(words);
      expect(kept).to.deep.equal(guide);
    });
  for (const [guide, path] of [
    [{growth: {rate: -150}}, 'growth.rate'],
    [{relatedRoles: [{growth: -101}]}, 'relatedRoles[0].growth'],
    [{growth: {rate: 5, from: 0, to: 2034}}, 'growth.from'],
    [{growth: {rate: 5, from: 2024, to: 34}}, 'growth.to'],
    [{salary: {currency: 'USD', median: 45_000, sample: 0}}, 'salary.sample'],
    [{salary: {currency: 'USD', median: 45_000, hoursPerWeek: 0}}, 'salary.hoursPerWeek'],
    [{salary: {currency: 'USD', median: 45_000, hoursPerWeek: 160}}, 'salary.hoursPerWeek'],
  ] as const)
    it(`is left out where it cannot be: ${JSON.stringify(guide)}`, () => expect(ask(guide).problems.map(({code, path}) => [code, path])).to.deep.equal([['range', path]]));

  it('is any period of the day that takes most of it, and no other', () => {
    const time = fc.integer({min: 0, max: 1440});
    const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(time, time, (from, to) => {
        const length = (to - from + 1440) % 1440 || 1440;
        expect(ask({day: [{start: clock(from), end: clock(to)}]}).questions.length === 1, `${clock(from)} to ${clock(to)}`).to.equal(length >= 960 && to < 1440);
      }),
      {numRuns},
    );
  });

  it('is nothing of what is usual', () => {
    for (const pay of [
      {currency: 'USD', median: 45_000}, {currency: 'USD', per: 'hour', median: 950}, {currency: 'GBP', per: 'day', median: 1200}, {currency: 'EUR', per: 'month', mean: 2641}, {currency: 'JPY', per: 'hour', median: 1500},
      {currency: 'USD', per: 'year', min: 1_000, max: 60_000}, {currency: 'GBP', percentiles: {p10: 3900, p90: 41_000}}, {currency: 'EUR', per: 'month', median: 520}, {currency: 'INR', per: 'month', median: 1_500_000}, {currency: 'UGX', per: 'hour', median: 12_000},
      {currency: 'USD', per: 'year', median: 100_000, parts: [{amount: 80_000}, {amount: 20_900}]}, {currency: 'USD', median: 50_000, top: {share: 90, from: 20_000}},
      {currency: 'KWD', median: 900}, {currency: 'USD', min: 0, max: 60_000}, {currency: 'USD', median: null}, {currency: 'USD', median: 50_000, top: {share: 1, from: 90_000}},
    ])
      for (const inside of Object.values(places)) expect(ask(inside(pay)).problems, JSON.stringify(pay)).to.deep.equal([]);
    expect(ask({growth: {rate: 0.5, average: 0}, relatedRoles: [{title: 'A', growth: 7}], workingTime: {partTime: 0, hoursPerWeek: [0, 84]}, day: [{start: '18:00', end: '08:00'}, {start: '00:00', end: '24:00'}]}).problems).to.deep.equal([]);
  });

  it('is any amount that nobody is paid for a year, of any figure, in any place, with its period or without one', () => {
    fc.assert(
      fc.property(place, form, currency, little, fc.constantFrom(undefined, 'year', 'P1Y', 'per annum'), (at, key, code, amount, per) => {
        fc.pre(!isYearlyPay(amount, code));
        const {kept, problems, questions} = ask(places[at]!({currency: code, per, ...forms[key]!(amount)}));
        expect(questions).to.deep.equal([`${at}.per`]);
        expect(problems).to.have.length(1);
        expect(JSON.stringify(kept)).to.contain(String(amount));
      }),
      {numRuns},
    );
  });

  it('is no amount that somebody is paid, of any figure, in any place', () => {
    fc.assert(
      fc.property(place, form, currency, fc.oneof(enough.map((amount) => [amount, undefined]), enough.map((amount) => [amount, 'year']), fc.integer({min: 4_000, max: 40_000}).map((amount) => [amount, 'month']), fc.integer({min: 1, max: 90}).map((amount) => [amount, 'hour'])), (at, key, code, [amount, per]) => {
        fc.pre(per !== 'hour' || isYearlyPay((amount as number) * 2080, code));
        fc.pre(per !== 'month' || isYearlyPay((amount as number) * 12, code));
        fc.pre(code !== 'KWD' || per !== 'month' || (amount as number) < 16_000);
        expect(ask(places[at]!({currency: code, per, ...forms[key]!(amount as number)} as Salary)).problems).to.deep.equal([]);
      }),
      {numRuns},
    );
  });
});
