import {aTimeout, expect} from '@open-wc/testing';
import {closePages, openPage} from './support/host-page.js';
import {waitUntil} from './support/wait-until.js';

// Every way in which a script comes into a page. The pages' own scripts go on to work.
const widget = '<salary-range min="35000" median="45000" max="55000" currency="USD"><span slot="fallback">35,000 to 55,000 dollars a year</span></salary-range>';
const form = '<div id="form" data-career-widget="salary-range" data-median="45000" data-currency="USD"><p>About $45,000 a year</p></div>';
const own = "<script>var $ = document.querySelector.bind(document), e = 1, t = 2, n = 3; document.title = 'page script ran';</script>";
// Without what the test server writes below it.
const file = async (name: string) => (await (await fetch(`/dist/${name}`)).text()).replace(/\n\/\/# sourceMappingURL.*/, '');
const isDrawn = (document: Document) => !!document.querySelector('salary-range')?.matches(':state(ready)') && !!document.querySelector('#form')?.shadowRoot?.querySelector('salary-range')?.matches(':state(ready)');
const drawn = (document: Document) => waitUntil(() => isDrawn(document), 'not drawn');

describe('a script', function () {
  this.timeout(20_000);
  afterEach(closePages);

  for (const name of ['career-widgets.js', 'career-widgets.classic.js', 'loader.js'])
    for (const [how, tag] of [
      ['as a plain script', `<script src="/dist/${name}"></script>`],
      ['as one that is deferred', `<script defer src="/dist/${name}"></script>`],
      ['as one that is asynchronous', `<script async src="/dist/${name}"></script>`],
      ['as a module', `<script type="module" src="/dist/${name}"></script>`],
      ['twice, as both', `<script src="/dist/${name}"></script><script type="module" src="/dist/${name}"></script>`],
      ['with the character set of old pages', `<meta charset="windows-1252"><script src="/dist/${name}"></script>`],
    ])
      it(`may stand in a page ${how}: ${name}`, async () => {
        const page = await openPage('', `<script>const e = 'taken', $$ = 1; let t = 'taken too'; var n = 'and this';</script>${tag}${widget}${form}${own.replace(/, e.*3/, '')}`);
        await drawn(page.document);
        expect(page.document.title).to.equal('page script ran');
        expect(page.said).to.deep.equal([]);
        // Nothing of ours is a name of the page.
        const plain = await openPage('', '');
        const names = (window: object) => Object.getOwnPropertyNames(window);
        const before = new Set(names(plain.window));
        // What Lit says of itself to others of its kind.
        expect(names(page.window).filter((each) => !before.has(each) && !/^(lit[A-Z]\w*|reactiveElementVersions|\$|n|form)$/.test(each))).to.deep.equal([]);
      });

  for (const name of ['career-widgets.js', 'career-widgets.classic.js'])
    for (const [how, joined] of [
      ['before others', (text: string) => `${text}\nvar $ = 1; document.title = 'page script ran';`],
      ['after one that ends without a semicolon', (text: string) => `var $ = function () { return 1 }\n${text}\ndocument.title = 'page script ran'`],
      ['after one that ends in a comment', (text: string) => `var $ = 1 // the end\n${text}\n// next\ndocument.title = 'page script ran'`],
      ['without a line between', (text: string) => `var $ = 1;${text.trim()};document.title = 'page script ran'`],
      ['in strict mode', (text: string) => `'use strict';\n${text}\ndocument.title = 'page script ran'`],
      ['in a function', (text: string) => `(function (define, require) { try { ${text}\n } catch (error) { console.error(error) } })();document.title = 'page script ran'`],
    ] as const)
      it(`may be joined to others: ${how}, ${name}`, async () => {
        const url = URL.createObjectURL(new Blob([joined(await file(name))], {type: 'text/javascript'}));
        const page = await openPage('', `${widget}${form}<script src="${url}"></script>`);
        await drawn(page.document);
        expect(page.document.title).to.equal('page script ran');
        expect(page.said).to.deep.equal([]);
      });

  for (const name of ['career-widgets.js', 'career-widgets.classic.js', 'loader.js'])
    for (const [how, swap] of [
      ['changes the type of', (script: HTMLScriptElement) => Object.assign(script.ownerDocument.createElement('script'), {src: script.dataset['src']})],
      ['changes the type of, to a module,', (script: HTMLScriptElement) => Object.assign(script.ownerDocument.createElement('script'), {src: script.dataset['src'], type: 'module'})],
      ['copies', (script: HTMLScriptElement) => {
        const copy = script.ownerDocument.createElement('script');
        for (const {name, value} of script.attributes) if (name !== 'type') copy.setAttribute(name === 'data-src' ? 'src' : name, value);
        return copy;
      }],
    ] as const)
      it(`may wait for a consent tool that ${how} it, and again: ${name}`, async () => {
        const page = await openPage('', `${widget}${form}<script type="text/plain" data-category="functional" data-src="/dist/${name}"></script>`);
        await aTimeout(20);
        expect(page.document.querySelector('salary-range')!.shadowRoot).to.equal(null);
        const script = page.document.querySelector<HTMLScriptElement>('script[type="text/plain"]')!;
        for (let i = 0; i < 2; i++) {
          const fresh = swap(script);
          (page.document.querySelector('script[src*=dist]') ?? script).replaceWith(fresh);
          await drawn(page.document);
        }
        expect(page.document.querySelector('#form')!.shadowRoot!.querySelectorAll('salary-range')).to.have.length(1);
        expect(page.said).to.deep.equal([]);
      });

  it('that is the loader, packed or joined to others, has no files beside it: it says so once, and the page shows what it had', async () => {
    const loader = await file('loader.js');
    // Of a bundler, that knows no file of that name; and at an address where there is none.
    const packed = loader.replace(/import\((`[^`]*`|[^)]*)\)/g, (_, name: string) => `Promise.reject(Error('Unknown variable dynamic import: ' + ${name}))`);
    expect(packed).to.not.equal(loader);
    for (const text of [packed, loader]) {
      const url = URL.createObjectURL(new Blob([text], {type: 'text/javascript'}));
      for (const type of ['module', 'text/javascript']) {
        const page = await openPage('', `${widget}${form}<role-faq>kept</role-faq><script type="${type}" src="${url}"></script>`);
        await waitUntil(() => page.said.length, 'says nothing');
        await aTimeout(100);
        expect(page.said).to.have.length(1);
        expect(page.said[0]).to.contain('career-widgets: loader.js cannot load').and.to.contain('Bundled').and.to.contain('career-widgets.js');
        expect(page.document.body.innerText).to.contain('About $45,000').and.to.contain('35,000 to 55,000').and.to.contain('kept');
        closePages();
      }
    }
  });

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
    for (const name of ['career-widgets.js', 'loader.js'])
      it(`may be in a frame in a sandbox, where nothing can be kept: ${sandbox}, ${name}`, async () => {
        const heard = new Promise<{ready: boolean; said: string[]; links: number; thrown: string}>((resolve) => addEventListener('message', ({data}) => typeof data === 'object' && 'thrown' in (data as object) && resolve(data as never)));
        const faq = `<role-faq guide='{"faq":[{"question":"Why?","answer":"So."}]}'></role-faq>`;
        const frame = Object.assign(document.createElement('iframe'), {
          srcdoc: `<!doctype html><html lang="en"><head><script src="/test/support/ear.js"></script><script src="/dist/${name}"></script></head><body>${widget}${form}${faq}<script>
            let thrown = ''; try { localStorage.x } catch ({name}) { thrown = name }
            const wait = () => {
              const ready = ['salary-range', 'role-faq'].every((tag) => document.querySelector(tag).matches(':state(ready)')) && !!form.shadowRoot?.querySelector('salary-range:state(ready)');
              if (!ready && performance.now() < 6000) return setTimeout(wait, 50);
              parent.postMessage({ready, said, thrown, links: document.querySelector('role-faq').shadowRoot?.querySelectorAll('a').length}, '*');
            };
            wait();
          </script></body></html>`,
        });
        frame.setAttribute('sandbox', sandbox);
        document.body.append(frame);
        const {ready, said, links, thrown} = await heard;
        // The parts of the loader are modules, which a frame without an origin gets only of a server that gives leave to all (CORS).
        if (name === 'loader.js' && sandbox === 'allow-scripts') {
          expect(said).to.have.length(1);
          expect(said[0]).to.contain('cannot load');
          return;
        }
        expect({ready, said, links}).to.deep.equal({ready: true, said: [], links: 0});
        expect(thrown).to.equal(sandbox === 'allow-scripts' ? 'SecurityError' : '');
      });
});
