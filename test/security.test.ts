import {aTimeout, expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseJson} from '../src/guide/parse-json.js';
import {roleGuide} from '../src/guide/role-guide.js';
import '../src/base/report.js';
import {start} from '../src/embed/enhance.js';
import {raiseAlarm, type Alarm} from './support/alarm.js';
import {engine} from './support/engines/engine.js';
import {fill, suite, urlsIn, type Filling} from './support/payloads.js';
import {linkText} from '../src/guide/visible.js';
import {defineAll, nodes, settled, tags, type Widget} from './support/widgets.js';

/** Texts of our own: names that objects have by nature, marks of our templates, and what a figure, a date or a list looks like. */
const own = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'nothing', '{$}', '<!---->', '{n}', '{source}', '$1', '%c%s%o',
  '"><script>pwned=1</script>', "' onmouseover=pwned=1 x='", '</section></style></template><img src=/pixel onerror=pwned=1>', 'url(/pixel)',
];
const links = [
  'javascript:pwned=1', 'JaVaScRiPt:pwned=1', ' \u0001javascript:pwned=1', 'java\tscript:pwned=1', 'java\nscript:pwned=1', 'javascript\t:pwned=1', 'javascript&colon;pwned=1',
  '&#106;avascript:pwned=1', '\u00a0javascript:pwned=1', '\ufeffjavascript:pwned=1', '\u2028javascript:pwned=1', 'ｊavascript:pwned=1', 'view-source:javascript:pwned=1',
  'data:text/html,<script>pwned=1</script>', 'DATA:text/html;base64,PHNjcmlwdD5wd25lZD0xPC9zY3JpcHQ+', 'vbscript:pwned=1', 'blob:https://example.org/1', 'filesystem:https://example.org/1',
  'file:///etc/passwd', 'about:srcdoc', 'ws://example.org', 'tel:1', 'intent://x#Intent;scheme=javascript;end', 'x-apple:1', '//example.org/', '\\\\example.org', 'http:example', 'https://', 'http://[',
  'https://example.org:99999', '', '#', '?', '.', '/\u0000',
];
const safe: Filling = {text: (n) => `plain words §${n}§`, url: (n) => `https://example.org/${n}`, variant: 0};
const variants = [0, 1, 2, 3, 4, 5];
/** A guide of what a widget looks at: it sees nothing else. */
function guideFor(tag: string, filling: Filling): Record<string, unknown> {
  const {definition} = customElements.get(tag) as unknown as {definition: {shape: object; besides?: object}};
  const keys = ['title', 'lang', ...Object.keys({...definition.shape, ...definition.besides})];
  const properties = Object.fromEntries(Object.entries(roleGuide.properties).filter(([key]) => tag === 'career-guide' || keys.includes(key)));
  return fill({...roleGuide, properties}, filling) as Record<string, unknown>;
}

/** What is drawn in an element, as far as it matters here. */
interface Drawn {
  text: string;
  elements: Set<string>;
  attributes: Set<string>;
  /** Those that lead somewhere else. */
  links: string[];
}
function survey(element: Element): Drawn {
  const drawn: Drawn = {text: '', elements: new Set(), attributes: new Set(), links: []};
  const text: string[] = [];
  for (const node of nodes(element.shadowRoot!)) {
    if (node instanceof Text) text.push(node.data);
    if (!(node instanceof Element)) continue;
    drawn.elements.add(node.localName);
    for (const {name, value} of node.attributes) {
      drawn.attributes.add(name);
      if (name === 'href' && value[0] !== '#') drawn.links.push((node as HTMLAnchorElement).protocol);
    }
  }
  drawn.text = plain(text.join(' '));
  return drawn;
}
/** Without marks that show nothing: names of sources go without them. */
const plain = (text: string) => text.replace(/\p{DI}/gu, '').replace(/\s+/g, ' ');
const unwanted = 'scripts, requests, kept data or changed prototypes that nothing asked for (test/support/alarm.ts)';
const short = (text: string) => JSON.stringify(text).slice(0, 150);

