import {aTimeout, expect, html, oneEvent} from '@open-wc/testing';
import '../src/widgets/salary-range/define.js';
import {fixture} from './support/fixture.js';
import type {SalaryRange} from '../src/widgets/salary-range/salary-range.js';
import {ContextProvider} from '@lit/context';
import {guideContext} from '../src/input/context.js';
import type {Answer} from '../src/input/answer.js';
import {waitUntil} from './support/wait-until.js';

const pay = (median: number) => ({salary: {currency: 'USD', per: 'hour', median}});
const json = (median: number) => JSON.stringify(pay(median));
const shown = (element: Element) => element.shadowRoot!.querySelector('b')?.textContent ?? null;
const shows = (element: Element, amount: string | null) =>
  waitUntil(() => shown(element) === amount, `expected ${amount}`).catch(() => expect(shown(element)).to.equal(amount));
const make = (attributes: Record<string, string> = {}, inner = '') => {
  const element = document.createElement('salary-range') as SalaryRange;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = inner;
  return element;
};
const put = async <E extends Element>(element: E) => {
  const place = await fixture(html`<div></div>`);
  place.append(element);
  return element;
};
const script = (text: string, id = '') => `<script type="application/json" id="${id}">${text}</script>`;

/** Answers requests for URLs of a test from memory, and counts them. */
function serve(answer: (url: string, init: RequestInit) => Response | Promise<Response>) {
  const original = window.fetch;
  const calls: {url: string; init: RequestInit}[] = [];
  window.fetch = (input, init = {}) => {
    const url = new Request(input).url;
    calls.push({url, init});
    return Promise.resolve(answer(url, init)).then(
      (response) =>
        new Promise((resolve, reject) => {
          if (init.signal?.aborted) reject(init.signal.reason as Error);
          resolve(response);
        }),
    );
  };
  return {calls, restore: () => void (window.fetch = original)};
}
let n = 0;
const fresh = () => `https://guides.example/${++n}.json`;

