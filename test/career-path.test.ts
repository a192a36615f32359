import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../src/widgets/career-path/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/software-developer.json';
import type {CareerPath} from '../src/widgets/career-path/career-path.js';
import {copied} from './support/copied.js';
import {settled} from './support/widgets.js';
import '../src/locales/ar.js';

const {intro, steps} = guide.path;
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const draw = async (path: unknown, {width = 1100, lang = 'en'} = {}) => {
  const place = await fixture<HTMLDivElement>(html`<div lang=${lang}><career-path .guide=${{path}}></career-path></div>`);
  await settled(place);
  place.style.inlineSize = `${width}px`;
  return place.firstElementChild as CareerPath;
};

describe('<career-path>', () => {
  it('is an ordered list with headings for assistive technology, the numbers not read twice', async () => {
    const element = await draw({intro, steps});
    expect(all(element, 'ol > li')).to.have.length(steps.length);
    const tree = (await executeServerCommand('accessibility-tree')) as unknown as {role: string; name: string}[];
    expect(tree.filter(({role}) => role === 'list')).to.have.length(1);
    expect(tree.filter(({role}) => role === 'listitem')).to.have.length(steps.length);
    expect(tree.filter(({role}) => role === 'heading').slice(1).map(({name}) => name)).to.deep.equal(steps.map(({title}) => title));
    expect(tree.filter(({role, name}) => role === 'StaticText' && /^\d$/.test(name))).to.deep.equal([]);
  });

  it('numbers the steps and joins each to the next', async () => {
    const element = await draw({steps});
    expect(all(element, 'svg text').map((number) => number.textContent)).to.deep.equal(steps.map((_, i) => `${i + 1}`));
    const lines = all(element, 'rect').map((line) => line.getBoundingClientRect());
    const rings = all(element, 'circle').map((ring) => ring.getBoundingClientRect());
    expect(lines.at(-1)!.height).to.equal(0);
    for (const [i, {top, bottom}] of lines.slice(0, -1).entries()) {
      expect(top).to.be.within(rings[i]!.bottom, rings[i]!.bottom + 16);
      expect(bottom).to.be.within(rings[i + 1]!.top - 16, rings[i + 1]!.top);
    }
  });

  it('writes the numbers as the language does', async () => {
    const element = await draw({steps}, {lang: 'ar-EG'});
    expect(all(element, 'svg text')[1]!.textContent).to.equal('٢');
  });

  it('sets the steps and their durations apart from what is done in them, where there is room', async () => {
    const wide = await draw({intro, steps});
    for (const item of all(wide, 'li')) {
      const [title, duration, text] = ['h3', 'small', 'p'].map((part) => item.querySelector(part)!.getBoundingClientRect());
      expect(title!.bottom).to.be.at.most(duration!.top + 1);
      expect(text!.left).to.be.greaterThan(Math.max(title!.right, duration!.right));
      expect(text!.top).to.be.closeTo(title!.top, 6);
    }
    const narrow = await draw({intro, steps}, {width: 280});
    for (const item of all(narrow, 'li')) {
      const [title, duration, text] = ['h3', 'small', 'p'].map((part) => item.querySelector(part)!.getBoundingClientRect());
      expect(title!.bottom).to.be.at.most(duration!.top + 1);
      expect(duration!.bottom).to.be.at.most(text!.top + 1);
    }
  });

  it('is copied in the order in which the steps are taken', async () => {
    expect(copied(await draw({intro, steps}))).to.deep.equal([
      'The way into the role',
      intro,
      ...steps.flatMap(({title, duration, text}) => [title, duration, text]),
    ]);
  });

  it('draws a step of which only a part is known', async () => {
    const element = await draw({steps: [{text: 'Text alone.'}, {duration: 'A year'}, {title: 'Title alone'}]});
    expect(copied(element).slice(1)).to.deep.equal(['Text alone.', 'A year', 'Title alone']);
    expect(all(element, 'li')).to.have.length(3);
    expect(all(element, 'h3')).to.have.length(1);
  });

  it('is the same size of text as any prose where it is prose', async () => {
    const element = await draw('One paragraph.');
    expect(all(element, 'ol')).to.deep.equal([]);
    expect(getComputedStyle(all(element, 'p')[0]!).fontSize).to.equal(getComputedStyle(element).fontSize);
  });
});