describe('security', function () {
  this.timeout(60_000);
  const {warn} = console;
  let alarm: Alarm;
  let suites: {dompurify: string[] | null; json: Record<string, string | null> | null; naughty: string[] | null};
  let texts: string[];
  let urls: string[];

  before(async () => {
    // What is loaded when it is wanted is no request that nobody asked for.
    await import('../src/guide/explain-unknown-keys.js');
    suites = {dompurify: await suite('dompurify'), json: await suite('json-test-suite'), naughty: await suite('naughty')};
    texts = [...new Set([...own, ...(suites.dompurify ?? []), ...(suites.naughty ?? [])])];
    // All of them in one engine; what another one parses differently, some show as well.
    if (engine !== 'chromium') texts = texts.filter((_, i) => i < own.length || i % 10 < 1);
    urls = [...new Set([...links, ...texts, ...urlsIn(texts)])];
    await defineAll();
    alarm = await raiseAlarm();
    console.warn = () => {};
  });
  after(() => {
    console.warn = warn;
  });
  afterEach(() => document.querySelectorAll('body > :not(script)').forEach((element) => element.remove()));

  function make(tag: string): Widget {
    const element = document.createElement(tag) as unknown as Widget;
    document.body.append(element);
    return element;
  }
  async function draw(element: Widget, guide: unknown) {
    element.guide = guide;
    await (element.localName === 'career-guide' ? settled(element) : element.updateComplete);
    return survey(element);
  }

  const namesOf = (tag: string) => (customElements.get(tag) as unknown as {observedAttributes: string[]}).observedAttributes.filter((name) => !['guide', 'src', 'sections'].includes(name));
  /** What a widget draws of what is harmless: by variant its text, and the names of elements and attributes in any. */
  async function learn(tag: string) {
    const elements = new Set<string>();
    // Of the list of contents, when the reader comes to a section.
    const attributes = new Set(['aria-current']);
    const drawn: string[] = [];
    const note = (some: Drawn) => {
      some.elements.forEach((each) => elements.add(each));
      some.attributes.forEach((each) => attributes.add(each));
      return some.text;
    };
    const element = make(tag);
    element.lang = 'en';
    note(await draw(element, undefined));
    for (const variant of variants) {
      for (const change of [{text: (n: number) => `80 % of 40 hours. And $5,\n\nor §${n}§`}, {text: () => '2026-01-31', url: () => ''}, {text: (n) => (n % 3 ? `de ${n}` : '4 of 5'), lengths: tag === 'career-guide' ? [3, 2] : [30, 12]}, {text: () => 'de'}, {number: 7}, {}] as Partial<Filling>[])
        drawn[variant] = note(await draw(element, guideFor(tag, {...safe, variant, ...change})));
      // In another language than ours: our elements say so of every text.
      note(await draw(element, {...guideFor(tag, {...safe, variant}), lang: 'ar'}));
      // So long that the rest is behind a disclosure.
      if (tag !== 'career-guide' && variant < 3) note(await draw(element, guideFor(tag, {...safe, variant, lengths: [250, 2]})));
      // With every switch on, and every number given.
      const switched = make(tag);
      for (const name of namesOf(tag)) switched.setAttribute(name, String(variant + 1));
      note(await draw(switched, guideFor(tag, {...safe, variant, text: () => '1'})));
      note(await draw(switched, undefined));
      note(await draw(switched, '{'));
      switched.remove();
    }
    element.remove();
    return {elements, attributes, drawn};
  }
  type Vocabulary = Awaited<ReturnType<typeof learn>>;
  const learnt = new Map<string, Vocabulary>();
  const vocabulary = async (tag: string) => learnt.get(tag) ?? learnt.set(tag, await learn(tag)).get(tag)!;
  /** Nothing is drawn but what is drawn of harmless data too, and no link leads to anything but a page or a mailbox. */
  function expectHarmless({elements, attributes, links}: Drawn, known: Vocabulary, what: string) {
    const strange = [...elements].filter((each) => !known.elements.has(each)).concat([...attributes].filter((each) => !known.attributes.has(each)), links.filter((each) => !/^(https?|mailto):$/.test(each)));
    if (strange.length) expect.fail(`drew ${strange.join()} of ${short(what)}, which harmless data never make it draw: data must not choose elements, attributes or links but http, https and mailto`);
  }

  for (const name of ['dompurify', 'naughty'] as const)
    it(`has the suite "${name}"; where it is not there, what follows runs without it`, function () {
      if (suites[name]) expect(suites[name].length).to.be.greaterThan(200);
      else this.skip();
    });

  it('is watched over by an alarm that rings', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = alarm.unprotected('<img src="/pixel.png" onerror="pwned=1"><a href="javascript:pwned=1" onclick="pwned=1">a</a><p style="color:red">b</p>');
    place.querySelector('a')!.click();
    expect(() => (place.innerHTML = '<b>b</b>')).to.throw(TypeError);
    void fetch('/elsewhere').catch(() => {});
    localStorage.setItem('kept', '1');
    Object.defineProperty(Object.prototype, 'polluted', {value: 1, configurable: true});
    const rang = (await alarm.rang()).join('\n');
    for (const each of ['img-src', 'script-src-attr', 'style-src-attr', 'require-trusted-types-for', 'fetch /elsewhere', 'changed localStorage', 'polluted']) expect(rang).to.contain(each);
    localStorage.removeItem('kept');
    delete (Object.prototype as {polluted?: unknown}).polluted;
    await alarm.rang();
    expect(await alarm.rang(), unwanted).to.deep.equal([]);
  });

  it('lets every text field of the schema be seen in some widget', async () => {
    const drawn = new Set<string>();
    const paths = new Set<string>();
    // Which of the fields it is says its text: in one shape its number is always the same.
    for (const variant of variants) {
      const guide = fill(roleGuide, {...safe, variant}) as Record<string, unknown>;
      const pathOf = new Map<string, string>();
      const walk = (value: unknown, path: string) => {
        if (typeof value === 'object' && value) for (const [key, each] of Object.entries(value)) walk(each, Array.isArray(value) ? `${path}[]` : `${path}.${key}`);
        const mark = /§\d+§/.exec(String(value))?.[0];
        if (typeof value === 'string' && mark) pathOf.set(mark, path);
      };
      walk(guide, '');
      pathOf.forEach((path) => paths.add(path));
      for (const tag of tags.filter((each) => each !== 'career-guide')) {
        const {text} = await draw(make(tag), guide);
        for (const [mark] of text.matchAll(/§\d+§/g)) drawn.add(pathOf.get(mark)!);
      }
    }
    // What no widget has a place for, and why.
    const unseen = [
      /^\.lang$/, // is not for readers
      /\.country$/, // stands for an area
      /^\.(ladder|relatedRoles)\[\]\.salary\./, // of what another role or a rung pays, only a little is said
    ];
    const missing = [...paths].filter((path) => !drawn.has(path) && !unseen.some((each) => each.test(path)));
    expect(missing, 'no widget draws these texts of role JSON in any shape of a guide. Draw each in the widget of its section; where readers have no use for it, '
      + 'or it gives way to another key, add it to `unseen` in test/security.test.ts with the reason').to.deep.equal([]);
  });

  for (const tag of tags)
    it(`<${tag}> draws every payload in every field as text`, async () => {
      const known = await vocabulary(tag);
      for (const each of ['script', 'style', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'meta', 'template', 'foreignobject', 'use', 'animate']) expect(known.elements).to.not.include(each);
      for (const each of known.attributes) expect(each).to.not.match(/^(on|src$|srcdoc|style$|action|formaction|data$|xlink)/);

      // A whole guide is made of sections that are each tried alone.
      const step = tag === 'career-guide' ? 32 : 1;
      const element = make(tag);
      element.lang = 'en';
      for (let i = 0; i < texts.length; i += step) {
        const payload = texts[i]!;
        const variant = i % 6;
        const guide = guideFor(tag, {text: (n) => `${payload} §${n}§`, url: (n) => urls[(i + 89 * n) % urls.length]!, variant});
        // The property and the attribute by turns.
        if (i % 2) element.setAttribute('guide', JSON.stringify(guide));
        const drawn = await draw(element, i % 2 ? undefined : guide);
        expectHarmless(drawn, known, payload);
        const marks = new Set(known.drawn[variant]!.match(/§\d+§/g));
        // Where the name of a source has another site's host in it, it is called by its address.
        if (linkText(`${payload} §1§`, 'https://own.invalid/') === 'https://own.invalid/') continue;
        for (const mark of marks) if (!drawn.text.includes(plain(`${payload} ${mark}`).trim())) expect.fail(`${short(payload)} is not drawn as the text that it is: ${mark} stands for it where harmless text is given`);
      }
      // All in one list each, raw.
      for (const variant of tag === 'career-guide' ? [] : [0, 1, 2]) {
        const guide = guideFor(tag, {text: (n) => texts[n % texts.length]!, url: (n) => urls[n % urls.length]!, variant, lengths: [texts.length, 2]});
        expectHarmless(await draw(element, guide), known, 'long lists');
      }
      expect(await alarm.rang(), unwanted).to.deep.equal([]);
    });

  for (const tag of tags)
    it(`<${tag}> takes every payload in every attribute`, async () => {
      const known = await vocabulary(tag);
      const names = ['dir', 'class', 'part', 'guide', 'sections', ...namesOf(tag)];
      const step = tag === 'career-guide' ? 48 : 1;
      for (const [i, payload] of texts.entries()) {
        if (i % step) continue;
        const element = document.createElement(tag) as unknown as Widget;
        names.forEach((name, n) => element.setAttribute(name, texts[(i + 7 * n) % texts.length]!));
        element.setAttribute('heading', payload);
        if (i % 2) element.removeAttribute('sections');
        // Without a guide the flat attributes are looked at.
        if (i % 4 > 1) element.removeAttribute('guide');
        document.body.append(element);
        const drawn = await draw(element, i % 4 ? undefined : guideFor(tag, {...safe, variant: i % 6}));
        expectHarmless(drawn, known, payload);
        if (payload && element.state !== 'loading') expect(drawn.text).to.contain(plain(payload).trim());
        element.remove();
      }
      expect(await alarm.rang(), unwanted).to.deep.equal([]);
    });

  it('asks for what `src` says, and for nothing else', async () => {
    // Placeholders of the tests before may wait for a framework for a while, and ask then.
    await aTimeout(500);
    await alarm.rang();
    const asked = new Set<string>();
    for (const payload of [...urls, ...texts.map((text) => `#${text}`)]) {
      const element = document.createElement('salary-range') as unknown as Widget;
      element.setAttribute('src', payload);
      document.body.append(element);
      await element.updateComplete;
      const {href} = Object.assign(document.createElement('a'), {href: payload});
      // As an address is read: blanks alone are none, though a link with them leads to the page itself.
      const [first] = payload.replace(/^[^!-\uffff]+/, '');
      if (/^https?:/.test(href) && first && first !== '#') asked.add(`fetch ${href.replace(/#.*/, '')}`);
      element.remove();
    }
    // What could not be read is asked for again.
    expect([...new Set(await alarm.rang())].sort()).to.deep.equal([...asked].sort());
  });

  it('follows no address that would be more than the name of a place', async () => {
    const {href} = location;
    const guide = fill(roleGuide, {...safe, text: (n) => `${texts[n % texts.length]!} §${n}§`});
    const elements = ['role-faq', 'source-list', 'career-guide'].map(make);
    for (const element of elements) await draw(element, guide);
    // Browsers slow down whoever changes the address too often.
    for (const payload of [...own, ...links, ...texts.filter((_, i) => i % 8 < 1)]) {
      try {
        history.replaceState(null, '', `#${encodeURIComponent(payload)}`);
      } catch {
        continue; // a lone surrogate
      }
      dispatchEvent(new PopStateEvent('popstate'));
    }
    history.replaceState(null, '', href);
    expect(await alarm.rang(), unwanted).to.deep.equal([]);
  });

  it('takes nothing from a prototype and gives nothing to one', async () => {
    const inherited = {salary: {currency: 'USD', median: 5}, faq: [{question: 'inherited'}], responsibilities: ['inherited'], lang: 'de', polluted: 1};
    /** Each object of it with keys of its own that are named like the way to a prototype. */
    const spike = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(spike);
      if (typeof value !== 'object' || !value) return value;
      const spiked = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spike(each)]));
      for (const key of ['__proto__', 'constructor', 'prototype', '__defineGetter__', 'toString', 'valueOf', 'toJSON', 'then'])
        Object.defineProperty(spiked, key, {value: key === 'constructor' ? {prototype: inherited} : inherited, enumerable: true, configurable: true, writable: true});
      return spiked;
    };
    for (const tag of tags) {
      const element = make(tag);
      element.lang = 'en';
      for (const variant of variants) {
        const guide = fill(roleGuide, {...safe, variant});
        const expected = (await draw(element, guide)).text;
        const text = JSON.stringify(spike(guide));
        expect(text).to.contain('"__proto__"');
        expect((await draw(element, text)).text).to.equal(expected);
        expect((await draw(element, spike(guide))).text).to.equal(expected);
      }
      for (const nothing of ['{"__proto__": {"faq": [{"question": "inherited"}], "responsibilities": ["inherited"]}}', Object.create(inherited) as object]) {
        const {text} = await draw(element, nothing);
        expect(text).to.not.contain('inherited');
      }
    }
    expect(await alarm.rang(), unwanted).to.deep.equal([]);
  });

  describe('takes no data for a template', () => {
    const html = '<img src=x alt="taken">';
    const likeTemplates: unknown[] = [
      {strings: [html], values: []},
      ...[1, 2, 3].map((type) => ({_$litType$: type, strings: [html], values: []})),
      {_$litType$: 1, strings: {0: html, raw: [html], length: 1}, values: []},
      {_$litType$: {h: html, parts: []}, values: []},
      {_$litDirective$: html, values: [html]},
      [{_$litType$: 1, strings: [html], values: []}],
    ];
    const taken = (element: Widget) => element.shadowRoot!.querySelector('[alt=taken]') !== null;

    it('in whichever property it is set', async () => {
      for (const tag of tags) {
        const names = [...(customElements.get(tag) as unknown as {elementProperties: Map<string, unknown>}).elementProperties.keys()].filter((name) => name !== 'guide');
        for (const value of likeTemplates) {
          const element = make(tag);
          element.guide = fill(roleGuide, {...safe, variant: 0});
          for (const name of names) Reflect.set(element, name, value);
          await element.updateComplete;
          expect(taken(element), `${tag} ${JSON.stringify(value)}`).to.equal(false);
          element.remove();
        }
      }
    });

    it('in whichever place of a guide it stands', async () => {
      for (const tag of tags)
        for (const value of likeTemplates) {
          const element = make(tag);
          const guide = JSON.parse(JSON.stringify(fill(roleGuide, {...safe, variant: 0})), (_, each: unknown) => (typeof each === 'string' ? value : each)) as object;
          for (const each of [guide, {title: value, lang: value, salary: value, faq: value}]) {
            element.guide = each;
            await element.updateComplete;
            expect(taken(element), `${tag} ${JSON.stringify(value)}`).to.equal(false);
          }
          element.remove();
        }
    });

    it('nor what a page has put into every object', async () => {
      const everywhere: Record<string, unknown> = {strings: [html], values: [], h: html, raw: [html], guide: {title: html}, src: '/taken.json', heading: html, widget: 'role-faq'};
      const asked: unknown[] = [];
      const {fetch} = window;
      window.fetch = (...args) => {
        asked.push(args[0]);
        return fetch(...args);
      };
      const {prototype} = Object;
      try {
        for (const [name, value] of Object.entries(everywhere)) Reflect.set(prototype, name, value);
        for (const tag of tags) {
          const element = make(tag);
          for (const guide of [guideFor(tag, {...safe, variant: 0}), '{}', {}]) {
            element.guide = guide;
            await element.updateComplete;
            expect(taken(element), tag).to.equal(false);
            expect(element.shadowRoot!.textContent).to.not.contain('taken');
          }
        }
      } finally {
        for (const name of Object.keys(everywhere)) Reflect.deleteProperty(prototype, name);
        window.fetch = fetch;
      }
      expect(asked).to.deep.equal([]);
    });
  });

  it('reads JSON as JSONTestSuite wants it, where that is there; what is none leaves the fallback and one message', async function () {
    if (!suites.json) return this.skip();
    const deep = 100_000;
    const made: Record<string, string> = {
      'n_100000_opening_arrays': '['.repeat(deep),
      'n_50000_opening_objects': '[{"":'.repeat(deep / 2),
      'y_100000_nested_arrays': '['.repeat(deep) + ']'.repeat(deep),
      'y_50000_nested_objects': `${'{"a":'.repeat(deep / 2)}1${'}'.repeat(deep / 2)}`,
      'n_white_space': `${' '.repeat(499_000)}x`,
      'n_white_space_and_quotes': ' “'.repeat(249_000),
      'n_quotation_marks': '"'.repeat(499_999),
      'n_backslashes': `"${'\\'.repeat(499_000)}`,
      'n_digits': `${'1'.repeat(499_000)}.`,
      ...Object.fromEntries(['salary', 'faq', 'title', 'ladder', 'day', 'skillMap'].map((key) => [`y_deep_${key}`, `{"${key}": ${'['.repeat(deep)}${']'.repeat(deep)}}`])),
    };
    const files = Object.entries(suites.json).flatMap(([name, base64]): [string, string][] =>
      base64 === null ? [] : [[name, new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)))]],
    );
    expect(files.length).to.be.greaterThan(300);
    for (const [name, text] of [...files, ...Object.entries(made)]) {
      const began = performance.now();
      const {value, problem} = parseJson(text, '`guide`');
      if (/^y_/.test(name)) expect([JSON.stringify(problem), value !== undefined], name).to.deep.equal([undefined, true]);
      if (/^n_/.test(name)) expect([problem?.code, value], name).to.deep.equal(['json', undefined]);

      const said: string[] = [];
      console.warn = (line: string) => said.push(line);
      const place = document.createElement('div');
      const element = document.createElement('salary-range') as unknown as Widget;
      const fallback = document.createElement('i');
      fallback.slot = 'fallback';
      fallback.textContent = 'kept';
      element.append(fallback);
      element.setAttribute('guide', text);
      let events = 0;
      place.addEventListener('guide-error', () => events++);
      place.append(element);
      document.body.append(place);
      await element.updateComplete;
      expect(fallback.assignedSlot, name).to.not.equal(null);
      if (/^n_/.test(name)) expect([element.state, said.filter((line) => !/is not a key/.test(line)).length, events], `${name}: ${said.join().slice(0, 300)}`).to.deep.equal(['error', 1, 1]);
      else expect(element.state, name).to.be.oneOf(['empty', 'error']);
      place.remove();
      expect(performance.now() - began, `${name} took long`).to.be.lessThan(2000);
    }
    console.warn = () => {};
    expect(await alarm.rang(), unwanted).to.deep.equal([]);
  });

  it('is not kept busy by a text that is made to', async () => {
    const pieces = [' ', '\n', '\n \n', '1', '1,', '1.', '1 000 ', '1-', 'A. ', '. A', '"', '“ ', '(', 'a,', '80 % ', '$', 'é', '\u0300', '\u202e', '👩‍👩‍👧', '<b>', '&amp;', '-', '٠'];
    for (const tag of tags.filter((each) => each !== 'career-guide')) {
      const element = make(tag);
      const timeOf = async (piece: string) => {
        const text = `x${piece.repeat(20_000 / piece.length)}x`;
        // Once, and in a list: what is quadratic shows.
        let left = 3;
        const began = performance.now();
        await draw(element, guideFor(tag, {...safe, text: (n) => (n % 5 || left-- < 1 ? 'word' : text), variant: 0}));
        await draw(element, guideFor(tag, {...safe, text: () => text.slice(0, 2000), variant: 1}));
        return performance.now() - began;
      };
      // As much of plain words, on a machine that may be busy.
      const limit = Math.max(2000, 10 * (await timeOf('word ')));
      for (const piece of pieces) {
        // What is made to keep it busy does so each time, another program does not.
        let least = Infinity;
        for (let i = 0; i < 3 && least >= limit; i++) least = Math.min(least, await timeOf(piece));
        expect(least, `<${tag}> with ${JSON.stringify(piece)}`).to.be.lessThan(limit);
      }
      element.remove();
    }
  });

  it('survives objects that are made to break it', async () => {
    const circular: Record<string, unknown> = {title: 'x'};
    for (const key of ['salary', 'faq', 'ladder', 'skillMap', 'path', 'plans', 'day']) circular[key] = [circular];
    const objects: unknown[] = [
      circular,
      new Proxy({}, {get: () => { throw Error('no'); }, has: () => true, getOwnPropertyDescriptor: () => { throw Error('no'); }}),
      Object.defineProperty({}, 'title', {enumerable: true, get() { throw Error('no'); }}),
      {title: {toString() { throw Error('no'); }}, faq: [{question: Symbol('x'), answer: 1n}], salary: {currency: 'USD', median: NaN, min: -0, max: Infinity}},
      {salary: new Date(), ladder: new Map(), faq: document.body, day: window},
      () => {}, Symbol('x'), 1n, document, new Array(5), Object.assign([], {title: 'x'}),
    ];
    for (const tag of tags) {
      const element = make(tag);
      for (const each of objects) {
        await draw(element, each);
        expect(element.state).to.be.oneOf(['ready', 'partial', 'empty', 'error']);
      }
    }
    expect(await alarm.rang(), unwanted).to.deep.equal([]);
  });

  it('draws any text as it is', async () => {
    const known = await vocabulary('career-guide');
    const piece = fc.oneof(fc.string({unit: 'binary', maxLength: 4}), fc.constantFrom(...own, '<', '>', '"', "'", '`', '=', '/', '&lt;', '<!--', '-->', ']]>', '<svg>', '</title>', '\n\n', 'javascript:'));
    const text = fc.array(piece, {minLength: 1, maxLength: 6}).map((pieces) => pieces.join(''));
    const simple = ['key-responsibilities', 'common-mistakes', 'role-faq', 'source-list', 'tech-stack', 'pros-cons', 'related-roles', 'membership-plans'].map(make);
    await fc.assert(
      fc.asyncProperty(text, fc.nat(5), async (some, variant) => {
        for (const element of simple) {
          const drawn = await draw(element, guideFor(element.localName, {text: (n) => `${some} §${n}§`, url: () => some, variant}));
          expectHarmless(drawn, known, some);
          expect(drawn.text).to.contain(plain(`${some} §`).trim());
        }
      }),
      {numRuns: 100},
    );
    expect(await alarm.rang(), unwanted).to.deep.equal([]);
  });

  it('has no token that can fetch', async () => {
    const guide = fill(roleGuide, safe);
    const elements = tags.map(make);
    for (const element of elements) await draw(element, guide);
    const sheets = new Set([...nodes(document.body)].flatMap((node) => (node as Element).shadowRoot?.adoptedStyleSheets ?? []));
    const css = [...sheets].flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n');
    const used = new Set([...css.matchAll(/var\((--career-[\w-]+)/g)].map(([, name]) => name!));
    expect(used.size).to.be.greaterThan(6);
    expect(css).to.not.match(/url\(|@import|image-set\(|src\(/);

    // It would be seen: this one takes a token as it comes.
    const open = document.createElement('p');
    open.textContent = 'seen';
    document.body.append(open);
    open.style.setProperty('background-image', 'var(--career-accent)');
    const values = ['url(/pixel.png)', 'url("http://localhost/pixel.png")', 'image-set("/pixel.png" 1x)', '-webkit-image-set(url(/pixel.png) 1x)', 'src("/pixel.png")', 'red url(/pixel.png)', 'image(url(/pixel.png), red)', 'cross-fade(url(/pixel.png), red)', 'red; background: url(/pixel.png)', '1px) url(/pixel.png', 'url(/pixel.svg#clip)'];
    for (const [i, value] of values.entries()) {
      for (const name of used) document.body.style.setProperty(name, value);
      for (const element of elements) element.getBoundingClientRect();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      if (i < 1) expect((await alarm.rang()).join()).to.contain('refused img-src');
      open.remove();
      expect(await alarm.rang(), value).to.deep.equal([]);
    }
    for (const name of used) document.body.style.removeProperty(name);
  });

  it('takes no more through a <div>, a block of code or a link than a widget has', async () => {
    // From here on the page is looked after.
    start();
    const evil = {onclick: 'pwned=1', onfocus: 'pwned=1', style: 'color: red', innerhtml: '<img src=/pixel>', innerHTML: '<img src=/pixel>', srcdoc: '<script>pwned=1</script>', href: 'javascript:pwned=1', autofocus: '', ['__proto__']: 'x'};
    const places = texts.map((payload, i) => {
      const tag = tags[i % 29 ? i % tags.length : 0]!;
      const wanted = i % 7 ? tag : payload;
      const given = [...Object.entries(evil), ...namesOf(tag).map((name): [string, string] => [name, payload])];
      const guide = guideFor(tag, {...safe, text: (n) => `${payload} §${n}§`, variant: i % 6});

      const div = document.createElement('div');
      div.setAttribute('data-career-widget', wanted);
      for (const [name, value] of given) div.setAttribute(`data-${name}`, value);
      div.setAttribute('data-guide', i % 2 ? payload : JSON.stringify(guide));

      const [pre, code] = [document.createElement('pre'), document.createElement('code')];
      code.className = 'language-career-guide';
      code.textContent = i % 3 ? JSON.stringify({widget: wanted, attributes: Object.fromEntries(given), ...guide}) : payload;
      pre.append(code);

      const [paragraph, link] = [document.createElement('p'), document.createElement('a')];
      link.href = `https://example.org/#career-widget=${i % 3 ? new URLSearchParams([['', wanted], ...given]).toString().slice(1) : payload}`;
      link.textContent = 'a';
      paragraph.append(link);

      const place = document.createElement('div');
      place.append(div, pre, paragraph);
      return {place, div, pre, paragraph, tag, payload};
    });
    let drawn = 0;
    for (const {place, div, pre, paragraph, payload} of places) {
      document.body.append(place);
      await new Promise((resolve) => setTimeout(resolve));
      const widgets = [div.shadowRoot?.firstElementChild, paragraph.shadowRoot?.firstElementChild, pre.previousElementSibling === div ? undefined : pre.previousElementSibling].filter((each) => !!each && each.localName !== 'slot') as unknown as Widget[];
      // Beside what the page had there is nothing but a widget before the <pre>.
      expect([...place.querySelectorAll('*')].filter((each) => !tags.includes(each.localName) && !['div', 'pre', 'code', 'p', 'a', 'slot'].includes(each.localName))).to.deep.equal([]);
      for (const widget of widgets) {
        expect(widget.localName, short(payload)).to.be.oneOf(tags);
        await settled(widget);
        for (const name of widget.getAttributeNames()) expect(name).to.be.oneOf([...namesOf(widget.localName), 'guide', 'sections', 'exportparts', 'data-career-code']);
        const {elements, attributes, ...rest} = await vocabulary(widget.localName);
        expectHarmless(survey(widget), {elements: new Set([...elements, 'slot']), attributes, ...rest}, payload);
        drawn++;
      }
      place.remove();
    }
    expect(drawn).to.be.greaterThan(places.length);
    expect(await alarm.rang(), unwanted).to.deep.equal([]);
  });
});
