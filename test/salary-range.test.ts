import {expect, html} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../src/widgets/salary-range/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import type {Salary} from '../src/guide/sections/salary.js';
import {localizeFor} from '../src/i18n/localize.js';
import {parsePay} from '../src/widgets/salary-range/amount.js';
import {en} from '../src/widgets/salary-range/messages.js';
import '../src/locales/de.js';
import '../src/locales/hi.js';
import '../src/locales/ja.js';
import '../src/locales/zh.js';
import {standing} from '../src/widgets/salary-range/standing.js';
import {salaryModel, type Options} from '../src/widgets/salary-range/model.js';
import {gaveWay, misread} from './support/labels.js';
import type {SalaryRange} from '../src/widgets/salary-range/salary-range.js';
import {waitUntil} from './support/wait-until.js';

const words = localizeFor('en-US', 'salary-range', en);
const model = (salary: Salary | Salary[], options: Options = {}) => ({...salaryModel(salary, {standing, ...options}, words)!});
const usd = (rest: Salary): Salary => ({currency: 'USD', ...rest});
/** Class, place and width of each bar. */
const drawn = (bars: ReturnType<typeof model>['bars']) =>
  bars.map(([name, at, width]) => [name, at, ...(typeof width === 'number' ? [Math.round(width * 100) / 100] : [])].join(' '));
const developers = usd({median: 133080, percentiles: {p10: 79850, p25: 103050, p75: 169000, p90: 211450}});

