import {aTimeout, expect} from '@open-wc/testing';
import {Idiomorph} from 'idiomorph';
import morphdom from 'morphdom';
import {Editor} from '@tiptap/core';
import {StarterKit} from '@tiptap/starter-kit';
import {closePages, openPage, script, type HostPage} from './support/host-page.js';
import {waitUntil} from './support/wait-until.js';

// What we put into a page is in the hands of the page, from then on.
const json = (median = 45000) => `{"widget":"salary-range","salary":{"min":35000,"median":${median},"max":55000,"currency":"USD"}}`;
const divForm = (median = 45000) => `<div class="form" data-career-widget="salary-range" data-median="${median}" data-currency="USD"><p>About $${median / 1000},000 a year</p></div>`;
const codeForm = (median = 45000) => `<pre class="form"><code class="language-career-guide">${json(median)}</code></pre>`;
const linkForm = (median = 45000) => `<p class="form"><a href="https://jobs.example/g#career-widget=salary-range&amp;median=${median}&amp;currency=USD">Salary</a></p>`;
const all = (median?: number) => divForm(median) + codeForm(median) + linkForm(median);
const element = '<salary-range median="45000" currency="USD"><span slot="fallback">45,000</span></salary-range>';

const forms = (page: {document: Document}) => [...(Document.prototype.querySelectorAll.call(page.document, '.form') as NodeListOf<HTMLElement>)];
const widgetsOf = (host: Element) => [...(host.shadowRoot ?? host).children].filter(({localName}) => localName === 'salary-range') as HTMLElement[];
const faults = (hosts: Element[], amount = '$45,000') =>
  hosts.flatMap((host) => {
    const [widget, ...others] = widgetsOf(host);
    const text = (host as HTMLElement).innerText;
    const is = `${host.localName}: ${widgetsOf(host).length} widgets, ${text.slice(0, 40)}`;
    return !widget || others.length || !widget.matches(':state(ready)') || !widget.shadowRoot!.textContent.includes(amount) || widget.getBoundingClientRect().height < 50 || text.trim() ? is : [];
  });
const drawn = async (hosts: () => Element[], count = 3, amount?: string) => {
  const wrong = () => (hosts().length === count ? faults(hosts(), amount) : [`${hosts().length} forms`]);
  await waitUntil(() => !wrong().length, '').catch(() => expect(wrong(), 'not drawn').to.deep.equal([]));
};
const open = async (body = all(), head = script('career-widgets.js')) => {
  const page = await openPage(head, `<main>${body}</main>`);
  return Object.assign(page, {main: page.document.querySelector('main')!});
};
/** How the bar of a picture is painted, which our style sheets say, not the browser's. */
const styled = (widget: Element) => getComputedStyle(widget.shadowRoot!.querySelector('section')!).containerType === 'inline-size' && widget.shadowRoot!.adoptedStyleSheets.length > 1;

