import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {load} from './support/host-page.js';
import guide from '../stories/guides/operations-assistant.json';
import {waitUntil} from './support/wait-until.js';

// The forms for elements, with the files that people load, on pages that are not ours.
const salary = {salary: {currency: 'USD', min: 35000, median: 45000, max: 55000}};
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const divForm = '<div id="div" data-career-widget="salary-range" data-min="35000" data-median="45000" data-max="55000" data-currency="USD"><p>About $45,000 a year</p></div>';
const codeForm = `<pre id="code"><code class="language-career-guide">${escape(JSON.stringify({widget: 'salary-range', ...salary}))}</code></pre>`;
const linkForm = '<p id="link"><a href="https://jobs.example/guide#career-widget=salary-range&amp;median=45000&amp;currency=USD">About $45,000 a year</a></p>';
const all = `<main>${divForm}<h2>More</h2>${codeForm}${linkForm}</main>`;
const ids = ['div', 'code', 'link'];
const script = (file: string, more = '') => `<script type="module" src="/dist/${file}" ${more}></script>`;
const classic = (file = 'career-widgets.classic.js', more = '') => `<script defer src="/dist/${file}" ${more}></script>`;

interface Page {
  document: Document;
  window: Window & typeof globalThis;
  said: string[];
  requested: () => string[];
}
async function open(head: string, body = all): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  const said: string[] = [];
  const ear = `<script>
    for (const name of ['error', 'warn']) console[name] = (...args) => parent.said.push(args.join(' '));
    addEventListener('error', ({message}) => parent.said.push(message));
    addEventListener('unhandledrejection', ({reason}) => parent.said.push(String(reason)));
    document.addEventListener('securitypolicyviolation', ({violatedDirective}) => parent.said.push(violatedDirective));
  </script>`;
  (window as unknown as {said: string[]}).said = said;
  await load(frame, `<!doctype html><html lang="en"><head>${ear}${head}</head><body>${body}</body></html>`);
  return {
    document: frame.contentDocument!,
    window: frame.contentWindow as Page['window'],
    said,
    requested: () => frame.contentWindow!.performance.getEntriesByType('resource').map(({name}) => name.replace(/^.*\/dist\//, '').replace(/\?.*/, '')),
  };
}
const widgetsOf = (host: Element) => [...(host.shadowRoot ?? host).children].filter(({localName}) => localName.includes('-'));
const isDrawn = (host: Element | null) => !!host && widgetsOf(host).some((widget) => widget.matches(':state(ready)') && widget.getBoundingClientRect().height > 50);
const drawn = ({document}: Page, some = ids) =>
  waitUntil(() => some.every((id) => isDrawn(document.getElementById(id))), `not drawn: ${some.filter((id) => !isDrawn(document.getElementById(id))).join()}`);
const text = ({document}: Page) => document.body.innerText;
const quiet = async () => {
  await nextFrame();
  await aTimeout(100);
};
/** The text of a file of dist/, as a file of another version. */
const another = async (file: string) => {
  const {version} = (await (await fetch('/dist/integrity.json')).json()) as {version: string};
  const source = (await (await fetch(`/dist/${file}`)).text()).replaceAll(version, '9.9.9');
  return URL.createObjectURL(new Blob([source], {type: 'text/javascript'}));
};

describe('the forms for elements, in the files that people load', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [name, head] of [
    ['one module', script('career-widgets.js')],
    ['one plain script', classic()],
    ['a plain script in the head that does not wait', '<script src="/dist/career-widgets.classic.js"></script>'],
    ['a module that does not wait', '<script type="module" async src="/dist/career-widgets.js"></script>'],
    ['the loader', script('loader.js')],
  ])
    it(`draw from ${name}`, async () => {
      const page = await open(head!);
      await drawn(page);
      expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
      expect(text(page).trim()).to.equal('More');
    });

  it('cost the loader nothing where there are none, and no more than their widgets where there are', async () => {
    const without = await open(script('loader.js'), `<salary-range median="1" currency="USD"></salary-range><div data-other="x"><p>See <a href="#career-widget=salary-range">this</a></p></div>`);
    await waitUntil(() => without.document.querySelector('salary-range:state(ready)'));
    expect(without.requested()).to.not.include('widgets/enhance.js');

    const page = await open(script('loader.js'), '<p>Nothing yet</p>');
    await quiet();
    expect(page.requested()).to.deep.equal(['loader.js']);
    page.document.body.insertAdjacentHTML('beforeend', `<section lang="de">${divForm}</section>`);
    await drawn(page, ['div']);
    await waitUntil(() => page.document.getElementById('div')!.shadowRoot!.firstElementChild!.shadowRoot!.querySelector('#heading')!.textContent === 'Gehalt');
    const names = page.requested().filter((file) => !file.startsWith('chunks/'));
    expect(names.sort()).to.deep.equal(['loader.js', 'locales/de.js', 'widgets/enhance.js', 'widgets/salary-range.js']);
    page.document.getElementById('div')!.dataset['careerWidget'] = 'career-guide';
    page.document.getElementById('div')!.dataset['guide'] = JSON.stringify(guide);
    await drawn(page, ['div']);
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('name the widget that there is not, from the loader too', async () => {
    for (const head of [script('career-widgets.js'), script('loader.js')]) {
      const page = await open(head, `${divForm.replace('salary-range', 'salry-range')}${linkForm}`);
      await drawn(page, ['link']);
      await waitUntil(() => page.said.length);
      expect(page.said).to.deep.equal(['career-widgets: there is no widget "salry-range" [object HTMLDivElement]']);
      expect(text(page)).to.contain('About $45,000');
      expect(page.requested().join()).to.not.contain('salry');
    }
  });

  it('are in no file of a single widget', async () => {
    const page = await open(script('widgets/salary-range.js'), `${all}<salary-range median="1" currency="USD"></salary-range>`);
    await waitUntil(() => page.document.querySelector('salary-range:state(ready)'));
    await quiet();
    expect(page.document.getElementById('div')!.shadowRoot).to.equal(null);
  });

  it('draw when a page replaces its body, as Turbo does, and when it goes back to a copy that it kept', async () => {
    const page = await open(script('career-widgets.js'));
    await drawn(page);
    const kept = page.document.body.cloneNode(true);
    const next = page.document.createElement('body');
    next.innerHTML = all.replaceAll('45000', '46000');
    page.document.documentElement.replaceChild(next, page.document.body);
    await drawn(page);
    page.document.documentElement.replaceChild(kept, page.document.body);
    await drawn(page);
    for (const id of ids) expect(widgetsOf(page.document.getElementById(id)!)).to.have.length(1);
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('draw when a part of a page is swapped, as htmx does, or morphed, as Turbo and Livewire do', async () => {
    const page = await open(script('career-widgets.js'), '<main></main>');
    const main = page.document.querySelector('main')!;
    main.innerHTML = all;
    await drawn(page);
    main.outerHTML = all;
    await drawn(page);
    // A morph makes children and attributes those of the new page.
    const fresh = page.document.createElement('main');
    fresh.innerHTML = all.replaceAll('45000', '46000').slice('<main>'.length, -'</main>'.length);
    const morph = (from: Element, to: Element) => {
      for (const {name} of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
      for (const {name, value} of to.attributes) from.setAttribute(name, value);
      [...from.childNodes].forEach((child, i) => {
        const other = to.childNodes[i];
        if (!other) child.remove();
        else if (child instanceof page.window.Element) morph(child, other as Element);
        else child.nodeValue = other.nodeValue;
      });
    };
    morph(page.document.querySelector('main')!, fresh);
    await drawn(page);
    await waitUntil(() => ids.every((id) => /46,000/.test(widgetsOf(page.document.getElementById(id)!)[0]!.shadowRoot!.textContent)));
    expect(text(page).trim()).to.equal('More');
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('draw when an app renders anew after a change of address, with nodes that it owns', async () => {
    const page = await open(script('career-widgets.js'), '<div id="app"></div>');
    const {document, window} = page;
    const app = document.getElementById('app')!;
    // Like a framework: it makes nodes once, keeps them, changes them in place and takes them out one by one.
    const make = (html: string) => Object.assign(document.createElement('template'), {innerHTML: html}).content.firstElementChild!;
    const nodes = [divForm, codeForm, linkForm].map(make);
    const render = (median: number, last = false) => {
      window.history.pushState({median}, '');
      const [div, code, link] = nodes as [HTMLElement, HTMLElement, HTMLElement];
      div.dataset['median'] = String(median);
      code.firstElementChild!.firstChild!.nodeValue = JSON.stringify({widget: 'salary-range', salary: {currency: 'USD', median}});
      link.querySelector('a')!.href = `#career-widget=salary-range&median=${median}&currency=USD`;
      for (const node of nodes) app.insertBefore(node, null);
      if (last) for (const node of nodes) app.removeChild(node);
    };
    for (const median of [41000, 42000, 43000]) {
      render(median);
      await drawn(page);
      await waitUntil(() => ids.every((id) => widgetsOf(document.getElementById(id)!)[0]!.shadowRoot!.textContent.includes(`${median / 1000},000`)));
    }
    render(44000, true);
    await quiet();
    expect(app.childNodes).to.have.length(0);
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('leave nothing in the nodes of a framework that was not there, but the widget beside the code', async () => {
    const page = await open(script('career-widgets.js'));
    const {document} = page;
    const before = all.replace(/<pre.*<\/pre>/, '');
    await drawn(page);
    const pre = document.getElementById('code')!;
    expect([...pre.childNodes].map(({nodeName}) => nodeName)).to.deep.equal(['CODE', 'SALARY-RANGE']);
    pre.remove();
    expect(document.body.innerHTML).to.equal(before.replaceAll('&quot;', '"'));
  });

  it('are one widget each where the script is there twice, in either form and in two versions', async () => {
    const other = await another('career-widgets.js');
    const otherClassic = await another('career-widgets.classic.js');
    const tag = (src: string, type = '') => `<script defer ${type} src="${src}"></script>`;
    for (const [head, versions] of [
      [script('career-widgets.js?ver=1') + script('career-widgets.js?ver=2'), false],
      [classic() + script('career-widgets.js'), false],
      [script('loader.js') + script('career-widgets.js'), false],
      [script('career-widgets.js') + script('loader.js?ver=3'), false],
      [script('career-widgets.js') + tag(other, 'type="module"'), true],
      [tag(otherClassic) + script('career-widgets.js'), true],
    ] as const) {
      const page = await open(head);
      await drawn(page);
      await quiet();
      for (const id of ids) expect(widgetsOf(page.document.getElementById(id)!)).to.have.length(1);
      if (versions) expect(page.said.join()).to.match(/already defined by/);
      else expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
    }
  });

  it('draw in a sandboxed frame without an origin', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const answer = new Promise<{drawn: boolean[]; origin: string; text: string}>((resolve) => addEventListener('message', ({data}) => resolve(data), {once: true}));
    frame.srcdoc = `<!doctype html><html lang="en"><head>${classic()}</head><body>${all}<script>
      addEventListener('load', () => {
        const widget = (id) => { const host = document.getElementById(id); return (host.shadowRoot ?? host).querySelector('salary-range'); };
        const wait = () => {
          const drawn = ['div', 'code', 'link'].map((id) => !!widget(id)?.matches(':state(ready)'));
          if (drawn.every(Boolean) || performance.now() > 5000) parent.postMessage({drawn, origin: self.origin, text: document.body.innerText.trim()}, '*');
          else setTimeout(wait, 20);
        };
        wait();
      });
    </script></body></html>`;
    document.body.append(frame);
    expect(await answer).to.deep.equal({drawn: [true, true, true], origin: 'null', text: 'More'});
  });

  it('are not looked for in the shadow roots of others: there the element itself is the form', async () => {
    const page = await open(script('career-widgets.js'), '<section></section>');
    const root = page.document.querySelector('section')!.attachShadow({mode: 'open'});
    root.innerHTML = `${all}<salary-range median="45000" currency="USD"></salary-range>`;
    await waitUntil(() => root.querySelector('salary-range:state(ready)'));
    await quiet();
    expect(root.getElementById('div')!.shadowRoot).to.equal(null);
    expect(root.querySelector('main')!.innerText).to.contain('About $45,000');
  });

  it('draw under a strict content security policy and Trusted Types, and leave what is there where those refuse', async () => {
    const policy = (more: string) =>
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'none'; base-uri 'none'; form-action 'none'; ${more}">`;
    const page = await open(`${policy('')}${script('career-widgets.js')}`);
    await drawn(page);
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
    expect(text(page).trim()).to.equal('More');
    const trusted = await open(`${policy("require-trusted-types-for 'script'; trusted-types career-widgets")}${script('career-widgets.js')}`);
    await drawn(trusted);
    expect(trusted.said).to.deep.equal([]);
    const refused = await open(`${policy("require-trusted-types-for 'script'; trusted-types 'none'")}${script('career-widgets.js')}`);
    await quiet();
    for (const element of refused.document.querySelectorAll('#div p, #link a')) expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('take no attribute that could do harm', async () => {
    (window as unknown as {harmed: number}).harmed = 0;
    const evil = 'parent.harmed = 1';
    const hostile = {onclick: evil, onfocus: evil, autofocus: '', tabindex: '0', style: `background: url(javascript:${evil})`, id: 'hostile', class: 'hostile', slot: 'hostile', is: 'hostile', part: 'hostile', innerhtml: `<img src=x onerror="${evil}">`, guide: '{"__proto__": {"harmed": 1}, "salary": {"currency": "USD", "median": 45000, "source": {"name": "<img src=x onerror=parent.harmed=1>", "url": "javascript:parent.harmed=1"}}}'};
    const attributes = Object.entries(hostile).map(([name, value]) => `data-${name}="${escape(value)}"`).join(' ');
    const {guide: json, ...others} = hostile;
    const page = await open(
      script('career-widgets.js'),
      `<div id="div" data-career-widget="salary-range" ${attributes}><p>own</p></div>
      <pre id="code"><code class="language-career-guide">${escape(JSON.stringify({widget: 'salary-range', attributes: others, ...(JSON.parse(json) as object)}))}</code></pre>
      <p id="link"><a href="#career-widget=salary-range&amp;${Object.entries(hostile).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&amp;')}">own</a></p>`,
    );
    await waitUntil(() => ids.every((id) => widgetsOf(page.document.getElementById(id)!)[0]?.matches(':state(partial)')));
    for (const id of ids) {
      const [widget] = widgetsOf(page.document.getElementById(id)!) as [HTMLElement];
      expect(widget.getAttributeNames().sort()).to.deep.equal(['exportparts', 'guide']);
      widget.click();
      widget.focus();
      for (const element of widget.shadowRoot!.querySelectorAll('*')) expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).to.deep.equal([]);
    }
    await quiet();
    expect((window as unknown as {harmed: number}).harmed).to.equal(0);
    expect(({} as {harmed?: number}).harmed).to.equal(undefined);
    expect((page.window as unknown as {Object: {prototype: {harmed?: number}}}).Object.prototype.harmed).to.equal(undefined);
  });

  it('leave bad JSON for its author to see, with one line of what is wrong', async () => {
    for (const head of [script('career-widgets.js'), script('loader.js')]) {
      const page = await open(head, `<pre id="bad"><code class="language-career-guide">{“widget”: "salary-range"}</code></pre>${linkForm}`);
      await drawn(page, ['link']);
      await waitUntil(() => page.said.length);
      await quiet();
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.contain('has a curly quote at character 2');
      expect(text(page).trim()).to.equal('{“widget”: "salary-range"}');
    }
  });

  it('are not touched in what is edited', async () => {
    const page = await open(script('career-widgets.js'), `<div id="editor" contenteditable="true">${all}</div>`);
    const editor = page.document.getElementById('editor')!;
    const before = editor.innerHTML;
    await quiet();
    page.document.execCommand('selectAll');
    editor.insertAdjacentHTML('beforeend', '<p>typed</p>');
    await quiet();
    expect(editor.innerHTML).to.equal(`${before}<p>typed</p>`);
    for (const element of editor.querySelectorAll('*')) expect(element.shadowRoot).to.equal(null);
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('print the widget, not the code', async () => {
    const page = await open(script('career-widgets.js'));
    await drawn(page);
    await emulateMedia({media: 'print'});
    expect(page.window.matchMedia('print').matches).to.equal(true);
    await drawn(page);
    expect(text(page).trim()).to.equal('More');
    await emulateMedia({media: 'screen'});
  });

  describe('with a prefix for pages that have other elements of our names', () => {
    const taken = "<script>customElements.define('salary-range', class extends HTMLElement { constructor() { super(); this.attachShadow({mode: 'open'}).textContent = 'alien'; } })</script>";
    const body = `${all}<acme-salary-range id="own" median="45000" currency="USD"></acme-salary-range><salary-range>alien</salary-range><acme-career-guide id="guide" guide="${escape(JSON.stringify(guide))}"></acme-career-guide>`;
    for (const [name, head] of [
      ['a module', script('career-widgets.js', 'data-career-prefix="acme"')],
      ['a plain script', classic(undefined, 'data-career-prefix="acme"')],
      ['the loader', script('loader.js', 'data-career-prefix="acme"')],
      ['single widgets', script('widgets/salary-range.js', 'data-career-prefix="acme"') + script('widgets/career-guide.js')],
    ])
      it(`draw from ${name}`, async () => {
        const page = await open(`${taken}${head}`, body);
        const {document} = page;
        if (name !== 'single widgets') await drawn(page);
        await waitUntil(() => document.querySelector('#own:state(ready)') && document.querySelector('#guide:state(ready)'));
        const sections = () => [...document.getElementById('guide')!.shadowRoot!.querySelectorAll('[part=sections] > *')];
        await waitUntil(() => sections().filter((section) => section.matches(':state(ready)')).length > 10);
        for (const section of sections()) expect(section.localName).to.equal(`acme-${section.id}`);
        expect(document.querySelector('salary-range')!.shadowRoot!.textContent).to.equal('alien');
        expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
      });

    it('that is none is not used, and content cannot set one', async () => {
      for (const prefix of ['', 'Acme', '1a', 'a b', '<b>', 'é']) {
        const page = await open(script('career-widgets.js', `data-career-prefix="${escape(prefix)}"`), `<p data-career-prefix="evil">${divForm}</p>`);
        await drawn(page, ['div']);
        expect(widgetsOf(page.document.getElementById('div')!)[0]!.localName).to.equal('salary-range');
      }
    });
  });

  it('leave a tag alone that somebody else has, and keep what is in its place', async () => {
    const page = await open(`<script>customElements.define('salary-range', class extends HTMLElement {})</script>${script('career-widgets.js')}`, `${divForm}<div id="other" data-career-widget="market-demand" data-level="high">own</div>`);
    await drawn(page, ['other']);
    expect(text(page)).to.contain('About $45,000');
    expect(page.said).to.have.length(2);
    expect(page.said[0]).to.contain('<salary-range> is already');
  });
});
