import {expect, html} from '@open-wc/testing';
import '../src/widgets/job-market/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import type {JobMarket} from '../src/widgets/job-market/job-market.js';
import {copied} from './support/copied.js';
import {settled} from './support/widgets.js';

const {challenges, growthPaths, trends} = guide.jobMarket;
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const draw = async (jobMarket: unknown, width = 1100) => {
  const place = await fixture<HTMLDivElement>(html`<div><job-market .guide=${{jobMarket}}></job-market></div>`);
  await settled(place);
  place.style.inlineSize = `${width}px`;
  return place.firstElementChild as JobMarket;
};

describe('<job-market>', () => {
  it('is copied facet by facet, in its own order', async () => {
    expect(copied(await draw({trends, growthPaths, challenges}))).to.deep.equal([
      'What the job market is like',
      'What makes it hard',
      ...challenges,
      'Where it can lead',
      ...growthPaths,
      'What is changing',
      ...trends,
    ]);
  });

  for (const [n, facets] of [{trends}, {challenges, trends}, {challenges, growthPaths, trends}].entries())
    it(`has as many columns as facets, ${n + 1}, or one`, async () => {
      for (const width of [1500, 1100, 820, 780, 600, 280]) {
        const boxes = all(await draw(facets, width), '[part=facet]').map((facet) => facet.getBoundingClientRect());
        expect(boxes).to.have.length(n + 1);
        expect(new Set(boxes.map(({left}) => Math.round(left))).size, `${width} px`).to.equal(width > 816 ? n + 1 : 1);
        if (width > 816) expect(new Set(boxes.map(({top}) => Math.round(top))).size).to.equal(1);
        expect(Math.max(...boxes.map(({right}) => right))).to.be.closeTo(boxes[0]!.left + width, 1);
      }
    });

  it('is empty where it has none of them', async () => {
    const element = await draw({outlook: 'unknown'});
    expect(element.matches(':state(empty)')).to.equal(true);
  });
});
