import {expect, html} from '@open-wc/testing';
import {fixture} from './support/fixture.js';
import {settled} from './support/widgets.js';
import fc from 'fast-check';
import '../src/widgets/work-life-balance/define.js';
import type {Problem} from '../src/guide/problem.js';
import type {WorkingTime} from '../src/guide/sections/working-time.js';
import {localizeFor} from '../src/i18n/localize.js';
import {hoursInWords} from '../src/wording/working-time.js';
import {en} from '../src/widgets/work-life-balance/messages.js';
import {balanceModel} from '../src/widgets/work-life-balance/model.js';
import '../src/locales/ar.js';
import '../src/locales/de.js';
import guide from '../stories/guides/electrician.json';
import type {WorkLifeBalance} from '../src/widgets/work-life-balance/work-life-balance.js';

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const text = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();
const draw = (workLifeBalance: object) => fixture<WorkLifeBalance>(html`<work-life-balance .guide=${{workLifeBalance}}></work-life-balance>`);

const words = localizeFor('en-US', 'work-life-balance', en);
function model(workingTime: WorkingTime, localize = words) {
  const problems: Problem[] = [];
  return {...balanceModel({workingTime}, localize, (code, path, message) => problems.push({code, path, message})), problems};
}

describe('working time in words', () => {
  it('says a range, one number and one end as what they are', () => {
    const cases: [WorkingTime['hoursPerWeek'], string | undefined, string | undefined][] = [
      [[37, 40], '37 to 40 hours a week', '37 bis 40 Stunden pro Woche'],
      [[40, 40], '40 hours a week', '40 Stunden pro Woche'],
      [[40], '40 hours a week or more', '40 Stunden pro Woche oder mehr'],
      [[undefined, 48], 'up to 48 hours a week', 'bis zu 48 Stunden pro Woche'],
      [[1, 1], '1 hour a week', '1 Stunde pro Woche'],
      [[40, 37.5], '37.5 to 40 hours a week', '37,5 bis 40 Stunden pro Woche'],
      [undefined, undefined, undefined],
    ];
    for (const [hoursPerWeek, english, german] of cases) {
      expect(hoursInWords({hoursPerWeek}, words)).to.equal(english);
      expect(hoursInWords({hoursPerWeek}, localizeFor('de', 'work-life-balance', en))).to.equal(german);
    }
    expect(hoursInWords({hoursPerWeek: [20, 40]}, localizeFor('ar', 'work-life-balance', en))).to.equal('من 20 إلى 40 ساعة في الأسبوع');
  });
});

describe('the model of working time', () => {
  it('says the hours, how they are spread and who works part-time', () => {
    const {sentence, table, source} = model({hoursPerWeek: [37, 40], pattern: 'shifts', partTime: 22, source: 'X'});
    expect(sentence).to.equal('Usual working time: 37 to 40 hours a week. The work is done in shifts. 22% work part-time.');
    expect(table).to.deep.equal({columns: ['Working time', 'Figure'], groups: [{rows: [['Hours a week', '37 to 40 hours a week'], ['Pattern', 'The work is done in shifts.'], ['Part-time', '22%']]}]});
    expect(source).to.equal('X');
    for (const pattern of ['regular', 'irregular', 'seasonal', 'shifts'] as const) expect(model({pattern}).sentence).to.match(/^(The|Work).*\.$/);
  });

  it('exchanges hours that are inverted, and says so', () => {
    expect(model({hoursPerWeek: [40, 30]}).problems).to.deep.equal([{code: 'contradiction', path: 'workingTime.hoursPerWeek', message: 'is beyond the other end; the two were exchanged'}]);
  });

  it('draws hours from zero on a scale that is named, and an end that is not known as not known', () => {
    expect(model({hoursPerWeek: [30, 45]}).hours!.bars).to.deep.equal([['accent', 0, 50], ['tint', 50, 25]]);
    expect(model({hoursPerWeek: [30]}).hours!.bars[1]![0]).to.equal('fading');
    expect(model({hoursPerWeek: [60, 80]}).hours!.ticks.map(({lines}) => lines[0]).sort()).to.deep.equal(['0', '20', '40', '60', '80']);
    expect(model({note: 'It depends.'})).to.deep.include({hours: undefined, sentence: '', table: undefined});
  });

  it('says no number but those of the data, and each of them', () => {
    const hours = fc.integer({min: 0, max: 336}).map((half) => half / 2);
    const time = fc.record({hoursPerWeek: fc.oneof(fc.tuple(hours, hours), fc.tuple(hours), fc.tuple(fc.constant(undefined), hours)), partTime: fc.integer({min: 0, max: 100}), pattern: fc.constantFrom('regular', 'seasonal')}, {requiredKeys: []});
    const numbers = (text: string) => [...new Set((text.match(/\d+(\.\d+)?/g) ?? []).map(Number))].sort((a, b) => a - b);
    fc.assert(
      fc.property(time, (given) => {
        const {sentence = '', hours, table} = model(given as WorkingTime);
        const expected = [...new Set([...(given.hoursPerWeek ?? []), given.partTime].filter((number) => number !== undefined))].sort((a, b) => a - b);
        expect(numbers(sentence)).to.deep.equal(expected);
        expect(numbers((table?.groups[0]!.rows ?? []).flat().join(' '))).to.deep.equal(expected);
        for (const [, at, width] of hours?.bars ?? []) expect(at + width).to.be.within(0, 100.02);
      }),
      {numRuns: 1000},
    );
  });
});