describe('inputs for data', () => {
  let server: ReturnType<typeof serve> | undefined;
  let warnings: unknown[][] = [];
  const warn = console.warn;
  beforeEach(() => {
    warnings = [];
    // Which key was probably meant, the test before may be told of only now.
    console.warn = (...args: unknown[]) => void (/is not a key/.test(String(args[0])) || warnings.push(args));
  });
  afterEach(() => {
    console.warn = warn;
    server?.restore();
    server = undefined;
  });

  it('open in their order: property, attribute, child script, src, flat attributes, what is around', async () => {
    server = serve(() => new Response(json(4)));
    const element = make({guide: json(2), src: fresh(), median: '5', currency: 'USD', per: 'hour'}, script(json(3)));
    element.guide = pay(1);
    await put(element);
    await shows(element, '$1');
    element.guide = undefined;
    await shows(element, '$2');
    element.removeAttribute('guide');
    await shows(element, '$3');
    element.querySelector('script')!.remove();
    await shows(element, '$4');
    element.removeAttribute('src');
    await shows(element, '$5');
    element.removeAttribute('median');
    await shows(element, null);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('count a property that was set before the element was defined', async () => {
    const tag = 'late-salary-range';
    const element = document.createElement(tag) as SalaryRange;
    element.guide = pay(7);
    element.setAttribute('guide', json(8));
    await put(element);
    const {SalaryRange} = await import('../src/widgets/salary-range/salary-range.js');
    customElements.define(tag, class extends SalaryRange {});
    await shows(element, '$7');
  });

  it('take JSON text as the property, as frameworks pass it', async () => {
    const element = make();
    element.guide = json(9);
    await put(element);
    await shows(element, '$9');
  });

  describe('an object that was written as text', () => {
    const lost = '[object Object]';
    const problems: {code: string; message: string}[] = [];
    const listen = (event: Event) => problems.push(...(event as CustomEvent<{problems: typeof problems}>).detail.problems);
    beforeEach(() => {
      problems.length = 0;
      document.addEventListener('guide-error', listen);
    });
    afterEach(() => document.removeEventListener('guide-error', listen));

    const ways: Record<string, () => SalaryRange> = {
      'the attribute': () => make({guide: lost}, '<b slot="fallback">kept</b>'),
      'the property': () => Object.assign(make({}, '<b slot="fallback">kept</b>'), {guide: ` ${lost}\n`}),
      'both': () => Object.assign(make({guide: lost}, '<b slot="fallback">kept</b>'), {guide: lost}),
      'a child script': () => make({}, `<b slot="fallback">kept</b>${script(lost)}`),
      'the attribute, of a promise': () => make({guide: '[object Promise]'}, '<b slot="fallback">kept</b>'),
    };
    for (const [name, way] of Object.entries(ways))
      it(`is no data: the fallback stays, and the remedy is named once (${name})`, async () => {
        const element = await put(way());
        await element.updateComplete;
        expect(element.state).to.equal('empty');
        expect(element.querySelector('b')!.assignedSlot).to.not.equal(null);
        element.heading = 'Pay';
        await element.updateComplete;
        element.debug = true;
        await element.updateComplete;
        expect(warnings, warnings.map(String).join(' | ')).to.have.length(1);
        expect(problems.map(({code}) => code)).to.deep.equal(['type']);
        for (const remedy of ['guide={JSON.stringify(guide)}', ':guide.prop="guide"', '[guide]="guide"', 'prop:guide={guide}']) expect(String(warnings[0]![0])).to.contain(remedy);
        expect(element.shadowRoot!.querySelector('[part=problems]')!.textContent).to.contain('JSON.stringify');
        element.guide = pay(3);
        await shows(element, '$3');
        expect([element.state, warnings.length], warnings.map(String).join(' | ')).to.deep.equal(['ready', 1]);
        expect(element.shadowRoot!.querySelector('[part=problems]')).to.equal(null);
      });

    it('is passed over for what comes next in order', async () => {
      const provided = await fixture<HTMLElement>(html`<div></div>`);
      new ContextProvider(provided, {context: guideContext, initialValue: {value: pay(9)}});
      const around = make({guide: lost});
      provided.append(around);
      await shows(around, '$9');
      await shows(await put(make({guide: lost, median: '5', currency: 'USD', per: 'hour'})), '$5');
      await shows(await put(make({guide: lost}, script(json(3)))), '$3');
      const element = await put(Object.assign(make({guide: json(2)}), {guide: lost}));
      await shows(element, '$2');
      expect(element.state).to.equal('ready');
    });

    it('by `src` of a script, too: it is no data until the script has some', async () => {
      const holder = await fixture<HTMLDivElement>(html`<div></div>`);
      holder.innerHTML = script(lost, 'lost');
      const element = await put(make({src: '#lost'}));
      await element.updateComplete;
      expect(element.state).to.equal('empty');
      holder.firstChild!.textContent = json(4);
      await shows(element, '$4');
    });

    it('is not said of text that only looks like it', async () => {
      for (const guide of ['[object Object', '[object]', '[]', '"[object Object]"']) {
        const element = await put(make({guide}));
        await element.updateComplete;
        expect(element.state, guide).to.equal('error');
      }
    });
  });

  it('redraw on a change of the attribute, of the script’s text and of a script that comes later', async () => {
    const element = await put(make({guide: json(1)}));
    await shows(element, '$1');
    element.setAttribute('guide', json(2));
    await shows(element, '$2');
    element.removeAttribute('guide');
    await shows(element, null);
    element.insertAdjacentHTML('beforeend', script(json(3)));
    await shows(element, '$3');
    element.querySelector('script')!.textContent = json(4);
    await shows(element, '$4');
    element.querySelector('script')!.firstChild!.nodeValue = json(5);
    await shows(element, '$5');
  });

  it('find a script by id, also one that comes later or changes, and in the same shadow root first', async () => {
    const element = await put(make({src: '#the-guide'}));
    await shows(element, null);
    expect(element.matches(':state(error)')).to.equal(true);
    await waitUntil(() => warnings.length);
    expect(String(warnings[0]![0])).to.contain('#the-guide');
    const holder = document.createElement('div');
    holder.innerHTML = script(json(1), 'the-guide');
    document.body.append(holder);
    await shows(element, '$1');
    holder.firstChild!.textContent = json(2);
    await shows(element, '$2');

    const host = await fixture<HTMLDivElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = `${script(json(3), 'the-guide')}<salary-range src="#the-guide"></salary-range>`;
    await shows(root.querySelector('salary-range')!, '$3');
    holder.remove();
  });

  it('wait for a script that may stand further down while the page is parsed, and miss it at its end', async () => {
    let readyState = 'loading';
    const known = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState')!;
    Object.defineProperty(Document.prototype, 'readyState', {...known, get: () => readyState});
    const element = await put(make({src: '#nowhere'}));
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    readyState = 'interactive';
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await waitUntil(() => element.matches(':state(error)'));
    Object.defineProperty(Document.prototype, 'readyState', known);
  });

  it('keep what does not concern a section: nothing else of the guide is looked at', async () => {
    const element = await put(make({guide: JSON.stringify({...pay(1), faq: 5, ladder: 'x', unknown: []})}));
    await shows(element, '$1');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  describe('src as a URL', () => {
    it('is requested once, whatever comes after "#" in it', async () => {
      const url = fresh();
      server = serve(() => new Response(json(1)));
      const elements = await Promise.all(Array.from({length: 50}, (_, i) => put(make({src: `${url}#${i}`}))));
      for (const element of elements) await shows(element, '$1');
      expect(server.calls.map(({url}) => url.replace(/#.*/, ''))).to.deep.equal([url]);
    });

    it('is requested once for all who want it, without credentials', async () => {
      const url = fresh();
      server = serve(() => new Response(json(1)));
      const elements = await Promise.all([...Array(5)].map(() => put(make({src: url}))));
      for (const element of elements) await shows(element, '$1');
      await shows(await put(make({src: url})), '$1');
      expect(server.calls).to.have.length(1);
      expect(server.calls[0]!.init.credentials).to.equal('omit');
    });

    it('is loading until it is there', async () => {
      let answer!: (response: Response) => void;
      server = serve(() => new Promise((resolve) => (answer = resolve)));
      const element = await put(make({src: fresh()}, '<b slot="fallback">kept</b>'));
      await element.updateComplete;
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(element.querySelector('b')!.assignedSlot).to.not.equal(null);
      answer(new Response(json(1)));
      await shows(element, '$1');
      expect(element.querySelector('b')!.assignedSlot).to.equal(null);
    });

    it('is aborted when the last one leaves, and not when an element is only moved', async () => {
      server = serve((_, {signal}) => new Promise((_resolve, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error))));
      const element = await put(make({src: fresh()}));
      await aTimeout(0);
      const {signal} = server.calls[0]!.init;
      const other = await fixture<HTMLDivElement>(html`<div></div>`);
      other.append(element);
      await aTimeout(10);
      expect(signal!.aborted).to.equal(false);
      element.remove();
      await aTimeout(10);
      expect(signal!.aborted).to.equal(true);
      expect(warnings).to.deep.equal([]);
    });

    it('is asked for anew where an element comes back after the abort', async () => {
      let answer: Response | Promise<Response> = new Promise<Response>(() => {});
      server = serve(() => answer);
      const element = await put(make({src: fresh()}));
      const place = element.parentElement!;
      element.remove();
      await aTimeout(10);
      answer = new Response(json(1));
      place.append(element);
      await shows(element, '$1');
      expect(server.calls).to.have.length(2);
    });

    it('never lets a stale answer win', async () => {
      const answers: Record<string, (response: Response) => void> = {};
      server = serve((url) => new Promise((resolve) => (answers[url] = resolve)));
      const [first, second] = [fresh(), fresh()];
      const element = await put(make({src: first}));
      await aTimeout(0);
      element.src = second;
      await aTimeout(0);
      answers[second]!(new Response(json(2)));
      await shows(element, '$2');
      answers[first]!(new Response(json(1)));
      await aTimeout(20);
      expect(shown(element)).to.equal('$2');
    });

    const failures: [name: string, answer: () => Response | Promise<Response>, says: string][] = [
      ['404', () => new Response('', {status: 404}), 'status 404'],
      ['no network', () => Promise.reject(new TypeError('no')), 'could not be read'],
      ['HTML', () => new Response('<!doctype html>'), 'has HTML at character 1'],
      ['more than is read', () => new Response(`"${'x'.repeat(600_000)}"`), 'is longer than 500000 characters'],
    ];
    for (const [name, answer, says] of failures)
      it(`says what went wrong: ${name}; and asks again next time`, async () => {
        server = serve(answer);
        const url = fresh();
        const element = make({src: url});
        setTimeout(() => void put(element));
        const {detail} = (await oneEvent(document, 'guide-error')) as CustomEvent<{problems: {message: string}[]}>;
        expect(detail.problems[0]!.message).to.contain(says).and.to.contain(url);
        server.restore();
        server = serve(() => new Response(json(1)));
        await shows(await put(make({src: url})), '$1');
      });

    it('refuses other protocols without a request', async () => {
      server = serve(() => new Response(json(1)));
      for (const src of ['data:application/json,{}', 'javascript:alert(1)', 'blob:x', 'http://[']) {
        const element = await put(make({src}));
        await waitUntil(() => element.matches(':state(error)'));
      }
      expect(server.calls).to.have.length(0);
    });

    for (const [src, state] of Object.entries({'#': 'error', ' # ': 'error', '': 'empty', ' ': 'empty', '\n\t ': 'empty', '\u0001 ': 'empty'}))
      it(`asks for no page where ${JSON.stringify(src)} names nothing on it`, async () => {
        server = serve(() => new Response(json(1)));
        const element = await put(make({src}));
        await waitUntil(() => element.matches(`:state(${state})`));
        expect(server.calls).to.have.length(0);
      });

    it('finds what it names between blanks', async () => {
      server = serve(() => new Response(json(1)));
      const script = Object.assign(document.createElement('script'), {type: 'application/json', id: 'between-blanks', textContent: json(3)});
      document.body.append(script);
      await shows(await put(make({src: '\n  #between-blanks '})), '$3');
      expect(server.calls).to.have.length(0);
      script.remove();
      await shows(await put(make({src: ` ${fresh()}\n`})), '$1');
      expect(server.calls).to.have.length(1);
    });
  });

  describe('the nearest provider around', () => {
    class Provider extends HTMLElement {
      provider = new ContextProvider(this, {context: guideContext, initialValue: {state: 'loading'}});
      set(answer: Answer) {
        this.provider.setValue(answer);
      }
    }
    customElements.define('test-provider', Provider);

    it('gives its guide through shadow roots, now and at each change, until the element leaves', async () => {
      const provider = await fixture<Provider>(html`<test-provider><div></div></test-provider>`);
      const root = provider.firstElementChild!.attachShadow({mode: 'open'});
      const element = make();
      root.append(element);
      await element.updateComplete;
      await waitUntil(() => element.matches(':state(loading)'));
      provider.set({value: pay(1)});
      await shows(element, '$1');
      provider.set({value: pay(2)});
      await shows(element, '$2');
      element.setAttribute('guide', json(3));
      await shows(element, '$3');
      element.removeAttribute('guide');
      await shows(element, '$2');
      document.body.append(element);
      await shows(element, null);
      element.remove();
    });

    it('is the nearest of several, and flat attributes win over it', async () => {
      const outer = await fixture<Provider>(html`<test-provider><test-provider></test-provider></test-provider>`);
      const inner = outer.firstElementChild as Provider;
      outer.set({value: pay(1)});
      inner.set({value: pay(2)});
      const element = make();
      inner.append(element);
      await shows(element, '$2');
      element.median = 5;
      element.currency = 'EUR';
      await shows(element, '€5');
    });

    it('is heard when it is defined after its sections', async () => {
      const place = await fixture(html`<career-guide></career-guide>`);
      const element = make();
      place.append(element);
      await element.updateComplete;
      customElements.define(
        'career-guide',
        class extends HTMLElement {
          provider = new ContextProvider(this, {context: guideContext, initialValue: {value: pay(6)}});
          connectedCallback() {
            this.provider.hostConnected();
          }
        },
      );
      await shows(element, '$6');
    });
  });
});
