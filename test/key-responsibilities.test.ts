import {expect, html} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import '../src/widgets/key-responsibilities/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import {copied} from './support/copied.js';
import {settled} from './support/widgets.js';
import type {KeyResponsibilities} from '../src/widgets/key-responsibilities/key-responsibilities.js';

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const shown = (element: Element) => all(element, 'li').filter((item) => item.checkVisibility({contentVisibilityAuto: true})).map((item) => item.textContent);
const tasks = (n: number) => [...Array(n)].map((_, i) => `Task number ${i + 1}`);
const draw = (responsibilities: string[]) =>
  fixture<KeyResponsibilities>(html`<key-responsibilities .guide=${{responsibilities}}></key-responsibilities>`);

describe('<key-responsibilities>', () => {
  afterEach(() => executeServerCommand('media', {media: null}));

  it('shows the first of a long list and offers the rest, all of a list that is hardly longer', async () => {
    const element = await draw(tasks(15));
    expect(shown(element)).to.deep.equal(tasks(6));
    expect(all(element, 'summary')[0]!.innerText).to.match(/^Show 9 more\s*: /);
    for (const n of [1, 6, 8]) {
      element.guide = {responsibilities: tasks(n)};
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(tasks(n));
      expect(all(element, 'details')).to.deep.equal([]);
    }
  });

  it('opens and closes by keyboard, and what closes it stands at the end', async () => {
    const element = await draw(tasks(15));
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(shown(element)).to.deep.equal(tasks(15));
    const [summary] = all(element, 'summary');
    expect(summary!.innerText).to.match(/^Show fewer\s*: /);
    expect(summary!.getBoundingClientRect().top).to.be.at.least(all(element, 'li').at(-1)!.getBoundingClientRect().bottom - 1);
    expect(summary!.getBoundingClientRect().bottom).to.be.at.most(element.getBoundingClientRect().bottom + 1);
    await sendKeys({press: 'Enter'});
    expect(shown(element)).to.deep.equal(tasks(6));
  });

  it('prints everything, without what opens it', async () => {
    const element = await draw(tasks(200));
    await executeServerCommand('media', {media: 'print'});
    expect(all(element, 'li').every((item) => item.getBoundingClientRect().height > 0)).to.equal(true);
    expect(all(element, 'summary')[0]!.getBoundingClientRect().height).to.equal(0);
  });

  it('is copied as the entries and nothing else', async () => {
    const element = await draw(tasks(15));
    expect(copied(element)).to.deep.equal(['Key responsibilities', ...tasks(6)]);
    all(element, 'details')[0]!.toggleAttribute('open');
    expect(copied(element)).to.deep.equal(['Key responsibilities', ...tasks(15)]);
  });

  it('is lists of entries for assistive technology, and a disclosure', async () => {
    await fixture(html`<key-responsibilities .guide=${guide}></key-responsibilities>`);
    const tree = (await executeServerCommand('accessibility-tree')) as unknown as {role: string; name: string; properties: Record<string, unknown>}[];
    expect(tree.filter(({role}) => role === 'list')).to.have.length(1);
    expect(tree.filter(({role}) => role === 'listitem')).to.have.length(6);
    const {name, properties} = tree.find(({role}) => role === 'DisclosureTriangle')!;
    expect(name).to.match(/^Show 9 more\s*: \w/);
    expect(properties['expanded']).to.equal(false);
  });

  it('lays two columns where there is room, read across, rows level', async () => {
    const place = await fixture<HTMLDivElement>(html`<div><key-responsibilities .guide=${guide}></key-responsibilities></div>`);
    await settled(place);
    place.style.inlineSize = '1100px';
    const rows = all(place.firstElementChild!, 'li').slice(0, 6).map((item) => Math.round(item.getBoundingClientRect().top));
    expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
    expect(new Set(rows).size).to.equal(3);
    place.style.inlineSize = '280px';
    expect(place.scrollWidth).to.equal(280);
  });

  it('keeps 10,000 entries behind the disclosure', async () => {
    const element = await draw(tasks(10000));
    // What nobody has asked for yet is not drawn.
    expect(all(element, 'li')).to.have.length(6);
    expect(element.shadowRoot!.querySelector('details[part=more] > summary')!.textContent).to.contain('9,994');
    expect(shown(element)).to.have.length(6);
    expect(element.offsetHeight).to.be.lessThan(600);
  });
});
