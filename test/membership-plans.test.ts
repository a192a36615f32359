import {expect, html} from '@open-wc/testing';
import {fixture} from './support/fixture.js';
import {settled} from './support/widgets.js';
import {waitUntil} from './support/wait-until.js';
import {sendKeys} from '@web/test-runner-commands';
import '../src/widgets/membership-plans/define.js';
import guide from '../stories/guides/operations-assistant.json';
import type {Plan} from '../src/guide/sections/plans.js';
import type {MembershipPlans} from '../src/widgets/membership-plans/membership-plans.js';
import '../src/locales/ar.js';
import '../src/locales/de.js';


describe('<membership-plans>', () => {
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const said = (element: Element, selector: string) => all(element, selector).map((one) => one.textContent!.replace(/[\s\u200f]+/g, ' ').trim());
  const draw = (plans: unknown, lang = 'en') => fixture<MembershipPlans>(html`<membership-plans lang=${lang} .guide=${{plans}}></membership-plans>`);
  const priced = (...prices: unknown[]) => prices.map((price) => ({name: 'P', price}));
  before(() => {
  });

  it('shows every string of the plans, in order, under their title', async () => {
    const element = await fixture<MembershipPlans>(html`<membership-plans .guide=${guide}></membership-plans>`);
    const text = element.shadowRoot!.textContent!;
    let from = 0;
    const {title, intro, items} = guide.plans;
    for (const string of [title, intro, ...items.flatMap(({name, tagline, features}) => [name, tagline, ...features])]) {
      from = text.indexOf(string, from);
      expect(from, string).to.be.greaterThan(-1);
    }
    expect(said(element, 'h2, h3')).to.deep.equal([title, 'Free', 'Plus']);
    expect(said(element, '[part=price]')).to.deep.equal(['Free', '$8 a month']);
    expect(said(element, '[part=action]')).to.deep.equal(['Choose Free', 'Choose Plus']);
    element.heading = 'Join us';
    await element.updateComplete;
    expect(said(element, 'h2')).to.deep.equal(['Join us']);
  });

  it('never says that what costs little costs nothing', async () => {
    for (const [currency, amount] of [['USD', 0.001], ['USD', 0.004], ['JPY', 0.3], ['KWD', 0.0001]] as const)
      for (const lang of ['en', 'de', 'ar']) expect(said(await draw(priced({amount, currency, per: 'once'}), lang), '[part=price] b').join(), `${amount} ${currency}`).to.match(/[1-9]/);
  });

  const prices = priced(
    {amount: 9.99, currency: 'USD', per: 'month'},
    {amount: 49, currency: 'USD', per: 'once'},
    {amount: 1234.5, currency: 'EUR', per: 'year'},
    {amount: 500, currency: 'JPY', per: 'week'},
    {amount: 1, currency: 'usd', per: 'day'},
    {amount: 0, currency: 'USD', per: 'month'},
    {amount: 7, currency: 'USD'},
  );
  for (const [lang, ...expected] of [
    ['en', '$9.99 a month', '$49 once', '€1,234.50 a year', '¥500 a week', '$1 a day', 'Free', '$7'],
    ['de', '9,99 $ im Monat', '49 $ einmalig', '1.234,50 € im Jahr', '500 ¥ pro Woche', '1 $ pro Tag', 'Kostenlos', '7 $'],
    ['ar-u-nu-latn', '9.99 US$\u200e في الشهر', '49 US$\u200e مرة واحدة', '1,234.50 € في السنة', '500 JP¥\u200e في الأسبوع', '1 US$\u200e في اليوم', 'مجانًا', '7 US$\u200e'],
  ] as const)
    it(`says what is paid, and how often, in ${lang}`, async () => expect(said(await draw(prices, lang), '[part=price]')).to.deep.equal(expected));

  it('says nothing of a price that is not there', async () => {
    const element = await draw(priced(undefined, {per: 'month'}, {currency: 'USD'}, {amount: 5}));
    expect(said(element, '[part=price]')).to.deep.equal(['', '', '', '']);
    expect(element.matches(':state(partial)')).to.equal(true);
  });

  it('marks what is recommended in words', async () => {
    const element = await draw([{name: 'A', highlighted: false}, {name: 'B', highlighted: true}]);
    expect(said(element, '[part=plan] > div:first-child')).to.deep.equal(['A', 'BRecommended']);
  });

  it('draws what there is: an introduction alone, plans without names, none', async () => {
    expect(said(await draw({intro: 'Soon.'}), '[part=sentence]')).to.deep.equal(['Soon.']);
    expect(said(await draw([{features: ['a']}, {tagline: 'For you'}]), '[part=action]')).to.deep.equal(['Choose', 'Choose For you']);
    expect((await draw({title: 'Plans'})).matches(':state(empty)')).to.equal(true);
  });

  it('tells the page of a choice, which may keep the link from being followed', async () => {
    const element = await draw([{name: 'A', url: '#chosen'}, {name: 'B', price: {amount: 1, currency: 'USD', per: 'once'}}]);
    const [link, button] = all(element, '[part=action]') as [HTMLElement, HTMLElement];
    expect([link.localName, button.localName]).to.deep.equal(['a', 'button']);
    const heard: (Plan | boolean)[] = [];
    const listen = (event: Event) => {
      heard.push((event as CustomEvent<{plan: Plan}>).detail.plan);
      event.preventDefault();
    };
    document.addEventListener('plan-choose', listen);
    link.focus();
    await sendKeys({press: 'Enter'});
    button.focus();
    await sendKeys({press: 'Space'});
    document.removeEventListener('plan-choose', listen);
    expect(heard).to.deep.equal([{name: 'A', url: '#chosen'}, {name: 'B', price: {amount: 1, currency: 'USD', per: 'once'}}]);
    expect(location.hash).to.equal('');
    link.click();
    await waitUntil(() => location.hash === '#chosen');
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('puts plans side by side with their rows level, and below each other at 280 pixels', async () => {
    const items = [
      {name: 'Rechtsschutzversicherungsgesellschaftenmitgliedschaft', price: {amount: 1, currency: 'USD'}, features: ['a'], highlighted: true},
      {name: 'B', tagline: 'T', features: [...Array(12).keys()].map(String)},
      {price: {amount: 2, currency: 'USD'}},
    ];
    const place = await fixture<HTMLDivElement>(html`<div><membership-plans .guide=${{plans: items}}></membership-plans></div>`);
    await settled(place);
    const tops = (selector: string) => new Set(all(place.firstElementChild!, selector).map((one) => Math.round(one.getBoundingClientRect().top))).size;
    place.style.inlineSize = '900px';
    expect([tops('[part=price]'), tops('[part=action]')]).to.deep.equal([1, 1]);
    place.style.inlineSize = '280px';
    expect([place.scrollWidth, tops('[part=action]')]).to.deep.equal([280, 3]);
  });
});