describe('<work-life-balance>', () => {
  it('draws working time alone, with its own heading, and beside the rest', async () => {
    const workingTime = {hoursPerWeek: [37, 40], partTime: 25, note: 'Overtime is rare.', source: 'Survey'};
    const place = await fixture<HTMLDivElement>(html`<div><work-life-balance .guide=${{workingTime}}></work-life-balance></div>`);
    await settled(place);
    const element = place.firstElementChild!;
    expect(all(element, 'h2').map(text)).to.deep.equal(['Working time']);
    expect(all(element, '[part=sentence], [part=source]').map(text)).to.deep.equal(['Usual working time: 37 to 40 hours a week. 25% work part-time.', 'Source: Survey']);
    const [line, part] = all(element, '.portion rect').map((bar) => bar.getBoundingClientRect().width);
    expect(part! / line!).to.be.closeTo(0.25, 0.01);
    expect(element.matches(':state(ready)')).to.equal(true);
    await expect(place).to.be.accessible();
    const both = await fixture<WorkLifeBalance>(html`<work-life-balance .guide=${{workingTime, workLifeBalance: {stress: 'low'}}}></work-life-balance>`);
    expect(all(both, 'h2').map(text)).to.deep.equal(['Work–life balance']);
    expect(all(both, '[part=gauge], [part=time]')).to.have.length(2);
    // As it is set anew, and as the page calls it.
    for (const [guide, heading, says] of [[{workingTime}, null, 'Working time'], [{}, null, 'Work–life balance'], [{workingTime}, 'Hours', 'Hours']] as const) {
      Object.assign(both, {guide, heading});
      await both.updateComplete;
      expect([...all(both, 'h2').map(text), both.label]).to.deep.equal([says, says]);
    }
  });

  it('says and draws both, each on its own scale', async () => {
    const element = await draw({stress: 'high', balance: 'fair'});
    expect(all(element, '[part=gauge] p').map(text)).to.deep.equal(['Stress is high.', 'Step 3 of 3: low, moderate, high.', 'The balance of work and life is fair.', 'Step 2 of 4: poor, fair, good, excellent.']);
    expect(all(element, '[part=gauge]').map((gauge) => gauge.querySelectorAll('rect').length)).to.deep.equal([3, 4]);
    expect(all(element, '.steps .strong').map(text)).to.deep.equal(['high', 'fair']);
  });

  it('gives one colour to what is good to hear and another to the rest, whichever of the two says it', async () => {
    const colours = async (given: object) => all(await draw(given), '[part=gauge]').map((gauge) => [...new Set([...gauge.querySelectorAll('rect')].filter(({classList}) => !classList.contains('line')).map((step) => getComputedStyle(step).fill))].join());
    const [good, bad] = await colours({stress: 'low', balance: 'poor'});
    expect(good).to.not.equal(bad);
    expect(await colours({stress: 'moderate', balance: 'fair'})).to.deep.equal([bad, bad]);
    expect(await colours({stress: 'high', balance: 'good'})).to.deep.equal([bad, good]);
    expect(await colours({stress: 'low', balance: 'excellent'})).to.deep.equal([good, good]);
  });

  it('draws one of them alone, or the words alone', async () => {
    expect(all(await draw({balance: 'poor'}), '[part=gauge]').map((gauge) => text(gauge.querySelector('p')!))).to.deep.equal(['The balance of work and life is poor.']);
    const element = await draw({note: 'It depends.', inputs: ['Shifts']});
    expect(all(element, 'svg')).to.deep.equal([]);
    expect(all(element, 'p, h3, li').map(text)).to.deep.equal(['It depends.', 'What this was judged by', 'Shifts']);
  });

  it('lists what the two were judged by', async () => {
    const element = await fixture<WorkLifeBalance>(html`<work-life-balance heading-level="3" .guide=${guide}></work-life-balance>`);
    expect(all(element, 'li').map(text)).to.deep.equal(guide.workLifeBalance.inputs);
    expect(text(all(element, 'h4')[0]!)).to.equal('What this was judged by');
  });
});
