// What is generated begins nothing in the program that it is pasted into, in no form and place: by language, and whatever the text is.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {settled, defineAll, type Widget} from './support/widgets.js';
import {toMarkdown, toPlainText} from '../src/convert/to-text.js';
import {inert, inertAddress, isInert} from '../src/guide/inert.js';
import type {RoleGuide} from '../src/guide/role-guide.js';
import {renderGuide} from '../src/server/render.js';
import {pack, unpack} from '../src/snippet/encode.js';
import {placeOf, places, snippet, type EmbedForm, type Place} from '../src/snippet/snippet.js';

interface Language {
  /** What begins something there. */
  begins: RegExp;
  texts: string[];
  /**
   * Where it is looked for: nowhere else than in the `source`, where a sign stands by itself, which an editor makes of the entity again, but these
   * languages read no editor's content; only in a `text`, because in addresses and data percent signs encode.
   */
  only?: 'source' | 'text';
}
const languages: Record<string, Language> = {
  WordPress: {begins: /\[\/?[\p{L}_-]|\[\d\w*-\w/u, texts: ['[audio src=x]', '[3d-flip-book id=1]', '[_x]', '[-x]', '[/gallery]', '[embed]https://x.example[/embed]', '[über]']},
  'Drupal tokens': {begins: /\[\w+:/, texts: ['[site:name]', '[node:title]']},
  MODX: {begins: /\[\[/, texts: ['[[!Snippet]]', '[[*x]]', '[[$chunk]]', '[[~1]]', '[[++x]]']},
  Thymeleaf: {begins: /\[\[|\[\(|[#$*@~]\{/, texts: ['[[7*7]]', '[(x)]', '#{x}', '${7*7}', '*{x}', '@{x}', '~{x}', '__${x}__']},
  FreeMarker: {begins: /[$#]\{|\[\/?[#@=]|<\/?[#@]/, texts: ['[#if x]', '[/#if]', '[=7*7]', '[@x/]', '<#if x>', '<@x/>', '</#if>', '#{1}']},
  Joomla: {begins: /\{\/?\w/, texts: ['{loadposition x}', '{source}', '{/source}']},
  ExpressionEngine: {begins: /\{\/?\w/, texts: ['{exp:query sql="x"}', '{if x}', '{/if}']},
  Smarty: {begins: /\{[$\w*#/=]/, texts: ['{$smarty.version}', '{php}', '{*x*}', '{#x#}', '{7*7}']},
  Latte: {begins: /\{[^\s"']/, texts: ['{=x}', '{include x}', '{_x}', '{!x}'], only: 'source'},
  Blade: {begins: /\{\{|\{!!|\B@@?\w/, texts: ['{!! phpinfo() !!}', '{{ x }}', '{{-- x --}}', '@php', '@include("x")', '.@if(true)', 'é@php', '@@if']},
  Razor: {begins: /@[({*]|(?<!\w)@[\w:]/, texts: ['@(7*7)', 'a@(7*7)', '@Model', '@{ x }', '@* x *@', '@:x']},
  Svelte: {begins: /\{/, texts: ['{@html x}', '{#if x}', '{x}', '{ x }'], only: 'source'},
  Angular: {begins: /[{}]|\B@\w/, texts: ['@if (true) {', '} @else {', '@for (a of b; track a) {x}', '@let x = alert(1);', '{n, plural, =1 {x}}', '{', '}'], only: 'source'},
  'Vue, AngularJS': {begins: /\{\{/, texts: ['{{_Vue.h.constructor("alert(1)")()}}', '{{{x}}}']},
  'Twig, Liquid, Handlebars, Django': {begins: /\{[{%#~!]/, texts: ['{% raw %}', '{%- x -%}', '{# x #}', '{{> x}}', '{{#x}}', '{{~x}}']},
  'Template Toolkit': {begins: /\[%/, texts: ['[% x %]']},
  'EJS, ERB, JSP, Mako': {begins: /<%|\$\{/, texts: ['<%= x %>', '<% x %>', '${alert(1)}']},
  'PHP, SSI, Textpattern': {begins: /<\?|<!--(?! \/?wp:html -->)|<txp/, texts: ['<?php x ?>', '<?= x ?>', '<!--#exec x -->', '<txp:x />']},
  'Pug, Slim': {begins: /[#!]\{|#\[/, texts: ['#{7*7}', '!{x}', '#[b x]']},
  'MDX, Astro': {begins: /\{/, texts: ['{x}', '{/* x */}', '{<b/>}'], only: 'source'},
  'Confluence, Textile, Tiki': {begins: /\{[!\p{L}]/u, texts: ['{macro}', '{html}', '{!x}', '{CODE()}']},
  'Velocity, Cheetah': {begins: /\$!?\{|\$!?[A-Za-z_]|#[@{#*A-Za-z]/, texts: ['$x', '$!x', '#foreach($x in [1..9])', '#set($x=1)', '#*x*#', '##', '#@x()']},
  TYPO3: {begins: /##/, texts: ['###MARKER###']},
  Mailchimp: {begins: /\*\|/, texts: ['*|FNAME|*']},
  'AMPscript, TWiki': {begins: /%[%={[\p{L}_]/u, texts: ['%%[set @x = 1]%%', '%%=v(@x)=%%', '%FIRSTNAME%', '%INCLUDE{"x"}%'], only: 'text'},
  'Kirby, PmWiki': {begins: /\((?:[a-z][\w-]*)?:/i, texts: ['(image: x.jpg)', '(Gist:x)', '(:include x:)']},
};
const everyText = [...new Set(Object.values(languages).flatMap(({texts}) => texts))];

const forms: EmbedForm[] = ['element', 'div', 'code', 'link'];
/** One for each syntax, and one with something around the line. */
const somePlaces: Place[] = ['html', 'wordpress', 'vue', 'plain-markdown', 'react'];

/** A guide with this in its texts, its attributes and its addresses. */
function guideWith(text: string): RoleGuide {
  const url = addressWith(text);
  return {title: text, summary: text, url, salary: {currency: 'USD', min: 10, max: 20, per: 'hour', area: text, source: {name: text, url}}, faq: [{question: text, answer: `${text}\n\n(${text})`}]};
}
const addressWith = (text: string) => `https://x.example//${text.replaceAll(' ', '')}?${text.replaceAll(' ', '')}`;

/** A line, without what is its own code in JSX and Markdown. */
function sourceOf(line: string, place: Place): string {
  const {syntax} = placeOf(place);
  if (syntax === 'jsx') return line.replace(/\{'[^']*'\}/g, '\n').replace(/ [a-z-]+=\{[-\d.]+\}/g, '');
  return syntax === 'markdown' ? line.replace(/^\[(.*)\]\((\S*)\)$/, '$1\n$2') : line;
}
/** As an editor has it that reads the entities and writes the signs: what its texts and its attributes are. */
function valuesOf(line: string, place: Place): {texts: string[]; values: string[]; addresses: string[]} {
  const {syntax} = placeOf(place);
  const html = syntax === 'markdown' && line.startsWith('[') ? new MarkdownIt().render(line) : syntax === 'jsx' ? line.replace(/\{'([^']*)'\}/g, (_, sign: string) => sign.replaceAll('<', '&lt;')) : line;
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  const all = [...body.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  const isAddress = ({name}: Attr) => /^(data-)?(href|src)$/.test(name);
  return {texts, values: all.filter((each) => !isAddress(each)).map(({value}) => value), addresses: all.filter(isAddress).map(({value}) => value)};
}

/** That nothing in it begins something, as it is written and as an editor has it. */
function expectInert(line: string, place: Place) {
  const source = sourceOf(line, place).replaceAll('#career-widget=', '\n');
  const {texts, values, addresses} = valuesOf(line, place);
  const isJsx = placeOf(place).syntax === 'jsx';
  for (const [language, {begins, only}] of Object.entries(languages)) {
    const note = `${language}, for ${place}: ${line}`;
    if (only !== 'text') expect(source, note).to.not.match(begins);
    // In JSX a sign is a text of its own in the source; on the page it stands beside what it was parted from.
    if (only !== 'source' && !isJsx) for (const text of texts) expect(text, note).to.not.match(begins);
    if (!only) for (const value of values) expect(value, note).to.not.match(begins);
  }
  for (const address of addresses) expect(address, line).to.not.match(/[{}[\]<>|]/);
}

const lines = (guide: RoleGuide, text: string): [Place, string][] =>
  somePlaces.flatMap((place) =>
    forms.flatMap((form): [Place, string][] => [
      [place, snippet({widget: 'salary-range', form, for: place, guide, attributes: {heading: text}})],
      [place, snippet({widget: 'role-faq', form, for: place, guide})],
      [place, snippet({widget: 'salary-range', form, for: place, src: addressWith(text), attributes: {heading: text}})],
    ]),
  );

describe('what is generated', () => {
  before(defineAll);

  it('is looked at in every syntax', () => {
    expect([...new Set(Object.keys(places).map((place) => placeOf(place as Place).syntax))]).to.have.members(somePlaces.map((place) => placeOf(place).syntax).filter((syntax, i, all) => all.indexOf(syntax) === i));
  });

  for (const [language, {begins, texts}] of Object.entries(languages))
    it(`begins nothing of ${language}, in texts, attributes and addresses of snippets`, () => {
      for (const text of texts) {
        expect(text, 'what the table says begins something').to.match(begins);
        for (const [place, line] of lines(guideWith(text), text)) expectInert(line, place);
      }
    });

  it('nor in what is rendered as plain HTML, as Markdown and as text', async () => {
    for (const text of everyText) {
      const guide = guideWith(text);
      expectInert(await renderGuide(guide, {form: 'plain', attributes: {heading: text}}), 'html');
      for (const written of [toMarkdown(guide), toPlainText(guide)])
        for (const [language, {begins, only}] of Object.entries(languages)) {
          // Without the headings of Markdown, and without addresses, which have percent signs.
          const words = written.replace(/\]\((?:\\.|[^)\s])*\)?|<?https?:\S*/g, ' ').replace(/^#+ /gm, '');
          if (only !== 'source') expect(words, `${language}: ${written}`).to.not.match(begins);
        }
    }
  });

  it('nor where two texts come together', () => {
    const html = snippet({widget: 'salary-range', form: 'div', guide: {salary: [{currency: 'USD', median: 1, area: ':include x:', name: 'gallery]'}, {currency: 'USD', median: 2, area: '[', name: '{'}]}});
    expectInert(html, 'html');
  });

  it('makes no embed of an address that is a paragraph', async () => {
    const guide = {faq: [{question: 'Where?', answer: 'https://video.example/watch?v=1'}]};
    for (const html of [snippet({widget: 'role-faq', form: 'div', guide}), await renderGuide(guide, {form: 'plain'})]) {
      expect(html).to.contain('video.example/watch');
      // As WordPress looks for it.
      expect(html.replace(/ data-guide="[^"]*"/, '')).to.not.match(/<p(?: [^>]*)?>\s*https?:\/\/[^\s<>"]+\s*<\/p>/i);
    }
  });

  it('is seen as it was written', async () => {
    for (const text of everyText) {
      const html = snippet({widget: 'salary-range', form: 'div', guide: guideWith(text), attributes: {heading: text}});
      const {body} = new DOMParser().parseFromString(html, 'text/html');
      expect(body.querySelector('h2')!.textContent.replaceAll('\u2060', '')).to.equal(text);
      // The widget takes out what parts an attribute, so that an area is found by its name.
      const element = document.createElement('salary-range') as unknown as Widget;
      const {careerWidget: _, ...said} = body.querySelector<HTMLElement>('[data-career-widget]')!.dataset;
      for (const [name, value] of Object.entries(said)) element.setAttribute(name, name === 'guide' ? unpack(value!) : value!);
      document.body.append(element);
      await settled(element);
      expect(element.shadowRoot!.querySelector('#heading')!.textContent).to.equal(text);
      expect(element.state).to.equal('ready');
      element.remove();
    }
  });

  it('has data that are carried whole, and begin nothing', () => {
    for (const text of everyText) {
      const json = JSON.stringify({faq: [{question: text, answer: text}], pairs: [[1, 2]]});
      const packed = pack(json);
      expect(unpack(packed)).to.equal(json);
      for (const {begins, only} of Object.values(languages)) if (!only) expect(packed).to.not.match(begins);
    }
    // What begins nothing is left to be read.
    expect(pack('{"title":"Diver, $45,000 (m/w/d) a@b.example"}')).to.match(/^\{/);
  });

  const ascii = (address: string) => address.replace(/%[2-7][\da-f]/gi, (one) => String.fromCharCode(parseInt(one.slice(1), 16)));
  it('has addresses that lead where they did', () => {
    const given = ['https://x.example/a[1]?b={c}|d', 'https://x.example//[gallery]', 'https://[::1]/a[b]', 'https://u@[2001:db8::1]:8080/', '//[gallery]/x', '/a?filter[x]=1', '#a[1]', 'mailto:a@b.example', 'https://x.example/@a/$b/(c:d)#e'];
    for (const address of given) {
      expect(ascii(inertAddress(address)), address).to.equal(address);
      const parsed = (each: string) => new URL(each, 'https://page.example');
      if (URL.canParse(address, 'https://page.example')) expect([parsed(inertAddress(address)).host, ascii(parsed(inertAddress(address)).href)]).to.deep.equal([parsed(address).host, ascii(parsed(address).href)]);
    }
    expect(inertAddress('https://[::1]/')).to.equal('https://[::1]/');
    expect(inertAddress('//[gallery]/x')).to.equal('//%5Bgallery%5D/x');
  });

  it('is parted where it has to be, and no second time', () => {
    for (const text of everyText) expect([isInert(inert(text)), inert(inert(text))], text).to.deep.equal([true, inert(text)]);
    for (const text of ['$45,000', 'a@b.example', 'C# and F#', 'C, C#, C++', '#1', '100 %', '5 * 3', 'a < b', '(m/w/d)', '[ ]', 'R&D', 'a - b', '#', '{']) expect(inert(text), text).to.equal(text);
  });

    const sign = fc.constantFrom(...'[]{}<>%$#@*!~^(|:=?/"\'-_ab1 .'.split(''));
  it('begins nothing, whatever signs come together', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.array(sign, {minLength: 1, maxLength: 8}).map((signs) => signs.join('')), fc.constantFrom(...somePlaces), fc.constantFrom(...forms), (text, place, form) => {
        const guide = guideWith(text);
        const attributes = {heading: text};
        for (const widget of ['salary-range', 'role-faq']) expectInert(snippet({widget, form, for: place, guide, attributes}), place);
        expectInert(snippet({widget: 'salary-range', form, for: place, src: addressWith(text), attributes}), place);
      }),
      {numRuns: 200},
    );
  });
});
