import {aTimeout, expect} from '@open-wc/testing';
import {hostOf} from '../src/embed/placeholder.js';
import {check} from '../src/guide/check.js';
import {linkText} from '../src/guide/visible.js';
import type {Problem} from '../src/guide/problem.js';
import {roleGuide} from '../src/guide/role-guide.js';
import {fetchJson} from '../src/input/fetch-json.js';
import {watchScripts} from '../src/input/root-watcher.js';
import {canonicalLanguage} from '../src/i18n/language.js';
import {possession} from '../src/widgets/skill-map/have.js';
import {parsePay} from '../src/widgets/salary-range/amount.js';
import {fill} from './support/payloads.js';
import {defineAll, settled, tags, type Widget} from './support/widgets.js';
import {waitUntil} from './support/wait-until.js';

/** Far below what the faults took (15 s and more), far above what a busy machine needs. */
const most = 2000;
const timed = (run: () => unknown) => {
  const began = performance.now();
  run();
  return performance.now() - began;
};
const checked = (value: unknown) => {
  const problems: Problem[] = [];
  const kept = check(roleGuide, value, '', (code, path, message) => problems.push({code, path, message}));
  return {kept, problems};
};

describe('limits', function () {
  this.timeout(60_000);
  const {warn} = console;
  before(async () => {
    console.warn = () => {};
    await defineAll();
  });
  after(() => {
    console.warn = warn;
  });
  afterEach(() => document.querySelectorAll('body > :not(script)').forEach((each) => each.remove()));

  const draw = async (tag: string, guide: unknown, prepare?: (element: Widget) => void) => {
    const element = document.createElement(tag) as unknown as Widget;
    prepare?.(element);
    element.guide = guide;
    document.body.append(element);
    await element.updateComplete;
    return element;
  };

  it('are those of every list and text of role JSON, which is cut there and reported', () => {
    const walk = (schema: object, path = ''): void => {
      const {type, items, prefixItems, properties, anyOf, maxItems, format} = schema as {type?: string; items?: object; prefixItems?: object[]; properties?: Record<string, object>; anyOf?: object[]; maxItems?: number; format?: string; maxLength?: number};
      if (type === 'array') expect(maxItems, `${path}: a list without an end`).to.be.within(1, 10_000);
      if (type === 'string' && format) expect((schema as {maxLength?: number}).maxLength, `${path}: an address without an end`).to.be.within(1, 20_000);
      for (const each of [items, ...(prefixItems ?? []), ...(anyOf ?? [])]) if (each) walk(each, path);
      for (const [key, each] of Object.entries(properties ?? {})) walk(each, `${path}.${key}`);
    };
    walk(roleGuide);
    const long = checked({title: 'x'.repeat(30_000), summary: `${'x'.repeat(19_999)}😀`, mistakes: Array(10_001).fill('a'), ladder: Array(201).fill({title: 'a'}), url: `https://example.org/${'a'.repeat(5000)}`});
    expect(long.kept!.title).to.have.length(20_000);
    expect(long.kept!.summary).to.have.length(19_999);
    expect([long.kept!.mistakes!.length, long.kept!.ladder!.length, long.kept!.url]).to.deep.equal([10_000, 200, undefined]);
    expect(long.problems.map(({code, path}) => `${code} ${path}`).sort()).to.deep.equal(['range ladder', 'range mistakes', 'size summary', 'size title', 'size url']);
  });

  it('are those of a text in an attribute, which is cut there and reported, each time', async () => {
    for (const [tag, name, guide] of [
      ['salary-range', 'heading', {salary: {currency: 'USD', median: 1}}],
      ['role-faq', 'heading', {faq: [{question: 'Why?', answer: 'Why not.'}]}],
      ['share-guide', 'section', {url: 'https://example.org/guide'}],
      ['salary-range', 'area', {salary: {currency: 'USD', median: 1}}],
    ] as const) {
      const problems: Problem[] = [];
      const hear = (event: Event) => problems.splice(0, Infinity, ...(event as CustomEvent<{problems: Problem[]}>).detail.problems);
      document.addEventListener('guide-error', hear);
      const element = await draw(tag, guide, (each) => each.setAttribute(name, 'x'.repeat(100_000)));
      const told = () => problems.filter(({code, path}) => code === 'size' && path === name);
      expect(told(), `${tag} ${name}`).to.have.length(1);
      expect(element.state).to.equal('partial');
      for (const text of element.shadowRoot!.querySelectorAll('#heading, a')) expect(text.textContent.length, `${tag} ${name}`).to.be.at.most(20_100);
      // Drawn again, of what is left of it.
      element.guide = {...guide, title: 'Diver'};
      await element.updateComplete;
      expect([told().length, element.state]).to.deep.equal([1, 'partial']);
      (element as unknown as Record<string, unknown>)[name] = `e${'\u0323\u0301'.repeat(50)}`;
      await element.updateComplete;
      expect(told().map(({message}) => message).join(), `${tag} ${name}`).to.contain('marks');
      document.removeEventListener('guide-error', hear);
      element.remove();
    }
    const element = await draw('salary-range', {salary: {currency: 'USD', median: 1}}, (each) => each.setAttribute('heading', 'x'.repeat(20_000)));
    expect(element.state).to.equal('ready');
    element.remove();
    const flat = await draw('salary-range', undefined, (each) => Object.entries({median: '45000', currency: 'USD', heading: 'x'.repeat(100_000)}).forEach(([name, value]) => each.setAttribute(name, value)));
    expect(flat.shadowRoot!.querySelector('#heading')!.textContent).to.have.length(20_000);
    expect(flat.state).to.equal('partial');
  });

  it('are those of marks on a letter', () => {
    const {kept, problems} = checked({title: `e${'\u0323\u0301\u0327'.repeat(10_000 / 3)}x`, summary: 'A\u0301\u0323 ʼnorm\u0301al'});
    expect(kept!.title).to.have.length(32);
    expect(kept!.summary).to.equal('A\u0301\u0323 ʼnorm\u0301al');
    expect(problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal(['size title']);
    expect(timed(() => possession(`e${'\u0323\u0301'.repeat(50_000)}`)?.('x')), '`have`').to.be.lessThan(most);
  });

  const language = (n: number) => `en-x${'-a'.repeat(n)}`;
  it('are those of a language, in the guide, on the element and on the page', async () => {
    expect(canonicalLanguage(language(16_000))).to.equal(undefined);
    expect(canonicalLanguage('de_AT')).to.equal('de-AT');
    expect(checked({lang: language(16_000)}).problems.at(-1)).to.deep.include({code: 'value', path: 'lang'});
    expect(checked({lang: language(16_000)}).kept).to.equal(undefined);
    expect(checked({lang: 'zh-Hant_TW'}).problems).to.deep.equal([]);
    const page = document.documentElement.lang;
    for (const tag of tags) {
      const began = performance.now();
      document.documentElement.removeAttribute('lang');
      const element = await draw(tag, {...(fill(roleGuide, {text: (n) => `text ${n}`, url: () => '/', variant: 0}) as object), lang: language(16_000)});
      expect(element.state, tag).to.be.oneOf(['partial', 'ready']);
      document.documentElement.lang = language(16_000);
      await element.updateComplete;
      const own = await draw(tag, {faq: []}, (each) => (each.lang = language(16_000)));
      expect(own.shadowRoot!.querySelector('slot'), tag).to.not.equal(null);
      // A guide has all the others in it.
      expect(performance.now() - began, tag).to.be.lessThan(tag === 'career-guide' ? 5 * most : most);
      element.remove();
      own.remove();
    }
    document.documentElement.lang = page;
  });

  it('keep work in step with the input, whatever list is long', async () => {
    const guides: [string, object][] = [
      ['related-roles', {salary: Array(2000).fill({currency: 'USD', median: 1, country: 'US'}), relatedRoles: Array(2000).fill({salary: {currency: 'EUR', median: 1, country: 'DE'}})}],
      ['role-faq', {faq: [{question: `e${'\u0323\u0301\u0327'.repeat(17_000)}`, answer: 'a'}]}],
      ['role-faq', {faq: Array(10_000).fill({question: 'The same?', answer: 'a'})}],
      ['required-education', {education: Array(30_000).fill('a')}],
      ['core-functions', {coreFunctions: 'a\n\n'.repeat(100_000)}],
      ['salary-range', {salary: Array(10_000).fill({currency: 'USD', median: 1})}],
      ['day-timeline', {day: Array(10_000).fill({start: '09:00', end: '10:00', shift: 'x'})}],
      ['skill-map', {skillMap: {groups: Array(3000).fill({skills: Array(10).fill('x')})}}],
      ['membership-plans', {plans: Array(10_000).fill({name: 'x', price: {amount: 1, currency: 'USD'}})}],
    ];
    for (const [tag, guide] of guides) {
      const began = performance.now();
      const element = await draw(tag, guide);
      expect(element.state, tag).to.be.oneOf(['ready', 'partial']);
      expect(element.getBoundingClientRect().height, tag).to.be.greaterThan(0);
      expect(performance.now() - began, `${tag} of ${JSON.stringify(guide).slice(0, 80)}`).to.be.lessThan(most);
      element.remove();
    }
  });

  it('keep what a reader types short enough to be understood at once', () => {
    expect(timed(() => parsePay(`1${' '.repeat(100_000)}1`))).to.be.lessThan(100);
    expect(parsePay('45,000')!.amount).to.equal(45_000);
  });

  describe('of a screen', () => {
    const longest: [string, (n: number) => object][] = [
      ['key-responsibilities', (n) => ({responsibilities: Array.from({length: n}, (_, i) => `Entry ${i}`)})],
      ['role-faq', (n) => ({faq: Array.from({length: n}, (_, i) => ({question: `Entry ${i}`, answer: 'a'}))})],
      ['source-list', (n) => ({sources: Array.from({length: n}, (_, i) => `Entry ${i}`)})],
      ['core-functions', (n) => ({coreFunctions: Array.from({length: n}, (_, i) => `Entry ${i}`)})],
      ['tech-stack', (n) => ({techStack: Array.from({length: n}, (_, i) => `Entry ${i}`)})],
      ['case-studies', (n) => ({caseStudies: Array.from({length: n}, (_, i) => ({title: `Entry ${i}`, story: 'a'}))})],
    ];
    const entries = (element: Element) => element.shadowRoot!.textContent.match(/Entry \d+/g)!.length;
    const opened = async (element: Element) => {
      const before = entries(element);
      for (const each of element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part=more]:not([open])')) each.open = true;
      await waitUntil(() => entries(element) > before, 'more are drawn');
      await settled(element);
    };
    for (const [tag, guide] of longest)
      it(`end what is drawn of 10,000 entries, and show more of them when it is opened: <${tag}>`, async () => {
        const element = await draw(tag, guide(10_000));
        expect(element.state).to.equal('ready');
        const first = entries(element);
        expect(first).to.be.within(6, 250);
        await opened(element);
        const second = entries(element);
        expect(second - first).to.be.within(100, 250);
        await opened(element);
        expect(entries(element) - second).to.be.within(100, 250);
        expect(element.shadowRoot!.textContent).to.contain('Entry 0').and.to.contain('Entry 99');
      });
    it('are none in print, which has all', async () => {
      const element = await draw('key-responsibilities', longest[0]![1](350));
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(entries(element)).to.equal(350);
      dispatchEvent(new Event('afterprint'));
    });
    it('end a long table, which is drawn when it is opened, and in print', async () => {
      const salary = Array.from({length: 150}, (_, i) => ({currency: 'USD', area: `Area ${i}`, min: 1, median: 2, max: 3}));
      const element = await draw('salary-range', {salary});
      const rows = () => element.shadowRoot!.querySelectorAll('[part=table] th[scope=row]').length;
      expect(rows()).to.equal(0);
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(rows()).to.equal(450);
      dispatchEvent(new Event('afterprint'));
      element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=table]')!.open = true;
      await waitUntil(() => rows() === 100, 'the first rows', {timeout: 10_000});
      [...element.shadowRoot!.querySelectorAll('button')].find((each) => each.textContent.includes('more'))!.click();
      await waitUntil(() => rows() === 200, 'more rows', {timeout: 10_000});
    });
  });
});

