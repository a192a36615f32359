import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../src/widgets/global-outlook/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import type {GlobalOutlook} from '../src/widgets/global-outlook/global-outlook.js';
import {copied} from './support/copied.js';
import {settled} from './support/widgets.js';

const {intro, regions} = guide.globalOutlook;
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const draw = async (globalOutlook: unknown, width = 1100) => {
  const place = await fixture<HTMLDivElement>(html`<div><global-outlook .guide=${{globalOutlook}}></global-outlook></div>`);
  await settled(place);
  place.style.inlineSize = `${width}px`;
  const element = place.firstElementChild as GlobalOutlook;
  await element.updateComplete;
  return element;
};

describe('<global-outlook>', () => {
  it('is copied as introduction, name and note, name and note', async () => {
    expect(copied(await draw({intro, regions}))).to.deep.equal(['The role around the world', intro, ...regions.flatMap(({name, note}) => [name, note])]);
  });

  it('is the same as prose', async () => {
    expect(copied(await draw(['One.', 'Two.']))).to.deep.equal(['The role around the world', 'One.', 'Two.']);
    expect(copied(await draw('One.\n\nTwo.'))).to.deep.equal(['The role around the world', 'One.', 'Two.']);
  });

  it('tells assistive technology a list with a heading for each region', async () => {
    await draw({intro, regions});
    const tree = (await executeServerCommand('accessibility-tree')) as unknown as {role: string; name: string}[];
    expect(tree.filter(({role}) => role === 'listitem')).to.have.length(regions.length);
    expect(tree.filter(({role}) => role === 'heading').slice(1).map(({name}) => name)).to.deep.equal(regions.map(({name}) => name));
  });

  it('lays the regions in columns where there is room, read across, and in one where there is none', async () => {
    const columns = (element: Element) => new Set(all(element, 'li').map((item) => Math.round(item.getBoundingClientRect().left))).size;
    const element = await draw({intro, regions});
    expect(columns(element)).to.equal(2);
    const tops = all(element, 'li').map((item) => item.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(all(element, 'li')[0]!.getBoundingClientRect().left).to.be.greaterThan(all(element, 'p')[0]!.getBoundingClientRect().right);
    // Without an introduction they have the whole width.
    const alone = await draw({regions});
    expect(columns(alone)).to.be.greaterThan(2);
    expect(all(alone, 'li')[0]!.getBoundingClientRect().left).to.equal(alone.getBoundingClientRect().left);
    expect(columns(await draw({intro, regions}, 280))).to.equal(1);
  });

  it('offers the rest of 100 regions', async () => {
    const many = [...Array(100)].map((_, i) => ({name: `Region ${i + 1}`}));
    const element = await draw({regions: many}, 280);
    expect(all(element, 'summary span')[0]!.textContent).to.equal('Show 94 more');
    expect(all(element, 'h3')).to.have.length(100);
  });
});
