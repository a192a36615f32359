import {expect, fixture, html} from '@open-wc/testing';
import '../src/widgets/work-life-balance/define.js';
import guide from '../stories/guides/electrician.json';
import type {WorkLifeBalance} from '../src/widgets/work-life-balance/work-life-balance.js';

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const text = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();
const draw = (workLifeBalance: object) => fixture<WorkLifeBalance>(html`<work-life-balance .guide=${{workLifeBalance}}></work-life-balance>`);

describe('<work-life-balance>', () => {
  it('says and draws both, each on its own scale', async () => {
    const element = await draw({stress: 'high', balance: 'fair'});
    expect(all(element, '[part=gauge] p').map(text)).to.deep.equal(['Stress is high.', 'The balance of work and life is fair.']);
    expect(all(element, '[part=gauge]').map((gauge) => gauge.querySelectorAll('rect').length)).to.deep.equal([3, 4]);
    expect(all(element, 'text.strong').map(text)).to.deep.equal(['high', 'fair']);
  });

  it('never gives stress the look of what is good', async () => {
    const element = await draw({stress: 'high', balance: 'excellent'});
    const [stress, balance] = all(element, '[part=gauge]').map((gauge) => [...gauge.querySelectorAll('rect')].map((step) => getComputedStyle(step).fill));
    expect(new Set(stress).size).to.equal(1);
    expect(new Set(balance).size).to.equal(1);
    expect(stress![0]).to.not.equal(balance![0]);
  });

  it('draws one of them alone, or the words alone', async () => {
    expect(all(await draw({balance: 'poor'}), '[part=gauge]').map((gauge) => text(gauge.querySelector('p')!))).to.deep.equal(['The balance of work and life is poor.']);
    const element = await draw({note: 'It depends.', inputs: ['Shifts']});
    expect(all(element, 'svg')).to.deep.equal([]);
    expect(all(element, 'p, h3, li').map(text)).to.deep.equal(['It depends.', 'What this was judged by', 'Shifts']);
  });

  it('lists what the two were judged by', async () => {
    const element = await fixture<WorkLifeBalance>(html`<work-life-balance heading-level="3" .guide=${guide}></work-life-balance>`);
    expect(all(element, 'li').map(text)).to.deep.equal(guide.workLifeBalance.inputs);
    expect(text(all(element, 'h4')[0]!)).to.equal('What this was judged by');
  });
});
