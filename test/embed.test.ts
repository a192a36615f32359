import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import fc from 'fast-check';
import guide from '../stories/guides/operations-assistant.json';
import {places, snippet, widgets, type EmbedForm} from '../src/snippet/snippet.js';
import type {RoleGuide} from '../src/guide/role-guide.js';
import {hostOf, placeholders as forms, readPlaceholder} from '../src/embed/placeholder.js';
import {start} from '../src/embed/enhance.js';
import {defineAll, drawnText, type Widget} from './support/widgets.js';
import {waitUntil} from './support/wait-until.js';

const figures = 'data-min="35000" data-median="45000" data-max="55000" data-currency="USD"';
const divForm = (more = figures, inner = '<p class="own">$35,000 to $55,000</p>') => `<div data-career-widget="salary-range" ${more}>${inner}</div>`;
const codeForm = (json: unknown, before = '') =>
  `<pre><code class="language-career-guide">${before}${(typeof json === 'string' ? json : JSON.stringify(json)).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;
const linkForm = (hash = 'min=35000&amp;median=45000&amp;max=55000&amp;currency=USD') => `<a href="/guide#career-widget=salary-range&amp;${hash}">Salary</a>`;
const pay = {widget: 'salary-range', salary: {currency: 'USD', min: 35000, median: 45000, max: 55000}};

describe('forms for elements', () => {
  let place: HTMLElement;
  let said: unknown[][] = [];
  const {warn} = console;
  const put = (markup: string) => {
    place.innerHTML = markup;
    return place.firstElementChild as HTMLElement;
  };
  /** The widget of a host: in its shadow root, or beside the code. */
  const widgetOf = (host: Element) => [...(host.shadowRoot ?? host).children].find(({localName}) => localName.includes('-')) as Widget | undefined;
  const drawn = async (host: Element) => {
    await waitUntil(() => widgetOf(host)?.state === 'ready', `not ready, but ${widgetOf(host)?.state}`);
    return widgetOf(host)!;
  };
  const visible = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  /** A task of ours between those in which the page draws, of the same kind where there is one: on a busy machine a timer may come after all of them. */
  const turn = () => (globalThis as {scheduler?: {postTask?: (task: () => void) => Promise<void>}}).scheduler?.postTask?.(() => {}) ?? aTimeout(0);
  const settled = async () => {
    await aTimeout(0);
    await nextFrame();
    await aTimeout(20);
  };

  before(async () => {
    await defineAll();
    // Some are there before.
    document.body.insertAdjacentHTML('beforeend', `<section id="early">${divForm()}${codeForm(pay)}<p>${linkForm()}</p></section>`);
    start();
  });
  beforeEach(() => {
    place = document.createElement('article');
    document.body.append(place);
    said = [];
    console.warn = (...args: unknown[]) => void said.push(args);
  });
  afterEach(() => {
    console.warn = warn;
    place.remove();
  });

  it('are made into widgets where the page has them already', async () => {
    const early = document.querySelector('#early')!;
    for (const host of early.children) await drawn(host);
    expect(said).to.deep.equal([]);
    early.remove();
  });

  it('say nothing that a page has put into every object', async () => {
    Reflect.set(Object.prototype, 'src', '/inherited.json');
    try {
      const widget = await drawn(put(codeForm(pay)));
      expect(widget.hasAttribute('src')).to.equal(false);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'src');
    }
  });

  it('are made into widgets as the page has time, where there are thousands, and all of them before it is printed', async () => {
    const made = () => [...place.children].filter(widgetOf).length;
    place.innerHTML = divForm().repeat(600);
    const counts = new Set<number>();
    for (let i = 0; i < 4 && counts.size < 2; i++) {
      await turn();
      counts.add(made());
    }
    expect(counts.size, 'slices').to.be.above(1);
    expect(made()).to.be.below(600);
    dispatchEvent(new Event('beforeprint'));
    await aTimeout(0);
    expect([made(), widgetOf(place.lastElementChild!)!.state]).to.deep.equal([600, 'ready']);
    dispatchEvent(new Event('afterprint'));
  });

  for (const [name, markup] of [['a <div>', divForm()], ['a block of code', codeForm(pay)], ['a link', `<p>${linkForm()}</p>`]] as const)
    describe(name, () => {
      it('draws, leaves what is there as it is, and shows that again when the data turns bad', async () => {
        const host = put(markup);
        const own = host.firstElementChild!;
        const before = host.localName === 'pre' ? own.outerHTML : host.outerHTML;
        expect(visible(own)).to.equal(true);
        const widget = await drawn(host);
        expect(visible(widget)).to.equal(true);
        expect(visible(own)).to.equal(false);
        expect(drawnText(widget)).to.contain('$45,000');
        expect(host.localName === 'pre' ? own.outerHTML : host.outerHTML).to.equal(before);
        expect(own.parentNode).to.equal(host);

        if (host.localName === 'div') {
          host.removeAttribute('data-currency');
          host.setAttribute('data-guide', '{');
        }
        else if (host.localName === 'pre') own.textContent = '{"widget": “salary-range”}';
        else own.setAttribute('href', '#career-widget=salary-range&guide=%7B');
        await waitUntil(() => visible(own) && said.length);
        await settled();
        expect(said).to.have.length(1);
        // No note of ours besides.
        expect(host.innerText.trim()).to.equal((own as HTMLElement).innerText.trim());
      });

      it('comes late, leaves, comes back and moves, and is one widget', async () => {
        const holder = put(`<section><div class="a">${markup}</div><div class="b"></div></section>`);
        const [a, b] = [...holder.children] as [Element, Element];
        const host = a.firstElementChild!;
        await drawn(host);
        b.append(host);
        await settled();
        await drawn(host);
        host.remove();
        await settled();
        expect(a.childNodes).to.have.length(0);
        expect(b.childNodes).to.have.length(0);
        a.append(host);
        await settled();
        await drawn(host);
        expect([...(host.shadowRoot ?? host).children].filter(({localName}) => localName.includes('-'))).to.have.length(1);
        expect(said).to.deep.equal([]);
      });

      it('is one widget in a copy of the page too, as Turbo keeps them', async () => {
        const holder = put(`<section>${markup}</section>`);
        await drawn(holder.firstElementChild!);
        const copy = holder.cloneNode(true) as Element;
        holder.replaceWith(copy);
        const host = copy.firstElementChild!;
        await drawn(host);
        await settled();
        expect(copy.children).to.have.length(1);
        expect([...(host.shadowRoot ?? host).children].filter(({localName}) => localName.includes('-'))).to.have.length(1);
        expect(visible(widgetOf(host)!)).to.equal(true);
        expect(visible(host.firstElementChild!)).to.equal(false);
      });

      it('is not touched where it is edited', async () => {
        for (const [before, after] of [['<div contenteditable>', '</div>'], ['<div contenteditable="plaintext-only">', '</div>'], ['<div contenteditable="true"><div contenteditable="false">', '</div></div>']]) {
          const editor = put(`${before}${markup}${after}`);
          const html = editor.innerHTML;
          await settled();
          expect(editor.innerHTML).to.equal(html);
          for (const element of editor.querySelectorAll('*')) expect(element.shadowRoot).to.equal(null);
        }
      });

      it('is not touched in a template, and is text in a text area', async () => {
        put(`<template>${markup}</template><textarea></textarea>`);
        const [template, area] = [...place.children] as [HTMLTemplateElement, HTMLTextAreaElement];
        area.value = markup;
        await settled();
        expect(template.innerHTML).to.equal(markup);
        expect(area.value).to.equal(markup);
      });

      it('says which widget there is not, once, and stays as it is', async () => {
        for (const wrong of ['salry-range', 'script', 'img', 'x-alien', '__proto__', 'constructor', '<b>', 'salary-range onclick']) {
          said = [];
          const host = put(markup.replace(/salary-range/, wrong.replace('<', '&lt;')));
          const own = host.firstElementChild!;
          await settled();
          own.setAttribute('data-any', 'change');
          await settled();
          expect(said.map(String), wrong).to.deep.equal([`career-widgets: there is no widget "${wrong}",[object ${host.constructor.name}]`]);
          expect(visible(own)).to.equal(true);
          expect(host.shadowRoot?.firstElementChild ?? null).to.equal(null);
        }
      });
    });

  describe('a <div>', () => {
    it('takes any attribute of its widget, and no other', async () => {
      const host = put(
        divForm(`${figures} data-heading="Pay" data-heading-level="4" data-lang="de" data-onclick="alert(1)" data-style="color: red" data-id="x" data-class="y" data-slot="z" data-is="w" data-constructor="v" data-__proto__="u" data-career-widget="again"`),
      );
      const widget = await drawn(host);
      expect(widget.getAttributeNames().sort()).to.deep.equal(['currency', 'exportparts', 'heading', 'heading-level', 'lang', 'max', 'median', 'min']);
      expect(widget.shadowRoot!.querySelector('h4')!.textContent).to.equal('Pay');
      expect(drawnText(widget)).to.contain('45.000');
    });

    it('takes a guide, also packed, and a src that is http or https', async () => {
      await drawn(put(divForm(`data-guide="${JSON.stringify(pay).replaceAll('"', '&quot;')}"`)));
      await drawn(put(divForm(`data-guide="${encodeURIComponent(JSON.stringify(pay))}"`)));
      await drawn(put(divForm(`data-src="${new URL('../stories/guides/operations-assistant.json', import.meta.url).href}"`)));
      for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd']) {
        const host = put(divForm(`data-src="${src}"`));
        await waitUntil(() => widgetOf(host)?.state === 'error');
        expect(visible(host.firstElementChild!)).to.equal(true);
      }
    });

    it('gives nothing to a prototype', async () => {
      const host = put(divForm(`data-guide="${'{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "salary": {"__proto__": {"polluted": 1}, "currency": "USD", "median": 5}}'.replaceAll('"', '&quot;')}"`));
      await drawn(host);
      put(codeForm('{"__proto__": {"polluted": 1}, "widget": "salary-range", "attributes": {"__proto__": {"polluted": 1}, "median": 5, "currency": "USD"}}'));
      await drawn(place.firstElementChild!);
      expect(({} as {polluted?: number}).polluted).to.equal(undefined);
    });

    it('follows a framework that changes it in place', async () => {
      const host = put(divForm());
      const widget = await drawn(host);
      host.setAttribute('data-median', '46000');
      host.removeAttribute('data-min');
      await waitUntil(() => drawnText(widget).includes('$46,000'));
      expect(widgetOf(host)).to.equal(widget);
      expect(widget.hasAttribute('min')).to.equal(false);

      host.setAttribute('data-career-widget', 'market-demand');
      host.setAttribute('data-level', 'high');
      await waitUntil(() => widgetOf(host)?.localName === 'market-demand');
      await drawn(host);
      expect(host.shadowRoot!.children).to.have.length(1);

      // The same element is something else now.
      host.removeAttribute('data-career-widget');
      host.textContent = 'Something else';
      await settled();
      expect(widgetOf(host)).to.equal(undefined);
      expect(host.innerText).to.equal('Something else');
      expect(visible(host)).to.equal(true);
      host.setAttribute('data-career-widget', 'market-demand');
      await drawn(host);
    });

    it('whose content is replaced keeps it as the fallback', async () => {
      const host = put(divForm());
      await drawn(host);
      host.replaceChildren('new');
      await settled();
      expect(visible(widgetOf(host)!)).to.equal(true);
      host.removeAttribute('data-career-widget');
      await waitUntil(() => host.innerText === 'new');
    });

    it('gets its guide from a <career-guide> around it', async () => {
      const around = put(`<career-guide sections="role-summary"><section>${divForm('')}</section></career-guide>`);
      around.setAttribute('guide', JSON.stringify(guide));
      await drawn(around.querySelector('div')!);
    });

    it('lets the page style the parts', async () => {
      const style = document.createElement('style');
      style.textContent = '[data-career-widget]::part(sentence) { font-style: italic } [data-career-widget] { --career-accent: red }';
      place.before(style);
      const widget = await drawn(put(divForm()));
      expect(getComputedStyle(widget.shadowRoot!.querySelector('[part="sentence"]')!).fontStyle).to.equal('italic');
      style.remove();
    });

    it('that has a shadow root of its own is left alone, and stops no other', async () => {
      await settled();
      const own = document.createElement('div');
      own.setAttribute('data-career-widget', 'salary-range');
      own.attachShadow({mode: 'closed'}).append('own');
      const holder = document.createElement('section');
      holder.append(own);
      holder.insertAdjacentHTML('beforeend', divForm());
      place.append(holder);
      await drawn(holder.lastElementChild!);
      expect(said.map(String)).to.have.length(1);
    });
  });

  describe('a block of code', () => {
    it('draws the whole guide where no widget is named', async () => {
      const widget = await drawn(put(codeForm(guide)));
      expect(widget.localName).to.equal('career-guide');
    });

    it('has attributes as texts, numbers or truth values', async () => {
      const widget = await drawn(put(codeForm({...pay, attributes: {heading: 'Pay', 'heading-level': 3, debug: true, src: null, per: false, area: {a: 1}, onclick: 'alert(1)', style: 'color: red', id: 'x'}})));
      expect(widget.getAttributeNames().sort()).to.deep.equal(['debug', 'exportparts', 'guide', 'heading', 'heading-level']);
    });

    it('draws flat attributes, and what is at src', async () => {
      await drawn(put(codeForm({widget: 'salary-range', attributes: {median: 45000, currency: 'USD'}})));
      await drawn(put(codeForm({widget: 'salary-range', attributes: {src: new URL('../stories/guides/operations-assistant.json', import.meta.url).href}})));
    });

    it('has text before the JSON, or percent signs in it, or what highlights it', async () => {
      await drawn(put(codeForm(pay, 'Salary: $35,000 to $55,000. ')));
      await drawn(put(codeForm(encodeURIComponent(JSON.stringify(pay)), 'Salary: 80 % earn more. ')));
      const host = put('<pre class="hljs"><code class="hljs language-career-guide"></code></pre>');
      const code = host.firstElementChild!;
      for (const piece of JSON.stringify(pay, null, 2).split(/(?=")/)) {
        const span = document.createElement('span');
        span.textContent = piece;
        code.append(span);
      }
      await drawn(host);
    });

    it('with nothing in it says nothing, and draws when something comes', async () => {
      const host = put(codeForm('\n'));
      await settled();
      expect(said).to.deep.equal([]);
      host.firstElementChild!.firstChild!.nodeValue = JSON.stringify(pay);
      await drawn(host);
    });

    it('with bad JSON shows it, and says where it is bad', async () => {
      for (const bad of ['{“widget”: "salary-range"}', '{"widget": "salary-range", salary: 1}', 'none', '{', '%7', '%7Bx', '{"widget": "salary-range", "salary": {"median": "many"}}']) {
        said = [];
        const host = put(codeForm(bad));
        await waitUntil(() => said.length, bad);
        await settled();
        expect(said).to.have.length(1);
        expect(String(said[0]![0])).to.match(/^<(career-guide|salary-range)> /);
        expect(visible(host.firstElementChild!)).to.equal(true);
        expect(host.innerText.trim()).to.equal(bad);
      }
    });

    it('is shown while its data are on their way', async () => {
      const {fetch} = window;
      let answer!: (response: Response) => void;
      window.fetch = () => new Promise((resolve) => (answer = resolve));
      const host = put(codeForm({widget: 'salary-range', attributes: {src: 'https://guides.example/slow.json'}}, 'Salary '));
      await settled();
      expect(visible(host.firstElementChild!)).to.equal(true);
      answer(new Response(JSON.stringify(pay)));
      await drawn(host);
      expect(visible(host.firstElementChild!)).to.equal(false);
      window.fetch = fetch;
    });

    it('looks like a widget of the page, not like code', async () => {
      const style = document.createElement('style');
      style.textContent = 'article { font: 20px serif } article pre { font: 10px monospace; white-space: pre; background: #eee; border: 1px solid; padding: 3em; overflow: auto; max-height: 2em !important }';
      place.before(style);
      const host = put(`<div>${codeForm(pay)}</div>`).firstElementChild!;
      const copy = document.createElement('button');
      copy.textContent = 'Copy';
      host.append(copy);
      const widget = await drawn(host);
      const {fontFamily, fontSize, whiteSpace} = getComputedStyle(widget);
      expect({fontFamily, fontSize, whiteSpace}).to.deep.equal({fontFamily: 'serif', fontSize: '20px', whiteSpace: 'normal'});
      const pre = getComputedStyle(host);
      expect([pre.paddingTop, pre.borderTopWidth, pre.backgroundColor, pre.overflow, pre.display]).to.deep.equal(['0px', '0px', 'rgba(0, 0, 0, 0)', 'visible', 'block']);
      expect(visible(copy)).to.equal(false);
      style.remove();
    });

    const fence = JSON.stringify(pay);
    const lines = `<span class="line"><span>${fence.slice(0, 20)}</span><span>${fence.slice(20)}</span></span>`;
    for (const [tool, markup] of Object.entries({
      'Markdown (CommonMark), Jekyll, MkDocs, Eleventy': `<pre><code class="language-career-guide">${fence}</code></pre>`,
      'Hugo (Chroma)': `<div class="highlight"><pre tabindex="0" class="chroma"><code class="language-career-guide" data-lang="career-guide">${lines}</code></pre></div>`,
      'Prism, and a class that an editor gives a block': `<pre class="prism-code language-career-guide"><code>${fence}</code></pre>`,
      Docusaurus: `<div class="language-career-guide codeBlockContainer"><div class="content"><pre tabindex="0" class="prism-code language-career-guide"><code><span style="display: inline-block">${fence}</span><br></code></pre><div class="buttons"><button>Copy</button></div></div></div>`,
      'VitePress (Shiki)': `<div class="language-career-guide vp-adaptive-theme"><button class="copy">Copy</button><span class="lang">career-guide</span><pre class="shiki"><code>${lines}</code></pre></div>`,
      'Shiki, where it knows the language': `<pre class="shiki" data-language="career-guide"><code>${lines}</code></pre>`,
    }))
      it(`is one as this makes it, with nothing of the code left: ${tool}`, async () => {
        const style = document.createElement('style');
        style.textContent = 'article :is(pre, div[class]) { background: #eee; border: 1px solid; border-radius: 8px } article .lang { position: absolute }';
        place.before(style);
        put(`<section>${markup}<p>More.</p></section>`);
        const host = place.querySelector('pre')!;
        await drawn(host);
        await settled();
        expect(place.querySelectorAll('salary-range')).to.have.length(1);
        for (const each of place.querySelectorAll('button, .lang, code')) expect(visible(each), each.outerHTML).to.equal(false);
        for (const each of [host, ...place.querySelectorAll('div.language-career-guide')]) {
          const {backgroundColor, borderTopWidth} = getComputedStyle(each);
          expect([backgroundColor, borderTopWidth], each.className).to.deep.equal(['rgba(0, 0, 0, 0)', '0px']);
        }
        expect(visible(place.querySelector('p')!)).to.equal(true);
        // And is code again where the data turns bad.
        place.querySelector('code')!.textContent = '{';
        await waitUntil(() => visible(place.querySelector('code')!), 'the code is hidden');
        style.remove();
      });

    // The place of a block is the theme's: what is around it says where its column is.
    for (const [layout, css, left, width] of [
      ['WordPress, constrained', '.column > * { max-width: 300px; margin-left: auto !important; margin-right: auto !important }', 100, 300],
      ['a named grid, as in Ghost', '.column { display: grid; grid-template-columns: [full] 80px [main] minmax(0, 320px) [end] 1fr } .column > * { grid-column: main / end }', 80, 320],
      ['a flex column', '.column { display: flex; flex-direction: column; align-items: center } .column > * { width: 260px }', 120, 260],
      ['a margin at the side', '.column > * { margin-inline: 50px 70px }', 50, 380],
      ['a wide block', '.column > p { max-width: 200px } .column > pre { margin-inline: -20px; }', -20, 540],
    ] as const)
      it(`has the place that the theme gives it: ${layout}`, async () => {
        const style = document.createElement('style');
        style.textContent = `.column { width: 500px } ${css} pre { padding: 3em; font: 10px monospace; overflow: auto }`;
        place.before(style);
        const column = put(`<div class="column">${codeForm(pay)}<p>More.</p></div>`);
        const host = column.firstElementChild!;
        const widget = await drawn(host);
        const outer = column.getBoundingClientRect();
        for (const each of [host, widget]) {
          const box = each.getBoundingClientRect();
          expect([Math.round(box.left - outer.left), Math.round(box.width)], each.localName).to.deep.equal([left, width]);
        }
        expect(widget.getBoundingClientRect().height).to.be.below(600);
        style.remove();
      });

    it('hides no other block of code', async () => {
      const holder = put(`<div>${codeForm(pay)}<pre><code class="language-js">let x;</code></pre><pre><code class="language-career-guide"></code></pre></div>`);
      await drawn(holder.firstElementChild!);
      expect(visible(holder.children[1]!)).to.equal(true);
    });

    it('has its widget put back, but not for ever', async () => {
      const host = put(codeForm(pay));
      await drawn(host);
      // A morph leaves only what it knows.
      widgetOf(host)!.remove();
      await drawn(host);
      let removed = 0;
      const enemy = new MutationObserver(() => {
        const widget = widgetOf(host);
        if (widget) {
          removed++;
          widget.remove();
        }
      });
      enemy.observe(host, {childList: true});
      widgetOf(host)!.remove();
      await settled();
      expect(removed).to.be.within(1, 200);
      expect(visible(host.firstElementChild!)).to.equal(true);
      enemy.disconnect();
    });
  });

  describe('a link', () => {
    const alone = [
      `<p>${linkForm()}</p>`,
      `<div>${linkForm()}</div>`,
      `<p> \n${linkForm()}&nbsp;<br></p>`,
      `<p><strong><em>${linkForm()}</em></strong></p>`,
      `<p><span><span>${linkForm().replace('Salary', '<b>Sal</b>ary')}</span></span><!-- mark --></p>`,
      `<p>${linkForm().replace('Salary', 'Salary <svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>')}</p>`,
    ];
    for (const markup of alone)
      it(`becomes a widget in ${markup.replace(/href="[^"]*"/, '')}`, async () => {
        const widget = await drawn(put(markup));
        expect(visible(widget)).to.equal(true);
        expect(visible(place.querySelector('a')!)).to.equal(false);
      });

    const beside = [
      `<p>See ${linkForm()}</p>`,
      `<p>${linkForm()}.</p>`,
      `<p>${linkForm()}${linkForm().replace('Salary', 'Pay')}</p>`,
      `<p>${linkForm()}<img alt="" src="data:,"></p>`,
      `<div>${linkForm()}<input></div>`,
      `<ul><li>${linkForm()}</li></ul>`,
      `<div><ul><li>${linkForm()}</li></ul></div>`,
      `<div><h2>${linkForm()}</h2></div>`,
      `<div><nav>${linkForm()}</nav></div>`,
      `<table><tr><td>${linkForm()}</td></tr></table>`,
      `<p>${linkForm().replace('<a ', '<a rel="nofollow ugc" ')}</p>`,
      `<div><button>${linkForm()}</button></div>`,
      `<blockquote>${linkForm()}</blockquote>`,
      `<p><a href="/guide?x=#careerwidget=salary-range">Salary</a></p>`,
    ];
    for (const markup of beside)
      it(`stays a link in ${markup.replace(/href="[^"]*"/, '')}`, async () => {
        put(markup);
        const html = place.innerHTML;
        await settled();
        expect(place.innerHTML).to.equal(html);
        for (const element of place.querySelectorAll('*')) expect(element.shadowRoot).to.equal(null);
        expect(said).to.deep.equal([]);
      });

    it('beside which text comes is a link again', async () => {
      const host = put(`<p>${linkForm()}</p>`);
      await drawn(host);
      host.append(' and more');
      await settled();
      expect(host.innerText).to.equal('Salary and more');
      expect(visible(host.firstElementChild!)).to.equal(true);
    });

    it('in a <div> that is a form is its fallback', async () => {
      const host = put(divForm(figures, linkForm('median=1&amp;currency=USD')));
      expect(drawnText(await drawn(host))).to.contain('$45,000');
    });

    it('says what it says in percent signs or pluses', async () => {
      const host = put(`<p><a href="#career-widget=salary-range&amp;heading=What+%26+how&amp;guide=${encodeURIComponent(JSON.stringify(pay))}">Salary</a></p>`);
      const widget = await drawn(host);
      expect(widget.shadowRoot!.querySelector('#heading')!.textContent).to.equal('What & how');
    });
  });

  it('are drawn as the snippets have them', async function () {
    this.timeout(60_000);
    const some = {...guide, lang: 'en'} as RoleGuide;
    for (const form of ['div', 'code', 'link'] as EmbedForm[])
      for (const widget of widgets) {
        if (widget === 'share-guide' || widget === 'membership-plans') continue;
        const markup = snippet({widget, guide: some, form});
        const host = put(markup);
        await waitUntil(() => /ready|partial/.test(widgetOf(host)?.state ?? ''), `${form} of ${widget}: ${widgetOf(host)?.state}`);
        expect(widgetOf(host)!.localName).to.equal(widget);
        expect(host.innerText).to.not.contain('{"');
      }
    expect(places.html.form).to.equal('element');
  });

  it('begin once, however often they are told to', async () => {
    start();
    start(() => expect.fail('a second copy looks after forms'));
    const host = put(divForm());
    await drawn(host);
    expect(host.shadowRoot!.children).to.have.length(1);
  });

  describe('reading', () => {
    const make = (localName: string, attributes: Record<string, string> = {}, text = '') => {
      const element = document.createElement(localName);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = text;
      return element;
    };
    const text = fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('{', '%7B', '%', '{"', '{}', '[]', 'null', '{"widget":', '\ufeff{}', '%7B%', '{"attributes":5}', '{"attributes":"abc"}', '{"widget":{"toString":1}}'));
    const names = ['career-widget', 'guide', 'src', 'min', 'lang', 'constructor', 'toString', '__proto__', ''];
    const isSane = (read: ReturnType<typeof readPlaceholder>) => {
      for (const name of names) {
        const value = read?.(name) ?? null;
        expect(value === null || typeof value === 'string', `${name}: ${String(value)}`).to.equal(true);
      }
    };

    it('never throws, and gives texts', () => {
      fc.assert(
        fc.property(fc.array(text, {maxLength: 4}), (pieces) => {
          const all = pieces.join('');
          isSane(readPlaceholder(make('code', {}, all)));
          isSane(readPlaceholder(make('a', {href: `#career-widget=${all}`})));
          isSane(readPlaceholder(make('div', {'data-career-widget': all, 'data-guide': all})));
        }),
        {numRuns: 1000},
      );
    });

    it('gives of any JSON what it is, after any text without a brace', () => {
      fc.assert(
        fc.property(fc.json({stringUnit: 'grapheme'}), fc.string().filter((before) => !/[{]|%7b/i.test(before)), fc.boolean(), (json, before, packed) => {
          const whole = JSON.stringify({widget: 'role-faq', any: JSON.parse(json) as unknown});
          const read = readPlaceholder(make('code', {}, before + (packed ? encodeURIComponent(whole) : whole)))!;
          expect(read('career-widget')).to.equal('role-faq');
          expect(JSON.parse(read('guide')!)).to.deep.equal(JSON.parse(whole));
        }),
      );
    });

    it('gives of a link and of a <div> each attribute that they have', () => {
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom('min', 'heading', 'guide', 'src'), fc.string({unit: 'grapheme'})), (attributes) => {
          const hash = Object.entries({'career-widget': 'role-faq', ...attributes}).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
          const link = readPlaceholder(make('a', {href: `/page#${hash}`}))!;
          const div = readPlaceholder(make('div', Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]))))!;
          for (const name of ['min', 'heading', 'guide', 'src']) {
            expect(link(name)).to.equal(attributes[name] ?? null);
            expect(div(name)).to.equal(attributes[name] ?? null);
          }
        }),
      );
    });

    it('finds a host for a form or none, whatever is around it', () => {
      const node: fc.Arbitrary<string> = fc.letrec((tie) => ({
        node: fc.oneof({depthSize: 'small'}, fc.constantFrom('', ' ', 'text', '<br>', '<img>', linkForm(), divForm(''), codeForm('{}')), fc.tuple(fc.constantFrom('p', 'div', 'span', 'b', 'li', 'pre', 'h2'), fc.array(tie('node'), {maxLength: 3})).map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`)),
      })).node as fc.Arbitrary<string>;
      const {body} = document.implementation.createHTMLDocument();
      fc.assert(
        fc.property(node, (markup) => {
          body.innerHTML = markup;
          for (const form of body.querySelectorAll(forms)) {
            const host = hostOf(form);
            if (form.localName !== 'a') expect(host).to.equal(form.localName === 'div' ? form : form.parentElement);
            else if (host) expect(host.textContent.trim()).to.equal(form.textContent.trim());
          }
        }),
      );
    });
  });
});