describe('what is put into a page', function () {
  this.timeout(20_000);
  afterEach(closePages);

  const parse = (page: HostPage, html: string) => {
    const main = page.document.createElement('main');
    main.innerHTML = html;
    return main;
  };
  const morphs: Record<string, (page: HostPage & {main: HTMLElement}, html: string) => void> = {
    Idiomorph: ({main}, html) => void Idiomorph.morph(main, `<main>${html}</main>`, {morphStyle: 'outerHTML'}),
    'Idiomorph, innerHTML': ({main}, html) => void Idiomorph.morph(main, html, {morphStyle: 'innerHTML'}),
    morphdom: (page, html) => void morphdom(page.main, parse(page, html)),
    innerHTML: ({main}, html) => void (main.innerHTML = html),
    replaceChildren: (page, html) => page.main.replaceChildren(...parse(page, html).childNodes),
    'removal of what is not known': ({main}) => main.querySelectorAll('pre > :not(code)').forEach((each) => each.remove()),
  };
  for (const [name, morph] of Object.entries(morphs))
    it(`may be replaced any number of times: ${name}`, async () => {
      const page = await open();
      await drawn(() => forms(page));
      for (let i = 0; i < 120; i++) {
        morph(page, all());
        await aTimeout(4);
      }
      await drawn(() => forms(page));
      if (/known/.test(name)) return;
      morph(page, all(46000));
      await drawn(() => forms(page), 3, '$46,000');
      expect(page.said).to.deep.equal([]);
    });

  it('comes back after a page has removed it as often as it can', async () => {
    const page = await open(codeForm());
    await drawn(() => forms(page), 1);
    const [host] = forms(page);
    let removed = 0;
    const enemy = new page.window.MutationObserver(() => widgetsOf(host!).forEach((each) => (removed++, each.remove())));
    enemy.observe(host!, {childList: true});
    widgetsOf(host!)[0]!.remove();
    await aTimeout(500);
    // It costs a page no more than this, and what is in the code is seen for so long.
    expect(removed).to.be.within(2, 220);
    expect(host!.innerText).to.contain('35000');
    enemy.disconnect();
    await drawn(() => forms(page), 1);
  });

  it('has its style sheets again when the page sets its own', async () => {
    const page = await open();
    await drawn(() => forms(page));
    for (let i = 0; i < 3; i++) {
      page.document.adoptedStyleSheets = i ? [] : [new page.window.CSSStyleSheet()];
      await aTimeout(20);
      await drawn(() => forms(page));
    }
  });

  for (const way of ['appendChild', 'adoptNode'] as const)
    it(`may be moved into another document and back, any number of times: ${way}`, async () => {
      const page = await open(all() + element);
      await drawn(() => forms(page));
      const own = page.document.querySelector('main > salary-range')!;
      await waitUntil(() => own.matches(':state(ready)'));
      const sheets = own.shadowRoot!.adoptedStyleSheets.length;
      const other = page.document.body.appendChild(page.document.createElement('iframe'));
      other.width = '700';
      const {main} = page;
      for (let i = 0; i < 3; i++) {
        const there = other.contentDocument!;
        there.body.append(way === 'adoptNode' ? there.adoptNode(main) : main);
        await drawn(() => forms({document: there}));
        expect(styled(own), 'in the frame').to.equal(true);
        expect(own.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
        // It is alive there.
        own.setAttribute('median', String(41000 + i));
        await waitUntil(() => own.shadowRoot!.textContent.includes(`$41,00${i}`));
        page.document.body.prepend(main);
        await drawn(() => forms(page));
        expect(styled(own), 'back').to.equal(true);
        expect(own.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
        own.setAttribute('median', '45000');
        await waitUntil(() => own.shadowRoot!.textContent.includes('$45,000'));
      }
      expect(page.said).to.deep.equal([]);
    });

  it('may be moved through a document that no window shows, and through a window that is closed', async () => {
    const page = await open(element + '<career-guide sections="salary-range role-faq"></career-guide>');
    const own = page.document.querySelector('salary-range')!;
    await waitUntil(() => own.matches(':state(ready)'));
    const inert = new page.window.DOMParser().parseFromString('', 'text/html');
    inert.body.append(page.main);
    await aTimeout(20);
    page.document.body.append(page.main);
    await waitUntil(() => styled(own));
    const frame = page.document.body.appendChild(page.document.createElement('iframe'));
    frame.contentDocument!.body.append(page.main);
    frame.remove();
    page.document.body.append(page.main);
    await waitUntil(() => styled(own));
    expect(page.said).to.deep.equal([]);
  });

  it('may come from another document, whose nodes are of other classes', async () => {
    const page = await open('');
    const frame = page.document.body.appendChild(page.document.createElement('iframe'));
    const there = frame.contentDocument!;
    there.body.innerHTML = `<section>${all()}</section>`;
    page.main.append(there.body.firstElementChild!);
    await drawn(() => forms(page));
    expect(page.said).to.deep.equal([]);
  });

  it('may be cloned where it is drawn, which gives another one, drawn once', async () => {
    const page = await open(all() + element);
    await drawn(() => forms(page));
    const clone = page.document.body.appendChild(page.main.cloneNode(true)) as HTMLElement;
    await drawn(() => forms(page), 6);
    await waitUntil(() => clone.querySelector(':scope > salary-range')!.matches(':state(ready)'));
    expect(clone.querySelectorAll(':scope > salary-range')).to.have.length(1);
  });

  it('is drawn in what an editor shows to be read only, and not where it is edited', async () => {
    const page = await open(`<div class="editor" contenteditable="false">${all()}</div>`);
    const editor = page.document.querySelector('.editor')!;
    await drawn(() => forms(page));
    for (const editing of ['true', '', 'plaintext-only', 'TRUE']) {
      editor.setAttribute('contenteditable', editing);
      await waitUntil(() => !forms(page).some((host) => widgetsOf(host).length), `edited: ${editing}`);
      for (const host of forms(page)) expect(host.innerText.trim(), editing).to.not.equal('');
      editor.setAttribute('contenteditable', editing ? 'false' : 'inherit');
      await drawn(() => forms(page));
    }
    editor.removeAttribute('contenteditable');
    await drawn(() => forms(page));
    page.document.designMode = 'on';
    editor.insertAdjacentHTML('beforeend', divForm());
    await aTimeout(50);
    expect(forms(page)[3]!.shadowRoot).to.equal(null);
  });

  it('is drawn in an article that TipTap shows, until it is edited', async () => {
    const page = await open('<div id="editor"></div>');
    const editor = new Editor({element: page.document.getElementById('editor')!, extensions: [StarterKit], editable: false, content: `<p>Before</p>${codeForm()}`});
    const pre = () => [...page.document.querySelectorAll('pre')];
    await drawn(pre, 1);
    editor.setEditable(true);
    await waitUntil(() => !widgetsOf(pre()[0]!).length);
    expect(pre()[0]!.innerText).to.contain('35000');
    expect(editor.getText()).to.contain('35000');
    editor.setEditable(false);
    await drawn(pre, 1);
    editor.destroy();
  });
});

describe('a page whose names are its own', function () {
  this.timeout(20_000);
  afterEach(closePages);
  const ways = ['career-widgets.js', 'loader.js'];
  const run = (code: string) => `<script>${code}</script>`;
  const guide = '<script type="application/json" id="guide">{"salary":{"median":45000,"currency":"USD"},"faq":[{"question":"Why?","answer":"So."}],"skillMap":{"groups":[{"name":"Basics","skills":["Planning","Filing","Writing","Counting"]}]}}</script>';
  const more = `${guide}<salary-range src="#guide"></salary-range><role-faq src="#guide"></role-faq><skill-map src="#guide" interactive></skill-map><career-guide src="#guide"></career-guide>`;

  const pages: Record<string, string> = {
    'every object has one more key': run('Object.prototype.extend = function () {}; Object.prototype.each = function () {}; Object.prototype.title2 = "x"'),
    'every list has one more key': run('Array.prototype.contains = function () {}; Array.prototype.each = function () {}; Array.prototype.last = 1'),
    'Prototype 1.6 is there': run(`
      Array.prototype.toJSON = function () { return '[' + this.map((each) => Object.toJSON(each)).join(', ') + ']' };
      String.prototype.toJSON = function () { return '"' + this + '"' };
      Object.toJSON = (value) => value && value.toJSON ? value.toJSON() : String(value);
      Array.prototype.entries = Array.prototype.toArray = function () { return [...this] };
      Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] };`),
    'MooTools is there': run(`
      Array.from = (item) => item == null ? [] : typeof item !== 'string' && item.length >= 0 && Array.isArray(item) ? item : [item];
      String.prototype.contains = Array.prototype.contains = function (item) { return this.indexOf(item) > -1 };
      Element.prototype.set = Element.prototype.get = function () {};`),
    'it has globals of any name': run('var $ = 1, e = 2, t = 3, name = "salary", html = 4, css = 5, root = 6, top2 = 7, status = "x", start = 8, define = function () { throw Error("an AMD loader") }; define.amd = {}; var module = {exports: {}}, exports = module.exports, process = {}, require = () => { throw Error("no") }'),
    'its forms hide the methods of the document': '<form name="querySelector"></form><form name="querySelectorAll"></form><img name="getElementsByTagName" alt="">',
  };
  for (const [name, head] of Object.entries(pages))
    for (const way of ways)
      it(`is drawn on where ${name}: ${way}`, async () => {
        // In the body, so that forms stand before the script as well.
        const page = await openPage('', `${head}${all()}${more}${script(way)}`);
        await drawn(() => forms(page));
        for (const tag of ['salary-range', 'role-faq', 'skill-map', 'career-guide'])
          await waitUntil(() => (Document.prototype.querySelector.call(page.document, `body > ${tag}`) as Element).matches(':state(ready)'), tag);
        expect(page.said).to.deep.equal([]);
      });

  for (const way of ways)
    it(`is drawn on where fields of a form are called like methods: ${way}`, async () => {
      const page = await open('', script(way));
      const names = ['matches', 'querySelector', 'querySelectorAll', 'closest', 'children', 'childNodes', 'parentNode', 'parentElement', 'nodeType', 'localName', 'getAttribute', 'contains', 'getRootNode', 'isConnected', 'addEventListener', 'append', 'remove', 'lang', 'id'];
      page.main.innerHTML = `<form lang="en">${names.map((each) => `<input name="${each}">`).join('')}<div>${all()}${element}</div></form>`;
      await drawn(() => forms(page));
      await waitUntil(() => page.main.querySelector('form > div > salary-range')!.matches(':state(ready)'));
      expect(page.said).to.deep.equal([]);
    });
});
