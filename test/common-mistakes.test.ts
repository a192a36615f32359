import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../src/widgets/common-mistakes/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import {copied} from './support/copied.js';
import type {CommonMistakes} from '../src/widgets/common-mistakes/common-mistakes.js';

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

describe('<common-mistakes>', () => {
  afterEach(() => executeServerCommand('media', {forcedColors: null}));

  it('crosses each mistake with a mark that is neither read out nor copied', async () => {
    const element = await fixture<CommonMistakes>(html`<common-mistakes .guide=${guide}></common-mistakes>`);
    expect(copied(element)).to.deep.equal(['Common mistakes of beginners', ...guide.mistakes]);
    const tree = (await executeServerCommand('accessibility-tree', {all: true})) as unknown as {role: string; name: string}[];
    const read = tree.filter(({role, name}) => role === 'StaticText' && name.trim()).map(({name}) => name);
    expect(read).to.deep.equal(['Common mistakes of beginners', ...guide.mistakes]);
  });

  it('draws the mark with what print and forced colours keep', async () => {
    const element = await fixture<CommonMistakes>(html`<common-mistakes .guide=${guide}></common-mistakes>`);
    await executeServerCommand('media', {forcedColors: 'active'});
    const {borderTopWidth, borderTopColor, color, clipPath} = getComputedStyle(all(element, 'li')[0]!, '::before');
    expect([parseFloat(borderTopWidth) > 4, borderTopColor, clipPath.startsWith('polygon')]).to.deep.equal([true, color, true]);
  });

  it('keeps most of a long list behind a disclosure', async () => {
    const mistakes = [...Array(200)].map((_, i) => `Mistake number ${i + 1}`);
    const element = await fixture<CommonMistakes>(html`<common-mistakes .guide=${{mistakes}}></common-mistakes>`);
    expect(copied(element)).to.deep.equal(['Common mistakes of beginners', ...mistakes.slice(0, 6)]);
    expect(all(element, 'summary')[0]!.innerText).to.match(/^Show 194 more\s*: /);
  });
});
