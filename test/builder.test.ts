import {aTimeout, expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import fc from 'fast-check';
import rehypeSanitize from 'rehype-sanitize';
import {excerpt, readPlaces, type Span} from '../src/builder/json-places.js';
import {leave, survives, withoutScript} from '../src/builder/leave.js';
import {readGuide, readSnippet} from '../src/builder/read-guide.js';
import {first, fromHash, longest, most, packText, toHash, tooLong, unpackText, type State} from '../src/builder/state.js';
import {pathInto, placeAt, type PlaceTree} from '../src/guide/place-tree.js';
import type {RoleGuide} from '../src/guide/role-guide.js';
import type {Integrity} from '../src/snippet/script-tags.js';
import {compose, places, snippet, widgets, type EmbedForm, type Place, type SnippetOptions} from '../src/snippet/snippet.js';
import {placeholders as selector} from '../src/embed/placeholder.js';
import electrician from '../stories/guides/electrician.json';
import electricianDe from '../stories/guides/electrician.de.json';
import operationsAssistant from '../stories/guides/operations-assistant.json';
import registeredNurse from '../stories/guides/registered-nurse.json';
import registeredNurseAr from '../stories/guides/registered-nurse.ar.json';
import softwareDeveloper from '../stories/guides/software-developer.json';
import golden from './paste/golden.json';
import {isWithout, noRings} from './support/engines/engine.js';
import {waitUntil} from './support/wait-until.js';

const guides = {operationsAssistant, softwareDeveloper, registeredNurse, registeredNurseAr, electrician, electricianDe} as unknown as Record<string, RoleGuide>;
const forms: EmbedForm[] = ['element', 'div', 'code', 'link'];
const isWidget = (tag: string) => widgets.includes(tag);
const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const runs = {numRuns: 500};

describe('what an editor has chosen', () => {
  const words = fc.string({unit: 'grapheme', maxLength: 12});
  const name = fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,6})?$/);
  const states: fc.Arbitrary<State> = fc.record({
    from: fc.constantFrom('example', 'text', 'url', 'none'),
    example: fc.constantFrom('operations-assistant', 'electrician.de', 'registered-nurse.ar'),
    text: fc.constant(''),
    url: words,
    carry: fc.boolean(),
    widget: fc.constantFrom(...widgets),
    attributes: fc.dictionary(name, words, {noNullPrototype: true}),
    look: fc.dictionary(name.map((each) => `--career-${each}`), words, {noNullPrototype: true}),
    place: fc.constantFrom(...(Object.keys(places) as Place[])),
    form: fc.option(fc.constantFrom(...forms), {nil: undefined}),
    base: fc.constantFrom('/career-widgets/', '/assets/v0.1.0/', '/0.1.0/dist/', 'https://unpkg.com/career-widgets@0.1.0/dist/', 'https://cdn.jsdelivr.net/npm/career-widgets@0.1.0/dist/'),
    way: fc.constantFrom('module', 'classic', 'loader'),
    reserve: fc.boolean(),
    withScript: fc.boolean(),
  });

  it('comes back from a link', () => {
    fc.assert(
      fc.property(states, words, (state, packed) => {
        const hash = toHash(state, packed);
        expect(hash).to.match(/^(#[\w.*+%=&-]+)?$/);
        const {from} = state;
        expect(fromHash(hash)).to.deep.equal({
          packed: from === 'text' ? packed : '',
          dropped: [],
          state: {...state, example: from === 'example' ? state.example : first.example, url: from === 'url' ? state.url : '', carry: from === 'url' && state.carry},
        });
      }),
      runs,
    );
  });

  it('is said shortly, and not at all where it is as it was', () => {
    expect(toHash(first)).to.equal('');
    expect(toHash({...first, widget: 'career-ladder', place: 'ghost', attributes: {'heading-level': '3'}})).to.equal('#widget=career-ladder&for=ghost&.heading-level=3');
  });

  it('is something valid, whatever a link says', () => {
    const key = fc.constantFrom('example', 'text', 'url', 'none', 'carry', 'widget', 'for', 'form', 'base', 'way', 'reserve', 'script', '.years', '.__proto__', '--career-accent', '--x');
    const hashes = fc.oneof(fc.string(), fc.array(fc.tuple(key, fc.oneof(fc.string(), fc.constantFrom('../../x', '//evil.test', 'toString', '__proto__')))).map((all) => `#${all.map((each) => each.join('=')).join('&')}`));
    fc.assert(
      fc.property(hashes, (hash) => {
        const {state} = fromHash(hash);
        expect(isWidget(state.widget)).to.equal(true);
        expect(Object.keys(places)).to.include(state.place);
        expect([undefined, ...forms]).to.include(state.form);
        expect(['module', 'classic', 'loader']).to.include(state.way);
        expect(state.base).to.match(/^\/(?!\/)/);
        // It becomes a part of an address.
        expect(state.example).to.match(/^[a-z-]+(\.[a-z]+)?$/);
        for (const name of Object.keys(state.attributes)) expect(name).to.match(/^[a-z-]+$/);
        for (const name of Object.keys(state.look)) expect(name).to.match(/^--career-[a-z-]+$/);
      }),
      runs,
    );
  });

  it('takes no script from a link but the site’s own and the package’s', () => {
    for (const base of ['/uploads/mallory/', '/assets/widgets', 'https://unpkg.com/career-widgets@latest/dist/', 'https://unpkg.com/career-widgets@0.0.1-old/dist/', 'https://unpkg.com/career-widgets@0.1.0-evil/', 'https://unpkg.com/career-widgets@@evil/', '//evil.example/', '/\\evil.example/', 'https://evil.example/career-widgets@0.1.0/', 'https://unpkg.com/career-widgets@0.1.0/../evil@1/', 'https://unpkg.com/evil@1/', 'javascript:alert(1)//', '/a"b/'])
      expect(fromHash(`#base=${encodeURIComponent(base)}`).state.base, base).to.equal(first.base);
  });

  it('carries a guide that is short, and says nothing of a long one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 300}), async (text) => {
        const packed = await packText(text);
        expect(packed).to.match(/^[\w-]*$/);
        expect(await unpackText(packed!)).to.equal(text);
      }),
      {numRuns: 100},
    );
    const {salary} = operationsAssistant;
    expect(await packText(JSON.stringify({salary}))).to.have.length.lessThan(1000);
    expect(await packText(JSON.stringify(softwareDeveloper))).to.equal(undefined);
  });

  it('has no guide from a link that was cut off, made up or made to fill the memory', async () => {
    const packed = (await packText(JSON.stringify({salary: operationsAssistant.salary})))!;
    expect(await unpackText(packed.slice(0, -20))).to.equal(undefined);
    expect(await unpackText('%%%')).to.equal(undefined);
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => void (await unpackText(text))), {numRuns: 200});
    // Short enough for a link, and three million characters.
    const bomb = await new Response(new Blob([' '.repeat(2_500_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
    const coded = btoa(Array.from(new Uint8Array(bomb), (byte) => String.fromCharCode(byte)).join(''));
    expect(coded.length).to.be.lessThan(longest);
    expect(await unpackText(coded)).to.equal(undefined);
  });

  it('has an end in a link, whatever of it is long, and it is said what was left out', () => {
    const long = '{{'.repeat(50_000);
    for (const name of ['text', 'url', 'example', 'widget', 'for', 'form', 'base', 'way', '.heading', '.area', '.x-y', '--career-accent', '--career-font']) {
      const {state, packed, dropped} = fromHash(`#${name}=${encodeURIComponent(long)}`);
      expect(JSON.stringify([state, packed]).length, name).to.be.lessThan(longest);
      expect(dropped, name).to.deep.equal([name === 'text' ? 'the guide' : name.replace(/^\./, '')]);
      const short = fromHash(`#${name}=${encodeURIComponent(long.slice(0, longest))}`);
      expect(short.dropped, name).to.deep.equal([]);
    }
    for (const hash of [`#${Array.from({length: 50_000}, (_, i) => `.a${'b'.repeat(i % 50)}-${String.fromCharCode(97 + (i % 26))}=x`).join('&')}`, `#${'a'.repeat(most.characters)}`, `#${'&'.repeat(most.characters)}`, `#${'.heading=x&'.repeat(80_000)}`]) {
      const begun = performance.now();
      const {state, dropped} = fromHash(hash);
      expect(performance.now() - begun).to.be.lessThan(2000);
      expect(Object.keys(state.attributes).length).to.be.at.most(most.things);
      expect(dropped).to.deep.equal(['all that is beyond its end']);
    }
  });

  it('is left out of a link where it would not come back', () => {
    const value = 'x'.repeat(longest + 1);
    const state: State = {...first, from: 'url', url: `https://x.example/${value}`, attributes: {heading: value, area: 'y'}, look: {'--career-accent': value}};
    expect(tooLong(state)).to.deep.equal(['the address', 'heading', '--career-accent']);
    expect(fromHash(toHash(state))).to.deep.include({dropped: [], state: {...state, url: '', attributes: {area: 'y'}, look: {}}});
    expect(tooLong(first)).to.deep.equal([]);
  });
});