describe('whatever throws', () => {
  const {warn} = console;
  before(defineAll);
  afterEach(() => {
    console.warn = warn;
    document.querySelectorAll('body > :not(script)').forEach((each) => each.remove());
  });
  type Methods = Record<string, (...args: unknown[]) => unknown>;
  for (const method of ['willUpdate', 'model', 'content', 'render', 'updated', 'shouldUpdate', 'createRenderRoot'])
    it(`leaves the fallback and one report: ${method}`, async () => {
      const said: unknown[] = [];
      console.warn = (line: unknown) => said.push(line);
      const rejected: unknown[] = [];
      const hear = (event: PromiseRejectionEvent) => {
        event.preventDefault();
        rejected.push(event.reason);
      };
      addEventListener('unhandledrejection', hear);
      const element = document.createElement('salary-range') as unknown as Widget & Methods;
      let broken = true;
      const original = element[method] as Methods[string];
      Object.defineProperty(element, method, {configurable: true, value: (...args: unknown[]) => {
        if (broken) throw Error('broken');
        return original.apply(element, args);
      }});
      const fallback = Object.assign(document.createElement('i'), {slot: 'fallback', textContent: 'kept'});
      element.append(fallback);
      element.guide = {salary: {currency: 'USD', median: 45_000}};
      let events = 0;
      element.addEventListener('guide-error', () => events++);
      // Before it is on the page there is no root to make.
      if (method === 'createRenderRoot') broken = false;
      document.body.append(element);
      broken = true;
      element.guide = {salary: {currency: 'USD', median: 46_000}};
      await element.updateComplete;
      await aTimeout(20);
      if (method !== 'createRenderRoot') {
        expect(fallback.assignedSlot !== null || method === 'updated', 'the fallback is there').to.equal(true);
        expect([element.state, said.length, events], said.join()).to.deep.equal(['error', 1, 1]);
      }
      expect(rejected).to.deep.equal([]);
      // And it is drawn again once it can be.
      broken = false;
      element.guide = {salary: {currency: 'USD', median: 47_000}};
      await element.updateComplete;
      await aTimeout(20);
      expect(element.state).to.equal('ready');
      expect(element.shadowRoot!.textContent).to.contain('47,000');
      removeEventListener('unhandledrejection', hear);
    });
});

