import {expect, fixture} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {defineAll, nodes, sections, settled, type Widget} from './support/widgets.js';
import guide from '../stories/guides/operations-assistant.json';
import developer from '../stories/guides/software-developer.json';

const touch = (enabled: boolean) => executeServerCommand('cdp', {method: 'Emulation.setTouchEmulationEnabled', params: {enabled}});

/** What a reader presses that stands alone; not what is in a line of text or in a dense list, where 24 pixels are enough (WCAG 2.5.8). */
const controls = (element: Element) => [...nodes(element)].filter((node): node is HTMLElement => node instanceof HTMLElement && node.matches('summary, button, [part=action]') && node.checkVisibility());

async function draw(tag: string) {
  const element = Object.assign(document.createElement(tag) as Widget, {guide: tag === 'tech-stack' ? developer : guide});
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
      expect(element.getBoundingClientRect().height).to.equal(height);
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
