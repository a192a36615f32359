import {expect, nextFrame} from '@open-wc/testing';
import {fixture} from './support/fixture.js';
import {waitUntil} from './support/wait-until.js';
import {defineAll, type Widget} from './support/widgets.js';

const many = <Item>(n: number, item: (i: number) => Item) => Array.from({length: n}, (_, i) => item(i));
const time = (i: number) => `${String(Math.floor(i / 12)).padStart(2, '0')}:${String((i % 12) * 5).padStart(2, '0')}`;

/** Lists whose entries are pictures: a guide with so many of them, and where their names are drawn. */
const lists: Record<string, [guide: (n: number) => object, names: string]> = {
  'career-ladder': [(n) => ({ladder: many(n, (i) => ({title: `No. ${i}.`, years: [i, i + 1]}))}), '[part=step] h3'],
  'day-timeline': [(n) => ({day: many(n, (i) => ({name: `No. ${i}.`, start: time(i), end: time(i + 1)}))}), '[part=period] h3'],
  'membership-plans': [(n) => ({plans: many(n, (i) => ({name: `No. ${i}.`, price: {amount: i + 1, currency: 'USD', per: 'month'}}))}), '[part=plan] h3'],
  'skill-map': [(n) => ({skillMap: {groups: many(n, (i) => ({name: `No. ${i}.`, skills: ['One', 'Two']}))}}), '[part=group] h3'],
  'tech-stack': [(n) => ({techStack: many(n, (i) => ({name: `No. ${i}.`, category: 'Tools', hot: true}))}), '[part=list] li'],
  'related-roles': [(n) => ({relatedRoles: many(n, (i) => ({title: `No. ${i}.`, note: 'A note.'}))}), '[part=list] h3'],
  'key-responsibilities': [(n) => ({responsibilities: many(n, (i) => `No. ${i}.`)}), '[part=list] li'],
};

describe('a list that is drawn in slices', () => {
  before(defineAll);

  for (const [tag, [guide, selector]] of Object.entries(lists)) {
    const make = async (n: number) => {
      const element = await fixture<Widget>(`<${tag}></${tag}>`);
      element.guide = guide(n);
      return element;
    };
    const names = (element: Element) => [...element.shadowRoot!.querySelectorAll(selector)].map((each) => /No\. \d+\./.exec(each.textContent)?.[0]);
    const numbered = (n: number) => many(n, (i) => `No. ${i}.`);
    const whole = async (element: Widget, n: number) => {
      await element.updateComplete;
      expect(names(element)).to.deep.equal(numbered(n));
    };
    const begun = async (element: Element) => {
      await waitUntil(() => names(element).length > 0, 'it is drawn', {interval: 0});
      return names(element).length;
    };

    it(`is drawn to its end when its element is: ${tag}`, async () => whole(await make(100), 100));

    it(`follows a guide that gets shorter and longer: ${tag}`, async () => {
      const element = await make(100);
      for (const n of [40, 3, 90, 31]) {
        element.guide = guide(n);
        await whole(element, n);
      }
    });

    it(`follows a guide with other entries to its end: ${tag}`, async () => {
      const element = await make(100);
      await whole(element, 100);
      const others = many(100, (i) => `No. 1${i}.`);
      element.guide = JSON.parse(JSON.stringify(guide(100)).replaceAll('No. ', 'No. 1'));
      await element.updateComplete;
      expect(names(element)).to.deep.equal(others);
    });

    it(`goes on where it was taken out meanwhile: ${tag}`, async () => {
      const element = await make(100);
      const {parentNode} = element;
      await begun(element);
      element.remove();
      await element.updateComplete;
      await nextFrame();
      parentNode!.append(element);
      await whole(element, 100);
    });

    it(`is whole when it is printed: ${tag}`, async () => {
      const element = await make(100);
      await begun(element);
      dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      try {
        expect(names(element)).to.deep.equal(numbered(100));
      } finally {
        dispatchEvent(new Event('afterprint'));
      }
    });
  }
});