describe('what a link is called', () => {
  const cases: [string, string | undefined, string | undefined, string | undefined][] = [
    ['a name', 'Bureau of Labor Statistics', 'https://www.bls.gov/', 'Bureau of Labor Statistics'],
    ['an address as it is', undefined, 'https://www.bls.gov/ooh', 'https://www.bls.gov/ooh'],
    ['a homograph', undefined, 'https://g\u043e\u043egle.com/', 'https://xn--ggle-55da.com/'],
    ['a homograph without a protocol', undefined, '//g\u043e\u043egle.com/', 'https://xn--ggle-55da.com/'],
    ['what stands before an @', undefined, 'https://www.bls.gov@evil.example/', 'https://evil.example/'],
    ['what stands before an @, with a colon', undefined, 'https://www.bls.gov:x@evil.example/a?b#c', 'https://evil.example/a?b#c'],
    ['backslashes', undefined, 'https:\\\\evil.example\\a', 'https://evil.example/a'],
    ['marks that turn', 'vog.slb\u202e', 'https://evil.example/', 'vog.slb'],
    ['marks that show nothing', 'pay\u200bpal\u2060 \u00ad\ufeff', undefined, 'paypal '],
    ['joiners between Latin letters', 'pay\u200dpal', undefined, 'paypal'],
    ['joiners that a script needs', 'می\u200cشود', undefined, 'می\u200cشود'],
    ['an address of another site', 'https://www.bls.gov/', 'https://evil.example/', 'https://evil.example/'],
    ['a host of another site', 'www.bls.gov', 'https://www.bls.gov.evil.example/', 'https://www.bls.gov.evil.example/'],
    ['the address of the same site', 'www.bls.gov', 'https://data.bls.gov/x', 'www.bls.gov'],
    ['what is relative', undefined, '/guides/a', '/guides/a'],
    ['a mailbox', undefined, 'mailto:a@b.example', 'mailto:a@b.example'],
    ['nothing', undefined, undefined, undefined],
    ['what shows nothing, without an address', '\u3164', undefined, undefined],
    ['a host of the same site in brackets', 'U.S. Bureau of Labor Statistics (bls.gov)', 'https://www.bls.gov/oes/', 'U.S. Bureau of Labor Statistics (bls.gov)'],
    ['a host of the same site in its own letters', 'B\u00fccher.example', 'https://b\u00fccher.example/', 'B\u00fccher.example'],
  ];
  for (const [what, name, url, shown] of cases) it(`is what it is: ${what}`, () => expect(linkText(name, url)).to.equal(shown));

  const evil = 'https://evil.example/';
  const shown = (text: string) => JSON.stringify(linkText(text, evil));
  // What is in no alphabet and shows nothing, from all of Unicode; 0–8 stand for planes, 14 is that of tags.
  const ignorable = Array.from({length: 15 * 0x10000}, (_, i) => i).filter((i) => (i >> 16 < 1 || i >> 16 === 1 || i >> 16 === 14) && /\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(i))).map((i) => String.fromCodePoint(i));
  const hosts = ['bls.gov', 'www.bls.gov', 'BLS.GOV', 'Bls.Gov', 'destatis.de', 'ons.gov.uk', 'ec.europa.eu', 'paypal.com', 'xn--bcher-kva.com', 'bl\u0455.gov', 'bls.g\u043ev'];

  it('is no host of another site, whatever stands around it and however it is written', () => {
    const written: ((host: string) => string)[] = [
      (host) => host,
      (host) => `https://${host}`,
      (host) => `HTTP://${host}/ooh`,
      ...['\u2044', '\u2215', '\u29f8', '\uff0f', '\\'].map((slash) => (host: string) => `https:${slash}${slash}${host}`),
      (host) => host.replace(/[a-z]/gi, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)),
      (host) => host.replaceAll('.', '\uff0e'),
      (host) => host.replaceAll('.', '\u3002'),
      (host) => `${host}@evil.example`,
      (host) => `${host}.`,
    ];
    const around: [string, string][] = [['', ''], ['(', ')'], ['\u201c', '\u201d'], ['<', '>'], ['[', ']'], ['source: ', ''], ['Labor Statistics, ', ' (May 2024)'], ['see\u00a0', '\u2026'], ['/', '/x'], ['\u00bb', '\u00ab']];
    for (const host of hosts)
      for (const write of written)
        for (const [before, after] of around) expect(linkText(before + write(host) + after, evil), before + write(host) + after).to.equal(evil);
    for (const name of ['http://intranet/', '(https://localhost)', 'www.anything.zzz', 'https://1.2.3.4']) expect(linkText(name, evil), name).to.equal(evil);
  });

  it('is no host in which something shows nothing, whichever mark does', () => {
    expect(ignorable.length).to.be.greaterThan(4000);
    for (const mark of ignorable) {
      for (const name of [`${mark}https://www.bls.gov`, `bls${mark}.gov`, `${mark}bls.gov${mark}`]) expect(linkText(name, evil), escape(name)).to.equal(evil);
      expect(linkText(mark, evil), escape(mark)).to.equal(evil);
      expect(linkText(`${mark}pay${mark}pal${mark}`, evil), escape(mark)).to.equal('paypal');
    }
    for (const name of ['', ' ', '\u2800', '\u200b\u2800 \u3164']) expect(linkText(name, evil), escape(name)).to.equal(evil);
  });

  it('is an honest name with dots in it', () => {
    for (const name of [
      'Node.js survey', 'Next.js', 'd3.js', 'ASP.NET Core', 'St. Gallen', 'St.Gallen', 'e.g. this', 'e.g', 'i.e.', 'U.S. Bureau of Labor Statistics', 'U.S.A', 'B.Sc.', 'M.Sc', 'B.Com', 'Ph.D.', 'Dr. rer. nat.', 'z.B. hier', 'O*NET 29.2', 'Version 1.2.3',
      'SOC 15-1252.00', '35.000 Euro', 'Inc., Ltd.', '0.5\u03bcm', 'national_M2024_dl.csv', '\u0433.\u041c\u043e\u0441\u043a\u0432\u0430', '\u56fd\u5bb6\u7edf\u8ba1\u5c40\u3002\u6570\u636e', 'evil.example', 'data (www.evil.example)', 'https://evil.example/a',
    ])
      expect(shown(name), name).to.equal(JSON.stringify(name));
  });

  it('keeps joiners and selectors where a script or an emoji needs them', () => {
    for (const name of ['\u0645\u06cc\u200c\u0634\u0648\u062f', '\u0915\u094d\u200d\u0937', '\ud83d\udc69\u200d\ud83d\ude92', '\u2764\ufe0f', '1\ufe0f\u20e3', '\u845b\udb40\udd00\u57ce', '\u1820\u180b\u1820']) expect(shown(name), escape(name)).to.equal(JSON.stringify(name));
  });

  it('is found at once, however long a name', () => {
    const begun = performance.now();
    for (const part of ['a.', 'a.de ', '-', '\ufe0f', '://', 'www.', '\u3002a', 'e\u0301']) linkText(part.repeat(20_000 / part.length), evil);
    expect(performance.now() - begun).to.be.lessThan(2000);
  });
});

