import {aTimeout, expect, html, oneEvent} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {fixture} from './support/fixture.js';
import {chosen} from '../src/widgets/career-guide/chosen.js';
import {sections} from '../src/widgets/sections.js';
import type {CareerGuide} from '../src/widgets/career-guide/career-guide.js';
import type {Problem} from '../src/guide/problem.js';
import {defineAll, drawnText, nodes, settled, type Widget} from './support/widgets.js';
import guide from '../stories/guides/operations-assistant.json';
import german from '../stories/guides/electrician.de.json';
import {waitUntil} from './support/wait-until.js';

const all = <E extends Element>(element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const inside = (element: Element, tag: string) => element.shadowRoot!.querySelector<Widget>(tag)!;
const contents = (element: Element) => all<HTMLAnchorElement>(element, 'nav a');
const current = (element: Element) => element.shadowRoot!.querySelector('nav [aria-current]')?.getAttribute('href');
const draw = async (given: object | string = guide, attributes: Record<string, string> = {}) => {
  const element = document.createElement('career-guide');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.guide = given;
  (await fixture('<div></div>')).append(element);
  await settled(element as unknown as Widget);
  return element;
};

describe('which sections a guide shows', () => {
  it('are all of them, or those that are named, once each and in that order', () => {
    expect(chosen(null, () => {})).to.equal(sections);
    expect(chosen(' ', () => {})).to.equal(sections);
    expect(chosen('role-faq, salary-range\nrole-faq', () => {})).to.deep.equal(['role-faq', 'salary-range']);
  });
  it('are none that it does not know', () => {
    const unknown: string[] = [];
    expect(chosen('salary-range script career-guide <img>', (name) => unknown.push(name))).to.deep.equal(['salary-range']);
    expect(unknown).to.deep.equal(['script', 'career-guide', '<img>']);
  });
});

describe('<career-guide>', () => {
  const {warn} = console;
  before(defineAll);
  afterEach(async () => {
    console.warn = warn;
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport({width: 800, height: 600});
  });

  it('lists what it has, and leaves out what is empty', async () => {
    const element = await draw({title: 'Keeper', salary: guide.salary, faq: guide.faq});
    const [, salary, faq] = contents(element);
    expect(contents(element).map((link) => link.hash)).to.deep.equal(['#role-summary', '#salary-range', '#role-faq', '#share-guide']);
    expect(salary!.textContent).to.equal('Salary');
    expect(faq!.textContent).to.equal(inside(element, 'role-faq').shadowRoot!.querySelector('#heading')!.textContent);
    expect(inside(element, 'skill-map').getBoundingClientRect().height).to.equal(0);
  });

  it('shows the sections that are asked for, in that order, and says which do not exist', async () => {
    const warnings: string[] = [];
    console.warn = (message: string) => void warnings.push(message);
    const element = await draw(guide, {sections: 'career-ladder salary-range wages'});
    expect(all(element, '[part=sections] > *').map(({localName}) => localName)).to.deep.equal(['career-ladder', 'salary-range']);
    expect(element.matches(':state(partial)')).to.equal(true);
    await waitUntil(() => warnings.length);
    expect(warnings.join()).to.contain('<wages>');
  });

  it('has headings one level below its own', async () => {
    const element = await draw(guide, {'heading-level': '3'});
    expect(all(element, '#heading').map(({localName}) => localName)).to.deep.equal(['h3']);
    for (const each of all<Widget>(element, '[part=sections] > *')) expect(each.shadowRoot!.querySelector('#heading')!.localName).to.equal('h4');
  });

  it('follows the reader in its list of contents', async () => {
    await setViewport({width: 1000, height: 700});
    const element = await draw();
    await waitUntil(() => current(element) === '#role-summary');
    inside(element, 'day-timeline').scrollIntoView();
    await waitUntil(() => current(element) === '#day-timeline');
    scrollTo(0, 0);
    await waitUntil(() => current(element) === '#role-summary');
  });

  it('brings the section into view that the address names, now and later', async () => {
    history.replaceState(null, '', '#skill-map');
    const element = await draw();
    const top = (tag: string) => inside(element, tag).getBoundingClientRect().top;
    await waitUntil(() => Math.abs(top('skill-map')) < 100, 'at the skill map');
    contents(element).find(({hash}) => hash === '#salary-range')!.click();
    await waitUntil(() => Math.abs(top('salary-range')) < 100, 'at the salary');
    await aTimeout(0);
  });

  it('leads from a figure to its source in the list', async () => {
    const element = await draw();
    const cite = inside(element, 'salary-range').shadowRoot!.querySelector<HTMLAnchorElement>('[part=source] a[href^="#source-"]')!;
    const number = Number(cite.hash.replace('#source-', ''));
    expect(guide.sources[number - 1]!.name).to.equal(guide.salary.source.name);
    cite.click();
    await waitUntil(() => nodesWithFocus(element)?.id === `source-${number}`);
    // Without the list there is nothing that it could lead to.
    const without = await draw(guide, {sections: 'salary-range'});
    expect(inside(without, 'salary-range').shadowRoot!.querySelector('[part=source] a[href^="#"]')).to.equal(null);
  });

  it('provides its guide to what the page puts inside, before and after, and at each change', async () => {
    const place = await fixture(html`<div><career-guide .guide=${guide} sections="role-faq"><salary-range></salary-range></career-guide></div>`);
    const element = place.firstElementChild as CareerGuide;
    await settled(element as unknown as Widget);
    const own = element.querySelector('salary-range') as unknown as Widget;
    expect(own.state).to.equal('ready');
    const later = document.createElement('skill-map') as unknown as Widget;
    element.append(later);
    await settled(element as unknown as Widget);
    expect(later.state).to.equal('ready');
    element.guide = {faq: [{question: 'Another?', answer: 'Yes.'}]};
    await settled(element as unknown as Widget);
    expect([own.state, later.state]).to.deep.equal(['empty', 'empty']);
    expect(drawnText(inside(element, 'role-faq'))).to.contain('Another?');
  });

  it('says once what is wrong with all of it, and shows its fallback', async () => {
    const events: Problem[][] = [];
    console.warn = () => {};
    const place = await fixture(html`<div @guide-error=${(event: CustomEvent<{problems: Problem[]}>) => events.push(event.detail.problems)}>
      <career-guide guide="{'a': 1}"><p slot="fallback">instead</p><salary-range></salary-range></career-guide>
    </div>`);
    await waitUntil(() => events.length);
    await settled(place.firstElementChild as Widget);
    expect(events.map((problems) => problems.map(({code}) => code))).to.deep.equal([['json']]);
    expect(place.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('reports the faults of a part by its section alone, and draws the others', async () => {
    console.warn = () => {};
    setTimeout(() => void draw({...guide, ladder: 'up', faq: [{question: 5}]}));
    const {target, detail} = (await oneEvent(document, 'guide-error')) as CustomEvent<{problems: Problem[]}>;
    expect((target as Element).localName).to.equal('career-guide');
    expect(detail.problems).to.have.length(1);
  });

  it('is in one language: that of the page', async () => {
    const element = await draw(german);
    await settled(element as unknown as Widget);
    expect(contents(element)[1]!.textContent).to.equal(inside(element, 'market-demand').shadowRoot!.querySelector('#heading')!.textContent);
    expect([...nodes(element)].filter((node) => node instanceof Element && node.id === 'heading').map((node) => node.textContent)).to.include('Salary');
  });

  it('lets a page style the parts of its sections', async () => {
    const style = document.createElement('style');
    style.textContent = 'career-guide::part(sentence) { color: rgb(1, 2, 3) }';
    document.head.append(style);
    const element = await draw();
    expect(getComputedStyle(inside(element, 'salary-range').shadowRoot!.querySelector('[part=sentence]')!).color).to.equal('rgb(1, 2, 3)');
    style.remove();
  });

  it('works again after it was moved', async () => {
    await setViewport({width: 1000, height: 700});
    const element = await draw();
    const place = await fixture('<div></div>');
    place.append(element);
    await settled(element as unknown as Widget);
    expect(inside(element, 'salary-range').state).to.equal('ready');
    inside(element, 'skill-map').scrollIntoView();
    await waitUntil(() => current(element) === '#skill-map');
  });
});

/** What has the focus, across shadow roots. */
function nodesWithFocus(element: Element): Element | undefined {
  let {activeElement} = element.getRootNode() as Document;
  while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
  return activeElement ?? undefined;
}
