import {aTimeout, expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {fixture} from './support/fixture.js';
import {defineAll, nodes, sections, settled, tags, type Widget} from './support/widgets.js';
import guide from '../stories/guides/operations-assistant.json';
import developer from '../stories/guides/software-developer.json';

const touch = (enabled: boolean) => executeServerCommand('cdp', {method: 'Emulation.setTouchEmulationEnabled', params: {enabled}});

/** Browsers lay out in 64ths of a pixel. */
const hair = 0.1;

/** What a reader presses that stands alone; not what is in a line of text or in a dense list, where 24 pixels are enough (WCAG 2.5.8). */
const controls = (element: Element) => [...nodes(element)].filter((node): node is HTMLElement => node instanceof HTMLElement && node.matches('summary, button, [part=action]') && node.checkVisibility());

async function draw(tag: string, options = {}) {
  const element = Object.assign(document.createElement(tag) as Widget, {guide: tag === 'salary-range' || tag === 'tech-stack' ? developer : guide, ...options});
  (await fixture('<div lang="en"></div>')).append(element);
  await settled(element);
  return element;
}

describe('what is pressed with a finger', () => {
  before(async function () {
    this.timeout(60_000);
    await defineAll();
  });
  afterEach(() => touch(false));

  for (const tag of sections)
    it(`is 44 pixels high in <${tag}>, and moves nothing`, async () => {
      const element = await draw(tag);
      const height = element.getBoundingClientRect().height;
      await touch(true);
      expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
      for (const control of controls(element)) {
        const {height} = control.getBoundingClientRect();
        expect(Math.max(height, parseFloat(getComputedStyle(control, '::before').height)), control.textContent).to.be.at.least(44);
      }
      expect(element.getBoundingClientRect().height).to.be.closeTo(height, hair);
    });

  // WCAG 2.2, 2.5.8: not in a line of text; and where it is smaller, nothing else is within 24 pixels around its middle.
  for (const tag of tags)
    it(`is 24 pixels wide and high in <${tag}>, with any pointer`, async () => {
      const element = await draw(tag);
      for (const node of nodes(element)) if (node instanceof HTMLDetailsElement) node.open = true;
      await settled(element);
      const targets = [...nodes(element)].filter((node): node is HTMLElement => node instanceof HTMLElement && node.matches('a[href], button, input, select, summary') && node.checkVisibility());
      const boxes = targets.map((target) => (target.closest('label') && target.matches('[type=checkbox]') ? target.closest('label')! : target).getBoundingClientRect());
      const near = (one: number) => {
        const [x, y] = [boxes[one]!.left + boxes[one]!.width / 2, boxes[one]!.top + boxes[one]!.height / 2];
        return boxes.some(({left, right, top, bottom, width, height}, other) => {
          if (other === one) return false;
          const beside = Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom));
          return beside < 12 || (Math.min(width, height) < 24 && Math.hypot(x - (left + width / 2), y - (top + height / 2)) < 24);
        });
      };
      const isInText = (target: HTMLElement) => getComputedStyle(target).display === 'inline' && [...target.parentNode!.childNodes].some((node) => node !== target && node.textContent!.trim() !== '' && !(node instanceof HTMLElement && node.matches('style')));
      const small = targets.flatMap((target, i) => (Math.min(boxes[i]!.width, boxes[i]!.height) < 24 && !isInText(target) && near(i) ? [`${target.localName} ${target.textContent.trim().slice(0, 30)} ${boxes[i]!.width} × ${boxes[i]!.height}`] : []));
      expect(small).to.deep.equal([]);
    });

  for (const [tag, selector] of [['salary-range', 'select'], ['salary-range', 'input'], ['tech-stack', 'input']] as const)
    it(`has 44 pixels of the ${selector} in <${tag}>, and nothing moves`, async () => {
      const element = await draw(tag);
      for (const node of nodes(element)) if (node instanceof HTMLDetailsElement) node.open = true;
      // What is opened for the first time is fetched first.
      await aTimeout(300);
      await settled(element);
      const field = element.shadowRoot!.querySelector(selector)!;
      const [before, whole] = [field.getBoundingClientRect(), element.getBoundingClientRect().height];
      expect(before.height).to.be.below(44);
      await touch(true);
      const after = field.getBoundingClientRect();
      expect(after.height).to.be.at.least(44);
      expect(after.top + after.height / 2).to.be.closeTo(before.top + before.height / 2, 0.6);
      expect(element.getBoundingClientRect().height).to.be.closeTo(whole, hair);
    });

  it('has the whole of a skill to tick', async () => {
    const element = await draw('skill-map', {interactive: true});
    const ticks = [...element.shadowRoot!.querySelectorAll('label')];
    expect(ticks.length).to.be.greaterThan(3);
    await touch(true);
    for (const tick of ticks) {
      tick.scrollIntoView({block: 'center'});
      const {left, right, top, height, width} = tick.getBoundingClientRect();
      expect(height, tick.textContent).to.be.at.least(32);
      expect(width).to.be.greaterThan(100);
      for (const x of [left + 4, right - 4]) expect(element.shadowRoot!.elementFromPoint(x, top + height / 2)?.closest('label') === tick).to.equal(true);
    }
  });

  it('answers where it is pressed', async () => {
    const element = await draw('salary-range');
    await touch(true);
    const control = element.shadowRoot!.querySelector<HTMLElement>('[part=table] > summary')!;
    element.scrollIntoView({block: 'center'});
    const {left, top, height} = control.getBoundingClientRect();
    for (const y of [-20, 20]) expect(element.shadowRoot!.elementFromPoint(left + 10, top + height / 2 + y)?.localName, String(y)).to.equal('summary');
  });
});
