import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {fixture} from './support/fixture.js';
import {defineAll, drawnText, nodes, settled, tags, type Widget} from './support/widgets.js';
import {isLink, shownAsWritten, strings} from './support/written.mjs';
import {check} from '../src/guide/check.js';
import {roleGuide, type RoleGuide} from '../src/guide/role-guide.js';
import type {Schema} from '../src/guide/schema.js';
import {keysOf as keysOfWidget} from '../src/server/facts.js';
import {pack, plain, unpack} from '../src/snippet/encode.js';
import {compose, placeOf, places, snippet, widgets, type EmbedForm, type Place} from '../src/snippet/snippet.js';
import {hostOf, placeholders as selector, readPlaceholder} from '../src/embed/placeholder.js';
import electrician from '../stories/guides/electrician.json';
import electricianDe from '../stories/guides/electrician.de.json';
import operationsAssistant from '../stories/guides/operations-assistant.json';
import registeredNurse from '../stories/guides/registered-nurse.json';
import registeredNurseAr from '../stories/guides/registered-nurse.ar.json';
import softwareDeveloper from '../stories/guides/software-developer.json';

const guides = {operationsAssistant, softwareDeveloper, registeredNurse, registeredNurseAr, electrician, electricianDe} as unknown as Record<string, RoleGuide>;
const forms: EmbedForm[] = ['element', 'div', 'code', 'link'];
const begins: Record<EmbedForm, string> = {element: '<div><', div: '<div data-career-widget="', code: '<pre><code class="language-career-guide">', link: '<p><a href="'};

interface Read {
  tag: string;
  attributes: Record<string, string>;
  guide?: Record<string, unknown> | undefined;
  /** What is to be read where no script comes. */
  text: string;
}

