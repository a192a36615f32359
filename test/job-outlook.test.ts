import {expect, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../src/widgets/job-outlook/define.js';
import {fixture} from './support/fixture.js';
import electrician from '../stories/guides/electrician.json';
import type {Problem} from '../src/guide/problem.js';
import type {Growth} from '../src/guide/sections/growth.js';
import {localizeFor} from '../src/i18n/localize.js';
import type {JobOutlook} from '../src/widgets/job-outlook/job-outlook.js';
import {en} from '../src/widgets/job-outlook/messages.js';
import {outlookModel} from '../src/widgets/job-outlook/model.js';
import '../src/locales/de.js';

const words = localizeFor('en-US', 'job-outlook', en);
function model(growth: Growth, title?: string) {
  const problems: Problem[] = [];
  const drawn = outlookModel(growth, title, words, (code, path, message) => problems.push({code, path, message}))!;
  return {...drawn, problems};
}
const edition: Growth = {from: 2024, to: 2034};
const source = 'BLS';

describe('the model of an outlook', () => {
  const sentences: [growth: Growth, says: string][] = [
    [{rate: 7}, 'Employment is projected to grow by 7%.'],
    [{rate: 16, ...edition, average: 3}, 'Employment is projected to grow by 16% from 2024 to 2034. For all occupations together the change is +3%.'],
    [{rate: -20.5, ...edition}, 'Employment is projected to shrink by 20.5% from 2024 to 2034.'],
    [{rate: 0, average: -1}, 'Employment is projected to stay the same. For all occupations together the change is −1%.'],
    [{rate: 0.00001, to: 2034}, 'Employment is projected to stay the same.'],
    // A fraction stands there as it was given.
    [{rate: 0.07, ...edition}, 'Employment is projected to grow by 0.07% from 2024 to 2034.'],
    [{rate: 5, area: 'Scotland', country: 'GB'}, 'Employment is projected to grow by 5%. Area: Scotland.'],
    [{rate: 5, country: 'GB'}, 'Employment is projected to grow by 5%. Area: United Kingdom.'],
    [{rate: 4, name: 'Top executives', country: 'US'}, 'Employment is projected to grow by 4%. Area: United States. The figures are for: Top executives.'],
    [{openings: 1200, average: 3}, 'For all occupations together the change is +3%.'],
    [{openings: 1200}, ''],
  ];
  for (const [growth, says] of sentences) it(`says “${says}”`, () => expect(model(growth).sentence).to.equal(says));

  it('names the bar after whose figures these are, not after the role', () => {
    expect(model({rate: 4, average: 3, name: 'Top executives'}, 'Chief executive').bars.map(({name}) => name)).to.deep.equal(['Top executives', 'All occupations']);
    expect(model({rate: 4, average: 3}, 'Chief executive').bars[0]!.name).to.equal('Chief executive');
  });

  it('draws both bars from one zero, decline to the other side', () => {
    expect(model({rate: 16, average: 4}, 'Developer')).to.deep.include({
      zero: 0,
      bars: [{name: 'Developer', text: '+16%', at: 0, width: 100}, {name: 'All occupations', text: '+4%', at: 0, width: 25}],
    });
    expect(model({rate: -12, average: 3})).to.deep.include({
      zero: 80,
      bars: [{name: 'This role', text: '−12%', at: 0, width: 80}, {name: 'All occupations', text: '+3%', at: 80, width: 20}],
    });
    expect(model({rate: 3, average: 3}).bars.map(({width}) => width)).to.deep.equal([100, 100]);
  });

  it('compares with nothing that is not known', () => {
    expect(model({rate: 7})).to.deep.include({bars: [], table: undefined});
    expect(model({rate: 7, ...edition})).to.deep.include({bars: []});
    expect(model({rate: 7, ...edition, source}).bars[1]!.text).to.equal('+3%');
    expect(model({average: 3, openings: 1}).bars).to.deep.equal([]);
  });

  it('has nothing to show where there is no rate, no label and no number of openings', () =>
    expect(outlookModel({...edition, average: 3, source}, 'Nurse', words, () => {})).to.equal(undefined));

  it('says the openings', () => expect(model({openings: 189100}).facts).to.deep.equal([{name: 'Openings a year', value: '189,100', notes: ['']}]));

  it('says the jobs there are, and the years where nothing else does', () => {
    expect(model({rate: 7, ...edition, jobs: 1234000}).facts[1]).to.deep.equal({name: 'Jobs in 2024', value: '1,234,000'});
    expect(model({jobs: 5}).facts).to.deep.equal([{name: 'Jobs', value: '5'}]);
    expect(model({openings: 5, ...edition}).facts).to.deep.equal([{name: 'Openings a year', value: '5', notes: ['2024 to 2034']}]);
  });

  it('has no label where nobody said whose projection it is', () => {
    // A British plumber, and the bands of the United States.
    expect(model({rate: 5, ...edition}).facts).to.deep.equal([{name: 'Change in jobs', value: '+5%', notes: [undefined, '2024 to 2034']}]);
    expect(model({rate: 5, ...edition, source: 'UK Working Futures'}).facts[0]!.notes).to.deep.equal([undefined, '2024 to 2034']);
    expect(model({rate: 5, ...edition, source}).facts[0]!.notes).to.deep.equal(['Faster than average', '2024 to 2034']);
    expect(model({rate: 5, ...edition, source, country: 'GB'}).facts[0]!.notes).to.deep.equal([undefined, '2024 to 2034']);
  });

  it('questions a label that its own edition contradicts', () => {
    const {problems, facts} = model({rate: 16, ...edition, source, label: 'About as fast as average'});
    expect(problems.map(({code, path}) => [code, path])).to.deep.equal([['contradiction', 'growth.label']]);
    expect(problems[0]!.message).to.contain('Much faster than average');
    expect(facts[0]!.notes![0]).to.equal('About as fast as average');
    expect(model({rate: 16, ...edition, source, label: 'Much faster than average'}).problems).to.deep.equal([]);
    expect(model({rate: 16, ...edition, label: 'About as fast as average'}).problems).to.deep.equal([]);
  });

  it('questions a label that says the other way than its rate, or than the rate of all, whoever published them', () => {
    for (const [rate, average, label, wrong] of [
      [5, undefined, 'Decline', true], [-5, undefined, 'Declining', false], [-2, undefined, 'Faster than average', true], [2, 5, 'Faster than average', true], [7, 5, 'Much faster than average', false],
      [7, 5, 'Slower than average', true], [2, 5, 'Slower than average', false], [2, undefined, 'Slower than average', false], [5, 5, 'As fast as average', false], [undefined, 5, 'Decline', false], [0, 3, 'Little or no growth', false],
    ] as const)
      expect(model({rate, average, label, from: 2023, to: 2033}).problems.map(({path}) => path), `${label}: ${rate} beside ${average}`).to.deep.equal(wrong ? ['growth.label'] : []);
  });

  it('shows a label as it is given, whatever its edition would say', () => {
    expect(model({rate: 16, ...edition, source, label: 'Growing about as fast as average'}).facts[0]!.notes).to.include('Growing about as fast as average');
  });

  it('exchanges years that are inverted, and says so', () => {
    const {problems, sentence} = model({rate: 5, from: 2034, to: 2024});
    expect(problems).to.deep.equal([{code: 'contradiction', path: 'growth.from', message: 'is beyond the other end; the two were exchanged'}]);
    expect(sentence).to.contain('from 2024 to 2034');
  });

  it('keeps its promises for whatever is projected', () => {
    const maybe = (min: number, max: number) => fc.option(fc.double({min, max, noNaN: true}), {nil: undefined});
    const growth = fc.record({rate: maybe(-100, 1e6), average: maybe(-100, 1e6), from: maybe(1900, 2100), to: maybe(1900, 2100), openings: maybe(0, 1e9), label: fc.constantFrom(undefined, 'Decline', 'Steady')});
    fc.assert(
      fc.property(growth, (given) => {
        const {bars = [], sentence = '', facts = []} = model(given);
        for (const {at, width} of bars) expect([at, width, at + width].every((place) => place >= 0 && place <= 100.02)).to.equal(true);
        expect([sentence, ...facts.map(({value}) => value)].join()).to.not.match(/undefined|NaN|Infinity|\{/);
      }),
    );
  });

  it('says no number that is not of the data or its edition, and shows each that is', () => {
    const rate = fc.oneof(fc.integer({min: -60, max: 400}), fc.integer({min: -99, max: 99}).map((n) => n / 100));
    const growth = fc.record(
      {rate, average: fc.integer({min: -9, max: 30}), from: fc.oneof(fc.constant(2024), fc.integer({min: 1990, max: 2030})), to: fc.oneof(fc.constant(2034), fc.integer({min: 1990, max: 2040})), openings: fc.integer({min: 0, max: 1e7}), jobs: fc.integer({min: 0, max: 1e8}), area: fc.constant('Utopia'), source: fc.constantFrom('BLS', 'Somebody'), label: fc.constantFrom('Steady', 'Decline')},
      {requiredKeys: []},
    );
    const numbers = (text: string) => (text.match(/[−+]?\d[\d,.]*\d|[−+]?\d/g) ?? []).map((number) => Number(number.replaceAll(',', '').replace('−', '-')));
    fc.assert(
      fc.property(growth, (given) => {
        const {facts, sentence = '', bars} = model(given as Growth);
        if (!facts) return;
        const {rate, average, from, to, openings, jobs} = given;
        const spoken = numbers(sentence);
        // The Bureau's average is its own; nothing else is added.
        const isEdition = given.source === 'BLS' && [from, to].sort().join() === '2024,2034' && !given.area;
        const allowed = [rate === undefined ? NaN : Math.abs(rate), average ?? (isEdition ? 3 : undefined), from, to].filter((number) => number !== undefined);
        for (const number of spoken) expect(allowed).to.include(number);
        const shown = [...spoken, ...facts.flatMap(({name, value, notes = []}) => [name, value as string, ...notes.map((note) => note ?? '')].flatMap(numbers)), ...bars.flatMap(({text}) => numbers(text))];
        const projected = rate !== undefined || openings !== undefined || given.label !== undefined;
        // Jobs are those of the first year, which the last says nothing of.
        const spanned = projected ? [from, to] : jobs !== undefined && from !== undefined ? [Math.min(from, to ?? from)] : [];
        const parts = [rate, average, openings, jobs, ...spanned];
        for (const number of parts) if (number !== undefined) expect(shown).to.include(number);
        // Each percentage with its unit, and where it holds.
        if (rate !== undefined) expect(sentence).to.contain(`${Math.abs(rate)}%`.replace(/^0%/, 'the same'));
        if (given.area) expect(sentence).to.contain('Utopia');
        // No label but the given one: the area is not the Bureau's.
        if (given.area && !given.label) expect(facts[0]!.notes?.[0] ?? '').to.not.match(/average|change|decline/i);
      }),
      {numRuns: 2000},
    );
  });

  it('is whole in German', () => {
    expect(outlookModel({rate: -3, ...edition, average: 3}, 'Bäcker', localizeFor('de', 'job-outlook', en), () => {})!.sentence).to.equal(
      'Die Zahl der Stellen soll von 2024 bis 2034 um 3\u00a0% zurückgehen. Für alle Berufe zusammen sind es +3\u00a0%.',
    );
  });
});

describe('<job-outlook>', () => {
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
  const said = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');

  it('takes flat attributes, where no guide has an outlook', async () => {
    const element = await fixture<JobOutlook>(html`<job-outlook rate="7"></job-outlook>`);
    expect(said(element)).to.contain('grow by 7%').and.to.not.match(/average|years/i);
    Object.assign(element, {from: 2024, to: 2034, openings: 100});
    await element.updateComplete;
    expect(said(element)).to.contain('+7% 2024 to 2034').and.to.contain('Openings a year100').and.to.not.contain('Much faster');
    element.setAttribute('label', 'Steady');
    await element.updateComplete;
    expect(said(element)).to.contain('Steady').and.to.not.contain('Much faster');
    Object.assign(element, {area: 'Utopia', jobs: '12000', source: 'Ministry of Work'});
    await element.updateComplete;
    expect(said(element)).to.contain('Utopia').and.to.contain('12,000').and.to.contain('Source: Ministry of Work');
    element.guide = electrician;
    await element.updateComplete;
    expect(said(element)).to.contain('+9%');
  });

  it('has an error where the rate is no number', async () => {
    const element = document.createElement('job-outlook');
    element.setAttribute('rate', '7 %');
    const event = new Promise<CustomEvent<{problems: Problem[]}>>((resolve) => element.addEventListener('guide-error', resolve as EventListener));
    const {warn} = console;
    console.warn = () => {};
    document.body.append(element);
    expect((await event).detail.problems[0]!.path).to.equal('growth.rate');
    expect(element.matches(':state(error)')).to.equal(true);
    Object.assign(console, {warn});
    element.remove();
  });

  it('draws the role and all occupations with the same scale', async () => {
    const element = await fixture<JobOutlook>(html`<job-outlook .guide=${electrician}></job-outlook>`);
    const [role, average] = all(element, '.bar').map((bar) => bar.getBoundingClientRect());
    expect(role!.width / average!.width).to.be.closeTo(3, 0.05);
    expect(all(element, 'li').map((row) => row.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal(['Electrician +9%', 'All occupations +3%']);
    expect(element.matches(':state(ready)')).to.equal(true);
  });
});
