import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../src/widgets/career-ladder/define.js';
import guide from '../stories/guides/operations-assistant.json';
import type {Problem} from '../src/guide/problem.js';
import type {Ladder} from '../src/guide/sections/ladder.js';
import {localizeFor} from '../src/i18n/localize.js';
import type {CareerLadder} from '../src/widgets/career-ladder/career-ladder.js';
import {en} from '../src/widgets/career-ladder/messages.js';
import {ladderModel} from '../src/widgets/career-ladder/model.js';
import {gaveWay} from './support/labels.js';
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
  it('draws spans on a true axis, open and overlapping ones as they are', () => {
    const {rungs, axis} = model(captured);
    expect(rungs.map(({bar}) => bar)).to.deep.equal([
      ['accent', 0, 20],
      ['accent', 20, 30],
      ['open', 50, 50],
      ['accent', 50, 20],
      ['open', 70, 30],
    ]);
    expect(rungs.map(({years}) => years)).to.deep.equal(['0–2 years', '2–5 years', '5+ years', '5–7 years', '7+ years']);
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
        const {rungs, axis} = model(spans(...some.map(([from, length]): [number, number] => [from, from + length])));
        for (const {text} of gaveWay(axis!, [20, 30])) {
          gone++;
          const year = parseInt(text);
          some.forEach(([from, length], i) => {
            if (from === year || from + length === year) expect(rungs[i]!.years).to.match(new RegExp(`\\b${year}\\b`));
          });
        }
      }),
    );
    expect(gone, 'labels that gave way').to.be.greaterThan(20);
  });

  it('says how far the ladder goes', () => {
    expect(model(captured).sentence).to.equal('5 rungs, from A to E.');
    expect(model([{title: 'Only'}]).sentence).to.equal('One rung: Only.');
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
      const {rungs, sentence, you} = model(captured, years);
      expect(rungs.filter((rung) => rung.here).map(({title}) => title).join('')).to.equal(here);
      expect(sentence).to.equal(`5 rungs, from A to E. ${says}`);
      expect(you).to.be.within(0, 100);
    });

  it('says what is ahead, between and behind', () => {
    expect(model(spans([3, 5]), 1).sentence).to.contain('you stand on none of the rungs. Next comes A, in 2 years.');
    expect(model(spans([0, 1], [4, 5]), 2).sentence).to.contain('you stand on none of the rungs. Next comes B, in 2 years.');
    expect(model(spans([0, 1], [1, 5]), 9).sentence).to.contain('you stand on none of the rungs.');
    expect(model(spans([0, 5]), 5).rungs[0]!.here).to.equal('You are here');
  });

  it('calls a rung without a title by its years, and says nothing of the reader where no rung has years', () => {
    expect(model([{years: [0, 2]}, {years: [2, null]}], 1).sentence).to.equal('With 1 year of experience you stand at 0–2 years. Next comes 2+ years, in 1 year.');
    expect(model([{title: 'A'}], 1)).to.deep.include({sentence: 'One rung: A.', axis: undefined, you: undefined});
  });

  it('exchanges a span that is inverted, and says so', () => {
    const {rungs, problems} = model(spans([5, 2]));
    expect(problems).to.deep.equal([{code: 'contradiction', path: 'ladder[0].years', message: 'is beyond the other end; the two were exchanged'}]);
    expect(rungs[0]!.years).to.equal('2–5 years');
  });

  it('takes a span without a beginning from 0, and one number as its beginning', () => {
    expect(model(spans([null, 2], [3])).rungs.map(({years}) => years)).to.deep.equal(['0–2 years', '3+ years']);
  });

  it('says what a rung pays, the median or the range, and names every source', () => {
    const salary = {currency: 'EUR', per: 'month' as const, min: 1, max: 2, source: 'X'};
    const {rungs, source, table} = model([{title: 'A', salary}, {title: 'B', salary: {...salary, median: 1.5}}, {title: 'C', salary: {median: null, currency: 'EUR', source: {name: 'Y', url: 'https://y.example/'}}}, {title: 'D'}]);
    expect(rungs.map(({pay}) => pay)).to.deep.equal(['€1 to €2 a month', '€1.50 a month', undefined, undefined]);
    expect(source).to.deep.equal(['X', 'X', {name: 'Y', url: 'https://y.example/'}, undefined]);
    expect(table!.groups[0]!.rows[2]).to.deep.equal(['C', '–', '–']);
  });

  it('refuses years that are none', () => {
    for (const years of [-1, NaN, Infinity]) {
      const {problems, you} = model(captured, years);
      expect([problems[0]?.path, you]).to.deep.equal(['years', undefined]);
    }
  });

  it('keeps its promises for whatever spans there are', () => {
    const years = fc.option(fc.tuple(fc.double({min: 0, max: 80, noNaN: true}), fc.option(fc.double({min: 0, max: 80, noNaN: true}))), {nil: undefined});
    const rung = fc.record({title: fc.option(fc.constantFrom('A', 'Ö', ' '), {nil: undefined}), years, summary: fc.option(fc.string(), {nil: undefined})});
    fc.assert(
      fc.property(fc.array(rung, {maxLength: 12}), fc.option(fc.double({min: 0, max: 90, noNaN: true})), (ladder, mine) => {
        const {rungs, you, axis, sentence} = model(ladder as Ladder, mine);
        if (!rungs) return;
        expect(rungs).to.have.length(ladder.length);
        for (const {bar} of rungs) if (bar) expect(bar[1] + bar[2]).to.be.within(0, 100.02);
        for (const {at} of axis ?? []) expect(at).to.be.within(0, 100);
        if (you !== undefined) expect(you).to.be.within(0, 100);
        expect(sentence).to.not.match(/undefined|NaN|Infinity|\{/);
      }),
    );
  });

  it('is whole in German', () => {
    const german = localizeFor('de', 'career-ladder', en);
    expect(ladderModel(captured, 1, german, () => {})!.sentence).to.equal(
      '5 Stufen, von A bis E. Sie haben 1 Jahr Erfahrung und stehen bei A. Als Nächstes folgt B, in 1 Jahr.',
    );
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
        place.style.cssText = scheme === 'dark' ? 'color-scheme: dark; background: #14161a; color: #eee' : 'background: white; color: black';
        await expect(place).to.be.accessible();
      });

  it('fits 280 pixels, and stands up to 200 rungs', async () => {
    const ladder = [...Array(200)].map((_, i) => ({title: i ? `Rung ${i}` : 'Oberverwaltungsgerichtspräsidentenassistenzanwärterin', years: [i / 5, i / 5 + 1]}));
    const place = await fixture<HTMLDivElement>(html`<div><career-ladder years="3" .guide=${{ladder}}></career-ladder></div>`);
    place.style.inlineSize = '280px';
    place.firstElementChild!.shadowRoot!.querySelector('details')!.open = true;
    expect(place.scrollWidth).to.equal(280);
    expect(all(place.firstElementChild!, 'li')).to.have.length(200);
  });
});
