import {expect, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../src/widgets/related-roles/define.js';
import {fixture} from './support/fixture.js';
import operationsAssistant from '../stories/guides/operations-assistant.json';
import softwareDeveloper from '../stories/guides/software-developer.json';
import type {RelatedRoles as Roles} from '../src/guide/sections/related-roles.js';
import type {Salary} from '../src/guide/sections/salary.js';
import {localizeFor} from '../src/i18n/localize.js';
import {en} from '../src/widgets/related-roles/messages.js';
import {relatedModel, type Own} from '../src/widgets/related-roles/model.js';
import type {RelatedRoles} from '../src/widgets/related-roles/related-roles.js';
import '../src/locales/ar.js';

const words = localizeFor('en-US', 'related-roles', en);
const usd = (median: Salary['median'], more: Salary = {}): Salary => ({area: 'United States', currency: 'USD', per: 'year', median, ...more});
const model = (roles: Roles, own: Own = {}) => relatedModel(roles, own, words);
const differs = (theirs: Salary, salary: Own['salary']) => model([{title: 'A', salary: theirs}], {salary}).roles[0]!.differs;

describe('the model of related roles', () => {
  it('says how the pay differs, for the period that it is paid for', () => {
    expect(differs(usd(62000), usd(50000))).to.equal('$12,000 a year more');
    expect(differs(usd(38000), usd(50000))).to.equal('$12,000 a year less');
    expect(differs(usd(50000), usd(50000))).to.equal('the same pay');
    expect(differs(usd(29.98, {per: 'hour'}), [usd(50000), usd(45, {per: 'hour'})])).to.equal('$15.02 an hour less');
    expect(differs(usd(1, {currency: 'usd', area: 'UNITED STATES'}), usd(2))).to.equal('$1 a year less');
    expect(differs(usd(1, {area: undefined, country: 'US'}), usd(2))).to.equal('$1 a year less');
  });

  it('calls the same what is written the same', () => {
    expect(differs(usd(20.012, {per: 'hour'}), usd(20.01, {per: 'hour'}))).to.equal('the same pay');
    expect(differs(usd(1000.4, {currency: 'JPY'}), usd(1000, {currency: 'JPY'}))).to.equal('the same pay');
    expect(differs(usd(20.02, {per: 'hour'}), usd(20.01, {per: 'hour'}))).to.equal('$0.01 an hour more');
  });

  it('takes no period that is not known for that of another, known or not', () => {
    const periods = [null, undefined, 'hour', 'year'] as const;
    for (const theirs of periods)
      for (const ours of periods) {
        const known = theirs && theirs === ours;
        // Nobody is paid so little for a year: without a period it is for none that is known.
        const {roles} = model([{salary: usd(30, {per: theirs})}, {salary: usd(50_000)}], {salary: [usd(34.5, {per: ours}), usd(45_000)]});
        expect(!!roles[0]!.differs, `${theirs} and ${ours}`).to.equal(!!known || theirs === 'year');
        if (!roles[0]!.differs) expect(roles[0]!.why).to.equal('not compared: another period');
      }
  });

  it('takes nothing from what is not the same, and says why where others are compared', () => {
    const why: Record<string, string | undefined> = {currency: 'another currency', period: 'another period', area: 'another place or group', 'unknown area': 'another place or group', name: 'another place or group', 'capped median': 'another kind of figure', average: 'another kind of figure', range: 'another kind of figure'};
    for (const [what, theirs] of Object.entries({
      currency: usd(1, {currency: 'CAD'}),
      period: usd(1, {per: 'month'}),
      area: usd(1, {area: 'Texas'}),
      'unknown area': usd(1, {area: undefined}),
      'capped median': usd({atLeast: 239200}),
      'unpublished median': usd(null),
      range: usd(undefined, {min: 1, max: 2}),
      name: usd(1, {name: 'Women'}),
      average: usd(undefined, {mean: 1}),
    })) {
      expect(differs(theirs, usd(2)), what).to.equal(undefined);
      expect(model([{salary: usd(1)}, {salary: theirs}], {salary: usd(2)}).roles[1]!.why, what).to.equal(why[what] && `not compared: ${why[what]}`);
    }
    expect(differs(usd(1), usd({atLeast: 239200}))).to.equal(undefined);
    expect(differs(usd(1), undefined)).to.equal(undefined);
  });

  it('says that the hours are others where the period is the same, whichever of the two has them', () => {
    const hours = [undefined, 20, 37];
    for (const per of ['year', 'hour'] as const)
      for (const ours of hours)
        for (const theirs of hours)
          for (const other of ['year', 'hour'] as const) {
            const own = usd(2, {per, hoursPerWeek: ours});
            const {differs, why} = model([{salary: own}, {salary: usd(1, {per: other, hoursPerWeek: theirs})}], {salary: own}).roles[1]!;
            expect(why, `${ours} hours a ${per}, ${theirs} hours a ${other}`).to.equal(per !== other ? 'not compared: another period' : ours !== theirs ? 'not compared: other hours' : undefined);
            expect(!!differs).to.equal(!why);
          }
  });

  it('puts on one scale what is comparable, and this role among it', () => {
    const {roles, own} = model([{salary: usd(10)}, {salary: usd(20, {currency: 'EUR'})}, {salary: usd(30)}], {salary: usd(20)});
    expect([roles.map(({at}) => at), own]).to.deep.equal([[33.33, undefined, 100], 66.67]);
  });

  it('starts its scale at zero, so that 1 % looks like 1 %', () => {
    const {roles, own} = model([{salary: usd(52400)}, {salary: usd(51800)}], {salary: usd(52000)});
    expect([roles.map(({at}) => at), own]).to.deep.equal([[100, 98.85], 99.24]);
    expect(roles[1]!.bar).to.deep.equal([[0, 98.85]]);
  });

  it('cuts the scale for an outlier, which flattens nobody', () => {
    const {roles} = model([{salary: usd(50000)}, {salary: usd(40000)}, {salary: usd(900000)}], {salary: usd(52000)});
    expect(roles[2]!.bar).to.deep.equal([[0, 85.5], [87.5, 12.5]]);
    expect(roles[0]!.at! - roles[1]!.at!).to.be.above(10);
  });

  it('says every figure of a role, by its name, and where none is given though others have one', () => {
    const {roles} = model([{salary: usd(8500, {per: 'month', min: 7000, max: 12000, percentiles: {p90: 15000}})}, {salary: {currency: 'USD', max: 90000}}, {title: 'C'}]);
    expect(roles.map(({facts, rest}) => [facts, rest])).to.deep.equal([
      ['$8,500 a month ($7,000 to $12,000) · United States', '$15,000 a month (90th percentile)'],
      ['up to $90,000 a year', undefined],
      ['no pay given', undefined],
    ]);
    expect(model([{title: 'A'}]).roles[0]!.facts).to.equal('');
  });

  it('draws no scale for one other role, or none', () => {
    expect(model([{salary: usd(10)}, {title: 'B'}], {salary: usd(20)})).to.deep.include({own: undefined});
    expect(model([{salary: usd(10)}, {salary: usd(30)}]).own).to.equal(undefined);
  });

  it('says what this role has, where others are compared with it', () => {
    const own = {salary: usd(20), growth: {rate: 16, source: 'BLS'}};
    expect(model([{salary: usd(10), growth: -2}], own)).to.deep.include({sentence: 'For comparison, this role: $20 a year · United States · +16% jobs.', source: [undefined, 'BLS', undefined]});
    expect(model([{salary: usd(10), growth: -2}], own).roles[0]!.facts).to.equal('$10 a year · −2% jobs');
    expect(model([{salary: usd(10, {area: 'Texas'})}], own)).to.deep.include({sentence: ''});
    expect(model([{salary: usd(10, {area: 'Texas'})}], own).roles[0]!.facts).to.equal('$10 a year · Texas');
  });

  it('keeps its promises for whatever is paid', () => {
    const amount = fc.oneof(fc.double({min: 0, max: 1e9, noNaN: true}), fc.constantFrom(null, undefined, {atLeast: 5}));
    const salary = fc.record({area: fc.constantFrom('A', 'B', undefined), currency: fc.constantFrom('USD', 'EUR'), per: fc.constantFrom('hour', 'year', undefined), median: amount, min: amount}) as fc.Arbitrary<Salary>;
    const role = fc.record({title: fc.constantFrom('R', undefined), salary: fc.option(salary, {nil: undefined}), growth: fc.constantFrom(0, -7, undefined)}) as fc.Arbitrary<Roles[number]>;
    fc.assert(
      fc.property(fc.array(role, {minLength: 1, maxLength: 9}), fc.array(salary, {maxLength: 3}), (given, own) => {
        const {roles, sentence, own: mine} = model(given, {salary: own, growth: {rate: 3}});
        expect(roles).to.have.length(given.length);
        for (const {at, facts, differs} of roles) {
          if (at !== undefined) expect([at, mine].every((place) => place! >= 0 && place! <= 100)).to.equal(true);
          expect(`${facts}${differs}${sentence}`).to.not.match(/NaN|\{|· ·/);
        }
      }),
    );
  });

  it('is whole in Arabic', () => {
    expect(relatedModel([{salary: usd(1)}], {salary: usd(3)}, localizeFor('ar', 'related-roles', en)).roles[0]!.differs).to.contain('أقل بمقدار');
  });
});

describe('<related-roles>', () => {
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

  it('lists the roles with their links and what differs', async () => {
    const element = await fixture<RelatedRoles>(html`<related-roles .guide=${softwareDeveloper}></related-roles>`);
    expect(all(element, 'h3 a').map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal(softwareDeveloper.relatedRoles.map(({title, url}) => [title, url]));
    expect(all(element, 'li b').map((b) => b.textContent)).to.include('$34,410 a year less');
    expect(all(element, 'li svg')).to.have.length(5);
  });

  it('marks this role at the same place in every row', async () => {
    const element = await fixture<RelatedRoles>(html`<related-roles .guide=${softwareDeveloper}></related-roles>`);
    expect(new Set(all(element, '.tick').map((tick) => Math.round(tick.getBoundingClientRect().x))).size).to.equal(1);
  });

  it('is a list without a picture where neither pay nor growth is known', async () => {
    const element = await fixture<RelatedRoles>(html`<related-roles .guide=${operationsAssistant}></related-roles>`);
    expect(all(element, 'svg, footer > *, [part=sentence]')).to.deep.equal([]);
    expect(all(element, 'li')).to.have.length(5);
  });

  it('is empty without related roles, whatever this role pays, and leaves the faults of pay to the section on pay', async () => {
    const element = await fixture<RelatedRoles>(html`<related-roles .guide=${{salary: {median: 'a lot'}}}></related-roles>`);
    expect(element.state).to.equal('empty');
    element.guide = {salary: {median: 'a lot'}, relatedRoles: [{title: 'Nurse'}]};
    await element.updateComplete;
    expect(element.state).to.equal('ready');
  });

  it('shows the first of 200 roles', async () => {
    const relatedRoles = [...Array(200)].map((_, i) => ({title: `Role ${i}`, salary: usd(i)}));
    const element = await fixture<RelatedRoles>(html`<related-roles .guide=${{relatedRoles, salary: usd(100)}}></related-roles>`);
    expect(all(element, 'li').filter((item) => item.checkVisibility())).to.have.length(6);
  });
});
