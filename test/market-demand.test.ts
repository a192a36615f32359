import {expect, html} from '@open-wc/testing';
import '../src/widgets/market-demand/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/electrician.json';
import type {MarketDemand} from '../src/widgets/market-demand/market-demand.js';
import '../src/locales/de.js';


const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const text = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();
const sentence = (element: Element) => text(all(element, '[part=gauge] p')[0]!);

describe('<market-demand>', () => {
  const levels: [level: string, says: string, filled: number][] = [
    ['low', 'Demand for this role is low.', 1],
    ['moderate', 'Demand for this role is moderate.', 2],
    ['high', 'Demand for this role is high.', 3],
    ['very-high', 'Demand for this role is very high.', 4],
  ];
  for (const [level, says, filled] of levels)
    it(`says and draws ${level}, from an attribute`, async () => {
      const element = await fixture<MarketDemand>(html`<market-demand level=${level}></market-demand>`);
      expect(sentence(element)).to.equal(says);
      expect(all(element, 'rect.accent')).to.have.length(filled);
      expect(all(element, 'rect')).to.have.length(4);
      expect(all(element, '.steps .strong').map(text)).to.deep.equal([says.slice('Demand for this role is '.length, -1)]);
      expect(all(element, 'svg, .steps').every(({ariaHidden}) => ariaHidden === 'true')).to.equal(true);
    });

  it('fills no step where the level is undetermined, and says so', async () => {
    const element = await fixture<MarketDemand>(html`<market-demand level="undetermined"></market-demand>`);
    expect(sentence(element)).to.contain('cannot be told');
    expect(all(element, '.accent, .steps .strong')).to.deep.equal([]);
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('names its criterion and its source', async () => {
    const element = await fixture<MarketDemand>(html`<market-demand .guide=${guide}></market-demand>`);
    expect(text(all(element, '[part=criterion]')[0]!)).to.equal(`Judged by ${guide.demand.criterion}`);
    expect(text(all(element, '[part=source]')[0]!)).to.contain(guide.demand.source.name);
  });

  it('draws no scale where there is no level', async () => {
    const element = await fixture<MarketDemand>(html`<market-demand .guide=${{demand: {note: 'It depends.'}}}></market-demand>`);
    expect(all(element, 'svg')).to.deep.equal([]);
    expect(text(all(element, '[part=picture]')[0]!)).to.equal('It depends.');
  });

  it('speaks the language of the page', async () => {
    const place = await fixture(html`<div lang="de"><market-demand level="very-high"></market-demand></div>`);
    expect(sentence(place.firstElementChild!)).to.equal('Die Nachfrage nach diesem Beruf ist sehr hoch.');
  });
});