describe('the places of JSON', () => {
  it('are those of each value, whatever its keys are made of', () => {
    // No backslash: JSON.parse of Chromium 153 takes "\\-" for a name of two backslashes that it has seen before.
    const key = fc.string({unit: fc.constantFrom('a', 'b', 'ä', '.', '[', ']', '0', '"', '\u200b', '\u202e', '\u001b', '\u009b', ' ', '\ud800', '-'), maxLength: 6});
    const {json} = fc.letrec((tie) => ({
      json: fc.oneof({depthSize: 'small'}, fc.jsonValue({maxDepth: 0}), fc.array(tie('json')), fc.dictionary(key, tie('json'), {noNullPrototype: true})),
    }));
    const walk = (value: unknown, path: string, tree: PlaceTree<Span>, text: string, part: PlaceTree<Span>) => {
      expect(placeAt(tree, path), path).to.equal(part);
      expect(JSON.parse(text.slice(part.place.start, part.place.end)), path).to.deep.equal(value);
      if (Array.isArray(value)) value.forEach((each, i) => walk(each, `${path}[${i}]`, tree, text, part.elements![i]!));
      else if (value && typeof value === 'object')
        for (const [key, each] of Object.entries(value)) {
          const inner = placeAt(tree, pathInto(path, key));
          expect(JSON.parse(text.slice(inner.name!.start, inner.name!.end)), path).to.equal(key);
          walk(each, pathInto(path, key), tree, text, inner);
        }
    };
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const {tree, fault} = readPlaces(text);
        expect(fault).to.equal(undefined);
        walk(JSON.parse(text), '', tree!, text, tree!);
      }),
      runs,
    );
  });

  it('are those of names with a backslash too', () => {
    const text = JSON.stringify({'\\-': {'a\\': 1}, '\\"]': {'.\\': 2}});
    const {tree} = readPlaces(text);
    for (const [keys, value] of [[['\\-', 'a\\'], '1'], [['\\"]', '.\\'], '2']] as const) {
      const {start, end} = placeAt(tree!, keys.reduce(pathInto, '')).place;
      expect(text.slice(start, end)).to.equal(value);
    }
  });

  it('end with any path, however little there is of it', () => {
    const path = fc.string({unit: fc.constantFrom('a', '.', '[', ']', '0', '"', '\\', '\u200b', '\n'), maxLength: 20});
    const {tree} = readPlaces('{"a": {"a": [{"": 1, "]": 2, ".": 3, "[": 4}]}, "": {"a": 1}}');
    fc.assert(fc.property(path, fc.boolean(), (each, isUnknown) => { expect(placeAt(tree!, each, isUnknown).place.start).to.be.at.least(0); }), {numRuns: 3000});
    for (const each of ['a'.repeat(500_000), '.'.repeat(500_000), '["'.repeat(250_000), `["${'\\'.repeat(500_000)}`, '[0]'.repeat(150_000), 'a.'.repeat(250_000)]) {
      const begun = performance.now();
      placeAt(tree!, each);
      placeAt(tree!, each, true);
      expect(performance.now() - begun).to.be.lessThan(1000);
    }
  });

  it('know what is no JSON as the browser does', () => {
    const part = fc.constantFrom('"', '\\', ',', ':', '{', '}', '[', ']', '“', '\'', '\n', '\t', ' ', '0', '-', '.', 'e', 'a', 'null', '&quot;', '\u0001', '\\u12');
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.option(part, {nil: ''})), {minLength: 1, maxLength: 3});
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.array(part).map((all) => all.join(''))), edits, (json, all) => {
        const text = all.reduce((sum, [where, less, more]) => { const i = where % (sum.length + 1); return sum.slice(0, i) + more + sum.slice(i + less); }, json);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const {fault} = readPlaces(text);
        expect(!fault, `${text} ${JSON.stringify(fault)}`).to.equal(isJson);
        if (!fault) return;
        expect(fault.start).to.be.within(0, text.length);
        expect(fault.end).to.be.within(fault.start, text.length);
        // Where there is anything, something of it can be marked.
        if (text) expect(excerpt(text, fault).line).to.be.within(1, text.split('\n').length);
      }),
      {numRuns: 3000},
    );
  });

  const faults: [what: string, text: string, line: number, column: number, marked: string, message: RegExp][] = [
    ['a comma too many', '{\n  "title": "Diver",\n}', 3, 1, '}', /comma before this/],
    ['a comma too many in a list', '{"advice": ["a",\n]}', 2, 1, ']', /comma before this/],
    ['a comma that is missing', '{"title": "Diver"\n "lang": "en"}', 2, 2, '"lang"', /comma is missing/],
    ['a colon that is missing', '{"title" "Diver"}', 1, 10, '"Diver"', /colon is missing/],
    ['a value that is missing', '{"title": ,"lang": "en"}', 1, 11, ',', /value is missing/],
    ['a name without quotes', '{title: "Diver"}', 1, 2, 'title', /double quotes/],
    ['a curly quote', '{“title”: "Diver"}', 1, 2, '“', /curly quote/],
    ['a curly quote that ends a text', '{"title”: "Diver"}', 1, 8, '”', /curly quote/],
    ['a single quote', "{'title': 1}", 1, 2, "'", /single quote/],
    ['quotes as HTML', '{&quot;title&quot;: 1}', 1, 2, '&quot;title&quot;', /escaped/],
    ['HTML', '<p>{}</p>', 1, 1, '<p>{', /HTML/],
    ['a text without an end', '{"summary": "Works\n under water"}', 1, 13, '"Works', /does not end/],
    ['a backslash', '{"summary": "C:\\dive"}', 1, 16, '\\d', /backslash/],
    ['a comment', '{ // the title\n "title": 1}', 1, 3, '//', /comment/],
    ['what JavaScript has', '{"salary": NaN}', 1, 12, 'NaN', /NaN/],
    ['a bracket that is missing', '{"advice": ["a", "b"\n', 1, 20, '"', /\] is missing for the \[ in line 1/],
    ['something after the end', '{"title": "Diver"}\n{}', 2, 1, '{', /ended before/],
    ['nothing', '', 1, 1, '', /nothing here/],
  ];
  for (const [what, text, line, column, marked, message] of faults)
    it(`are told of ${what}`, () => {
      const {fault} = readPlaces(text);
      expect(fault?.message).to.match(message);
      expect({...excerpt(text, fault!), before: 0, after: 0, column: marked ? excerpt(text, fault!).column : column}).to.deep.equal({line, column, marked, before: 0, after: 0});
    });

  it('are shown with what is around them, however long the line', () => {
    const text = JSON.stringify({...operationsAssistant, salary: {...operationsAssistant.salary, per: 'decade'}});
    const {before, marked, after, column} = excerpt(text, readGuide(text).faults[0]!);
    expect(marked).to.equal('"decade"');
    expect(before).to.match(/^….*"per":$/);
    expect(before + after).to.have.length.lessThan(100);
    expect(text.slice(column - 1)).to.match(/^"decade"/);
  });

  it('are found at once in what is long or deep', () => {
    for (const text of ['['.repeat(400_000), `"${'\\n'.repeat(200_000)}`, ' '.repeat(400_000), `{"a":[${'1,'.repeat(200_000)}]}`, `${`{"${'\u200b'.repeat(2000)}":`.repeat(49)}[${'1,'.repeat(150_000)}]`]) {
      const begun = performance.now();
      expect(readPlaces(text).fault).to.not.equal(undefined);
      expect(performance.now() - begun).to.be.lessThan(2000);
    }
  });

  it('are those of what something is missing in', () => {
    const {tree} = readPlaces('{"salary": [{"min": 1}]}');
    expect(placeAt(tree!, 'salary[0].currency').place).to.deep.equal({start: 12, end: 22});
    expect(placeAt(tree!, 'title').place).to.deep.equal({start: 0, end: 24});
  });
});

