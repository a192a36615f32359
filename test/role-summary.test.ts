import {expect, html} from '@open-wc/testing';
import '../src/widgets/role-summary/define.js';
import {fixture} from './support/fixture.js';
import electrician from '../stories/guides/electrician.json';
import {en as relatedTerms} from '../src/widgets/related-roles/messages.js';
import {relatedModel} from '../src/widgets/related-roles/model.js';
import {localizeFor} from '../src/i18n/localize.js';
import {en} from '../src/widgets/role-summary/messages.js';
import {summaryModel, type Summary} from '../src/widgets/role-summary/model.js';
import type {RoleSummary} from '../src/widgets/role-summary/role-summary.js';
import '../src/locales/de.js';

const words = localizeFor('en-US', 'role-summary', en);
const model = (guide: Summary, page?: string, localize = words) => summaryModel(guide, page, localize);
const facts = (guide: Summary) => model(guide).facts.map(({name, value, notes = []}) => [name, value, ...notes.filter(Boolean)]);

describe('the model of a summary', () => {
  it('has the key facts of a guide, each with its source', () => {
    expect(facts(electrician as Summary)).to.deep.equal([
      ['Median pay', '$62,350 a year', 'United States'],
      ['Change in jobs', '+9%', 'Much faster than average', '2024 to 2034', 'United States'],
      ['Way of working', 'on-site'],
      ['Demand', 'high'],
    ]);
    expect(model(electrician as Summary).source).to.deep.equal([electrician.salary[1]!.source, electrician.growth.source, electrician.demand.source]);
  });

  it('shows the pay of the first area, by the year where that is known, and calls a median only what is one', () => {
    const usd = {currency: 'USD', area: 'Texas'};
    expect(facts({salary: [{...usd, per: 'hour', median: 20}, {currency: 'EUR', median: 1}, {...usd, median: 40000}]})).to.deep.equal([['Median pay', '$40,000 a year', 'Texas']]);
    expect(facts({salary: {...usd, per: 'hour', median: 20}})).to.deep.equal([['Median pay', '$20 an hour', 'Texas']]);
    expect(facts({salary: {currency: 'USD', country: 'US', per: 'year', min: 1, max: 2}})).to.deep.equal([['Pay', '$1 to $2 a year', 'United States']]);
    expect(facts({salary: [{area: 'Texas'}, {currency: 'USD', median: null}]})).to.deep.equal([]);
  });

  it('says what its figure is where that is no median: a ceiling is not the pay', () => {
    const usd = {currency: 'USD'};
    const says = (salary: Summary['salary']) => facts({salary})[0];
    expect(says({...usd, max: 90000})).to.deep.equal(['Pay', 'up to $90,000 a year']);
    expect(says({...usd, min: 60000})).to.deep.equal(['Pay', 'from $60,000 a year']);
    expect(says({...usd, percentiles: {p90: 211000}})).to.deep.equal(['Pay', '$211,000 a year', '90th percentile']);
    expect(says({...usd, percentiles: {p10: 50000, p90: 211000}})).to.deep.equal(['Pay', '$50,000 to $211,000 a year', 'middle 80%']);
    expect(says({...usd, mean: 70000})).to.deep.equal(['Average pay', '$70,000 a year']);
    expect(says({...usd, median: 70000, min: 50000, max: 90000})).to.deep.equal(['Median pay', '$70,000 a year', '$50,000 to $90,000']);
    expect(says({currency: 'CAD', min: 20, median: 34.5, max: 50})).to.deep.equal(['Median pay', 'CA$34.50', 'CA$20 to CA$50']);
  });

  it('never shows the pay of one area or group as that of another', () => {
    const levels = [{name: 'Junior', amount: 4800}, {name: 'Senior', amount: 14500}];
    expect(facts({salary: [{area: 'Home', currency: 'BRL', per: 'month', levels}, {area: 'Abroad', currency: 'USD', per: 'month', min: 4000, max: 9000}]})).to.deep.equal([
      ['Pay', 'R$4,800 (Junior) to R$14,500 (Senior) a month', 'Home'],
    ]);
    expect(facts({salary: [{name: 'Base pay', area: 'Seattle', currency: 'USD', per: 'month', median: 12000}, {name: 'Total pay', area: 'Seattle', currency: 'USD', median: 276000}]})).to.deep.equal([
      ['Median pay', '$12,000 a month', 'Base pay · Seattle'],
    ]);
  });

  it('never shows the pay of part of a week as that of all of it', () => {
    const entry = {area: 'Leeds', currency: 'GBP', per: 'year', median: 14000, hoursPerWeek: 20} as const;
    expect(facts({salary: entry})).to.deep.equal([['Median pay', '£14,000 a year', 'Leeds', '20 hours a week']]);
    const {roles} = relatedModel([{salary: entry}, {salary: {...entry, median: 15000}}, {salary: {...entry, hoursPerWeek: 40}}], {salary: {...entry, area: 'York'}}, localizeFor('en-US', 'related-roles', relatedTerms));
    expect(roles.map(({facts}) => facts)).to.deep.equal(['£14,000 a year · Leeds · 20 hours a week', '£15,000 a year · Leeds · 20 hours a week', '£14,000 a year · Leeds · 40 hours a week']);
    const {sentence, roles: [compared]} = relatedModel([{salary: entry}], {salary: entry}, localizeFor('en-US', 'related-roles', relatedTerms));
    expect([sentence!.includes('20 hours a week'), compared!.facts]).to.deep.equal([true, '£14,000 a year']);
  });

  it('says nothing of a demand that is undetermined, and names no source for what it does not say', () => {
    expect(model({demand: {level: 'undetermined', source: 'A'}, growth: {openings: 5, source: 'B'}})).to.deep.include({facts: [], source: [undefined, undefined, undefined]});
  });

  it('says how long and when is worked', () => {
    expect(facts({workingTime: {hoursPerWeek: [37, 40], pattern: 'shifts', partTime: 30}})).to.deep.equal([['Working time', '37 to 40 hours a week', 'The work is done in shifts.']]);
    expect(facts({workingTime: {hoursPerWeek: [undefined, 48]}})).to.deep.equal([['Working time', 'up to 48 hours a week']]);
    expect(facts({workingTime: {pattern: 'seasonal'}})).to.deep.equal([['Working time', 'The hours change with the season.']]);
    expect(facts({workingTime: {note: 'It depends.'}})).to.deep.equal([]);
    expect(model({workingTime: {pattern: 'regular', source: 'Survey'}}).source).to.include('Survey');
    expect(model({workingTime: {note: 'It depends.', source: 'Survey'}}).source).to.not.include('Survey');
  });

  it('says ways of working in a list of the language', () => {
    expect(facts({workModes: ['on-site', 'hybrid', 'remote-friendly']})[0]![1]).to.equal('on-site, hybrid, or remote-friendly');
    expect(model({workModes: ['on-site', 'remote']}, '', localizeFor('de', 'role-summary', en)).facts[0]!.value).to.equal('vor Ort oder von überall');
  });

  it('does not link to where it stands', () => {
    const url = 'https://example.com/nurse';
    expect(model({url}, 'https://example.com/').url).to.equal(url);
    expect(model({url}).url).to.equal(url);
    expect(model({url}, 'about:srcdoc').url).to.equal(url);
    expect(model({url: '/nurse'}, 'about:srcdoc').url).to.equal('/nurse');
    for (const here of [url, '/nurse', 'nurse']) expect(model({url: here}, `${url}#pay`).url).to.equal(undefined);
  });

  it('takes codes in parts', () => expect(model({codes: [{scheme: 'ISCO-08', code: '7411'}, {code: '1'}, {scheme: 'ESCO'}]}).codes).to.deep.equal(['ISCO-08 7411', '1', 'ESCO']));
});

