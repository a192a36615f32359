import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../src/widgets/required-education/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/registered-nurse.json';
import type {RequiredEducation} from '../src/widgets/required-education/required-education.js';
import {copied} from './support/copied.js';
import {settled} from './support/widgets.js';

const {intro, level, routes, certifications} = guide.education;
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const draw = async (education: unknown, width = 1100) => {
  const place = await fixture<HTMLDivElement>(html`<div><required-education .guide=${{education}}></required-education></div>`);
  await settled(place);
  place.style.inlineSize = `${width}px`;
  const element = place.firstElementChild as RequiredEducation;
  await element.updateComplete;
  return element;
};

describe('<required-education>', () => {
  it('answers first, in the largest text that is no heading, then says why and how', async () => {
    const element = await draw(guide.education);
    expect(copied(element)).to.deep.equal([
      'What education it takes',
      level,
      intro,
      'Ways to get there',
      ...routes,
      'Certificates',
      ...certifications.flatMap(({name, issuer}) => [name, issuer]),
    ]);
    const size = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
    const [answer, ...others] = all(element, 'p, li, a, small');
    for (const other of others) expect(size(other)).to.be.lessThan(size(answer!));
  });

  it('links a certificate by its address, and names what there is of it', async () => {
    const element = await draw({
      certifications: [{name: 'Linked', issuer: 'A', url: 'https://example.org/a'}, {name: 'Not linked'}, {issuer: 'Issuer alone'}, {url: 'https://example.org/d'}],
    });
    expect(all(element, 'li').map((item) => item.innerText.trim().replace(/\s+/g, ' '))).to.deep.equal(['Linked A', 'Not linked', 'Issuer alone', 'https://example.org/d']);
    expect(all(element, 'a').map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['Linked', 'https://example.org/a'],
      ['https://example.org/d', 'https://example.org/d'],
    ]);
  });

  it('has a heading for what there is only', async () => {
    const subheadings = async (education: unknown) => all(await draw(education), 'h3').map((title) => title.textContent);
    expect(await subheadings({level})).to.deep.equal([]);
    expect(await subheadings({level, routes})).to.deep.equal(['Ways to get there']);
    expect(await subheadings({certifications})).to.deep.equal(['Certificates']);
    expect(await subheadings('A degree.')).to.deep.equal([]);
  });

  it('has the answer beside the lists where there is room, above them where there is none', async () => {
    const boxes = (element: Element) => ['[part=level]', 'ul'].map((part) => all(element, part)[0]!.getBoundingClientRect());
    const [answer, list] = boxes(await draw(guide.education));
    expect(answer!.right).to.be.lessThan(list!.left);
    const [above, below] = boxes(await draw(guide.education, 280));
    expect(above!.bottom).to.be.lessThan(below!.top);
    // Lists alone have the whole width.
    const alone = await draw({routes});
    expect(all(alone, 'ul')[0]!.getBoundingClientRect().left).to.equal(alone.getBoundingClientRect().left);
  });

  it('prints all of 100 certificates, addresses that cannot be followed left out', async () => {
    const element = await draw({certifications: [...Array(100)].map((_, i) => ({name: `Certificate ${i}`, url: i ? `https://example.org/${i}` : 'javascript:alert(1)'}))});
    expect(element.matches(':state(partial)')).to.equal(true);
    expect(all(element, 'a')).to.have.length(99);
    await executeServerCommand('media', {media: 'print'});
    expect(all(element, 'li').filter((item) => item.getBoundingClientRect().height)).to.have.length(100);
    await executeServerCommand('media', {media: null});
  });
});