/** What a page makes of a snippet: the opposite of the generator, as short as it can be. */
function read(html: string): Read {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  expect(body.children, html).to.have.length(1);
  const root = body.firstElementChild!;
  const all = (element: Element) => Object.fromEntries([...element.attributes].map(({name, value}) => [name, value.replaceAll('\u2060', '')]));
  const withGuide = (tag: string, {guide, ...attributes}: Record<string, string>, text: string): Read => ({
    tag,
    attributes,
    guide: guide === undefined ? undefined : (JSON.parse(unpack(guide)) as Record<string, unknown>),
    // What parts signs is seen by nobody.
    text: text.replaceAll('\u2060', ''),
  });
  if (root.matches('p')) {
    const {'career-widget': tag = '', ...rest} = Object.fromEntries(new URLSearchParams(root.firstElementChild!.getAttribute('href')!.replace(/^[^#]*#/, '')));
    return withGuide(tag, rest, root.textContent);
  }
  if (root.matches('pre')) {
    const all = root.firstElementChild!.textContent;
    const at = all.search(/\{|%7B/);
    const {widget = 'career-guide', attributes = {}, ...guide} = JSON.parse(unpack(all.slice(at))) as {widget?: string; attributes?: Record<string, string>};
    return {tag: widget, attributes, guide: Object.keys(guide).length ? guide : undefined, text: all.slice(0, at).replaceAll('\u2060', '').trim()};
  }
  const data = Object.entries(all(root)).map(([name, value]) => [name.replace('data-', ''), value]);
  const {'career-widget': tag, ...rest} = Object.fromEntries(data) as Record<string, string>;
  if (tag) return withGuide(tag, rest, root.textContent);
  const element = root.firstElementChild!;
  return withGuide(element.localName, all(element), element.textContent);
}

/** What holds for every snippet, whatever is in it. */
function expectSound(html: string, form: EmbedForm) {
  expect(html.startsWith(begins[form]), html.slice(0, 60)).to.equal(true);
  expect(html).to.not.match(/[\n\r\u2028\u2029\0\\]/);
  expect(html.replace(/&(quot|lt|gt|amp|#(33|35|36|39|40|42|64|91|94|123|125|126));/g, ''), 'other entities').to.not.contain('&');
  expect(html.replace(/<[^<>]*>/g, '\n'), 'what Angular makes a block of').to.not.match(/[{}@]/);
  // Tags whose attributes have neither < nor >, each with its end; something in each.
  const open: string[] = [];
  const rest = html.replace(/<(\/?)([a-z][a-z0-9-]*)((?: [a-z-]+="[^"<>]*")*)>/g, (_, end: string, tag: string) => {
    if (end) expect(open.pop(), html).to.equal(tag);
    else open.push(tag);
    return '';
  });
  expect(rest, html).to.not.match(/[<>]/);
  expect(open, html).to.deep.equal([]);
  expect(html).to.not.match(/<([a-z0-9-]+)[^>]*>\s*<\/\1>/);
  expect(html).to.not.match(/ (on\w+|style)=/);
}

const shapeOf = (tag: string): string[] => Object.keys((customElements.get(tag) as unknown as {definition: {shape: object}}).definition.shape);
/** What a widget draws of a guide: its own keys, and those that it looks at besides. */
const keysOf = (tag: string) =>
  tag === 'career-guide' ? Object.keys(roleGuide.properties) : [...shapeOf(tag), 'title', 'lang', ...keysOfWidget(tag).besides];
const pick = (guide: object, keys: string[]) => Object.fromEntries(Object.entries(guide).filter(([key]) => keys.includes(key)));
/** As JSON has it, which knows no negative zero. */
const valid = (guide: object) => JSON.parse(JSON.stringify(check(roleGuide, guide, '', () => {}) ?? {})) as Record<string, unknown>;

/** That what a snippet carries is the widget's part of the guide, whole. */
function expectCarried({tag, attributes, guide}: Read, given: object) {
  const own = tag === 'career-guide' ? keysOf(tag) : shapeOf(tag);
  const expected = pick(valid(given), own);
  if (guide) {
    expect(pick(guide, own), tag).to.deep.equal(expected);
    expect(keysOf(tag), tag).to.include.members(Object.keys(guide));
    expect(guide['lang']).to.equal(valid(given)['lang']);
  } else if (Object.keys(expected).length) {
    const element = Object.assign(document.createElement(tag)) as Widget & {fromAttributes(): object};
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    expect(valid(element.fromAttributes()), tag).to.deep.equal(expected);
  }
}

const spaced = (text: string) => plain(text).replaceAll('\u2060', '');
const isShown = shownAsWritten(roleGuide);
/** The paragraphs that a snippet is to say. */
const toBeSaid = (guide: unknown) =>
  strings(guide).flatMap(([path, text]) => (isShown(path) && !isLink(path) ? text.split(/\n\s*\n/).map((piece) => [path, spaced(piece)] as const) : []));

describe('what a snippet is given', () => {
  it('has an end: a long attribute is cut, a long address left out, and both are told of', () => {
    for (const part of ['{{', '[x', 'ab', '\u{1f600}']) {
      const {snippet: line, problems} = compose({widget: 'salary-range', attributes: {heading: part.repeat(50_000), median: '1', currency: 'USD', per: 'hour'}, src: `/${'x'.repeat(5000)}`, form: 'div'});
      const heading = new DOMParser().parseFromString(line, 'text/html').querySelector<HTMLElement>('[data-heading]')!.dataset['heading']!;
      expect(heading.replaceAll('\u2060', '').length).to.equal(20_000);
      expect(heading).to.not.match(/\p{Cs}/u);
      expect(line).to.not.contain('data-src');
      expect(problems.map(({code, path}) => [code, path])).to.deep.equal([['size', 'heading'], ['size', 'src']]);
    }
  });
});

describe('a snippet', () => {
  before(defineAll);

  it('is there for every widget, and for every place with a form that survives there', () => {
    expect(widgets, 'src/widgets/sections.ts is not up to date: npm run index').to.have.members(tags);
    for (const [place, {name, form, note}] of Object.entries(places)) {
      expect(forms).to.include(form);
      expect(name && note).to.not.equal('');
      const {syntax, around = ['', '']} = placeOf(place as Place);
      const begin = around[0] + (syntax === 'markdown' ? '[' : begins[form].slice(0, 3));
      const line = snippet({widget: 'salary-range', guide: guides['operationsAssistant'], for: place as Place});
      expect(line.startsWith(begin), line.slice(0, 40)).to.equal(true);
      expect(line.endsWith(around[1])).to.equal(true);
    }
  });

  it('draws the whole guide where no widget is named, and plain HTML where no place is', () => {
    expect(snippet({guide: {title: 'Diver'}})).to.equal(
      '<div><career-guide guide="&#123;&quot;title&quot;:&quot;Diver&quot;&#125;"><div slot="fallback"><h2>Career guide: Diver</h2><h3>Diver</h3></div></career-guide></div>',
    );
  });

  for (const [name, guide] of Object.entries(guides))
    describe(`of ${name}`, () => {
      for (const form of forms)
        it(`is one sound line that carries what each widget draws: ${form}`, () => {
          for (const widget of widgets) {
            const {snippet: html, problems} = compose({widget, guide, form});
            expect(problems, `<${widget}>: what is missing is to be added to stories/guides`).to.deep.equal([]);
            expectSound(html, form);
            const found = read(html);
            expect(found.tag).to.equal(widget);
            expectCarried(found, guide);
          }
        });

      it('is read by the page as what it is', () => {
        for (const widget of widgets)
          for (const form of forms.filter((each) => each !== 'element')) {
            const html = snippet({widget, guide, attributes: {'heading-level': '3'}, form});
            const found = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll(selector)];
            expect(found, html).to.have.length(1);
            expect(hostOf(found[0]!), html).to.be.instanceOf(HTMLElement);
            const said = readPlaceholder(found[0]!)!;
            const expected = read(html);
            expect(said('career-widget') ?? 'career-guide').to.equal(widget);
            expect(said('heading-level')).to.equal('3');
            const {widget: _, attributes: __, ...data} = JSON.parse(unpack(said('guide') ?? '{}')) as Record<string, unknown>;
            expect(data).to.deep.equal(expected.guide ?? {});
          }
      });

      it('says every word of the data, with its sources', () => {
        for (const widget of widgets)
          for (const form of ['element', 'div'] as const) {
            const {text} = read(snippet({widget, guide, form}));
            const own = widget === 'career-guide' ? guide : pick(guide, shapeOf(widget));
            for (const [path, string] of toBeSaid(own)) expect(text, `the snippet of <${widget}> does not say ${path}`).to.contain(string);
          }
      });

      it('says in a line what there are figures for, with their sources', () => {
        const named = (source: unknown) => (typeof source === 'string' ? source : (source as {name: string}).name);
        for (const [widget, part] of [['salary-range', [guide.salary!].flat()[0]], ['job-outlook', guide.growth]] as const)
          for (const form of ['code', 'link'] as const) {
            const {text} = read(snippet({widget, guide, form}));
            expect(text, widget).to.match(/[\d٠-٩]/).and.to.contain(spaced(named(part!.source)));
          }
      });

      it('says what the widgets say, in their words and figures', async () => {
        for (const widget of tags.filter((tag) => tag !== 'career-guide')) {
          const html = snippet({widget, guide, form: 'element'});
          const place = await fixture<HTMLDivElement>('<div></div>');
          place.lang = guide.lang!;
          place.append(new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!);
          const element = place.querySelector<Widget>(widget)!;
          const packed = element.getAttribute('guide');
          if (packed?.startsWith('%')) element.guide = unpack(packed);
          await settled(element);
          expect(element.state, `<${widget}>: stories/guides has nothing for it in "${name}"`).to.equal('ready');
          const {text} = read(html);
          const said = element.shadowRoot!.querySelector('[part=sentence]')?.textContent;
          const remedy = `the snippet says something else than <${widget}>`;
          if (said) for (const piece of said.split(/(?<=\.) /)) expect(text, remedy).to.contain(plain(piece));
          const heading = element.shadowRoot!.querySelector('#heading')!.textContent;
          expect(text, remedy).to.contain(plain(heading));
          for (const cell of element.shadowRoot!.querySelectorAll('td'))
            for (const piece of cell.textContent.split(/\n| · /)) if (!/^(–|✓|yes|no|not given)?$/.test(piece)) expect(text, remedy).to.contain(plain(piece));
        }
      });
    });

  it('has flat attributes where they carry all, and no sooner', () => {
    const salary = {min: 35000, median: 45000, max: 55000, currency: 'USD'};
    const of = (guide: RoleGuide, attributes = {}) => read(snippet({widget: 'salary-range', guide, attributes, form: 'div'}));
    expect(of({salary}).attributes).to.deep.equal({min: '35000', median: '45000', max: '55000', currency: 'USD'});
    expect(of({salary: {...salary, per: 'hour', area: 'Ohio "&" Utah'}}).attributes['area']).to.equal('Ohio "&" Utah');
    // What they do not have; amounts that are not published; a language; backslashes; no amount to go with the rest; an attribute that means two things.
    for (const guide of [{salary: {...salary, source: 'BLS'}}, {salary: {...salary, max: null}}, {salary: [salary]}, {salary, lang: 'de'}, {salary: {...salary, area: 'a\\b'}}, {salary: {per: 'hour', area: 'Ohio'}}] as RoleGuide[])
      expectCarried(of(guide), guide), expect(of(guide).attributes, JSON.stringify(guide)).to.deep.equal({});
    expect(of({salary}, {per: 'month'}).guide).to.deep.equal({salary});
    expect(read(snippet({widget: 'market-demand', guide: {title: 'Diver', demand: {level: 'high'}}, form: 'link'})).attributes).to.deep.equal({level: 'high'});
    expect(read(snippet({widget: 'job-outlook', guide: {growth: {rate: -2.5, label: 'Decline'}}, form: 'link'})).attributes).to.deep.equal({rate: '-2.5', label: 'Decline'});
    // Its title is drawn too, beside the bar.
    expect(read(snippet({widget: 'job-outlook', guide: {title: 'Diver', growth: {rate: 7}}, form: 'link'})).guide).to.deep.equal({title: 'Diver', growth: {rate: 7}});
  });

  it('says no period where none was understood, in its text, in what it carries and in what is drawn of that', async () => {
    const periods = [{per: 'fortnight'}, {per: ['hour']}, {per: 2}, {per: null}, {period: 'month'}, {unitText: 'HOUR'}];
    const named = /year|month|week|day|hour/i;
    for (const given of periods) {
      const pay = {currency: 'USD', median: 26_000, ...given};
      const guide = {title: 'Diver', salary: pay, ladder: [{title: 'Helper', salary: pay}], relatedRoles: [{title: 'Welder', salary: pay}]} as unknown as RoleGuide;
      for (const widget of ['salary-range', 'role-summary', 'career-ladder', 'related-roles'])
        for (const form of forms) {
          const html = snippet({widget, guide, form});
          const note = `${widget} ${form} ${JSON.stringify(given)}`;
          expect(read(html).text, note).to.not.match(named);
          if (form !== 'element') continue;
          const element = (await fixture<HTMLElement>(html)).querySelector<Widget>(widget)!;
          await settled(element);
          expect(drawnText(element), note).to.contain('26,000').and.to.not.match(named);
        }
    }
  });

  it('is made of attributes alone where there is no guide, and says what they say', () => {
    const {attributes, guide, text} = read(snippet({widget: 'salary-range', attributes: {min: '35000', max: '55000', currency: 'USD'}, form: 'div'}));
    expect(attributes).to.deep.equal({min: '35000', max: '55000', currency: 'USD'});
    expect(guide).to.equal(undefined);
    expect(text).to.contain('Pay runs from $35,000 to $55,000 a year.');
  });

  it('names where the guide is instead of carrying it, and says what it is told of it', () => {
    for (const form of forms) {
      const html = snippet({widget: 'salary-range', src: '/guides/a.json?b=1&c=2', guide: guides['electrician'], form});
      expectSound(html, form);
      const found = read(html);
      expect(found.attributes).to.deep.equal({src: '/guides/a.json?b=1&c=2'});
      expect(found.guide).to.equal(undefined);
      expect(found.text).to.contain('$62,350');
      expect(read(snippet({widget: 'career-ladder', src: '#guide', form})).text).to.equal('Career ladder');
    }
  });

  it('leads to the page of the guide, at the widget', () => {
    const href = (url: string | undefined) => new DOMParser().parseFromString(snippet({widget: 'market-demand', guide: {url, demand: {level: 'low'}}, form: 'link'}), 'text/html').querySelector('a')!.getAttribute('href');
    expect(href('https://example.com/guide?a=1&b=2#top')).to.equal('https://example.com/guide?a=1&b=2#career-widget=market-demand&level=low');
    expect(href(undefined)).to.equal('#career-widget=market-demand&level=low');
    expect(href('javascript:alert(1)')).to.equal('#career-widget=market-demand&level=low');
  });

  it('has the attributes that are asked for, where the widget reads what it says', () => {
    const attributes = {years: '3', 'heading-level': '3', heading: 'Your way "up" & <on>'};
    for (const form of forms) {
      const html = snippet({widget: 'career-ladder', guide: guides['operationsAssistant'], attributes, form});
      expectSound(html, form);
      expect(read(html).attributes).to.deep.equal(attributes);
      expect(read(html).text).to.contain('With 3 years of experience').and.to.contain('Your way "up" & <on>');
    }
    const some = snippet({guide: guides['operationsAssistant'], attributes: {sections: 'salary-range pros-cons', 'heading-level': '4'}});
    expect([...some.matchAll(/<h5>(.*?)<\/h5>/g)].map(([, text]) => text)).to.deep.equal(['Salary', 'Pros and cons']);
    expect(Object.keys(read(some).guide!).sort()).to.deep.equal(['lang', 'prosCons', 'salary', 'version']);
  });

  it('has the prefix of the page, where it is an element', () => {
    const of = (form: EmbedForm, prefix: string) => snippet({widget: 'market-demand', guide: {demand: {level: 'low'}}, form, prefix});
    expect(of('element', 'acme')).to.match(/^<div><acme-market-demand level="low">.*<\/acme-market-demand><\/div>$/);
    expect(of('element', '"><script>')).to.match(/^<div><market-demand /);
    for (const form of ['div', 'code', 'link'] as const) expect(of(form, 'acme')).to.equal(of(form, ''));
  });

  it('reports what is wrong, leaves it out, and has the rest', () => {
    const guide = {salary: {min: 1000, max: '2000', currency: 'USD'}, faq: 'no'} as unknown as RoleGuide;
    const {snippet: html, problems} = compose({
      widget: 'salary-range',
      guide,
      src: 'javascript:alert(1)',
      attributes: {onclick: 'alert(1)', style: 'color:red', heading: 'C:\\', 'heading-level': '3'},
      form: 'div',
    });
    expect(problems.map(({path}) => path)).to.deep.equal(['onclick', 'style', 'heading', 'src', 'salary.max']);
    expectSound(html, 'div');
    expect(read(html).attributes).to.deep.equal({'heading-level': '3', min: '1000', currency: 'USD'});
    expect(compose({widget: 'role-faq', guide: {title: 'x'}}).isEmpty).to.equal(true);
    expect(() => snippet({widget: 'no-widget'})).to.throw(RangeError);
  });

  it('says which language it is in, and in which direction that is written', () => {
    expect(snippet({widget: 'salary-range', guide: guides['registeredNurseAr'], form: 'div'})).to.contain('<div lang="ar" dir="rtl"><h2>الراتب</h2>');
    expect(snippet({widget: 'salary-range', guide: guides['electricianDe'], form: 'div'})).to.contain('<div lang="de" dir="ltr"><h2>Gehalt</h2>');
  });

  describe('whatever is in the guide', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '"', '\\', '\\"', "'", '"><script>alert(1)</script>', '</script>', '</div></pre></a>', '<!--', '-->', ']]>', '&quot;', '&amp;lt;', '{{x}}', '{% x %}', '[gallery]', '@if (x) {', '}',
        '%7B', '%', '{"a":1}', '\n\n', 'a\n\nb', '\t', '\0', '\u2028', '\ufeff', '\u200b', '\ud800', '👩🏽‍⚕️', 'مرحبا \u202e abc', '${x}', '`', '\u0001', '&nbsp;', '&', 'C:\\temp\\"x"',
      ),
      fc.string({unit: 'binary', maxLength: 8}),
      fc.string({unit: 'grapheme', maxLength: 8}),
    );
    const text = fc.array(hostile, {maxLength: 3}).map((parts) => parts.join(''));
    const special: Record<string, fc.Arbitrary<unknown>> = {
      url: fc.constantFrom('https://x.example/?a=1&b="2"#c', 'https://x.example/a_(b)?c=(d)*&lt;', '/a b', 'mailto:a@b.example', 'javascript:alert(1)', 'https:\\\\x\\y', 'HTTPS://x.example/\\%5C'),
      lang: fc.constantFrom('en', 'de-AT', 'ar', 'he-IL', 'zz', 'en_US', 'x"y', 'i\\t'),
      date: fc.constantFrom('2026-01-31', '2026', '\\"'),
    };
    const some = (schema: Schema, key = ''): fc.Arbitrary<unknown> => {
      if ('anyOf' in schema) return fc.oneof(...schema.anyOf.map((one) => some(one)));
      if (schema.type === 'string') return schema.enum ? fc.constantFrom(...schema.enum) : schema.examples ? fc.constantFrom(...schema.examples) : (special[key] ?? text);
      if (schema.type === 'number') return fc.oneof(fc.integer({min: -5, max: 99999}), fc.double());
      if (schema.type === 'boolean') return fc.boolean();
      if (schema.type === 'null') return fc.constant(null);
      if (schema.type === 'array') return schema.prefixItems ? fc.tuple(...schema.prefixItems.map((one) => some(one))) : fc.array(some(schema.items), {maxLength: 3});
      return fc.record(Object.fromEntries(Object.entries(schema.properties).map(([key, inner]) => [key, some(inner, key)])), {requiredKeys: []});
    };

    it('is sound and carries it whole', () => {
      fc.assert(
        fc.property(some(roleGuide), fc.constantFrom(...widgets), fc.constantFrom(...forms), (guide, widget, form) => {
          const html = snippet({widget, guide: guide as RoleGuide, form});
          expectSound(html, form);
          const found = read(html);
          expect(found.tag).to.equal(widget);
          expectCarried(found, guide as object);
        }),
        {numRuns: 600},
      );
    });

    it('has nothing that Markdown, MDX or Vue takes for its own, where a file may be any of them', () => {
      const mdx = (Object.keys(places) as Place[]).filter((place) => placeOf(place).syntax === 'mdx');
      expect(mdx).to.include.members(['markdown', 'docusaurus', 'vitepress', 'astro']);
      fc.assert(
        fc.property(some(roleGuide), fc.constantFrom(...widgets), fc.constantFrom(...mdx), fc.constantFrom(...forms), (guide, widget, place, form) => {
          const line = snippet({widget, guide: {url: 'https://example.com/a_b', ...(guide as RoleGuide)}, for: place, form});
          // Between the tags.
          const text = line.replace(/<[^<>]*>/g, '\n');
          expect(text, line).to.not.match(/[{}*_`[\]~|\\]/);
          expect(text, 'what GFM makes a link of').to.not.match(/https?:\/\/|\bwww\.|\S@[^\s\u2060]/i);
        }),
        {numRuns: 300},
      );
    });

    it('is the same link in Markdown as in HTML', () => {
      const markdown = new MarkdownIt();
      const parts = (html: string) => {
        const {body} = new DOMParser().parseFromString(html, 'text/html');
        expect(body.querySelectorAll('*'), html).to.have.length(2);
        const {textContent, hash, protocol, pathname, search} = body.querySelector<HTMLAnchorElement>('p > a')!;
        return [textContent.replaceAll('\u2060', ''), hash, protocol, pathname.replaceAll('(', '%28').replaceAll(')', '%29'), search.replaceAll('(', '%28').replaceAll(')', '%29')];
      };
      fc.assert(
        fc.property(some(roleGuide), fc.constantFrom(...widgets), fc.option(text, {nil: undefined}), (guide, widget, heading) => {
          const options = {widget, guide: guide as RoleGuide, attributes: {...(heading !== undefined && {heading})} as Record<string, string>};
          const written = snippet({...options, for: 'plain-markdown'});
          expect(written).to.match(/^\[.*\]\([^\s<>\\]*\)$/);
          expect(parts(markdown.render(written)), written).to.deep.equal(parts(snippet({...options, form: 'link'})));
        }),
        {numRuns: 300},
      );
    });

    it('and in the attributes and the address', () => {
      fc.assert(
        fc.property(fc.dictionary(fc.oneof(fc.constantFrom('heading', 'years', 'sections', 'lang', 'onload'), text), text, {maxKeys: 4}), fc.option(text, {nil: undefined}), fc.constantFrom(...widgets), fc.constantFrom(...forms), (attributes, src, widget, form) => {
          const html = snippet({widget, src, attributes, guide: guides['operationsAssistant'], form});
          expectSound(html, form);
          expect(Object.keys(read(html).attributes).join()).to.not.match(/(^|,)on/);
        }),
        {numRuns: 300},
      );
    });

    it('is carried in a form that tells itself from JSON', () => {
      fc.assert(
        fc.property(fc.jsonValue(), fc.string({unit: 'binary'}), (value, string) => {
          for (const json of [JSON.stringify({value}), JSON.stringify({string})]) {
            const packed = pack(json);
            expect(packed).to.not.match(/[\\<>]/);
            expect(unpack(packed)).to.equal(json);
            expect(packed === json || packed.startsWith('%7B')).to.equal(true);
          }
        }),
      );
    });
  });

  it('leaves nothing of a script or a tag that was in the text', () => {
    const guide = {title: '<img src=x onerror=alert(1)>', faq: [{question: '<script>alert(1)</script>', answer: '" onmouseover="alert(1)'}]};
    for (const form of forms) {
      const {body} = new DOMParser().parseFromString(snippet({widget: 'role-faq', guide, form}), 'text/html');
      expect(body.querySelectorAll('script, img, [onmouseover]')).to.have.length(0);
      expect([...nodes(body)].some((node) => node instanceof Comment)).to.equal(false);
    }
    const {body} = new DOMParser().parseFromString(snippet({widget: 'role-faq', guide, form: 'div'}), 'text/html');
    expect(drawnText(body).replaceAll('\u2060', '')).to.contain('<script>alert(1)</script>');
  });
});