describe('the model of a salary', () => {
  it('says the median, the range and the top in sentences, the period once', () => {
    expect(model(guide.salary as Salary).sentence).to.equal(
      'Half earn more than $45,000 a year, half less. Pay runs from $35,000 to $55,000. The top 10% start at $55,000.',
    );
    expect(model(developers).sentence).to.equal(
      'Half earn more than $133,080 a year, half less. The middle half earns $103,050 to $169,000. One in ten earns less than $79,850; the best-paid tenth starts at $211,450.',
    );
  });

  it('says once where the top begins, if that is the 90th percentile', () => {
    const {sentence, below, table} = model({...developers, top: {share: 10, from: 211450}});
    expect(sentence).to.equal(model(developers).sentence);
    expect(below).to.deep.equal(model(developers).below);
    expect(JSON.stringify(table)).to.contain('Top 10%');
    expect(model({...developers, top: {share: 1, from: 300000}}).sentence).to.contain('The top 1% start at $300,000.');
  });

  const sentences: [name: string, salary: Salary, says: string][] = [
    ['a range alone', {min: 35000, max: 55000}, 'Pay runs from $35,000 to $55,000 a year.'],
    ['one end', {min: 35000, per: 'month'}, 'Pay starts at $35,000 a month.'],
    ['the other end', {max: 20.5, per: 'hour'}, 'Pay goes up to $20.50 an hour.'],
    ['a range without extent', {min: 45000, max: 45000}, 'Pay is $45,000 a year.'],
    ['nothing that was published', {median: null, max: null}, 'The publisher gives no figures.'],
    ['a capped median', {median: {atLeast: 239200}}, 'At least half earn $239,200 or more a year.'],
    ['a capped end', {per: 'year', min: 1, max: {atLeast: 239200}}, 'Pay runs from $1 to $239,200 or more a year.'],
    ['levels alone', {per: 'year', levels: [{name: 'A', amount: 2}, {name: 'B', amount: 1}]}, 'Pay is $1 (B) to $2 (A) a year.'],
    ['one level', {per: 'year', levels: [{name: 'A', amount: 0}]}, 'Pay is $0 a year (A).'],
    ['levels that are ranges', {per: 'month', levels: [{name: 'A', min: 1, max: 3}, {name: 'B', min: 2, amount: 4, max: 5}]}, 'Pay is $1 (A) to $5 (B) a month.'],
    ['levels of which an end is open', {per: 'month', levels: [{name: 'A', max: 3}, {name: 'B', min: 2, max: 5}]}, 'Pay is up to $3 (A) and $2 to $5 (B) a month.'],
    ['an average, which is no median', {mean: 60000}, 'The average is $60,000 a year.'],
    ['half of a pair of percentiles', {per: 'month', median: 6000, percentiles: {p10: 4000, p25: 5000, p75: null, p90: null}}, 'Half earn more than $6,000 a month, half less. A quarter earn less than $5,000. One in ten earns less than $4,000.'],
    ['the 75th percentile alone', {percentiles: {p75: 90000}}, 'A quarter earn more than $90,000 a year.'],
    ['the 90th percentile alone', {percentiles: {p90: 211000}}, 'One in ten earns more than $211,000 a year.'],
    ['a percentile that is capped, by its name', {percentiles: {p75: {atLeast: 239200}}}, '75th percentile: $239,200 or more a year.'],
    ['where the best paid begin, without their share', {top: {from: 100000}}, 'The best paid start at $100,000 a year.'],
    ['the top with its share, though it is as much as another percentile', {percentiles: {p90: 200000}, top: {share: 1, from: 200000}}, 'One in ten earns more than $200,000 a year. The top 1% start at $200,000.'],
    ['the parts of one total', {parts: [{name: 'Base', amount: 148000}, {name: 'Stock', amount: 100000}]}, 'All parts together are $248,000 a year. Parts of the pay: $148,000 (Base) and $100,000 (Stock).'],
    ['parts of which one is not published', {parts: [{name: 'Base', amount: 148000}, {name: 'Stock', amount: null}]}, 'Parts of the pay: $148,000 (Base) a year.'],
    ['an hourly wage without a period', {currency: 'GBP', median: 34.5}, 'Half earn more than £34.50, half less.'],
    ['a period that was not understood', {per: null, median: 90000}, 'Half earn more than $90,000, half less.'],
  ];
  for (const [name, salary, says] of sentences) it(`says ${name}`, () => expect(model(usd(salary)).sentence).to.equal(says));

  it('has no figure that is read as its neighbour where labels give way', () => {
    let gone = 0;
    const amounts = fc.tuple(fc.constantFrom(1, 1000, 50000), fc.array(fc.double({min: 1, max: 4, noNaN: true}), {minLength: 6, maxLength: 6}));
    const isThere = fc.array(fc.boolean(), {minLength: 6, maxLength: 6});
    fc.assert(
      fc.property(amounts, isThere, fc.constantFrom('USD', 'CHF'), fc.boolean(), ([base, factors], there, currency, isCapped) => {
        const [min, p10, p25, p75, p90, max] = factors.map((factor) => Math.round(base * factor)).sort((a, b) => a - b).map((amount, i) => (there[i] ? amount : undefined));
        const {bars, below} = model({currency, min, max: isCapped && max ? {atLeast: max} : max, percentiles: {p10, p25, p75, p90}, top: {share: 5, from: p90}});
        if (!(bars as unknown[] | undefined)?.[0]) return;
        const dropped = gaveWay(below, [20, 30]);
        gone += dropped.length;
        // What a tick stands for is said by its label alone: they give way together.
        for (const {container, text} of dropped) {
          const label = below.find(({lines}) => lines.join(' ') === text)!;
          if (!label.lines[1] || label.lines[1] === en.middleHalf) continue;
          const ticks = bars.filter(([name, at]) => name.startsWith('tick line') && at === label.at).map(([name]) => name);
          expect(ticks.some((name) => name.includes(` ${container[0]!}x`)), `the tick of "${text}" stays without its label: ${ticks.join()}`).to.equal(true);
        }
        // The bars have no labels but those of their ends.
        expect(misread([below.filter(({lines}) => !lines[1]), [20, 30]])).to.deep.equal([]);
      }),
      {numRuns: 500},
    );
    expect(gone, 'labels that gave way').to.be.greaterThan(20);
  });

  // Few amounts, so that many are the same.
  const few = fc.constantFrom(undefined, 0, 0.001, 30_000, 40_000, 50_000);
  const alike: fc.Arbitrary<Salary> = fc.record({
    per: fc.constantFrom('year', 'hour', null),
    min: few, max: few, median: few, mean: few,
    percentiles: fc.record({p10: few, p25: few, p75: few, p90: few}),
    levels: fc.array(fc.record({name: fc.constantFrom('Junior', 'Senior', 'Lead'), amount: few, min: few, max: few}), {maxLength: 3}),
    top: fc.option(fc.record({share: fc.constantFrom(1, 10), from: few}), {nil: undefined}),
  }) as fc.Arbitrary<Salary>;

  it('says of no amount that nobody can earn, and of none two things that cannot both be', () => {
    fc.assert(
      fc.property(alike, (salary) => {
        const {sentence = ''} = model(usd(salary));
        expect(sentence).to.not.match(/(less|more) than \$0(?![.\d])/);
        // Half, a quarter, a tenth: each of another amount.
        const claims = (order: RegExp) => [...sentence.matchAll(order)].map(([, , amount]) => amount);
        for (const amounts of [claims(/(Half|quarter|One in ten) earns? more than (\$[\d,.]*\d)/g), claims(/(quarter|One in ten) earns? less than (\$[\d,.]*\d)/g)]) expect(new Set(amounts).size, sentence).to.equal(amounts.length);
      }),
      {numRuns: 1000},
    );
  });

  it('has no range from an amount to the same, in no sentence and no picture', () => {
    fc.assert(
      fc.property(alike, (salary) => {
        if (Object.keys(salary).every((key) => salary[key as keyof Salary] === undefined)) return;
        const {sentence = '', below = [], above = [], figure, levels = []} = model(usd(salary));
        for (const text of [sentence, figure?.caption ?? '', ...levels.map(({text}) => text), ...[...below, ...above].flatMap(({lines}) => lines)]) {
          expect(text).to.not.match(/(?<![\d.,])(\$[\d,.]*\d) (\(\w+\) )?to \1(?![\d,.]*\d)/);
          expect(text).to.not.match(/(\$[\d,.]+) \(\1\)/);
        }
        // No two labels with names say the same amount beside each other.
        for (const labels of [below, above]) {
          const named = labels.filter(({lines: [, name]}) => name && name !== en.middleHalf).map(({lines: [amount]}) => amount);
          expect(new Set(named).size, named.join()).to.equal(named.length);
        }
      }),
      {numRuns: 1000},
    );
  });

  const same: [name: string, salary: Salary, says: string][] = [
    ['percentiles that are one amount', {percentiles: {p25: 40000, p75: 40000}}, '25th percentile and 75th percentile: $40,000 a year.'],
    ['a median that is a percentile too', {median: 40000, percentiles: {p10: 30000, p75: 40000}}, 'One in ten earns less than $30,000 a year. Median and 75th percentile: $40,000.'],
    ['levels of the same amount', {levels: [{name: 'A', amount: 50000}, {name: 'B', amount: 50000}]}, 'Pay is $50,000 a year (A and B).'],
    ['levels of the same range', {per: 'month', levels: [{name: 'A', min: 4, max: 9}, {name: 'B', min: 4, max: 9}]}, 'Pay is $4 to $9 a month (A and B).'],
    ['levels without names', {per: 'month', levels: [{amount: 4}, {amount: 4}]}, 'Pay is $4 a month (Level).'],
    ['a percentile of nothing, by its name', {percentiles: {p10: 0, p90: 120000}}, 'One in ten earns more than $120,000 a year. 10th percentile: $0.'],
    ['a median of nothing, by its name', {per: 'year', median: 0}, 'Median: $0 a year.'],
    ['the end of a range at nothing', {min: 0, max: 20000}, 'Pay runs from $0 to $20,000 a year.'],
    ['less than a cent', {per: 'hour', min: 0.001}, 'Pay starts at $0.001 an hour.'],
  ];
  for (const [name, salary, says] of same) it(`says ${name}`, () => expect(model(usd(salary)).sentence).to.equal(says));

  it('names in the picture all that is one amount', () => {
    const percentiles = {p25: 40000, p75: 40000};
    expect(model(usd({percentiles})).figure).to.deep.equal({amount: '$40,000', caption: '25th percentile, 75th percentile · a year'});
    expect(model(usd({min: 30000, max: 60000, percentiles})).below.map(({lines}) => lines)).to.deep.include(['$40,000', '25th percentile, 75th percentile']);
    expect(model(usd({levels: [{name: 'A', amount: 40000}, {name: 'B', amount: 40000}, {name: 'C', amount: 50000}]})).above.map(({lines}) => lines)).to.deep.equal([['$40,000', 'A, B'], ['$50,000', 'C']]);
  });

  it('never writes something as nothing, in any currency, nor a part of it', () => {
    fc.assert(
      fc.property(fc.double({min: 1e-9, max: 1, noNaN: true}), fc.constantFrom('USD', 'JPY', 'KWD', 'INR'), fc.constantFrom('en', 'de', 'ja', 'ar-EG', 'hi'), fc.constantFrom('hour', 'month', 'year'), (median, currency, lang, per) => {
        const {figure, table} = salaryModel({currency, per: 'year', median}, {hoursPerYear: 2080, chosenPer: per}, localizeFor(lang, 'salary-range', en))!;
        for (const text of [figure!.amount, ...table!.groups[0]!.rows.map(([, cell]) => cell!)]) expect(text, `${median}`).to.match(/(?![0٠])\p{Nd}/u);
      }),
      {numRuns: 500},
    );
  });

  it('says the period before the first of two amounts where the language has it in front', () => {
    const says = (lang: string, salary: Salary) => salaryModel({currency: 'ILS', per: 'month', ...salary}, {}, localizeFor(lang, 'salary-range', en))!.sentence!;
    for (const lang of ['ja', 'zh', 'de', 'hi'])
      for (const salary of [{min: 18000, max: 36000}, {percentiles: {p25: 18000, p75: 36000}}, {percentiles: {p10: 18000, p90: 36000}}]) {
        const [period, first, second] = [localizeFor(lang, '', {}).term('month', {amount: ''}).trim(), '18', '36'].map((text) => says(lang, salary).indexOf(text));
        expect(period, says(lang, salary)).to.be.greaterThan(-1);
        expect(/ja|zh/.test(lang) ? period! < first! : period! > second!, says(lang, salary)).to.equal(true);
      }
  });

  it('draws to scale from the lowest amount to the highest', () => {
    const {bars, dots, above, below} = model(guide.salary as Salary);
    expect(drawn(bars)).to.deep.equal(['tint 0 100', 'tick line 100', 'tick accent 50']);
    expect(dots).to.deep.equal([['accent', 15], ['accent', 50], ['accent', 85]]);
    expect(above.map(({at, lines}) => [at, ...lines])).to.deep.equal([
      [15, '$38,000', 'Entry level'],
      [50, '$45,000', 'Mid level'],
      [85, '$52,000', 'Senior level'],
    ]);
    expect(below.map(({lines}) => lines)).to.deep.equal([['$35,000'], ['$45,000', 'Median'], ['$55,000', 'Top 10%']]);
  });

  it('draws no picture that says less than its sentence', () => {
    expect(model(usd({min: 45000, max: 45000})).bars).to.deep.equal([]);
    expect(model(usd({median: 5})).bars).to.deep.equal([]);
    expect(model(usd({per: 'year', median: 5})).figure).to.deep.equal({amount: '$5', caption: 'Median · a year'});
    expect(model(usd({per: 'year', min: 5, max: 5})).figure, 'one amount is no end of a range').to.deep.equal({amount: '$5', caption: 'Pay · a year'});
  });

  it('exchanges bounds that are inverted', () => {
    const {bars, sentence} = model(usd({min: 55000, max: 35000, median: 45000}));
    expect(sentence).to.contain('from $35,000 to $55,000');
    expect(drawn(bars)).to.deep.equal(['tint 0 100', 'tick accent 50']);
  });

  it('shows a median outside its range where it is', () => {
    const {bars} = model([usd({min: 10, max: 20, median: 30})]);
    expect(drawn(bars)).to.deep.equal(['tint 0 50', 'tick accent 100']);
  });

  it('leaves what is capped open, and says in the table what is not published', () => {
    const {bars, table} = model(usd({min: 100, median: null, max: {atLeast: 200}}));
    expect(drawn(bars)).to.deep.equal(['tint 0 92.59', 'tint beyond 92.59 7.41']);
    expect(table!.groups[0]!.rows).to.deep.equal([
      ['Low end', '$100'],
      ['Median', 'not published'],
      ['High end', '$200 or more'],
    ]);
  });

  it('has every figure of every area and period in the table', () => {
    const {table, areas, periods} = model([{...developers, area: 'United States'}, usd({area: 'United States', per: 'hour', median: 63.98}), {area: 'Berlin', currency: 'EUR', per: 'year', median: 7}]);
    expect(areas).to.deep.equal(['United States', 'Berlin']);
    expect(periods.map(({value}) => value)).to.deep.equal(['hour', 'month', 'year']);
    expect(table!.groups.map(({name, rows}) => [name, rows.length])).to.deep.equal([
      ['United States · a year', 5],
      ['United States · an hour', 1],
      ['Berlin · a year', 1],
    ]);
  });

  it('has a word for an area without a name beside others, and for none alone', () => {
    const areas = fc.array(fc.record({area: fc.constantFrom('Home', 'Abroad', undefined), name: fc.constantFrom('Women', undefined), currency: fc.constantFrom('BRL', 'USD')}), {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(areas, (given) => {
        const entries = given.map((each) => ({...each, per: 'month' as const, min: 4000, max: 9000}));
        const {table, areas, place, shown} = model(entries as Salary[], {area: ''});
        const several = areas.length > 1;
        entries.forEach(({area}, i) => void expect(table!.groups[i]!.name!.includes('Area: not given'), table!.groups[i]!.name).to.equal(several && !area));
        if (areas.includes('')) for (const text of [place, several ? shown : place]) expect(text.includes('Area: not given')).to.equal(several);
      }),
    );
  });

  it('says of an entry nothing twice', () => {
    const word = fc.constantFrom('Berlin', 'Indian Rupee', 'US Dollar', undefined);
    fc.assert(
      fc.property(fc.array(fc.record({area: fc.constantFrom('Berlin', undefined), name: word, currency: fc.constantFrom('INR', 'USD'), source: word}), {minLength: 1, maxLength: 4}), (given) => {
        const entries = given.map((each) => ({...each, per: 'year' as const, median: 500_000})) as Salary[];
        for (const {value: chosenEntry} of model(entries).entries) {
          const {place, unit, shown, table} = model(entries, {chosenEntry});
          for (const text of [[place, unit].filter(Boolean).join(' · '), shown, ...table!.groups.map(({name}) => name!)]) {
            const parts = text.split(' · ');
            expect(new Set(parts).size, text).to.equal(parts.length);
          }
        }
      }),
      {numRuns: 500},
    );
  });

  it('offers a period only where the data supports it, and says how it was converted', () => {
    const offered = (salary: Salary, options: Options = {}) => model(salary, options).periods.map(({value}) => value);
    expect(offered(usd({median: 20, per: 'hour'}), {hoursPerYear: 2080})).to.deep.equal(['hour']);
    expect(offered(usd({median: 2000, per: 'month'}))).to.deep.equal(['month']);
    expect(offered(usd({median: 24000}))).to.deep.equal(['month', 'year']);
    expect(offered(usd({median: 24000}), {hoursPerYear: 2080})).to.deep.equal(['hour', 'month', 'year']);
    const monthly = model(usd({median: 24000, percentiles: {p90: {atLeast: 36000}}}), {per: 'month'});
    expect(monthly.sentence).to.contain('$2,000 a month');
    expect(monthly.note).to.equal('Monthly figures are a twelfth of the yearly ones.');
    const hourly = model(usd({median: 41600}), {per: 'hour', hoursPerYear: 2080});
    expect(hourly.sentence).to.contain('$20 an hour');
    expect(hourly.note).to.contain('2,080 hours');
    expect(model([usd({median: 41600}), usd({median: 21, per: 'hour'})], {per: 'hour', hoursPerYear: 2080}).sentence).to.contain('$21 an hour');
  });

  it('lets each of several entries in one area be reached, and tells them apart', () => {
    const reached = (salary: Salary[]) => {
      const {areas, entries, table} = model(salary);
      expect(areas).to.have.length(1);
      expect(new Set(table!.groups.map(({name}) => name)).size).to.equal(salary.length);
      return entries.map(({value, label}) => [label, model(salary, {chosenEntry: value}).figure!.amount]);
    };
    expect(reached([usd({median: 148000, area: 'Seattle'}), usd({median: 276000, area: 'Seattle'})])).to.deep.equal([['1', '$148,000'], ['2', '$276,000']]);
    expect(reached([usd({median: 148000, name: 'Base pay'}), usd({median: 276000, name: 'Total pay'})])).to.deep.equal([['Base pay', '$148,000'], ['Total pay', '$276,000']]);
    expect(reached([usd({median: 148000}), usd({median: 130000, name: 'Women'})])).to.deep.equal([['Pay', '$148,000'], ['Women', '$130,000']]);
    expect(reached([usd({median: 90000}), {currency: 'INR', median: 900000}])).to.deep.equal([['US Dollar', '$90,000'], ['Indian Rupee', '₹900,000']]);
    expect(reached([usd({median: 90000, source: 'A'}), usd({median: 91000, source: {name: 'B'}})])).to.deep.equal([['A', '$90,000'], ['B', '$91,000']]);
  });

  it('says of every entry what is to be known of it: hours, answers, period', () => {
    const {figure, note, table} = model(usd({per: 'month', median: 3000, hoursPerWeek: 36, sample: 42478}));
    expect(figure!.caption).to.equal('Median · a month · 36 hours a week');
    expect(note).to.equal('From 42,478 answers.');
    expect(table!.groups[0]!.name).to.equal('a month · 36 hours a week · from 42,478 answers');
    expect(model({currency: 'GBP', median: 90}).figure!.caption).to.equal('Median · period not given');
    expect(model([{currency: 'GBP', median: 90}, {currency: 'GBP', per: 'month', median: 2500}]).periods.map(({label}) => label)).to.deep.equal(['a month', 'period not given']);
  });

  it('marks the average, by its name', () => {
    const {dots, below, figure} = model(usd({min: 40000, median: 50000, mean: 55000, max: 80000}));
    expect(dots).to.deep.equal([['mean', 37.5]]);
    expect(below.map(({lines}) => lines)).to.deep.include(['$55,000', 'Average']);
    expect(figure!.caption).to.equal('Median · a year');
    expect(model(usd({mean: 55000})).figure).to.deep.equal({amount: '$55,000', caption: 'Average · a year'});
  });

  it('draws levels that are ranges as ranges, on the scale of the picture', () => {
    const {levels, listed} = model(usd({per: 'month', levels: [{name: 'Junior', min: 2000, amount: 3000, max: 4000}, {name: 'Senior', min: 5000, max: 6000}, {name: 'Lead', amount: 5500}]}));
    expect(listed).to.equal('nl wl');
    expect(levels.map(({name, text}) => [name, text])).to.deep.equal([['Junior', '$3,000 ($2,000 to $4,000)'], ['Senior', '$5,000 to $6,000'], ['Lead', '$5,500']]);
    expect(levels.map(({bars, dots}) => [...drawn(bars), ...dots.map(String)])).to.deep.equal([['line 0 100', 'middle 0 50', 'accent,25'], ['line 0 100', 'middle 75 25'], ['line 0 100', 'accent,87.5']]);
  });

  it('draws parts as parts of one bar, each with its label', () => {
    const {parts, table, bars} = model(usd({parts: [{name: 'Base', amount: 150000}, {name: 'Stock', amount: 100000}, {name: 'Bonus', amount: 50000}]}));
    expect(bars).to.deep.equal([]);
    expect(drawn(parts!.bars)).to.deep.equal(['accent 0 49.6', 'middle 50 32.93', 'tint 83.33 16.67']);
    expect(parts!.below.map(({lines}) => lines)).to.deep.equal([['$150,000', 'Base'], ['$100,000', 'Stock'], ['$50,000', 'Bonus']]);
    expect(table!.groups[0]!.rows).to.deep.equal([['Base', '$150,000'], ['Stock', '$100,000'], ['Bonus', '$50,000'], ['All parts together', '$300,000']]);
    expect(model(usd({parts: [{name: 'Base', amount: 1}]})).parts).to.equal(undefined);
  });

  it('says what the parts are parts of, once', () => {
    const parts = [{name: 'Base', amount: 150000}, {name: 'Stock', amount: 100000}];
    expect(model(usd({median: 240000, parts})).total).to.equal('All parts together · $250,000');
    const alone = model(usd({parts}));
    expect([alone.figure!.amount, alone.total]).to.deep.equal(['$250,000', undefined]);
    expect(model(developers).total).to.equal('');
  });

  it('cuts the scale where an outlier would flatten the rest, and says so', () => {
    const {isCut, bars, note, below} = model({...developers, min: 1, max: 4500000});
    expect(isCut).to.equal(true);
    expect(note).to.contain('cut');
    const place = Object.fromEntries(bars.map(([name, at]) => [name, at]));
    expect(place['tick accent']).to.be.within(40, 60);
    expect(below.find(({lines}) => lines[0] === '$4,500,000')!.at).to.equal(100);
    // The darkest bar is labelled at every width, whatever else there is to label.
    expect(below.find(({lines}) => lines[1] === 'middle half')!.classes).to.not.match(/[nw]x/);
    expect(bars.filter(([name]) => name === 'cut')).to.have.length(2);
    for (const salary of [developers, usd({min: 30000, median: 35000, max: 100000}), usd({min: 0, median: 50000, max: 60000})]) expect(model(salary).isCut).to.equal(false);
  });

  it('lets a mark give way with its label, so that none reads as the next', () => {
    const {bars, below} = model(usd({min: 50000, max: 100000, percentiles: {p10: 51000, p90: 99000}, top: {share: 1, from: 99500}}));
    const hidden = below.filter(({classes}) => /\b[nw]x\b/.test(classes)).length;
    expect(hidden).to.be.above(0);
    expect(bars.filter(([name]) => /^tick.*\b[nw]x\b/.test(name))).to.have.length(hidden);
  });

  it('keeps the note of the top out of the heading of its row', () => {
    const {note, table, notes} = model([usd({area: 'A', top: {share: 10, from: 90000, note: 'With a licence.'}}), usd({area: 'B', median: 50000})]);
    expect([note, table!.groups[0]!.rows, notes]).to.deep.equal(['', [['Top 10%', '$90,000']], ['A · With a licence.']]);
  });

  it('is nothing where there is no figure', () => {
    expect(salaryModel({area: 'X', source: 'Y'}, {}, words)).to.equal(undefined);
  });

  const stands: [typed: string, says: string, turn?: number][] = [
    ['47,000', '$47,000 a year: more than half earn less and it is between Median ($45,000) and Senior level ($52,000).'],
    ['45k', '$45,000 a year: half earn less, half earn more, and it is the same as Mid level ($45,000).'],
    ['20000', '$20,000 a year: half earn more and it is below Low end ($35,000).', -90],
    ['99000', '$99,000 a year: more than half earn less and it is above High end ($55,000). The top 10% start at $55,000.', 90],
    ['a lot', 'Please type an amount, such as $35,000.'],
    ['45/hr', 'These figures are for a year. Please type your pay for a year, too.'],
    ['4000 a month', 'These figures are for a year. Please type your pay for a year, too.'],
    ['45,000 per annum', '$45,000 a year: half earn less, half earn more, and it is the same as Mid level ($45,000).'],
    ['£45,000', 'These figures are in US Dollar. Please type your pay in US Dollar, too.'],
    ['12 LPA', '$1,200,000 a year: more than half earn less and it is above High end ($55,000). The top 10% start at $55,000.', 90],
    ['$45k', '$45,000 a year: half earn less, half earn more, and it is the same as Mid level ($45,000).'],
    ['€45k', 'These figures are in US Dollar. Please type your pay in US Dollar, too.'],
  ];
  for (const [typed, says, turn] of stands)
    it(`says where ${typed} stands`, () => {
      const {standing} = model(guide.salary as Salary, {mine: typed});
      expect(standing!.sentence).to.equal(says.replace('between Median ($45,000)', 'between Mid level ($45,000)'));
      expect(standing!.turn ?? 0).to.equal(turn ?? 0);
    });

  it('says in plain words where somebody stands among percentiles', () => {
    const says = (mine: string) => model(developers, {mine}).standing!.sentence;
    expect(says('120000')).to.equal('$120,000 a year: more than a quarter earn less and half earn more.');
    expect(says('103050')).to.equal('$103,050 a year: a quarter earn less and three quarters earn more.');
    expect(says('50000')).to.equal('$50,000 a year: nine in ten earn more.');
    expect(says('500000')).to.equal('$500,000 a year: more than nine in ten earn less.');
  });

  it('says in which ranges of levels somebody stands, overlapping or not', () => {
    const level = fc.record({name: fc.constantFrom('Junior', 'Senior', 'Lead'), min: fc.integer({min: 20_000, max: 50_000}), width: fc.integer({min: 1, max: 30_000})});
    fc.assert(
      fc.property(fc.array(level, {minLength: 2, maxLength: 3}), fc.integer({min: 10_000, max: 90_000}), (given, mine) => {
        const levels = given.map(({name, min, width}) => ({name, min, max: min + width}));
        const {sentence} = model(usd({per: 'year', levels}), {mine: String(mine)}).standing!;
        const inside = levels.filter(({min, max}) => min <= mine && mine <= max);
        for (const {name, min, max} of inside) expect(sentence).to.contain(`it is between $${min.toLocaleString('en-US')} and $${max.toLocaleString('en-US')} (${name})`);
        expect(sentence.split('it is').length - 1, sentence).to.equal(inside.length || 1);
        if (inside[0]) return;
        const [, low, high] = /between (\w+) .* and (\w+) \(/.exec(sentence) ?? [];
        if (low) expect(levels.some(({name, max}) => name === low && max < mine) && levels.some(({name, min}) => name === high && min > mine), sentence).to.equal(true);
      }),
      {numRuns: 500},
    );
  });

  it('compares what is paid by the hour with nothing whose period is not known, and no dollar with another', () => {
    for (const salary of [{median: 300}, {min: 200, max: 400}, {percentiles: {p10: 200}}, {levels: [{name: 'A', amount: 300}]}, {top: {share: 1, from: 300}}])
      for (const mine of ['300/hr', '300 a day', '300 per week', '300 / month', '300 p.a.', '1k a year']) {
        expect(model(usd({per: null, ...salary}), {mine}).standing, mine).to.deep.equal({sentence: 'Salary: period not given.', invalid: true});
        expect(model(usd({per: null, ...salary}), {mine: mine.split(/[ /]/)[0]!}).standing!.sentence, mine).to.match(/^\$\S+: /);
      }
    for (const mine of ['A$50k', '50k A$', 'C$50k', 'R$ 50.000', 'US$50k', '50000 NZ$', 'HK$50000'])
      for (const currency of ['USD', 'CAD', 'AUD', 'BRL']) {
        const own = ({US: 'USD', A: 'AUD', C: 'CAD', R: 'BRL', NZ: 'NZD', HK: 'HKD'} as Record<string, string>)[/[A-Z]+(?=\$)/.exec(mine)![0]]!;
        expect(!model({currency, per: 'year', median: 60_000}, {mine}).standing!.invalid, `${mine} in ${currency}`).to.equal(own === currency);
      }
  });

  it('puts nobody above the best paid who earns more than they begin with', () => {
    const others = fc.record({median: fc.constantFrom(undefined, 50_000), min: fc.constantFrom(undefined, 20_000), max: fc.constantFrom(undefined, 90_000, 400_000), mean: fc.constantFrom(undefined, 60_000), percentiles: fc.constantFrom(undefined, {p90: 120_000}, {p25: 30_000, p75: 80_000}), levels: fc.constantFrom<Salary['levels'][]>(undefined, [{name: 'A', amount: 40_000}], [{name: 'A', min: 20_000, max: 40_000}])});
    fc.assert(
      fc.property(others, fc.constantFrom(undefined, 1, 5, 10), fc.constantFrom(70_000, 300_000), fc.integer({min: 10_000, max: 500_000}), (others, share, from, mine) => {
        const {sentence} = model(usd({per: 'year', ...others, top: {share, from}}), {mine: String(mine)}).standing!;
        const name = share === undefined ? 'Best paid' : `Top ${share}%`;
        expect(sentence).to.not.match(/above (Top|Best)/);
        const isOne = sentence.includes(`${share === undefined ? 'The best paid' : `The top ${share}%`} start at $${from / 1000},000.`) || sentence.includes(`${name} ($${from / 1000},000 or more)`);
        expect(isOne, `${sentence} with ${from}`).to.equal(mine >= from);
        if (mine >= from) expect(sentence.replace(/ The (top|best).*/, '').includes(name)).to.equal(sentence.includes('or more'));
      }),
      {numRuns: 1000},
    );
    const says = (salary: Salary, mine = '400000') => model(usd({per: 'year', ...salary}), {mine}).standing!.sentence;
    expect(says({median: 50_000, percentiles: {p90: 120_000}, top: {share: 1, from: 300_000}})).to.equal('$400,000 a year: more than nine in ten earn less. The top 1% start at $300,000.');
    expect(says({median: 50_000, percentiles: {p90: 120_000}, top: {from: 300_000}})).to.equal('$400,000 a year: more than nine in ten earn less. The best paid start at $300,000.');
    expect(says({min: 50_000, top: {share: 1, from: 300_000}}, '200000')).to.equal('$200,000 a year: it is between Low end ($50,000) and Top 1% ($300,000).');
    expect(says({median: {atLeast: 200_000}, top: {share: 1, from: 300_000}})).to.equal('$400,000 a year: Top 1% ($300,000 or more).');
  });

  it('asks about money of another currency, by its sign or its name', () => {
    for (const [currency, mine] of [['INR', '$90000'], ['EUR', '$90000'], ['EUR', '¥50000'], ['EUR', '50000 kr'], ['EUR', '50000 dollars'], ['USD', '¥50000'], ['SEK', '50000 yen'], ['JPY', '$5m']] as const) {
      const {sentence, invalid, mark} = model({currency, min: 30_000, max: 90_000}, {mine}).standing!;
      expect([invalid, mark], mine).to.deep.equal([true, undefined]);
      expect(sentence).to.match(/^These figures are in /);
    }
    for (const [currency, mine] of [['CAD', '$50000'], ['MXN', '$50000'], ['CNY', '¥50000'], ['DKK', '50000 kr'], ['AUD', '50000 dollars'], ['EUR', '50000 euros']] as const) expect(model({currency, min: 30_000, max: 90_000}, {mine}).standing!.invalid, mine).to.equal(undefined);
  });

  it('does not pretend to know what is beyond a cap', () => {
    const says = (mine: string) => model(usd({per: 'year', median: 100, percentiles: {p90: {atLeast: 200}}}), {mine}).standing!.sentence;
    expect(says('150')).to.equal('$150 a year: more than half earn less and one in ten earns more.');
    expect(says('250')).to.equal('$250 a year: more than half earn less.');
    expect(model(usd({min: {atLeast: 5}, max: {atLeast: 9}}), {mine: '10'}).standing!.sentence).to.contain('gives no figures');
  });

  it('has nothing to compare with where nothing is published, though the reader has typed', () => {
    const {sentence, standing} = model(usd({median: null}), {mine: '47000'});
    expect(sentence).to.equal('The publisher gives no figures.');
    expect(standing!.sentence).to.equal('The publisher gives no figures to compare it with.');
  });
});

describe('parsePay', () => {
  const amounts: [typed: string, amount: number | undefined, per?: string, currency?: string][] = [
    ['45000', 45000], ['45,000', 45000], ['45.000', 45000], ['45 000 €', 45000, undefined, 'EUR'], ['$45,000.50', 45000.5, undefined, '$'], ['45.000,50', 45000.5], ['45’000', 45000],
    ['95’500.-', 95500], ['95’500.–', 95500], ['1,00,000', 100000], ['29.98', 29.98], ['29,9', 29.9], ['45k', 45000], ['1.5k', 1500], ['45 K', 45000], ['€45k', 45000, undefined, 'EUR'], ['45k€', 45000, undefined, 'EUR'],
    ['४५,०००', 45000], ['५ लाख', 500000], ['५० हज़ार', 50000], ['৪৫০০০', 45000], ['๔๕๐๐๐', 45000], ['Rs. 12,00,000', 1200000, undefined, 'INR'], ['₹50,000/-', 50000, undefined, 'INR'],
    ['٤٥٬٠٠٠', 45000], ['۴۵۰۰۰', 45000], ['０', 0], ['0', 0],
    ['12 LPA', 1200000, 'year'], ['5 lakh', 500000], ['1.2 crore', 12000000], ['700万円', 7000000, undefined, 'JPY'], ['700万', 7000000], ['$0.1m', 100000, undefined, '$'], ['3,5 Mio.', 3500000], ['45 Tsd.', 45000], ['٤٥ ألف', 45000],
    ['45/hr', 45, 'hour'], ['45/hour', 45, 'hour'], ['$45 per hour', 45, 'hour', '$'], ['45 an hour', 45, 'hour'], ['3000 / month', 3000, 'month'], ['3000/m', 3000, 'month'], ['45k p.a.', 45000, 'year'], ['45.000 € pro Jahr', 45000, 'year', 'EUR'], ['USD 45,000', 45000, undefined, 'USD'], ['45 000 PLN', 45000, undefined, 'PLN'],
    ['$45,000.999', undefined], ['45 000.500', undefined], ["1'234.567", undefined], ['1.234.5', undefined], ['1,00,00', undefined], ['10.5.2', undefined], ['.5m', undefined], ['45¢', undefined], ['5 mil', undefined], ['3000 m', undefined], ['5 thousand thousand', undefined], ['12 months', undefined], ['40 hours', undefined],
    ['', undefined], ['abc', undefined], ['-5', undefined], ['1-2', undefined], ['12 34 x 5', undefined], ['40k-50k', undefined], ['45000 before tax', undefined], ['12 dozen', undefined], ['1.234 m', undefined], ['45 a week a month', undefined],
  ];
  for (const [typed, amount, per, currency] of amounts)
    it(`reads ${JSON.stringify(typed)}`, () => {
      const found = parsePay(typed);
      expect([found?.amount, found?.per, found?.currency]).to.deep.equal([amount, per, currency]);
    });

  it('reads what the page writes', () => {
    expect(parsePay('٤٥ في السنة', {periods: {'في السنة': 'year'}})).to.deep.equal({amount: 45, per: 'year'});
    expect(parsePay('45 US$', {currency: 'USD'})).to.deep.equal({amount: 45, currency: 'USD'});
    for (const lang of ['es', 'pt-BR']) expect(parsePay('5 mil', {lang})).to.deep.equal({amount: 5000});
    expect(parsePay('5 mil', {lang: 'en-US'})).to.equal(undefined);
    // "R" is a part of "per", too.
    expect(parsePay('R45 000 per year', {lang: 'en-ZA', currency: 'ZAR'})).to.deep.equal({amount: 45000, currency: 'ZAR', per: 'year'});
  });

  const currencies = 'USD EUR GBP JPY CNY INR AUD CAD NZD SGD HKD TWD MXN BRL ARS CLP COP SEK NOK DKK ISK CHF PLN CZK HUF RON TRY UAH ILS AED SAR QAR KWD EGP MAD ZAR NGN KES GHS ZMW XOF PKR LKR NPR BDT IDR MYR THB VND PHP KRW MMK HNL NIO JMD TTD LRD'.split(' ');
  const languages = ['en', 'en-IN', 'en-CA', 'en-ZA', 'de', 'de-CH', 'fr', 'fr-CA', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'ar', 'ar-EG', 'he', 'hi', 'ja', 'zh', 'zh-TW'];
  const displays = ['symbol', 'narrowSymbol', 'code', 'name'] as const;
  const written = (lang: string, currency: string, currencyDisplay: (typeof displays)[number], amount: number) => new Intl.NumberFormat(lang, {style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0}).format(amount);
  /** What is written besides the amount. */
  const signIn = (typed: string) => typed.normalize('NFKC').replace(/[\p{Nd}\s.,'’٬\u200e\u200f\u061c]/gu, '');
  const signsOf = (currency: string, lang: string) => [lang, 'en'].flatMap((each) => displays.map((display) => signIn(written(each, currency, display, 50_123))));

  it('understands a currency as any page writes it, where it is that of the page', () => {
    for (const lang of languages)
      for (const currency of currencies)
        for (const display of displays) {
          const typed = written(lang, currency, display, 50_123);
          const found = parsePay(typed, {lang, currency});
          // What may be a number of thousands, "50,123 K", is asked about.
          if (found || !/\p{Nd}\s\u200f?[KL]\u200f?$/u.test(typed)) expect(found, `${typed} for ${currency} in ${lang}`).to.deep.equal({amount: 50_123, currency});
        }
  });

  it('takes no other currency for that of the page, whatever its sign, unless they share it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.constantFrom(...currencies), fc.constantFrom(...currencies), fc.constantFrom(...displays), (lang, other, own, display) => {
        const typed = written(lang, other, display, 50_123);
        // What may be a number of thousands, "50,123 K", is that to whoever has no kyat.
        if (other === own || /\p{Nd}\s\u200f?K\u200f?$/u.test(typed)) return;
        const found = parsePay(typed, {lang, currency: own});
        // Indian rupees are "Rs" too, and Canadian dollars "C$".
        if (found && (found.currency ?? own) === own) expect([...signsOf(own, lang), ...({INR: ['Rs'], CAD: ['C$']}[own] ?? [])], `${typed} for ${own} in ${lang}`).to.include(signIn(typed));
      }),
      {numRuns: 4000},
    );
  });

  const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'JMD', 'TTD', 'LRD'];
  const shared: Record<string, string[]> = {
    $: [...dollars, 'MXN', 'ARS', 'CLP', 'COP'],
    '＄': [...dollars, 'MXN', 'ARS', 'CLP', 'COP'],
    '¥': ['JPY', 'CNY'],
    '￥': ['JPY', 'CNY'],
    kr: ['SEK', 'NOK', 'DKK', 'ISK'],
    '£': ['GBP'],
    '€': ['EUR'],
    '₹': ['INR'],
    Rs: ['INR', 'PKR', 'LKR', 'NPR'],
    '₨': ['INR', 'PKR', 'LKR', 'NPR'],
    R: ['ZAR'],
    '₿': [],
    '¤': [],
    dollars: dollars,
    Dollar: dollars,
    pounds: ['GBP', 'EGP'],
    euros: ['EUR'],
    rupees: ['INR', 'PKR', 'LKR', 'NPR'],
    pesos: ['MXN', 'ARS', 'CLP', 'COP', 'PHP'],
    francs: ['CHF', 'XOF'],
    yen: ['JPY'],
    US$: ['USD'],
    A$: ['AUD'],
    J$: ['JMD'],
    L$: ['LRD'],
    'JP¥': ['JPY'],
    USD$: ['USD'],
    bucks: [],
  };
  for (const [sign, own] of Object.entries(shared))
    it(`asks about “${sign}” where that is not the sign of the currency`, () => {
      const wrong = currencies.filter((currency) =>
        [`${sign}50000`, `${sign} 50000`, `50000 ${sign}`, `50000${sign}`, `${sign}50k`, `50k ${sign}`, `${sign}50,000 a year`, `50,000 ${sign}/yr`].some((mine) => (parsePay(mine, {currency, lang: 'en-ZA'})?.currency === currency) !== own.includes(currency)),
      );
      expect(wrong).to.deep.equal([]);
    });

  it('asks about any sign of a currency, and any word, that it does not know', () => {
    const signs = Array.from({length: 0x1f000}, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff).map((code) => String.fromCodePoint(code)).filter((char) => /\p{Sc}/u.test(char));
    expect(signs.length).to.be.above(50);
    for (const sign of signs)
      for (const typed of [`${sign}45000`, `45000 ${sign}`, `45k${sign}`]) {
        const found = parsePay(typed, {currency: 'EUR'});
        expect(!found || found.currency !== undefined, typed).to.equal(true);
        expect(found?.currency === 'EUR', typed).to.equal(sign === '€');
      }
    const word = fc.string({unit: fc.constantFrom(...'bcfgjqvwxzßñøщжğأغफ়'), minLength: 3, maxLength: 8});
    fc.assert(fc.property(word, fc.boolean(), (word, isFirst) => {
      const found = parsePay(isFirst ? `${word} 45000` : `45000 ${word}`, {currency: 'EUR'});
      expect(!found || (found.currency !== undefined && found.currency !== 'EUR'), word).to.equal(true);
    }));
    for (const typed of ['K5,000', 'L500', 'M5', 'P50,000', 'E45000', 'RM5000', 'Fr. 5000', '45000 before tax']) expect(parsePay(typed, {currency: 'USD'}), typed).to.equal(undefined);
  });

  it('takes for none of two currencies what is said to be in both', () => {
    for (const [typed, currency] of [['$50,000 CAD', 'USD'], ['CAD $50,000', 'USD'], ['€50,000 USD', 'EUR'], ['USD 50,000 €', 'EUR'], ['$90000 INR', 'INR'], ['INR $90000', 'INR'], ['50000 US dollars', 'AUD'], ['50000 Australian dollars', 'USD']] as const) {
      const found = parsePay(typed, {currency});
      expect(found && found.currency === currency, `${typed} for ${currency}`).to.not.equal(true);
    }
    for (const [typed, currency] of [['$50,000 CAD', 'CAD'], ['USD $50,000', 'USD'], ['50000 Australian dollars', 'AUD'], ['€ 50.000 EUR', 'EUR']] as const) expect(parsePay(typed, {currency}), typed).to.deep.equal({amount: 50_000, currency});
  });

  it('never takes one number for another, whatever separates its digits', () => {
    const parts = fc.array(fc.tuple(fc.constantFrom('.', ',', ' ', '’', ''), fc.integer({min: 0, max: 9999}).map(String)), {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(fc.integer({min: 1, max: 999}), parts, (first, rest) => {
        const typed = first + rest.map(([separator, group]) => separator + group).join('');
        const found = parsePay(typed);
        if (!found) return;
        const [, whole = '', decimals] = /^(.*?)(?:[.,](\d\d?))?$/.exec(typed)!;
        expect(found.amount, typed).to.equal(Number(Number(`${whole.replace(/\D/g, '')}.${decimals ?? 0}`).toPrecision(12)));
        expect(new Set(whole.replace(/\d/g, '')).size, typed).to.be.lessThan(2);
        if (decimals && /\D/.test(whole)) expect(whole, typed).to.not.contain(typed.at(-decimals.length - 1));
      }),
      {numRuns: 2000},
    );
  });

  it('asks again where thousandths of a currency may be meant', () => {
    const says = (mine: string, currency: string, lang = 'en-US') => salaryModel({currency, per: 'month', median: 900, max: 2000}, {mine, standing}, localizeFor(lang, 'salary-range', en))!.standing!;
    expect(says('850.500', 'KWD').invalid).to.equal(true);
    expect(says('1,250', 'KWD').sentence).to.contain('1,250');
    expect(says('850.500', 'EUR').sentence).to.contain('850,500');
    expect(says('850.50', 'KWD').invalid).to.equal(undefined);
  });

  it('reads what Intl writes, in any language', () => {
    fc.assert(
      fc.property(fc.constantFrom('en', 'de', 'fr', 'ar-EG', 'fa', 'hi', 'hi-u-nu-deva', 'bn', 'mr', 'ne', 'my', 'ta-u-nu-tamldec', 'th-u-nu-thai', 'de-CH', 'sv', 'ja', 'pl', 'pt', 'es'), fc.integer({min: 0, max: 1e9}), (lang, amount) => {
        expect(parsePay(new Intl.NumberFormat(lang).format(amount))).to.deep.equal({amount});
      }),
    );
    fc.assert(fc.property(fc.string(), (typed) => void parsePay(typed)), {numRuns: 1000});
  });
});

