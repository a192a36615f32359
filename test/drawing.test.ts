import {expect, html} from '@open-wc/testing';
import '../src/index.js';
import '../src/widgets/role-faq/define.js';
import '../src/widgets/salary-range/define.js';
import {fixture} from './support/fixture.js';
import type {RoleFaq} from '../src/widgets/role-faq/role-faq.js';
import {SalaryRange} from '../src/widgets/salary-range/salary-range.js';
import electrician from '../stories/guides/electrician.json';
import nurse from '../stories/guides/registered-nurse.json';
import {waitUntil} from './support/wait-until.js';
import {defineAll, drawnText, nodes, sections, settled, type Widget} from './support/widgets.js';

// What Lit does for the widgets, as readers and pages rely on it.
const salary = {salary: {min: 40000, median: 50000, max: 60000, currency: 'USD', per: 'year'}};
const faq = (...questions: string[]) => ({faq: questions.map((question) => ({question, answer: `Answer to ${question}`}))});
const sentence = (element: Element) => element.shadowRoot!.querySelector('[part=sentence]')?.textContent ?? '';
/** The slot of the fallback, where it is shown. */
const fallback = (element: Element) => element.shadowRoot!.querySelector('slot[name=fallback]');

describe('drawing', () => {
  for (const [what, method] of [['what is worked out', 'model'], ['what is drawn', 'content'], ['an update', 'willUpdate']] as const)
    it(`leaves the fallback and one report where ${what} throws, and the next update draws`, async () => {
      let throws = true;
      const Base = SalaryRange as unknown as new () => HTMLElement & Record<string, (...args: unknown[]) => unknown>;
      class Faulty extends Base {}
      Object.defineProperty(Faulty.prototype, method, {
        value(this: object, ...args: unknown[]) {
          if (throws) throw new Error('a mistake of ours');
          return Base.prototype[method]!.apply(this, args);
        },
      });
      const name = `faulty-${method.toLowerCase()}`;
      customElements.define(name, Faulty);
      const element = document.createElement(name) as SalaryRange;
      const reports: string[][] = [];
      element.addEventListener('guide-error', (event) => reports.push((event as CustomEvent<{problems: {code: string}[]}>).detail.problems.map(({code}) => code)));
      element.innerHTML = '<p slot="fallback">$50,000 a year</p>';
      element.guide = salary;
      document.body.append(element);
      await waitUntil(() => reports.length, 'nothing is reported');
      expect(!!fallback(element), 'the fallback is shown').to.equal(true);
      expect(element.getBoundingClientRect().height).to.be.above(0);
      expect(reports).to.deep.equal([['internal']]);
      throws = false;
      element.guide = {...salary};
      await waitUntil(() => sentence(element).includes('$50,000'), 'the next update does not draw');
      expect(!!fallback(element), 'the fallback stands in front').to.equal(false);
      element.remove();
    });

  it('takes a first property that no template can write, and draws', async () => {
    const element = document.createElement('salary-range');
    element.innerHTML = '<p slot="fallback">$50,000 a year</p>';
    Object.assign(element, {headingLevel: 3n, guide: salary});
    document.body.append(element);
    await waitUntil(() => sentence(element).includes('$50,000'), 'not drawn');
    expect(!!fallback(element)).to.equal(false);
    Object.assign(element, {headingLevel: 4});
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('#heading')!.localName).to.equal('h4');
    element.remove();
  });

  describe('after a translator that puts its elements in place of texts', () => {
    before(defineAll);
    /** Where two texts part; nothing where they do not. A comparison of the whole would take minutes. */
    function difference(one: string, other: string): string {
      const at = [...one].findIndex((letter, i) => letter !== other[i]);
      return one === other ? '' : `“${one.slice(Math.max(at - 30, 0), at + 60)}”, not “${other.slice(Math.max(at - 30, 0), at + 60)}”`;
    }
    /** As Google's does, where it gets into shadow roots. */
    function translate(element: Element) {
      const texts = [...nodes(element)].filter((node): node is Text => node instanceof Text && /\S/.test(node.data) && !node.parentElement?.closest('svg, select, style'));
      for (const text of texts) {
        const inner = Object.assign(document.createElement('font'), {textContent: text.data});
        const outer = document.createElement('font');
        outer.append(inner);
        text.replaceWith(outer);
      }
    }

    for (const tag of sections)
      it(`says what <${tag}> is given next`, async () => {
        const draw = (guide: unknown) => Object.assign(document.createElement(tag) as Widget, {guide});
        const [element, untouched] = [draw(electrician), draw(nurse)];
        const place = await fixture(html`<div>${element}${untouched}</div>`);
        await Promise.all([settled(element), settled(untouched)]);
        translate(element);
        element.guide = nurse;
        await settled(element);
        expect(difference(drawnText(element), drawnText(untouched))).to.equal('');
        place.remove();
      });

    it('has all figures for the period that the reader chose, and the reader where she was', async () => {
      const place = await fixture(html`<div><salary-range .guide=${salary}></salary-range><salary-range .guide=${salary}></salary-range></div>`);
      const [element, untouched] = [...place.children] as [SalaryRange, SalaryRange];
      await Promise.all([element.updateComplete, untouched.updateComplete]);
      translate(element);
      for (const each of [untouched, element]) {
        const select = each.shadowRoot!.querySelector('select')!;
        select.focus();
        select.value = 'month';
        select.dispatchEvent(new Event('change', {bubbles: true}));
        await each.updateComplete;
        expect(each.shadowRoot!.activeElement === select, 'the focus stays').to.equal(true);
      }
      expect(sentence(element)).to.contain('month');
      // Which is said once nothing else goes on.
      await waitUntil(() => untouched.announced && element.announced);
      await Promise.all([element.updateComplete, untouched.updateComplete]);
      expect(difference(drawnText(element), drawnText(untouched))).to.equal('');
    });
  });

  it('keeps the question open that is open, where others come before it and go', async () => {
    const element = await fixture<RoleFaq>(html`<role-faq .guide=${faq('A?', 'B?', 'C?', 'D?')}></role-faq>`);
    const open = () => [...element.shadowRoot!.querySelectorAll('details')].filter(({open}) => open).map((each) => each.querySelector('summary')!.textContent.trim());
    [...element.shadowRoot!.querySelectorAll('details')][0]!.open = true;
    expect(open()).to.deep.equal(['A?']);
    for (const questions of [['New?', 'A?', 'B?', 'C?', 'D?'], ['A?', 'C?', 'D?'], ['C?', 'New?', 'D?', 'A?']]) {
      element.guide = faq(...questions);
      await element.updateComplete;
      expect(open(), questions.join()).to.deep.equal(['A?']);
    }
  });

  it('keeps what the reader typed where the guide goes and comes again', async () => {
    const element = await fixture<SalaryRange>(html`<salary-range .guide=${salary}></salary-range>`);
    const field = () => element.shadowRoot!.querySelector<HTMLInputElement>('input[name=mine]');
    field()!.closest('details')!.open = true;
    field()!.value = '55,000';
    field()!.dispatchEvent(new Event('input', {bubbles: true}));
    await waitUntil(() => element.shadowRoot!.querySelector('#stands')?.textContent, 'does not say where it stands');
    element.guide = {salary: []};
    await element.updateComplete;
    expect(element.state).to.equal('empty');
    element.guide = {...salary};
    await element.updateComplete;
    expect(field()!.value).to.equal('55,000');
    expect(field()!.closest('details')!.open).to.equal(true);
  });
});
