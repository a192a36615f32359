import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../src/widgets/pros-cons/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import {copied} from './support/copied.js';
import {settled} from './support/widgets.js';
import type {ProsCons} from '../src/widgets/pros-cons/pros-cons.js';
import '../src/locales/ar.js';

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const text = (element: Element, selector: string) => all(element, selector).map((one) => one.textContent);
const many = (n: number) => [...Array(n)].map((_, i) => `Point number ${i + 1}`);
const {pros, cons} = guide.prosCons;

describe('<pros-cons>', () => {
  const wide = async (prosCons: object, size = '800px') => {
    const place = await fixture<HTMLDivElement>(html`<div><pros-cons .guide=${{prosCons}}></pros-cons></div>`);
    await settled(place);
    place.style.inlineSize = size;
    return place.firstElementChild as ProsCons;
  };
  const tops = (element: Element, selector: string) => all(element, selector).map((one) => Math.round(one.getBoundingClientRect().top));
  const lefts = (element: Element, selector: string) => new Set(all(element, selector).map((one) => Math.round(one.getBoundingClientRect().left)));

  it('sets the sides against each other where there is room, rows level', async () => {
    const element = await wide({pros: ['Short.', ...pros.slice(1)], cons});
    expect(tops(element, '[part=pros] > *:first-child, [part=pros] li')).to.deep.equal(tops(element, '[part=cons] > *:first-child, [part=cons] li'));
    expect(new Set(tops(element, 'li')).size).to.equal(6);
    expect([...lefts(element, '[part=pros] li')][0]).to.be.lessThan([...lefts(element, '[part=cons] li')][0]!);
  });

  it('keeps the sides apart where one is longer', async () => {
    const element = await wide({pros, cons: many(20)});
    for (const side of ['pros', 'cons']) expect(lefts(element, `[part=${side}] li, [part=${side}] details`).size).to.equal(1);
    expect(tops(element, 'details')[0]).to.be.greaterThan(tops(element, '[part=cons] > ul li').at(-1)!);
  });

  it('puts one below the other where there is none', async () => {
    const element = await wide({pros, cons}, '280px');
    expect(lefts(element, 'li').size).to.equal(1);
    expect(element.parentElement!.scrollWidth).to.equal(280);
  });

  it('counts each side in its heading', async () => {
    const element = await fixture<ProsCons>(html`<pros-cons heading-level="3" .guide=${{prosCons: {pros: ['One.'], cons: many(200)}}}></pros-cons>`);
    expect(text(element, 'h4')).to.deep.equal(['1 pro', '200 cons']);
    expect(all(element, '[part=pros] li')).to.have.length(1);
    expect(text(element, 'summary span:first-child')).to.deep.equal(['Show 194 more']);
  });

  it('draws the side that there is', async () => {
    for (const [side, points] of Object.entries({pros, cons})) {
      const element = await wide({[side]: points});
      expect(text(element, 'h3')).to.deep.equal([`6 ${side}`]);
      expect(text(element, 'li')).to.deep.equal(points);
      expect(lefts(element, 'h3, li').size).to.equal(1);
      expect([...lefts(element, 'li')][0]).to.be.closeTo(element.getBoundingClientRect().left, 1);
    }
  });

  it('is read out and copied as headings and their points, without the marks', async () => {
    const element = await wide({pros, cons});
    const said = ['6 pros', ...pros, '6 cons', ...cons];
    expect(copied(element)).to.deep.equal(['Pros and cons', ...said]);
    const tree = (await executeServerCommand('accessibility-tree', {all: true})) as unknown as {role: string; name: string}[];
    expect(tree.filter(({role, name}) => role === 'StaticText' && name.trim()).map(({name}) => name)).to.deep.equal(['Pros and cons', ...said]);
    expect(tree.filter(({role}) => role === 'list')).to.have.length(2);
    expect(tree.filter(({role}) => role === 'listitem')).to.have.length(12);
  });

  it('tells the sides apart without colour', async () => {
    const element = await wide({pros, cons});
    const marks = ['pros', 'cons'].map((side) => getComputedStyle(all(element, `[part=${side}] li`)[0]!, '::before').clipPath);
    expect(marks.map((mark) => mark.replace(/\(.*/, ''))).to.deep.equal(['polygon', 'inset']);
  });

  it('counts in Arabic', async () => {
    const place = await fixture(html`<div lang="ar" dir="rtl"><pros-cons .guide=${{prosCons: {pros: many(2), cons: many(3)}}}></pros-cons></div>`);
    expect(text(place.firstElementChild!, 'h3')).to.deep.equal(['ميزتان', '3 عيوب']);
  });
});
