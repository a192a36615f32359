import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../src/widgets/salary-range/define.js';
import guide from '../stories/guides/operations-assistant.json';
import type {Problem} from '../src/guide/problem.js';
import type {Salary} from '../src/guide/sections/salary.js';
import {localizeFor} from '../src/i18n/localize.js';
import {parseAmount} from '../src/widgets/salary-range/amount.js';
import {en} from '../src/widgets/salary-range/messages.js';
import {standing} from '../src/widgets/salary-range/standing.js';
import {salaryModel, type Options} from '../src/widgets/salary-range/model.js';
import {gaveWay, misread} from './support/labels.js';
import type {SalaryRange} from '../src/widgets/salary-range/salary-range.js';

const words = localizeFor('en-US', 'salary-range', en);
function model(salary: Salary | Salary[], options: Options = {}) {
  const problems: Problem[] = [];
  const drawn = salaryModel(salary, {standing, ...options}, words, (code, path, message) => problems.push({code, path, message}))!;
  return {...drawn, problems};
}
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
    ['a capped end', {min: 1, max: {atLeast: 239200}}, 'Pay runs from $1 to $239,200 or more a year.'],
    ['levels alone', {levels: [{name: 'A', amount: 2}, {name: 'B', amount: 1}]}, 'Pay runs from $1 to $2 a year.'],
    ['one level', {levels: [{name: 'A', amount: 0}]}, 'Pay is $0 a year.'],
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

  it('draws to scale from the lowest amount to the highest', () => {
    const {bars, dots, above, below} = model(guide.salary as Salary);
    expect(drawn(bars)).to.deep.equal(['tint 0 100', 'tick line 100', 'tick accent 50']);
    expect(dots).to.deep.equal([15, 50, 85]);
    expect(above.map(({at, lines}) => [at, ...lines])).to.deep.equal([
      [15, '$38,000', 'Entry level'],
      [50, '$45,000', 'Mid level'],
      [85, '$52,000', 'Senior level'],
    ]);
    expect(below.map(({lines}) => lines)).to.deep.equal([['$35,000'], ['$55,000', 'Top 10%']]);
  });

  it('draws no picture that says less than its sentence', () => {
    expect(model(usd({min: 45000, max: 45000})).bars).to.deep.equal([]);
    expect(model(usd({median: 5})).bars).to.deep.equal([]);
    expect(model(usd({median: 5})).figure).to.deep.equal({amount: '$5', caption: 'Median · a year'});
  });

  it('exchanges bounds that are inverted, and says so', () => {
    const {problems, bars, sentence} = model(usd({min: 55000, max: 35000, median: 45000}));
    expect(problems).to.deep.equal([
      {code: 'contradiction', path: 'salary.min', message: 'is beyond the other end; the two were exchanged'},
    ]);
    expect(sentence).to.contain('from $35,000 to $55,000');
    expect(drawn(bars)).to.deep.equal(['tint 0 100', 'tick accent 50']);
  });

  it('shows a median outside its range where it is, and says so', () => {
    const {problems, bars} = model([usd({min: 10, max: 20, median: 30})]);
    expect(problems.map(({path}) => path)).to.deep.equal(['salary[0].median']);
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
    const {table, areas, periods} = model([{...developers, area: 'United States'}, usd({area: 'United States', per: 'hour', median: 63.98}), {area: 'Berlin', currency: 'EUR', median: 7}]);
    expect(areas).to.deep.equal(['United States', 'Berlin']);
    expect(periods.map(({value}) => value)).to.deep.equal(['hour', 'month', 'year']);
    expect(table!.groups.map(({name, rows}) => [name, rows.length])).to.deep.equal([
      ['United States · a year', 5],
      ['United States · an hour', 1],
      ['Berlin · a year', 1],
    ]);
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

  it('keeps a second entry for the same area and period in the table', () => {
    const {areas, table} = model([usd({median: 1, area: 'X'}), usd({median: 2, area: 'X'})]);
    expect(areas).to.deep.equal(['X']);
    expect(table!.groups.map(({rows}) => rows[0]![1])).to.deep.equal(['$1', '$2']);
  });

  it('is nothing where there is no figure', () => {
    expect(salaryModel({area: 'X', source: 'Y'}, {}, words, () => {})).to.equal(undefined);
  });

  const stands: [typed: string, says: string, turn?: number][] = [
    ['47,000', '$47,000 a year lies between Median ($45,000) and Senior level ($52,000).'],
    ['45k', '$45,000 a year is right at Median ($45,000).'],
    ['20000', '$20,000 a year lies below Low end ($35,000).', -90],
    ['99000', '$99,000 a year lies above High end ($55,000).', 90],
    ['a lot', 'Please type an amount.'],
  ];
  for (const [typed, says, turn] of stands)
    it(`says where ${typed} stands`, () => {
      const {standing} = model(guide.salary as Salary, {mine: typed});
      expect(standing!.sentence).to.equal(says);
      expect(standing!.turn ?? 0).to.equal(turn ?? 0);
    });

  it('does not pretend to know what is beyond a cap', () => {
    const says = (mine: string) => model(usd({median: 100, percentiles: {p90: {atLeast: 200}}}), {mine}).standing!.sentence;
    expect(says('150')).to.equal('$150 a year lies between Median ($100) and 90th percentile ($200 or more).');
    expect(says('250')).to.equal('$250 a year lies above Median ($100).');
    expect(model(usd({min: {atLeast: 5}, max: {atLeast: 9}}), {mine: '10'}).standing!.sentence).to.contain('gives no figures');
  });

  it('has nothing to compare with where nothing is published, though the reader has typed', () => {
    const {sentence, standing, problems} = model(usd({median: null}), {mine: '47000'});
    expect(sentence).to.equal('The publisher gives no figures.');
    expect([standing, problems]).to.deep.equal([undefined, []]);
  });

  it('keeps its promises for whatever amounts there are', () => {
    const amount = fc.oneof(fc.double({min: 0, max: 1e12, noNaN: true}), fc.constantFrom<Salary['min']>(0, 1e9, null), fc.record({atLeast: fc.double({min: 0, max: 1e9, noNaN: true})}));
    const maybe = fc.option(amount, {nil: undefined});
    const any = fc.record({
      currency: fc.constantFrom('USD', 'JPY', 'KWD', 'XXX', 'eur'),
      per: fc.constantFrom<Salary['per']>('hour', 'year', undefined),
      min: maybe, max: maybe, median: maybe,
      percentiles: fc.record({p10: maybe, p25: maybe, p75: maybe, p90: maybe}),
      levels: fc.array(fc.record({name: fc.constantFrom('A', 'Ö', 'مستوى'), amount: maybe}), {maxLength: 5}),
      top: fc.record({share: fc.option(fc.double({min: 0, max: 100, noNaN: true}), {nil: undefined}), from: maybe}),
    });
    fc.assert(
      fc.property(any, fc.string(), (salary, mine) => {
        const {sentence, bars, dots, above, below, standing, table} = model(salary as Salary, {mine, hoursPerYear: 2080});
        if (sentence === undefined) return;
        expect(sentence).to.match(/^[A-Z].*\.$/s).and.not.match(/undefined|NaN|\{|Infinity/);
        const places = [...above, ...below].map(({at}) => at).concat(dots, bars.flatMap(([, at, width]) => [at, at + (typeof width === 'number' ? width : 0)]), standing?.at ?? []);
        for (const at of places) expect(at).to.be.within(0, 100.01);
        for (const row of table!.groups.flatMap(({rows}) => rows)) expect(row[1]).to.not.match(/undefined|NaN/);
      }),
    );
  });
});

describe('parseAmount', () => {
  const amounts: [typed: string, amount: number | undefined][] = [
    ['45000', 45000], ['45,000', 45000], ['45.000', 45000], ['45 000 €', 45000], ['$45,000.50', 45000.5], ['45.000,50', 45000.5], ['45’000', 45000],
    ['1,00,000', 100000], ['29.98', 29.98], ['29,9', 29.9], ['45k', 45000], ['1.5k', 1500], ['٤٥٬٠٠٠', 45000], ['۴۵۰۰۰', 45000], ['０', 0], ['0', 0],
    ['', undefined], ['abc', undefined], ['-5', undefined], ['1-2', undefined], ['12 34 x 5', undefined],
  ];
  for (const [typed, amount] of amounts) it(`reads ${JSON.stringify(typed)}`, () => expect(parseAmount(typed)).to.equal(amount));

  it('reads what Intl writes, in any language', () => {
    fc.assert(
      fc.property(fc.constantFrom('en', 'de', 'fr', 'ar-EG', 'fa', 'hi', 'de-CH', 'sv', 'ja'), fc.integer({min: 0, max: 1e9}), (lang, amount) => {
        expect(parseAmount(new Intl.NumberFormat(lang).format(amount))).to.equal(amount);
      }),
    );
    fc.assert(fc.property(fc.string(), (typed) => void parseAmount(typed)));
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
    const per = $<HTMLSelectElement>(element, 'footer select');
    per.value = 'month';
    per.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect($(element, 'b').textContent).to.equal('$11,090');
    element.area = 'Berlin';
    await element.updateComplete;
    expect($(element, 'b').textContent).to.equal('€5,000');
    expect(area.value).to.equal('Berlin');
  });

  it('says where the reader stands, by keyboard, and marks it', async () => {
    const element = await fixture<SalaryRange>(html`<salary-range .guide=${guide}></salary-range>`);
    expect($(element, '.you')).to.equal(null);
    $<HTMLElement>(element, 'footer details summary').focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: '47,000'});
    await waitUntil(() => $(element, 'output').textContent);
    expect($(element, 'output').textContent).to.equal('$47,000 a year lies between Median ($45,000) and Senior level ($52,000).');
    expect($(element, '.you').getAttribute('x')).to.equal('60%');
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
    const before = performance.getEntriesByType('resource').length;
    const element = await fixture<SalaryRange>(html`<salary-range .guide=${guide}></salary-range>`);
    element.mine = '50000';
    element.standing = standing;
    await element.updateComplete;
    expect($(element, 'output').textContent).to.contain('$50,000');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
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