describe('<salary-range>', () => {
  const $ = <E extends Element>(element: Element, selector: string) => element.shadowRoot!.querySelector<E>(selector)!;

  it('takes flat attributes', async () => {
    const element = await fixture(html`<salary-range min="35000" median="45000" max="55000" currency="USD"></salary-range>`);
    expect($(element, '[part=sentence]').textContent).to.contain('half less');
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('says with flat attributes too what is wrong with them', async () => {
    const warn = console.warn;
    const said: string[] = [];
    console.warn = (message: string) => void said.push(message);
    const element = await fixture(html`<salary-range min="35,000" max="55000"></salary-range>`);
    console.warn = warn;
    expect(element.matches(':state(error)')).to.equal(true);
    expect(said[0]).to.contain('salary.currency: is missing');
  });

  it('tells of an area that the guide does not have, and shows another under its own name', async () => {
    const warn = console.warn;
    const said: string[] = [];
    console.warn = (message: string) => void said.push(message);
    for (const [area, told] of [['Ohio', true], ['TEXAS', false], ['Berlin', false], ['', false]] as const) {
      said.length = 0;
      const element = await fixture(html`<salary-range area=${area} .guide=${{salary: [{...developers, area: 'Texas'}, {...developers, area: 'Berlin'}]}}></salary-range>`);
      expect($(element, '[part=place]').textContent.trim()).to.contain(area === 'Berlin' ? 'Berlin' : 'Texas');
      expect(said.join().includes('area is no area of the guide') || said.join().includes('area: is no area of the guide'), area).to.equal(told);
    }
    console.warn = warn;
  });

  it('lets the reader choose an area and a period', async () => {
    const element = await fixture<SalaryRange>(
      html`<salary-range area="berlin" .guide=${{salary: [{...developers, area: 'United States'}, {area: 'Berlin', currency: 'EUR', median: 60000}]}}></salary-range>`,
    );
    expect($(element, 'b').textContent).to.equal('€60,000');
    const area = $<HTMLSelectElement>(element, '[part=picture] select');
    expect(area.value).to.equal('Berlin');
    area.focus();
    await sendKeys({press: 'ArrowUp'});
    await element.updateComplete;
    expect($(element, 'b').textContent).to.equal('$133,080');
    const per = $<HTMLSelectElement>(element, '[name=chosenPer]');
    per.value = 'month';
    per.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect($(element, 'b').textContent).to.equal('$11,090');
    await waitUntil(() => $(element, '[aria-live]').textContent!.includes('Half earn more than $11,090 a month'));
    element.area = 'Berlin';
    await element.updateComplete;
    expect($(element, 'b').textContent).to.equal('€5,000');
    expect(area.value).to.equal('Berlin');
  });

  it('has a word for every choice', async () => {
    const pay = {currency: 'USD', per: 'month', min: 4000, max: 9000};
    for (const salary of [[{...pay, area: 'Home'}, pay], [pay, {...pay, area: 'Home'}, {...pay, name: 'Women'}], [{...pay, name: 'Women'}, pay], [pay, {...pay, per: null}]]) {
      const element = await fixture<SalaryRange>(html`<salary-range .guide=${{salary}}></salary-range>`);
      const options = () => [...element.shadowRoot!.querySelectorAll('option')].map(({label}) => label.trim());
      expect(options().length).to.be.greaterThan(1);
      expect(options()).to.not.include('');
      const select = element.shadowRoot!.querySelector('select')!;
      for (const {value} of select.options) {
        select.value = value;
        select.dispatchEvent(new Event('change'));
        await element.updateComplete;
        expect([select.value, ...options()].slice(1)).to.not.include('');
        expect(select.value).to.equal(value);
      }
    }
  });

  it('says where the reader stands, by keyboard, and marks it', async () => {
    const element = await fixture<SalaryRange>(html`<salary-range .guide=${guide}></salary-range>`);
    expect($(element, '.you')).to.equal(null);
    $<HTMLElement>(element, 'footer details summary').focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: '47,000'});
    await waitUntil(() => $(element, '#stands').textContent);
    // Said once, after a rest.
    expect($(element, '[aria-live]').textContent).to.equal('');
    const said: (string | null)[] = [];
    new MutationObserver(() => said.push($(element, '[aria-live]').textContent)).observe($(element, '[aria-live]'), {childList: true, characterData: true, subtree: true});
    await waitUntil(() => $(element, '[aria-live]').textContent);
    expect(said).to.deep.equal(['$47,000 a year: more than half earn less and it is between Mid level ($45,000) and Senior level ($52,000).']);
    expect($(element, '.you').getAttribute('x')).to.equal('60%');
  });

  it('marks a field as invalid when what is in it cannot be compared, after a rest', async () => {
    const element = await fixture<SalaryRange>(html`<salary-range .guide=${guide}></salary-range>`);
    element.asked = true;
    element.standing = standing;
    const input = $<HTMLInputElement>(element, 'input');
    const type = (value: string) => {
      input.value = value;
      input.dispatchEvent(new Event('input'));
    };
    type('about right');
    await element.updateComplete;
    expect(input.getAttribute('aria-invalid')).to.equal(null);
    await waitUntil(() => input.getAttribute('aria-invalid') === 'true');
    type('45k');
    await element.updateComplete;
    expect(input.getAttribute('aria-invalid')).to.equal(null);
  });

  it('tells assistive technology the sentence, the levels and the table, and hides the picture', async () => {
    const element = await fixture<SalaryRange>(html`<salary-range .guide=${guide}></salary-range>`);
    $<HTMLDetailsElement>(element, '[part=table]').open = true;
    const tree = (await executeServerCommand('accessibility-tree', {all: true})) as unknown as {role: string; name: string; properties: Record<string, unknown>}[];
    const said = (role: string) => tree.filter((node) => node.role === role).map(({name}) => name);
    expect(said('region')).to.include('Salary');
    expect(tree.find(({role}) => role === 'heading')!.properties['level']).to.equal(2);
    expect(said('StaticText').join(' ')).to.contain('Half earn more than $45,000 a year').and.contain('Entry level $38,000');
    expect(said('rowheader')).to.include('Low end');
    expect(said('cell')).to.include('$55,000');
    expect(said('SvgRoot').concat(said('image'))).to.deep.equal([]);
  });

  it('sends nothing and stores nothing', async () => {
    // Modules that tests before this one asked for may still come.
    const sent = () => performance.getEntriesByType('resource').filter(({name}) => !/\.[jt]s(\?|$)/.test(name)).length;
    const before = sent();
    const element = await fixture<SalaryRange>(html`<salary-range .guide=${guide}></salary-range>`);
    element.mine = '50000';
    element.standing = standing;
    await element.updateComplete;
    expect($(element, '#stands').textContent).to.contain('$50,000');
    expect(sent()).to.equal(before);
    expect(document.cookie + localStorage.length + sessionStorage.length).to.not.contain('50000');
  });

  for (const [name, style] of [['light', 'color-scheme: light; background: white; color: black'], ['dark', 'color-scheme: dark; background: #14161a; color: #eee']] as const)
    for (const dir of ['ltr', 'rtl'])
      it(`has no axe violation in ${name}, ${dir}`, async () => {
        const place = await fixture<HTMLDivElement>(
          html`<div dir=${dir}><salary-range .guide=${{salary: [guide.salary, {...developers, area: 'Berlin'}]}}></salary-range></div>`,
        );
        place.style.cssText = style;
        place.firstElementChild!.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
        await expect(place).to.be.accessible();
      });

  it('fits 280 pixels, whatever is in it', async () => {
    const place = await fixture<HTMLDivElement>(html`<div>
      <salary-range .guide=${guide}></salary-range>
      <salary-range .guide=${{salary: {...developers, percentiles: developers.percentiles}}}></salary-range>
      <salary-range .guide=${{salary: usd({min: 0, max: 1e12, median: 1e9, levels: [{name: 'Oberverwaltungsgerichtspräsidentenassistenzanwärter', amount: 5e11}]})}}></salary-range>
    </div>`);
    place.style.inlineSize = '280px';
    for (const element of place.children) {
      element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
      expect(element.scrollWidth, element.shadowRoot!.textContent!).to.be.at.most(280);
    }
    expect(place.scrollWidth).to.equal(280);
  });
});
