import {expect, html} from '@open-wc/testing';
import '../src/widgets/new-widget/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/electrician.json';
import type {NewSection as Data} from '../src/guide/sections/new-section.js';
import {localizeFor} from '../src/i18n/localize.js';
import {en} from '../src/widgets/new-widget/messages.js';
import {model} from '../src/widgets/new-widget/model.js';
import type {NewWidget} from '../src/widgets/new-widget/new-widget.js';

const english = localizeFor('en-US', 'new-widget', en);
const modelOf = (newSection: Data) => model({newSection}, english)!;

describe('the model of <new-widget>', () => {
  it('draws every figure to one scale', () => {
    expect(modelOf({figures: [{name: 'A', value: 1000}, {name: 'B', value: 4000}, {name: 'C'}]}).rows).to.deep.equal([
      {name: 'A', value: '1,000', width: 25},
      {name: 'B', value: '4,000', width: 100},
      {name: 'C', value: '', width: undefined},
    ]);
  });

  // TODO: what the sentence says, and what it must not say where the data do not say it.
  it('says no more than there is', () => {
    expect(modelOf({figures: [{name: 'A', value: 1}, {name: 'B', value: 2}]}).sentence).to.contain('B').and.to.contain('2');
    expect(modelOf({figures: [{name: 'A'}]}).sentence).to.equal(undefined);
    expect(modelOf({source: 'A source alone'})).to.equal(undefined);
  });
});

describe('<new-widget>', () => {
  it('draws what the guide has, with its source', async () => {
    const element = await fixture<NewWidget>(html`<new-widget .guide=${guide}></new-widget>`);
    expect(element.state).to.equal('ready');
    expect(element.shadowRoot!.querySelectorAll('[part=picture] li')).to.have.length(guide.newSection.figures.length);
    expect(element.shadowRoot!.querySelector('[part=source]')!.textContent).to.contain(guide.newSection.source);
  });
});