describe('many who wait', () => {
  it('look at a page once for each change that concerns them', async () => {
    const root = document.body.appendChild(document.createElement('div'));
    let told = 0;
    const stops = Array.from({length: 100}, () => watchScripts(root, () => told++));
    for (let i = 0; i < 50; i++) root.append(document.createElement('p'));
    await aTimeout(0);
    expect(told).to.equal(0);
    const script = Object.assign(document.createElement('script'), {type: 'application/json'});
    const wrapper = document.createElement('p');
    wrapper.append(script);
    root.append(wrapper);
    await aTimeout(0);
    expect(told).to.equal(100);
    stops.forEach((stop) => stop());
    wrapper.remove();
    await aTimeout(0);
    expect(told).to.equal(100);
    root.remove();
  });

  it('for a guide that could not be read hear of it when another one gets it', async () => {
    const {fetch} = globalThis;
    let isOnline = false;
    globalThis.fetch = () => (isOnline ? Promise.resolve(new Response('{"title": "back"}')) : Promise.reject(Error('offline')));
    try {
      const heard: unknown[][] = [[], []];
      fetchJson('/offline.json', (answer) => heard[0]!.push(answer));
      await waitUntil(() => heard[0]!.length === 2);
      expect(heard[0]![1]).to.have.nested.property('problem.code', 'source');
      isOnline = true;
      fetchJson('/offline.json', (answer) => heard[1]!.push(answer));
      await waitUntil(() => heard[1]!.length === 2);
      expect(heard.map((each) => each.at(-1))).to.deep.equal([{value: {title: 'back'}}, {value: {title: 'back'}}]);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('links in one paragraph are looked at once each', () => {
    const paragraph = document.createElement('p');
    paragraph.innerHTML = '<a href="#career-widget=x">a</a> '.repeat(20_000);
    const links = [...paragraph.querySelectorAll('a')];
    expect(timed(() => links.every((link) => hostOf(link) === undefined))).to.be.lessThan(most);
    const alone = document.createElement('p');
    alone.innerHTML = '<a id="top"></a><b><a href="#career-widget=x">a</a></b> ';
    expect(hostOf(alone.querySelectorAll('a')[1]!) === alone).to.equal(true);
  });
});