describe('a guide that is read', () => {
  const placesIn = (text: string) => readGuide(text).faults.map((fault) => { const {line, marked} = excerpt(text, fault); return [fault.path, line, marked]; });

  it('has its unknown keys at their places, whatever they are made of', () => {
    for (const key of ['a[b]', '[b', 'b]', ']', '[0]', 'a.b', '.', '..x', 'x\u200b[', '\u001b[2J', '"', '\\', 'salary.min', 'x'.repeat(300) + '.['])
      for (const [text, line] of [[`{"title": "Diver",\n${JSON.stringify(key)}: 1}`, 2], [`{"salary": {"min": 1, "currency": "EUR",\n\n${JSON.stringify(key)}: {"x": 1}}}`, 3], [`{"faq": [{"question": "?", "answer": "!",\n${JSON.stringify(key)}: []}]}`, 2]] as const) {
        const [fault, ...others] = readGuide(text).faults.filter(({message}) => message.includes(' is not a key'));
        expect(others, key).to.deep.equal([]);
        expect([excerpt(text, fault!).line, text.slice(fault!.start, fault!.end)], key).to.deep.equal([line, JSON.stringify(key)]);
        expect(fault!.message, key).to.match(/^`.+` is not a key/);
      }
  });

  it('has them at once, however many there are', () => {
    for (const text of [`${'\n'.repeat(200_000)}{"faq": [${Array.from({length: 9000}, () => '{"[b": 1}').join()}]}`, `{${Array.from({length: 40_000}, (_, i) => `"a[${i}":1`).join()}}`, `{"faq": [${'{"question":1},'.repeat(9999)}{}]}`]) {
      const begun = performance.now();
      expect(readGuide(text).faults.length).to.be.greaterThan(10);
      expect(performance.now() - begun).to.be.lessThan(3000);
    }
  });

  for (const [name, guide] of Object.entries(guides))
    it(`has no faults where it has none: ${name}`, () => {
      expect(readGuide(JSON.stringify(guide, null, 2))).to.deep.equal({guide, faults: []});
    });

  it('has its faults at their places, and each is told once', () => {
    const text = '{\n "salery": {},\n "salary": {\n  "min": 1, "max": 2, "median": "a lot",\n  "currency": "dollars"\n },\n "url": "javascript:alert(1)",\n "faq": [{"question": "?", "anser": "!"}]\n}';
    expect(placesIn(text)).to.deep.equal([
      ['salery', 2, '"salery"'],
      ['salary.median', 4, '"a lot"'],
      ['salary.currency', 5, '"dollars"'],
      ['url', 7, '"javascript:alert(1)"'],
      ['faq[0].anser', 8, '"anser"'],
    ]);
  });

  it('is an object', () => {
    for (const text of ['[]', 'null', '1', '"{}"']) expect(readGuide(text).faults.map(({message}) => message)).to.deep.equal(['A guide is an object, and begins with {.']);
  });

  it('may be a snippet, which is then the same again', () => {
    for (const [name, {url: _, ...guide}] of Object.entries(guides))
      for (const widget of widgets)
        for (const form of forms) {
          if (widget === 'share-guide') continue; // is nothing without its url
          const line = snippet({widget, guide, attributes: {'heading-level': '3', heading: 'Your "way"'}, form});
          const found = readSnippet(line, isWidget)!;
          expect(found.widget).to.equal(widget);
          expect(found.attributes, name).to.include({'heading-level': '3', heading: 'Your "way"'});
          const again = snippet({widget, attributes: found.attributes, guide: found.text === undefined ? undefined : (JSON.parse(found.text) as RoleGuide), form});
          expect(parsed(again).textContent).to.equal(parsed(line).textContent);
          if (form !== 'element' && form !== 'div') expect(again, `${name} ${widget} ${form}`).to.have.length(line.length);
        }
    expect(readSnippet('<div data-career-widget="salary-range" data-src="/a.json"></div>', isWidget)).to.deep.include({widget: 'salary-range', src: '/a.json', text: undefined});
    for (const text of ['{"title": "Diver"}', '<p>Diver</p>', '<div data-career-widget="no-widget"></div>', '']) expect(readSnippet(text, isWidget)).to.equal(undefined);
  });
});

