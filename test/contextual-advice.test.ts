import {expect, html} from '@open-wc/testing';
import '../src/locales/ar.js';
import '../src/widgets/contextual-advice/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import {copied} from './support/copied.js';
import type {ContextualAdvice} from '../src/widgets/contextual-advice/contextual-advice.js';
import {waitUntil} from './support/wait-until.js';
import {settled} from './support/widgets.js';

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

describe('<contextual-advice>', () => {
  it('is copied as the advice and nothing else', async () => {
    const element = await fixture<ContextualAdvice>(html`<contextual-advice .guide=${guide}></contextual-advice>`);
    expect(copied(element)).to.deep.equal(['Advice', ...guide.advice]);
  });

  it('points where reading goes on', async () => {
    const place = await fixture<HTMLDivElement>(html`<div><contextual-advice .guide=${guide}></contextual-advice></div>`);
    await settled(place);
    const arrow = () => getComputedStyle(all(place.firstElementChild!, 'li')[0]!, '::before');
    expect(arrow().scale).to.equal('none');
    place.lang = 'ar';
    place.dir = 'rtl';
    await waitUntil(() => arrow().scale !== 'none');
    expect(arrow().scale).to.equal('-1 1');
    expect(arrow().right).to.equal('0px');
  });

  it('keeps most of a long list behind a disclosure', async () => {
    const advice = [...Array(200)].map((_, i) => `Advice number ${i + 1}`);
    const element = await fixture<ContextualAdvice>(html`<contextual-advice .guide=${{advice}}></contextual-advice>`);
    expect(copied(element)).to.deep.equal(['Advice', ...advice.slice(0, 6)]);
    expect(all(element, 'summary')[0]!.innerText).to.match(/^Show 194 more\s*: /);
  });
});