describe('<role-summary>', () => {
  const text = (node: Element) => node.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
  const heading = (element: Element) => element.shadowRoot!.querySelector('#heading')!.textContent;

  it('has the title as its heading, unless the page wants another', async () => {
    const element = await fixture<RoleSummary>(html`<role-summary .guide=${electrician}></role-summary>`);
    expect(heading(element)).to.equal('Electrician');
    element.heading = 'In short';
    await element.updateComplete;
    expect(heading(element)).to.equal('In short');
    element.heading = null;
    element.guide = {summary: 'Wires houses.'};
    await element.updateComplete;
    expect(heading(element)).to.equal('At a glance');
  });

  it('says what else is known of the guide', async () => {
    const element = await fixture<RoleSummary>(html`<role-summary .guide=${electrician}></role-summary>`);
    expect(text(element)).to.contain('Also called Journeyman Electrician, ').and.to.contain('O*NET-SOC 47-2111.00').and.to.contain('Updated November 1, 2026');
    expect(element.shadowRoot!.querySelector(`a[href="${electrician.url}"]`)!.textContent).to.equal('Full guide');
    expect(element.state).to.equal('ready');
  });

  it('is a list of names and values for assistive technology', async () => {
    const element = await fixture<RoleSummary>(html`<role-summary .guide=${electrician}></role-summary>`);
    expect([...element.shadowRoot!.querySelectorAll('dt')].map((name) => [name.textContent, name.nextElementSibling!.firstElementChild!.textContent])).to.deep.equal([
      ['Median pay', '$62,350 a year'],
      ['Change in jobs', '+9%'],
      ['Way of working', 'On-site'],
      ['Demand', 'High'],
    ]);
  });

  it('needs something of its own: pay alone has a section of its own', async () => {
    const element = await fixture<RoleSummary>(html`<role-summary .guide=${{salary: {currency: 'USD', median: 1}}}></role-summary>`);
    expect(element.state).to.equal('empty');
    element.guide = {title: 'Nurse', salary: {median: 'a lot'}};
    await element.updateComplete;
    expect([element.state, heading(element)]).to.deep.equal(['ready', 'Nurse']);
  });
});