describe('what a place leaves of a snippet', () => {
  const guide = guides['operationsAssistant']!;

  for (const place of Object.keys(places) as Place[])
    it(`is a widget, and every word, in the form for it: ${place}`, () => {
      for (const widget of widgets) {
        const root = parsed(snippet({widget, guide, form: places[place].form}));
        const before = root.textContent;
        leave(place, root);
        expect(survives(root, isWidget), widget).to.equal(true);
        expect(root.textContent).to.equal(before);
      }
    });

  it('is the text alone in a form that does not survive there', () => {
    const root = parsed(snippet({widget: 'salary-range', guide, form: 'element'}));
    const before = root.textContent;
    expect(leave('wordpress', root)).to.deep.equal(['<salary-range>', 'slot']);
    expect(survives(root, isWidget)).to.equal(false);
    expect(root.textContent).to.equal(before);
    expect(leave('markdown', parsed(snippet({widget: 'salary-range', guide, form: 'div'})))).to.include('data-career-widget');
  });

  /** As the tools of rehype have a document. */
  const tree = (root: Node): never =>
    (root instanceof Text
      ? {type: 'text', value: root.data}
      : {
          ...(root instanceof Element && root.localName !== 'body'
            ? {
                type: 'element',
                tagName: root.localName,
                properties: Object.fromEntries([...root.attributes].map(({name, value}) => [name === 'class' ? 'className' : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), name === 'class' ? value.split(' ') : value])),
              }
            : {type: 'root'}),
          children: [...root.childNodes].map(tree),
        }) as never;

  it('is what the sanitizer leaves that is written after GitHub’s', () => {
    const sanitize = rehypeSanitize() as (tree: never) => unknown;
    for (const form of forms)
      for (const widget of ['salary-range', 'career-guide', 'role-faq']) {
        const line = snippet({widget, guide, attributes: {heading: 'Diver'}, form});
        const root = parsed(line);
        leave('markdown', root);
        root.normalize();
        const joined = (node: {type: string; value: string; children?: never[]}): unknown =>
          !node.children ? node : {...node, children: node.children.map(joined).reduce<{type: string; value: string}[]>((all, each) => {
            const [last, next] = [all.at(-1), each as {type: string; value: string}];
            return last?.type === 'text' && next.type === 'text' ? [...all.slice(0, -1), {type: 'text', value: last.value + next.value}] : [...all, next];
          }, [])};
        expect(joined(sanitize(tree(parsed(line))) as never), `${widget} ${form}`).to.deep.equal(tree(root));
      }
  });

  // What comes of each form in the editors themselves, as test/paste has recorded it.
  for (const [place, tool] of [['tinymce', 'TinyMCE'], ['ckeditor', 'CKEditor 5'], ['markdown', 'rehype-sanitize, of Markdown as on GitHub'], ['plain-markdown', 'markdown-it'], ['wordpress', 'WordPress, as author'], ['wordpress-classic', 'WordPress, as administrator']] as const)
    it(`is a widget in the forms in which ${tool} leaves one`, () => {
      for (const form of forms) {
        const root = parsed(snippet({widget: 'salary-range', guide, form}));
        leave(place, root);
        expect(survives(root, isWidget), form).to.equal(golden[tool][form].outcomes === 'widget');
      }
    });

  it('is as readable without the script, and nothing for it', () => {
    for (const form of forms) {
      const root = parsed(snippet({widget: 'salary-range', guide, form}));
      const before = root.textContent;
      withoutScript(root, isWidget);
      expect(root.textContent).to.equal(before);
      expect(root.querySelector(selector)).to.equal(null);
      expect(survives(root, isWidget)).to.equal(false);
    }
  });
});

interface Axe {
  run(context: Document): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}
interface Page {
  document: Document;
  window: Window & typeof globalThis & {axe: Axe};
  /** The first element that matches. */
  get<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** Chooses or enters. */
  set(selector: string, value: string | boolean): void;
  line(): string | undefined;
}

