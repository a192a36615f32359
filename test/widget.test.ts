import {expect, html, oneEvent} from '@open-wc/testing';
import '../src/widgets/salary-range/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import type {Problem} from '../src/guide/problem.js';
import {define} from '../src/base/define.js';
import {canonicalLanguage, nearestLanguage} from '../src/i18n/language.js';
import {registerMessages} from '../src/i18n/messages.js';
import {version} from '../src/base/version.js';
import type {SalaryRange} from '../src/widgets/salary-range/salary-range.js';
import packageJson from '../package.json';
import '../src/locales/ar.js';
import '../src/locales/de.js';
import {waitUntil} from './support/wait-until.js';

const $ = (element: Element, selector: string) => element.shadowRoot!.querySelector(selector);
const text = (element: Element, selector: string) => $(element, selector)?.textContent?.trim() ?? '';
const states = (element: Element) => ['loading', 'ready', 'partial', 'empty', 'error'].filter((state) => element.matches(`:state(${state})`));

describe('a section', () => {
  const warn = console.warn;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => void warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is in one state: ready, partial, empty or error', async () => {
    const element = await fixture<SalaryRange>(html`<salary-range .guide=${guide}></salary-range>`);
    expect(states(element)).to.deep.equal(['ready']);
    element.guide = {salary: {currency: 'USD', median: 1, min: 'x'}};
    await element.updateComplete;
    expect(states(element)).to.deep.equal(['partial']);
    element.guide = {title: 'x'};
    await element.updateComplete;
    expect(states(element)).to.deep.equal(['empty']);
    element.guide = {salary: 5};
    await element.updateComplete;
    expect(states(element)).to.deep.equal(['error']);
  });

  it('shows its fallback until it is drawn and when it cannot be, and what else is in it always', async () => {
    const element = await fixture<SalaryRange>(
      html`<salary-range guide="{"><span slot="fallback">$35,000 a year</span><p>An article behind an open tag.</p></salary-range>`,
    );
    const [fallback, rest] = element.children;
    const visible = (node: Element) => node.getBoundingClientRect().height > 0;
    expect([visible(fallback!), visible(rest!)]).to.deep.equal([true, true]);
    element.guide = guide;
    await element.updateComplete;
    expect([visible(fallback!), visible(rest!)]).to.deep.equal([false, true]);
    expect($(element, 'section')!.getBoundingClientRect().bottom).to.be.at.most(rest!.getBoundingClientRect().top);
  });

  it('has a quiet note where there is neither data nor a fallback', async () => {
    const element = await fixture(html`<salary-range></salary-range>`);
    expect(text(element, '[part=heading]')).to.equal('Salary');
    expect(text(element, '[part=note]')).to.equal('There is no information on this yet.');
    await expect(element).to.be.accessible();
  });

  it('reports a set of problems once, by an event that crosses shadow roots and by one warning', async () => {
    const host = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('salary-range');
    host.attachShadow({mode: 'open'}).append(element);
    element.guide = {salary: {currency: 'USD', median: 1, min: 'x', per: 'z'}};
    const {detail, target} = (await oneEvent(document, 'guide-error')) as CustomEvent<{problems: Problem[]}>;
    expect(target === host).to.equal(true);
    expect(detail.problems.map(({code, path}) => [code, path])).to.deep.equal([
      ['value', 'salary.per'],
      ['type', 'salary.min'],
    ]);
    element.heading = 'Changed';
    await element.updateComplete;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<salary-range>').and.contain('salary.min: expected a number or an object, found "x"');
  });

  it('shows problems in place with `debug`', async () => {
    const element = await fixture<SalaryRange>(html`<salary-range debug guide="{'a':1}"></salary-range>`);
    expect(text(element, '[part=problems]')).to.contain('`guide` has a single quote at character 2');
    element.debug = false;
    await element.updateComplete;
    expect($(element, '[part=problems]')).to.equal(null);
    element.debug = true;
    element.guide = guide;
    await element.updateComplete;
    expect($(element, '[part=problems]')).to.equal(null);
  });

  it('survives data that throws when it is read', async () => {
    const hostile = {
      get salary(): never {
        throw new Error('trap');
      },
    };
    const element = await fixture<SalaryRange>(html`<salary-range .guide=${hostile}><i slot="fallback">kept</i></salary-range>`);
    expect(states(element)).to.deep.equal(['error']);
    expect(warnings[0]).to.contain('trap');
    element.guide = new Proxy({}, {getOwnPropertyDescriptor: () => { throw new Error('no'); }});
    await element.updateComplete;
    expect(states(element)).to.deep.equal(['error']);
  });

  it('writes text as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const element = await fixture<SalaryRange>(
      html`<salary-range .guide=${{salary: {currency: 'USD', min: 1, max: 2, area: evil, source: {name: evil, url: 'javascript:alert(1)'}}}}></salary-range>`,
    );
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(text(element, '[part=source]')).to.contain(evil);
    expect($(element, '[part=source] a')).to.equal(null);
    expect(warnings[0]).to.contain('salary.source.url: expected an http, https or mailto link');
  });

  describe('heading', () => {
    it('is the default one, another one, and of the level that the page needs', async () => {
      const element = await fixture<SalaryRange>(html`<salary-range min="1" max="2" currency="USD"></salary-range>`);
      expect($(element, 'h2')!.textContent).to.equal('Salary');
      element.heading = 'Was verdient man?';
      element.headingLevel = 4;
      await element.updateComplete;
      expect($(element, 'h4')!.textContent).to.equal('Was verdient man?');
      expect($(element, 'section')!.getAttribute('aria-labelledby')).to.equal($(element, 'h4')!.id);
      for (const wrong of [0, 7, NaN, -1]) {
        element.headingLevel = wrong;
        await element.updateComplete;
        expect($(element, 'h2'), String(wrong)).to.not.equal(null);
      }
    });
  });

  describe('language', () => {
    before(() => {
    });
    const sentence = (element: Element) => text(element, '[part=sentence]');

    it('is the nearest one around, then the guide’s, then English', async () => {
      const place = await fixture(html`<div lang="de-AT"><div></div></div>`);
      const root = place.firstElementChild!.attachShadow({mode: 'open'});
      const element = document.createElement('salary-range');
      element.guide = {...guide, lang: 'ar'};
      root.append(element);
      await element.updateComplete;
      expect(sentence(element)).to.contain('Die Hälfte verdient mehr als').and.contain('45');
      place.removeAttribute('lang');
      const before = document.documentElement.lang;
      document.documentElement.removeAttribute('lang');
      await waitUntil(() => sentence(element).startsWith('يكسب النصف'));
      element.guide = {...guide, lang: undefined};
      await element.updateComplete;
      expect(sentence(element)).to.contain('Half earn more');
      document.documentElement.lang = before || 'en';
    });

    it('may differ from element to element, and follows a change', async () => {
      const place = await fixture(html`<div>
        <salary-range lang="de" .guide=${guide}></salary-range><salary-range lang="en-GB" .guide=${guide}></salary-range>
      </div>`);
      const [german, english] = place.children as unknown as [SalaryRange, SalaryRange];
      await Promise.all([german.updateComplete, english.updateComplete]);
      expect(text(german, '[part=heading]')).to.equal('Gehalt');
      expect(text(english, '[part=sentence]')).to.contain('US$45,000');
      english.lang = 'de';
      await english.updateComplete;
      expect(text(english, '[part=heading]')).to.equal('Gehalt');
    });

    it('is English where there is no translation, and messages may come late', async () => {
      const element = await fixture<SalaryRange>(html`<salary-range lang="eo" .guide=${guide}></salary-range>`);
      expect(text(element, '[part=heading]')).to.equal('Salary');
      registerMessages('eo', {'salary-range': {heading: 'Salajro'}});
      await element.updateComplete;
      expect(text(element, '[part=heading]')).to.equal('Salajro');
      expect(sentence(element)).to.contain('Half earn more');
    });

    it('takes what people write, and no nonsense', () => {
      expect(canonicalLanguage('de_AT')).to.equal('de-AT');
      expect(canonicalLanguage('EN-us')).to.equal('en-US');
      for (const none of ['', 'not a language', '--', undefined]) expect(canonicalLanguage(none) ?? '', String(none)).to.equal('');
      expect(nearestLanguage(document.createElement('p'))).to.equal(undefined);
    });
  });

  describe('define', () => {
    it('is idempotent, leaves what is taken and says so once for another version', () => {
      const [first, second] = [class extends HTMLElement {}, class extends HTMLElement {}];
      Object.assign(first, {version});
      define('defined-twice', first);
      define('defined-twice', second);
      expect(customElements.get('defined-twice') === first).to.equal(true);
      expect(warnings).to.deep.equal([]);
      customElements.define('older-copy', Object.assign(class extends HTMLElement {}, {version: '0.0.1'}));
      define('older-copy', class extends HTMLElement {});
      customElements.define('taken-tag', class extends HTMLElement {});
      define('taken-tag', class extends HTMLElement {});
      expect(warnings[0]).to.contain('<older-copy> is already defined by 0.0.1');
      expect(warnings[1]).to.contain('<taken-tag> is already taken');
    });

    it('knows the version of the package', () => expect(version).to.equal(packageJson.version));
  });
});

describe('a page whose policies refuse every template', () => {
  it('still shows what is inside the element', async () => {
    const warn = console.warn;
    console.warn = () => {};
    const element = document.createElement('salary-range');
    element.innerHTML = '<i slot="fallback">kept</i><b>rest</b>';
    Object.defineProperty(element, 'render', {
      value: () => {
        throw new TypeError('refused');
      },
    });
    document.body.append(element);
    await element.updateComplete;
    console.warn = warn;
    for (const child of element.children) expect(child.getBoundingClientRect().height).to.be.greaterThan(0);
    element.remove();
  });
});
