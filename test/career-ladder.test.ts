import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../src/widgets/career-ladder/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import type {Problem} from '../src/guide/problem.js';
import type {Ladder} from '../src/guide/sections/ladder.js';
import {localizeFor} from '../src/i18n/localize.js';
import type {CareerLadder} from '../src/widgets/career-ladder/career-ladder.js';
import {en} from '../src/widgets/career-ladder/messages.js';
import {ladderModel} from '../src/widgets/career-ladder/model.js';
import {gaveWay} from './support/labels.js';
import {settled} from './support/widgets.js';
import '../src/locales/ar.js';
import '../src/locales/de.js';

const words = localizeFor('en-US', 'career-ladder', en);
function model(ladder: Ladder, years?: number | null) {
  const problems: Problem[] = [];
  const drawn = ladderModel(ladder, years, words, (code, path, message) => problems.push({code, path, message}))!;
  return {...drawn, problems};
}
const spans = (...years: [number | null, (number | null)?][]): Ladder => years.map((span, i) => ({title: 'ABCDEFGH'[i]!, years: span}));
const captured = spans([0, 2], [2, 5], [5, null], [5, 7], [7, null]);

describe('the model of a ladder', () => {
  it('says of steps of one name no way from it to itself', () => {
    const says = (...ladder: Ladder) => model(ladder).sentence;
    expect(says({title: 'Nurse'}, {title: 'Nurse'})).to.equal('2 steps.');
    expect(says({title: 'Nurse'}, {title: 'Sister'}, {title: 'Nurse'})).to.equal('3 steps.');
    expect(says({title: 'Nurse'})).to.equal('One step: Nurse.');
    expect(says({years: [1, 2]}, {years: [1, 2]})).to.equal('2 steps.');
    expect(says({title: 'A'}, {title: 'A'}, {title: 'B', track: 'X'})).to.contain('2 shared steps. ');
  });

  it('draws spans on a true axis, open and overlapping ones as they are', () => {
    const {steps, axis} = model(captured);
    expect(steps.map(({bar}) => bar)).to.deep.equal([
      ['accent', 0, 20],
      ['accent', 20, 30],
      ['open', 50, 50],
      ['accent', 50, 20],
      ['open', 70, 30],
    ]);
    expect(steps.map(({years}) => years)).to.deep.equal(['0 to 2 years', '2 to 5 years', '5+ years', '5 to 7 years', '7+ years']);
    expect(axis!.map(({at, lines}) => [at, lines[0]]).sort(([a], [b]) => Number(a) - Number(b))).to.deep.equal([
      [0, '0'],
      [20, '2'],
      [50, '5'],
      [70, '7 years'],
    ]);
  });

  it('says beside each bar from when to when it runs, where its end has no label on the axis', () => {
    let gone = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.integer({min: 1, max: 9})), {minLength: 2, maxLength: 7}), (some) => {
        const {steps, axis} = model(spans(...some.map(([from, length]): [number, number] => [from, from + length])));
        for (const {text} of gaveWay(axis!, [20, 30])) {
          gone++;
          const year = parseInt(text);
          some.forEach(([from, length], i) => {
            if (from === year || from + length === year) expect(steps[i]!.years).to.match(new RegExp(`\\b${year}\\b`));
          });
        }
      }),
    );
    expect(gone, 'labels that gave way').to.be.greaterThan(20);
  });

  it('says how far the ladder goes', () => {
    expect(model(captured).sentence).to.equal('5 steps, from A to E.');
    expect(model([{title: 'Only'}]).sentence).to.equal('One step: Only.');
  });

  const standings: [years: number, here: string, says: string][] = [
    [0, 'A', 'With 0 years of experience you stand at A. Next comes B, in 2 years.'],
    [1, 'A', 'With 1 year of experience you stand at A. Next comes B, in 1 year.'],
    [2, 'B', 'With 2 years of experience you stand at B. Next comes C or D, in 3 years.'],
    [3.5, 'B', 'With 3.5 years of experience you stand at B. Next comes C or D, in 1.5 years.'],
    [6, 'CD', 'With 6 years of experience you stand at C or D. Next comes E, in 1 year.'],
    [40, 'CE', 'With 40 years of experience you stand at C or E.'],
  ];
  for (const [years, here, says] of standings)
    it(`says where ${years} years stand`, () => {
      const {steps, sentence, you} = model(captured, years);
      expect(steps.filter((step) => step.here).map(({title}) => title).join('')).to.equal(here);
      expect(sentence).to.equal(`5 steps, from A to E. ${says}`);
      expect(you).to.be.within(0, 100);
    });

  it('says what is ahead, between and behind', () => {
    expect(model(spans([3, 5]), 1).sentence).to.contain('you stand at none of these steps. Next comes A, in 2 years.');
    expect(model(spans([0, 1], [4, 5]), 2).sentence).to.contain('you stand at none of these steps. Next comes B, in 2 years.');
    expect(model(spans([0, 1], [1, 5]), 9).sentence).to.contain('you stand at none of these steps.');
    expect(model(spans([0, 5]), 5).steps[0]!.here).to.equal('You are here');
  });

  it('calls a step without a title by its years, and says nothing of the reader where no step has years', () => {
    expect(model([{years: [0, 2]}, {years: [2, null]}], 1).sentence).to.equal('2 steps, from 0 to 2 years to 2+ years. With 1 year of experience you stand at 0 to 2 years. Next comes 2+ years, in 1 year.');
    expect(model([{title: 'A'}], 1)).to.deep.include({sentence: 'One step: A.', axis: undefined, you: undefined});
  });

  it('exchanges a span that is inverted, and says so', () => {
    const {steps, problems} = model(spans([5, 2]));
    expect(problems).to.deep.equal([{code: 'contradiction', path: 'ladder[0].years', message: 'is beyond the other end; the two were exchanged'}]);
    expect(steps[0]!.years).to.equal('2 to 5 years');
  });

  it('says and draws an end that is not known as not known, and one number as a beginning', () => {
    const {steps} = model(spans([null, 2], [3]));
    expect(steps.map(({years}) => years)).to.deep.equal(['up to 2 years', '3+ years']);
    expect(steps.map(({bar}) => bar![0])).to.deep.equal(['until', 'open']);
    expect(model(spans([null, 1])).steps[0]!.years).to.equal('up to 1 year');
  });

  it('draws exact years as a mark, whole and where they are, and stands the reader there', () => {
    const exact = spans([8, 8], [11, 11], [18, 18]);
    const {steps, axis} = model(exact, 11);
    const end = axis!.find(({lines}) => lines[0] === '18 years')!.at;
    for (const [i, years] of [8, 11, 18].entries()) {
      expect(steps[i]!.bar).to.equal(undefined);
      expect(steps[i]!.mark! / end).to.be.closeTo(years / 18, 0.001);
    }
    expect(end).to.be.below(98);
    expect(steps.map(({years}) => years)).to.deep.equal(['8 years', '11 years', '18 years']);
    expect(model(exact, 11).sentence).to.contain('you stand at B. Next comes C, in 7 years.');
    expect(model(spans([8, 12], [11, 11]), 11).sentence).to.contain('you stand at A or B.');
    expect(model([{title: 'Moment', years: [10, 10.01]}, {title: 'Rest', years: [0, 40]}]).steps[0]).to.have.property('mark', 25);
  });

  const parted: Ladder = [
    {title: 'Junior', years: [0, 3]},
    {title: 'Senior', years: [3, null]},
    {title: 'Staff', years: [8, null], track: 'Specialist'},
    {title: 'Lead', years: [6, 10], track: 'Management'},
    {title: 'Principal', years: [12, null], track: 'Specialist'},
    {title: 'Head', years: [10, null], track: 'Management'},
  ];
  it('puts branches beside each other after what they share, and never counts them as one line', () => {
    const {parts, sentence, table} = model(parted);
    expect(parts.map((branches) => branches.map(({name, steps}) => [name, steps.map(({title}) => title).join()]))).to.deep.equal([
      [[undefined, 'Junior,Senior']],
      [['Specialist', 'Staff,Principal'], ['Management', 'Lead,Head']],
    ]);
    expect(sentence).to.equal('2 shared steps, from Junior to Senior. 2 branches: Specialist with 2 steps and Management with 2 steps.');
    expect(table!.groups.map(({name, rows}) => [name, rows.length])).to.deep.equal([['Shared', 2], ['Specialist', 2], ['Management', 2]]);
  });

  it('says where the reader stands and what is next in each branch, what is nearest first', () => {
    expect(model(parted, 6).sentence).to.contain('you stand at Senior or Lead (Management). Next comes Staff (Specialist), in 2 years. Next comes Head (Management), in 4 years.');
    expect(model(parted, 1).sentence).to.contain('you stand at Junior. Next comes Senior, in 2 years.').and.to.not.contain('Staff');
    expect(model(parted, 6).steps.map(({next}) => next)).to.deep.equal([undefined, undefined, 'Next, in 2 years', undefined, undefined, 'Next, in 4 years']);
    // One who has passed the last step of a branch may still have some before them in another.
    const uneven: Ladder = [{title: 'A', years: [0, 1], track: 'X'}, {title: 'B', years: [5, 6], track: 'Y'}];
    expect(model(uneven, 1).sentence).to.contain('you stand at A (X). Next comes B (Y), in 4 years.');
  });

  it('counts branches of which there are many, and steps that have no name', () => {
    const many = [...Array(9)].map((_, i) => ({title: 'T', track: `Track ${i}`}));
    expect(model(many).sentence).to.equal('9 branches.');
    expect(model([{summary: 'a'}, {title: 'B'}]).sentence).to.equal('2 steps.');
    expect(model([{title: 'A', track: 'Only'}]).sentence).to.equal('One branch: Only with one step.');
    const again: Ladder = [{title: 'A', track: 'X'}, {title: 'B'}, {title: 'C', track: 'X'}, {title: 'D', track: 'X'}];
    expect(model(again).sentence).to.equal('One shared step: B. One branch: X with 3 steps.');
    expect(model(again).parts).to.have.length(3);
  });

  it('shows the level, and is a path where years are not how it is counted', () => {
    const {axis, steps, sentence, table} = model([{level: 'Band 2'}, {title: 'Ward nurse', level: 'Band 5', skills: ['Triage', {name: 'Teaching', level: 'some'}]}]);
    expect(axis).to.equal(undefined);
    expect(steps.map(({level}) => level)).to.deep.equal(['Band 2', 'Band 5']);
    expect(sentence).to.equal('2 steps, from Band 2 to Ward nurse.');
    expect(table).to.deep.equal({columns: ['Step', 'Level', 'Skills'], groups: [{name: undefined, rows: [['Band 2', 'Band 2', 'not given'], ['Ward nurse', 'Band 5', 'Triage\nTeaching · some']]}]});
  });

  it('says what a step pays, every figure by its name, and names every source', () => {
    const salary = {currency: 'EUR', per: 'month' as const, min: 1, max: 2, source: 'X'};
    const {steps, source, table} = model([{title: 'A', salary}, {title: 'B', salary: {...salary, median: 1.5}}, {title: 'C', salary: {median: null, currency: 'EUR', source: {name: 'Y', url: 'https://y.example/'}}}, {title: 'D'}]);
    expect(steps.map(({pay, morePay}) => [pay, ...morePay])).to.deep.equal([['€1 to €2 a month'], ['€1.50 a month (€1 to €2)'], [undefined], [undefined]]);
    expect(source).to.deep.equal(['X', 'X', {name: 'Y', url: 'https://y.example/'}, undefined]);
    expect(table!.groups[0]!.rows[2]).to.deep.equal(['C', 'not given']);
  });

  it('hides no range behind a median, and calls no bound the pay', () => {
    // What Brazilian and American sources gave.
    const {steps} = model([
      {title: 'Mid', salary: {currency: 'BRL', per: 'month', min: 7000, median: 8500, max: 12000}},
      {title: 'Floor', salary: {currency: 'USD', min: 90000}},
      {title: 'Ceiling', salary: {currency: 'USD', max: 90000}},
      {title: 'Levels', salary: {currency: 'USD', levels: [{name: 'I', amount: 50000}, {name: 'II', min: 60000, max: 70000}]}},
      {title: 'Base', salary: {name: 'Base pay', area: 'Berlin', currency: 'EUR', mean: 50000, per: null, percentiles: {p90: 70000}, sample: 1200}},
    ]);
    expect(steps.map(({pay, morePay}) => [pay, ...morePay].join(' | '))).to.deep.equal([
      'R$8,500 a month (R$7,000 to R$12,000)',
      'from $90,000 a year',
      'up to $90,000 a year',
      '$50,000 (I) to $70,000 (II) a year | $60,000 to $70,000 a year (II)',
      '€50,000 (Average) · Base pay · Berlin | €70,000 (90th percentile) | from 1,200 answers',
    ]);
  });

  it('refuses years that are none', () => {
    for (const years of [-1, NaN, Infinity]) {
      const {problems, you} = model(captured, years);
      expect([problems[0]?.path, you]).to.deep.equal(['years', undefined]);
    }
  });

  it('keeps its promises for whatever spans there are', () => {
    const years = fc.option(fc.tuple(fc.double({min: 0, max: 80, noNaN: true}), fc.option(fc.double({min: 0, max: 80, noNaN: true}))), {nil: undefined});
    const step = fc.record({title: fc.option(fc.constantFrom('A', 'Ö', ' '), {nil: undefined}), years, summary: fc.option(fc.string(), {nil: undefined})});
    fc.assert(
      fc.property(fc.array(step, {maxLength: 12}), fc.option(fc.double({min: 0, max: 90, noNaN: true})), (ladder, mine) => {
        const {steps, you, axis, sentence} = model(ladder as Ladder, mine);
        if (!steps) return;
        expect(steps).to.have.length(ladder.length);
        for (const {bar} of steps) if (bar) expect(bar[1] + bar[2]).to.be.within(0, 100.02);
        for (const {at} of axis ?? []) expect(at).to.be.within(0, 100);
        if (you !== undefined) expect(you).to.be.within(0, 100);
        expect(sentence).to.not.match(/undefined|NaN|Infinity|\{/);
      }),
    );
  });

  it('says no number that the data does not have, and draws or says each that it has', function () {
    this.timeout(60_000);
    const year = fc.integer({min: 0, max: 60});
    const amount = fc.integer({min: 1000, max: 900_000});
    const step = fc.record(
      {
        title: fc.constantFrom('Alpha', 'Beta', 'Gamma', 'Delta'),
        track: fc.constantFrom('Left', 'Right'),
        level: fc.constantFrom('Low', 'Middle'),
        years: fc.tuple(fc.option(year), fc.option(year)),
        salary: fc.record({currency: fc.constant('USD'), per: fc.constantFrom('hour', 'month', 'year', null), min: amount, max: amount, median: amount, mean: amount, percentiles: fc.record({p25: amount, p90: amount}, {requiredKeys: []}), levels: fc.array(fc.record({name: fc.constant('Grade'), amount, min: amount, max: amount}), {maxLength: 2})}, {requiredKeys: ['currency']}),
      },
      {requiredKeys: []},
    );
    const numbers = (text: string) => (text.match(/\d[\d,.]*\d|\d/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
    fc.assert(
      fc.property(fc.array(step, {minLength: 1, maxLength: 5}), fc.option(year), (ladder, mine) => {
        const {steps, sentence, parts, table} = model(ladder as Ladder, mine);
        if (!steps) return;
        // Each number of the sentence: a count of what is drawn, the reader's years, a bound of a span, or what is left until one.
        const bounds = ladder.flatMap(({years}) => ((years ?? []) as (number | null)[]).filter((bound) => bound !== null));
        const tracks = ladder.flatMap(({track}) => track ?? []);
        const counts = [ladder.length, ladder.length - tracks.length, new Set(tracks).size, ...['Left', 'Right'].map((name) => tracks.filter((track) => track === name).length)];
        const allowed = [...counts, ...bounds, ...(mine === null ? [] : [mine, ...bounds.map((bound) => bound - mine)])];
        for (const number of numbers(sentence!)) expect(allowed).to.include(number);
        expect(parts.flat().reduce((sum, {steps}) => sum + steps.length, 0)).to.equal(ladder.length);

        const cells = table!.groups.flatMap(({rows}) => rows.flat()).join('\n');
        for (const [i, {years, salary}] of ladder.entries()) {
          const {years: said, bar, mark, pay, morePay} = steps[i]!;
          const ends = ((years ?? []) as (number | null)[]).filter((bound) => bound !== null).sort((a, b) => a - b);
          expect(said === undefined).to.equal(!ends.length);
          expect(bar === undefined && mark === undefined).to.equal(!ends.length);
          if (said) expect([...new Set(ends)]).to.deep.equal(numbers(said));
          if (said) expect(cells).to.contain(said);
          const {currency: _, per = 'year', ...figures} = salary ?? {currency: ''};
          const given = numbers(JSON.stringify(figures).replace(/p\d\d/g, '').replace(/,/g, ' '));
          const lines = [pay, ...morePay].filter((line) => line !== undefined);
          const shown = lines.flatMap((line) => numbers(line.replace(/\([^()$]*\d\dth percentile[^()$]*\)|middle \d\d%/, '')));
          expect(new Set(shown)).to.deep.equal(new Set(given));
          // With its currency and its period, and none that it was not given.
          for (const line of lines) expect(line.match(/ an? (hour|month|year)/)?.[1] ?? null, line).to.equal(per);
          for (const line of lines) expect(line).to.match(/\$\d/);
          for (const line of lines) expect(cells).to.contain(line);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('labels on the axis only points that it has, each where it is', () => {
    const span = fc.tuple(fc.integer({min: 0, max: 400}).map((n) => n / 10), fc.option(fc.integer({min: 0, max: 400}).map((n) => n / 10)));
    fc.assert(
      fc.property(fc.array(span, {minLength: 1, maxLength: 8}), (given) => {
        const {axis, steps} = model(given.map((years) => ({title: 'T', years})));
        // A bar ends at the label of its own years and at no other.
        const place = new Map(axis!.map(({at, lines}) => [Number.parseFloat(lines[0]!), at]));
        for (const [i, [from]] of given.entries()) {
          const {bar, mark} = steps[i]!;
          const low = Math.min(from, given[i]![1] ?? Infinity);
          expect(place.get(low)).to.be.closeTo(bar ? bar[1] : mark!, 0.011);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('is whole in German and in Arabic', () => {
    const german = localizeFor('de', 'career-ladder', en);
    expect(ladderModel(captured, 1, german, () => {})!.sentence).to.equal(
      '5 Stufen, von A bis E. Sie haben 1 Jahr Erfahrung und stehen bei A. Als Nächstes folgt B, in 1 Jahr.',
    );
    expect(ladderModel(captured, 1, german, () => {})!.steps.map(({years}) => years)).to.deep.equal(['0 bis 2 Jahre', '2 bis 5 Jahre', 'ab 5 Jahren', '5 bis 7 Jahre', 'ab 7 Jahren']);
    expect(ladderModel(parted, 6, german, () => {})!.sentence).to.equal(
      '2 gemeinsame Stufen, von Junior bis Senior. 2 Zweige: Specialist mit 2 Stufen und Management mit 2 Stufen. Sie haben 6 Jahre Erfahrung und stehen bei Senior oder Lead (Management). Als Nächstes folgt Staff (Specialist), in 2 Jahren. Als Nächstes folgt Head (Management), in 4 Jahren.',
    );
    const arabic = ladderModel(spans([0, 2], [2, 5], [5, 11]), 1, localizeFor('ar', 'career-ladder', en), () => {})!;
    expect(arabic.steps.map(({years}) => years)).to.deep.equal(['من 0 إلى سنتين', 'من 2 إلى 5 سنوات', 'من 5 إلى 11 سنة']);
  });
});

describe('<career-ladder>', () => {
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
  const said = (element: Element) => element.shadowRoot!.textContent!;

  it('shows every string of the ladder, in order', async () => {
    const element = await fixture<CareerLadder>(html`<career-ladder .guide=${guide}></career-ladder>`);
    let from = 0;
    for (const {title, summary} of guide.ladder)
      for (const string of [title, summary]) {
        const at = said(element).indexOf(string, from);
        expect(at, string).to.be.greaterThan(-1);
        from = at;
      }
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('marks where the reader stands, for everybody', async () => {
    const element = await fixture<CareerLadder>(html`<career-ladder years="3" .guide=${guide}></career-ladder>`);
    expect(all(element, '[aria-current=step] h3').map((title) => title.textContent)).to.deep.equal(['Operations Assistant']);
    expect(all(element, '.me')).to.have.length(guide.ladder.length);
    element.years = null;
    await element.updateComplete;
    expect(all(element, '[aria-current], .me')).to.deep.equal([]);
    expect(said(element)).to.not.match(/you|next/i);
  });

  it('tells assistive technology a list with headings', async () => {
    await fixture(html`<career-ladder years="3" heading-level="3" .guide=${guide}></career-ladder>`);
    const tree = (await executeServerCommand('accessibility-tree')) as unknown as {role: string; name: string; properties: Record<string, unknown>}[];
    expect(tree.filter(({role}) => role === 'listitem')).to.have.length(guide.ladder.length);
    expect(tree.filter(({role}) => role === 'heading').map(({name, properties}) => [name, properties['level']])).to.deep.equal([
      ['Career ladder', 3],
      ...guide.ladder.map(({title}) => [title, 4]),
    ]);
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const dir of ['ltr', 'rtl'])
      it(`has no axe violation in ${scheme}, ${dir}`, async () => {
        const place = await fixture<HTMLDivElement>(html`<div dir=${dir}><career-ladder years="3" .guide=${guide}></career-ladder></div>`);
        await settled(place);
        place.style.cssText = scheme === 'dark' ? 'color-scheme: dark; background: #14161a; color: #eee' : 'background: white; color: black';
        await expect(place).to.be.accessible();
      });

  it('fits 280 pixels, and stands up to 200 steps', async () => {
    const ladder = [...Array(200)].map((_, i) => ({title: i ? `Rung ${i}` : 'Oberverwaltungsgerichtspräsidentenassistenzanwärterin', years: [i / 5, i / 5 + 1]}));
    const place = await fixture<HTMLDivElement>(html`<div><career-ladder years="3" .guide=${{ladder}}></career-ladder></div>`);
    await settled(place);
    place.style.inlineSize = '280px';
    place.firstElementChild!.shadowRoot!.querySelector('details')!.open = true;
    expect(place.scrollWidth).to.equal(280);
    expect(all(place.firstElementChild!, 'li')).to.have.length(200);
  });

  const parted = {
    ladder: [
      {title: 'Junior', years: [0, 3], skills: ['Git', 'Go']},
      {title: 'Staff', years: [8, null], track: 'Specialist', level: 'L6'},
      {title: 'Lead', years: [6, 6], track: 'Management'},
    ],
  };
  it('draws branches beside each other where there is room, and below each other where there is none', async () => {
    const place = await fixture<HTMLDivElement>(html`<div><career-ladder years="6" .guide=${parted}></career-ladder></div>`);
    await settled(place);
    const element = place.firstElementChild!;
    for (const [width, beside] of [[1000, true], [320, false]] as const) {
      place.style.inlineSize = `${width}px`;
      const [left, right] = all(element, '[part=branch]').map((branch) => branch.getBoundingClientRect());
      expect(left!.top === right!.top, String(width)).to.equal(beside);
      expect(left!.bottom <= right!.top, String(width)).to.equal(!beside);
      expect(place.scrollWidth).to.equal(width);
    }
    expect(all(element, 'h3').map(({textContent}) => textContent)).to.deep.equal(['Junior', 'Specialist', 'Management']);
    expect(all(element, '[part=branch] h4').map(({textContent}) => textContent)).to.deep.equal(['Staff', 'Lead']);
    const fork = () => all(element, '[part=branch]').map((branch) => getComputedStyle(branch, '::before').borderBlockStartWidth !== '0px');
    const way = () => all(element, '[part=branch] > [part=subheading]').every((name) => getComputedStyle(name, '::before').borderInlineStartWidth !== '0px');
    place.style.inlineSize = '1100px';
    expect([fork(), way()]).to.deep.equal([[true, false], true]);
    place.style.inlineSize = '300px';
    expect([fork(), way()]).to.deep.equal([[false, false], true]);
    expect(all(element, 'circle')).to.have.length(1);
    expect(all(element, '[part=list] li').map(({textContent}) => textContent)).to.deep.equal(['Git', 'Go']);
    await expect(place).to.be.accessible();
  });
});