describe('the snippet builder', function () {
  this.timeout(20_000);
  let frame: HTMLIFrameElement | undefined;
  afterEach(() => frame?.remove());

  async function open(hash = '', width = 1200): Promise<Page> {
    frame?.remove();
    const opened = (frame = Object.assign(document.createElement('iframe'), {width: String(width), height: '800', src: `/dist/builder/index.html${hash}`, title: 'builder'}));
    document.body.append(opened);
    await new Promise((resolve) => (opened.onload = resolve));
    const window = opened.contentWindow as Page['window'];
    const page = opened.contentDocument!;
    const get = <E extends HTMLElement>(selector: string) => {
      const found = page.querySelector<E>(selector);
      if (!found) throw new Error(`there is no ${selector}`);
      return found;
    };
    await waitUntil(() => page.querySelector('#line'), 'nothing is drawn');
    return {
      document: page,
      window,
      get,
      set(selector, value) {
        const field = get<HTMLInputElement>(selector);
        if (typeof value === 'boolean') return field.checked === value ? undefined : field.click();
        field.value = value;
        for (const type of ['input', 'change']) field.dispatchEvent(new window.Event(type, {bubbles: true}));
      },
      line: () => page.querySelector('#line code')?.textContent,
    };
  }
  /** What is to be copied: where the line is code, with what it imports. */
  const lineFor = (options: SnippetOptions) => {
    const {snippet: line, imports} = compose(options);
    return imports ? `${imports}\n\n${line}` : line;
  };
  const becomes = (page: Page, expected: string) => waitUntil(() => page.line() === expected, '').catch(() => expect(page.line()).to.equal(expected));
  const requests = ({window}: Page) => window.performance.getEntriesByType('resource').map(({name}) => name.replace(/^.*\/dist\//, '')).filter((name) => !/\.(js|css)$/.test(name));
  const guide = guides['operationsAssistant']!;

  it('begins with a widget of an example, which is short, and asks for nothing', async () => {
    const page = await open();
    const line = snippet({widget: 'salary-range', guide, for: 'wordpress'});
    expect(line.length).to.be.below(3000);
    await becomes(page, line);
    expect(requests(page)).to.deep.equal([]);
    expect(page.window.location.hash).to.equal('');
    const form = page.get('#view [data-career-widget]');
    await waitUntil(() => form.shadowRoot?.querySelector('salary-range:state(ready)'));
  });

  it('gives the line that the library gives, of what is chosen, and a link that gives it again', async () => {
    const page = await open();
    page.set('#widget', 'career-ladder');
    page.set('#attr-years', '3');
    page.set('#attr-heading', 'Your way “up” & <on>');
    page.set('#attr-debug', true);
    page.set('#place', 'ghost');
    const options = {widget: 'career-ladder', guide, attributes: {years: '3', heading: 'Your way “up” & <on>', debug: ''}, for: 'ghost'} as const;
    await becomes(page, snippet(options));
    await waitUntil(() => page.document.querySelector('#view career-ladder:state(ready)')?.shadowRoot?.textContent.includes('Your way “up” & <on>'));
    page.set('#place', 'drupal');
    await becomes(page, snippet({...options, for: 'drupal'}));
    page.set('#form', 'div');
    await becomes(page, snippet({...options, form: 'div'}));
    expect(page.get('#left').textContent).to.contain('takes away <div>').and.to.contain('No widget is left');

    const {hash} = page.window.location;
    expect(hash).to.contain('widget=career-ladder').and.to.contain('for=drupal');
    await becomes(await open(hash), snippet({...options, form: 'div'}));
  });

  it('gives it for every place', async () => {
    const page = await open('#widget=salary-range');
    for (const place of Object.keys(places) as Place[]) {
      page.set('#place', place);
      await becomes(page, lineFor({widget: 'salary-range', guide, for: place}));
      expect(page.get('#note').textContent).to.equal(places[place].note);
      await waitUntil(() => [page.get('#view'), ...page.document.querySelectorAll('#view *')].some((each) => [each, each.shadowRoot].some((root) => root?.querySelector('salary-range:state(ready)'))), `${place} is not drawn`);
    }
  });

  it('copies text, and HTML beside it for editors in which people write', async () => {
    for (const [place, isRich] of [['wordpress', true], ['wordpress-classic', true], ['ghost', false], ['react', false]] as const) {
      const page = await open(`#for=${place}`);
      const copied: string[] = [];
      page.window.addEventListener('copy', ({clipboardData}) => copied.push(...['text/plain', 'text/html'].map((type) => clipboardData!.getData(type))));
      // A browser copies only what a reader asks for; what it does then is this.
      page.document.execCommand = () => page.document.dispatchEvent(new page.window.ClipboardEvent('copy', {bubbles: true, clipboardData: new page.window.DataTransfer()}));
      Object.defineProperty(page.window.navigator, 'clipboard', {value: {writeText: (text: string) => Promise.resolve(void copied.push(text))}});
      const line = lineFor({widget: 'salary-range', guide, for: place});
      await becomes(page, line);
      for (const button of ['#copy', '.reach button']) {
        copied.length = 0;
        page.get(button).click();
        await waitUntil(() => copied.length, `${place}: nothing is copied`);
        expect(copied).to.deep.equal(isRich ? [line, line] : [line]);
      }
    }
  });

  it('has the button in reach on a phone, wherever the page is scrolled to', async () => {
    const page = await open('', 360);
    await becomes(page, snippet({widget: 'salary-range', guide, for: 'wordpress'}));
    const button = page.get('.reach button');
    for (const top of [0, 500, page.document.documentElement.scrollHeight]) {
      page.window.scrollTo(0, top);
      const {bottom, height} = button.getBoundingClientRect();
      expect(bottom, String(top)).to.be.within(1, page.window.innerHeight);
      expect(height).to.be.at.least(40);
    }
    const wide = await open();
    await becomes(wide, snippet({widget: 'salary-range', guide, for: 'wordpress'}));
    expect(wide.get('.reach').getBoundingClientRect().height).to.equal(0);
  });

  it('shows what readers see without the script', async () => {
    for (const place of ['ghost', 'wordpress', 'drupal', 'markdown']) {
      const page = await open(`#widget=salary-range&for=${place}`);
      page.get('[name=script][value=without]').click();
      await waitUntil(() => page.get('#view').textContent.includes('$45,000'));
      await aTimeout(50);
      expect(page.document.querySelector(`#view :is(${selector}, salary-range)`)).to.equal(null);
      expect([...page.document.querySelectorAll('#view *')].some(({shadowRoot}) => shadowRoot)).to.equal(false);
      expect(page.line()).to.equal(snippet({widget: 'salary-range', guide, for: place as Place}));
    }
  });

  it('offers what the manifest has, as it has it', async () => {
    const {modules} = (await (await fetch('/dist/custom-elements.json')).json()) as {modules: {declarations: {tagName?: string; attributes: {name: string; type: {text: string}}[]}[]}[]};
    const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
    expect(elements.map(({tagName}) => tagName)).to.have.members([...widgets]);
    const page = await open();
    page.set('[name=from][value=text]', true);
    page.set('#json', '{"title": "Diver"}');
    for (const {tagName, attributes} of elements) {
      page.set('#widget', tagName!);
      for (const {name, type} of attributes.filter(({name}) => !/^(guide|src|sections)$/.test(name))) {
        const field = page.get<HTMLInputElement>(`#attr-${name}`);
        const kind = field.localName === 'select' ? 'choice' : field.type;
        expect(kind, `${tagName} ${name}`).to.equal(/^(per|level)$/.test(name) ? 'choice' : type.text === 'boolean' ? 'checkbox' : type.text === 'number' ? 'number' : 'text');
      }
    }
    page.set('#widget', 'market-demand');
    expect([...page.get<HTMLSelectElement>('#attr-level').options].map(({value}) => value)).to.deep.equal(['', 'low', 'moderate', 'high', 'very-high', 'undetermined']);
  });

  it('lets the sections be ticked, in their order', async () => {
    const page = await open('#widget=career-guide');
    for (const tag of ['pros-cons', 'salary-range', 'role-faq', 'pros-cons', 'pros-cons']) page.get(`.ticks [value=${tag}]`).click();
    await becomes(page, snippet({guide, attributes: {sections: 'salary-range role-faq pros-cons'}, for: 'wordpress'}));
  });

  it('makes a line of a few figures, without a guide', async () => {
    const page = await open();
    page.set('[name=from][value=none]', true);
    expect(page.get<HTMLSelectElement>('#widget').value).to.equal('salary-range');
    await waitUntil(() => /nothing to paste yet/.test(page.get('#line').textContent));
    const attributes = {min: '35000', max: '55000', currency: 'USD'};
    for (const [name, value] of Object.entries(attributes)) page.set(`#attr-${name}`, value);
    await becomes(page, snippet({widget: 'salary-range', attributes, for: 'wordpress'}));
  });

  it('shows the faults of a guide where they are, and leads to them', async () => {
    const page = await open('#widget=career-guide');
    page.set('[name=from][value=text]', true);
    expect(page.get<HTMLTextAreaElement>('#json').value, 'what was there').to.contain('Operations Assistant');
    page.set('#json', '{\n  "title": “Diver”\n}');
    expect(page.get('.faults').textContent).to.contain('Line 2, column 12').and.to.contain('curly quote');
    expect(page.get('mark').textContent).to.equal('“');
    await waitUntil(() => !page.line());
    page.get('.faults button').click();
    const field = page.get<HTMLTextAreaElement>('#json');
    expect([page.document.activeElement, field.selectionStart, field.selectionEnd]).to.deep.equal([field, 13, 14]);
    page.set('#json', '{\n  "title": "Diver",\n  "salary": {"min": "much"}\n}');
    expect(page.get('.faults').textContent).to.contain('Line 3, column 21').and.to.contain('expected a number');
    page.set('#json', '{"title": "Diver"}');
    expect(page.document.querySelector('.faults')).to.equal(null);
    await becomes(page, snippet({guide: {title: 'Diver'}, for: 'wordpress'}));
    // It is short enough for the link.
    await waitUntil(() => page.window.location.hash.includes('text='));
    await becomes(await open(page.window.location.hash), snippet({guide: {title: 'Diver'}, for: 'wordpress'}));
  });

  it('leaves a long guide out of the link, and says so', async () => {
    const page = await open('#widget=salary-range');
    page.set('[name=from][value=text]', true);
    await waitUntil(() => page.get('.result').textContent.includes('leaves the guide out'));
    const again = await open(page.window.location.hash);
    expect(again.get('#faults').textContent).to.contain('leaves the guide out').and.to.contain('Paste it here');
    expect(again.line()).to.equal(undefined);
  });

  it('opens a file', async () => {
    const page = await open('#widget=career-guide');
    page.set('[name=from][value=text]', true);
    const input = page.get<HTMLInputElement>('[type=file]');
    const files = new page.window.DataTransfer();
    files.items.add(new page.window.File(['{"title": "Diver"}'], 'diver.json'));
    input.files = files.files;
    input.dispatchEvent(new page.window.Event('change'));
    await becomes(page, snippet({guide: {title: 'Diver'}, for: 'wordpress'}));
  });

  it('changes a snippet that is pasted', async () => {
    const page = await open();
    page.set('[name=from][value=text]', true);
    page.set('#json', snippet({widget: 'career-ladder', guide, attributes: {years: '3'}, for: 'drupal'}));
    await waitUntil(() => page.get<HTMLSelectElement>('#widget').value === 'career-ladder');
    expect(page.get<HTMLInputElement>('#attr-years').value).to.equal('3');
    await becomes(page, snippet({widget: 'career-ladder', guide, attributes: {years: '3'}, for: 'wordpress'}));
  });

  it('reads a guide from its address when it is told to, once, and names it in the line', async () => {
    const page = await open('#widget=salary-range');
    page.set('[name=from][value=url]', true);
    page.set('#url', '/stories/guides/electrician.json');
    await aTimeout(200);
    expect(requests(page)).to.deep.equal([]);
    page.get('form button').click();
    const src = new URL('/stories/guides/electrician.json', location.href).href;
    const named = snippet({widget: 'salary-range', src, guide: guides['electrician'], for: 'wordpress'});
    await becomes(page, named);
    expect(page.window.performance.getEntriesByName(src)).to.have.length(1);
    const {hash} = page.window.location;
    page.set('form [type=checkbox]', true);
    await becomes(page, snippet({widget: 'salary-range', guide: guides['electrician'], for: 'wordpress'}));
    await becomes(await open(hash), named);
  });

  it('asks no other site because of a link', async () => {
    const page = await open('#url=https%3A%2F%2Fother.example%2Fguide.json&widget=salary-range');
    await aTimeout(300);
    expect(requests(page)).to.deep.equal([]);
    expect(page.get<HTMLInputElement>('#url').value).to.equal('https://other.example/guide.json');
    expect(page.get('#faults').textContent).to.contain('Read it');
    for (const bad of ['javascript:alert(1)', 'data:application/json,{}', 'ftp://x/y', 'http://']) {
      page.set('#url', bad);
      page.get<HTMLFormElement>('form').requestSubmit();
      expect(page.get('#faults').textContent, bad).to.contain('no address');
    }
    expect(requests(page)).to.deep.equal([]);
  });

  it('is not held up by what a link carries, and says what it left out', async () => {
    const long = ['{{', '[x', 'ab', '<%', '&', '\u0301'].map((part) => part.repeat(50_000 / part.length));
    for (const [name, said] of [['.heading', 'heading'], ['.area', 'area'], ['.lang', 'lang'], ['--career-accent', '--career-accent'], ['url', 'url'], ['text', 'the guide'], ['.no-such', 'no-such']])
      for (const part of name === '.heading' ? long : [long[0]!]) {
        const begun = performance.now();
        const page = await open(`#${name}=${encodeURIComponent(part)}&.median=1`);
        await waitUntil(() => page.get('#faults').textContent.includes(`Left out: ${said}.`), name);
        // What belongs to it is drawn, and the page answers.
        await new Promise((resolve) => page.window.setTimeout(resolve, 200));
        expect(performance.now() - begun, name).to.be.lessThan(6000);
        await waitUntil(() => page.window.location.hash.length < longest, name);
      }
    const page = await open('#widget=salary-range&.heading=Pay');
    await waitUntil(() => page.line());
    expect(page.get('#faults').textContent).to.not.contain('Left out');
    page.set('#attr-heading', '{{'.repeat(longest));
    await waitUntil(() => page.document.querySelector('#paste')?.closest('section')?.textContent.includes('leaves heading out'));
    expect(page.window.location.hash).to.equal('');
  });

  it('is led to another site by an address of this one only where somebody asks for it, not by a link', async () => {
    const command = (payload: object) => executeServerCommand('page', payload) as Promise<unknown>;
    const elsewhere = await command({markup: '{"title": "Elsewhere"}'});
    const other = location.origin.replace(location.hostname, location.hostname === 'localhost' ? '127.0.0.1' : 'localhost');
    const leading = (await command({redirect: `${other}${elsewhere as string}`})) as string;
    const asked = (path: unknown) => command({asked: path});
    const page = await open(`#url=${encodeURIComponent(leading)}&widget=salary-range`);
    await waitUntil(() => page.get('#faults').textContent.includes('could not be read'));
    expect([await asked(leading), await asked(elsewhere)]).to.deep.equal([1, 0]);
    page.get<HTMLFormElement>('form').requestSubmit();
    await waitUntil(async () => (await asked(elsewhere)) === 1, 'is not followed where it is asked for');
  });

  it('says why an address gives no guide', async () => {
    const page = await open();
    page.set('[name=from][value=url]', true);
    page.set('#url', '/stories/guides/nobody.json');
    page.get('form button').click();
    await waitUntil(() => page.get('#faults').textContent.includes('404'));
    page.set('#url', '/README.md');
    page.get('form button').click();
    await waitUntil(() => page.get('#faults').textContent.includes('Line 1, column 1'));
  });

  it('takes another example, in its language', async () => {
    const page = await open('#widget=salary-range');
    page.set('#example', 'registered-nurse.ar');
    await becomes(page, snippet({widget: 'salary-range', guide: guides['registeredNurseAr'], for: 'wordpress'}));
    expect(requests(page)).to.deep.equal(['builder/guides/registered-nurse.ar.json']);
    expect(page.get('#view').dir).to.equal('rtl');
    await waitUntil(() => page.get('#view > *').shadowRoot?.querySelector('salary-range')?.shadowRoot?.querySelector('#heading')?.textContent === 'الراتب');
    expect(page.get('#site').textContent).to.contain('locales/ar.js');
    await becomes(await open(page.window.location.hash), snippet({widget: 'salary-range', guide: guides['registeredNurseAr'], for: 'wordpress'}));
  });

  it('keeps the look apart, for the style sheet, and shows it', async () => {
    const page = await open('#widget=salary-range');
    await becomes(page, snippet({widget: 'salary-range', guide, for: 'wordpress'}));
    page.set('[id="--career-accent"]', 'rebeccapurple');
    page.set('[id="--career-heading-size"]', '2em; } body { display: none');
    await waitUntil(() => page.get('#view').style.getPropertyValue('--career-accent'));
    expect(page.get('#style').textContent).to.equal(':root { --career-accent: rebeccapurple }');
    expect(page.line()).to.equal(snippet({widget: 'salary-range', guide, for: 'wordpress'}));
    expect(page.get('#view').style.getPropertyValue('--career-accent')).to.equal('rebeccapurple');
    expect(page.get('[id="--career-heading-size"]').getAttribute('aria-invalid')).to.equal('true');
    page.set('#place', 'ghost');
    await waitUntil(() => page.get('#style').textContent === '<style>:root { --career-accent: rebeccapurple }</style>');
  });

  it('gives the script with its hash where an exact version is named, and puts it into the line where that is wanted', async () => {
    let page = await open('#widget=salary-range&for=wix');
    const {version, files} = (await (await fetch('/dist/integrity.json')).json()) as Integrity;
    await waitUntil(() => page.get('#site').textContent === '<script type="module" src="/career-widgets/career-widgets.js"></script>');
    page.set('#base', `https://unpkg.com/career-widgets@${version}/dist/`);
    const tag = `<script type="module" src="https://unpkg.com/career-widgets@${version}/dist/career-widgets.js" integrity="${files['career-widgets.js']}" crossorigin="anonymous"></script>`;
    await waitUntil(() => page.get('#site').textContent === tag);
    await becomes(page, snippet({widget: 'salary-range', guide, for: 'wix'}));
    page.set('#with-script', true);
    await becomes(page, `<div>${tag}${snippet({widget: 'salary-range', guide})}</div>`);
    expect(page.get('#left').textContent).to.contain('all of it is left');
    const line = page.line()!;
    page = await open(page.window.location.hash);
    await becomes(page, line);
    expect(page.window.performance.getEntriesByType('resource').filter(({name}) => name.includes('unpkg'))).to.deep.equal([]);

    page.set('#way', 'loader');
    page.set('#reserve', true);
    await waitUntil(() => page.get('#site').textContent.startsWith(`<link rel="stylesheet" href="https://unpkg.com/career-widgets@${version}/dist/reserve.css" integrity="`));
    expect(page.get('#site').textContent).to.contain('importmap').and.to.contain('loader.js" integrity="');
    page.set('#way', 'alone');
    await waitUntil(() => page.get('#site').textContent.includes(`/dist/widgets/salary-range.js" integrity="${files['widgets/salary-range.js']!}"`));
    await waitUntil(() => page.line()?.includes('/widgets/salary-range.js"'));
    page.set('#form', 'div');
    await waitUntil(() => page.get('#site').textContent.includes('/dist/career-widgets.js"'));
    expect([...page.get<HTMLSelectElement>('#way').options].map(({value}) => value)).to.not.contain('alone');
    page.set('#form', 'element');
    // Where scripts are taken away there is nothing to choose, and none in the line.
    page.set('#place', 'wordpress');
    await becomes(page, snippet({widget: 'salary-range', guide, for: 'wordpress'}));
    expect(page.document.querySelector('#with-script')).to.equal(null);
    page.set('#base', 'ftp://x/');
    await waitUntil(() => page.get('#base').getAttribute('aria-invalid') === 'true');
    expect(page.get('#base-about').textContent).to.contain('not the address of a folder');
  });

  it('copies, or selects where it may not copy', async () => {
    const page = await open('#widget=salary-range');
    const copied: string[] = [];
    let refuses = false;
    const writeText = async (text: string) => {
      if (refuses) throw new Error('not allowed');
      copied.push(text);
    };
    Object.defineProperty(page.window.navigator, 'clipboard', {value: {writeText}});
    await waitUntil(() => page.line());
    page.get('#copy').click();
    await waitUntil(() => page.get('.said').textContent === 'Copied.');
    expect(copied).to.deep.equal([page.line()]);
    page.get('#send').click();
    await waitUntil(() => copied[1]);
    expect(copied[1]).to.equal(page.window.location.href);
    refuses = true;
    page.get('#copy').click();
    await waitUntil(() => page.get('.said').textContent.includes('Ctrl+C'));
    expect(page.window.getSelection()!.toString()).to.equal(page.line());
  });

  it('keeps what is chosen when somebody follows a link in a widget', async () => {
    const page = await open('#widget=career-guide');
    page.set('#attr-heading', 'Diver');
    await waitUntil(() => page.window.location.hash.includes('Diver'));
    const {hash} = page.window.location;
    const form = page.get('#view > *');
    const link = () => form.shadowRoot?.querySelector('career-guide')?.shadowRoot?.querySelector<HTMLElement>('nav li:nth-child(3) a');
    await waitUntil(link);
    link()!.click();
    await waitUntil(() => page.get('.view').scrollTop > 100);
    await waitUntil(() => page.window.location.hash === hash);
    expect(page.get<HTMLInputElement>('#attr-heading').value).to.equal('Diver');
  });

  it('is operated by keyboard alone', async () => {
    const page = await open('#widget=salary-range');
    const hasNoRings = await isWithout(['webkit'], noRings);
    const focused = () => page.document.activeElement as HTMLElement;
    const tab = async (selector: string) => {
      for (let i = 0; i < 40 && !focused().matches(selector); i++) await sendKeys({press: 'Tab'});
      expect(focused().matches(selector), `${selector} is not reached, but ${focused().outerHTML.slice(0, 80)}`).to.equal(true);
      // What has the focus shows it.
      const shown = focused().matches('.segments input') ? focused().nextElementSibling! : focused();
      if (!hasNoRings) expect(page.window.getComputedStyle(shown).outlineStyle).to.equal('solid');
    };
    page.window.focus();
    page.get('[name=from][value=example]').focus();
    await sendKeys({press: 'Tab'});
    await tab('#example');
    await tab('#widget');
    await sendKeys({type: 'Career l'});
    await tab('#attr-years');
    await sendKeys({type: '4'});
    await tab('#place');
    await sendKeys({press: 'ArrowDown'});
    await tab('[name=script]');
    await sendKeys({press: 'ArrowRight'});
    await tab('#line');
    await tab('#copy');
    await becomes(page, snippet({widget: 'career-ladder', guide, attributes: {years: '4'}, for: 'wordpress-classic'}));
    expect(page.get<HTMLInputElement>('[name=script][value=without]').checked).to.equal(true);
  });

  for (const [width, scheme] of [[320, 'light'], [320, 'dark'], [1200, 'light'], [1200, 'dark']] as const)
    it(`is accessible, and as wide as it is: ${width} pixels, ${scheme}`, async () => {
      await executeServerCommand('media', {colorScheme: scheme});
      const page = await open('#example=electrician&widget=role-summary&for=drupal&form=div&--career-accent=%23', width);
      page.get<HTMLDetailsElement>('.look').open = true;
      page.document.querySelectorAll('details').forEach((each) => (each.open = true));
      const script = Object.assign(page.document.createElement('script'), {src: '/node_modules/axe-core/axe.min.js'});
      page.document.head.append(script);
      await new Promise((resolve) => (script.onload = resolve));
      const check = async () => {
        const {violations} = await page.window.axe.run(page.document);
        expect(violations.map(({id, nodes: [node]}) => `${id}: ${node!.html}`)).to.deep.equal([]);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      };
      await waitUntil(() => page.line());
      await check();
      page.set('#form', 'link');
      page.set('#widget', 'salary-range');
      page.set('[name=from][value=text]', true);
      page.set('#json', `{"salary": {"min": "much", "max": 2, "currency": "EUR", "area": "${'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2)}"}}`);
      await waitUntil(() => page.document.querySelector('.faults'));
      await aTimeout(300);
      await check();
      page.set('[name=from][value=url]', true);
      await aTimeout(200);
      await check();
      await executeServerCommand('media', {colorScheme: null});
    });
});
