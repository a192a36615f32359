import {aTimeout, expect} from '@open-wc/testing';
import {start} from '../src/embed/enhance.js';
import {defineAll} from './support/widgets.js';

// An image, form or frame on a page stands in front of the property of the document that has its name: <img name="createElement">.
describe('a document in which something is called like one of its properties', function () {
  this.timeout(120_000);
  const {body} = document;
  const pay = '{"widget":"salary-range","salary":{"currency":"USD","median":45000}}';
  const forms = {
    element: '<salary-range median="45000" currency="USD"><p slot="fallback">45,000</p></salary-range>',
    'element in a guide': `<career-guide><script type="application/json">{"title":"Diver","salary":{"currency":"USD","median":45000}}</script><p slot="fallback">45,000</p></career-guide>`,
    div: '<div data-career-widget="salary-range" data-median="45000" data-currency="USD"><p>45,000</p></div>',
    code: `<pre><code class="language-career-guide">45,000 ${pay}</code></pre>`,
    link: '<p><a href="#career-widget=salary-range&amp;median=45000&amp;currency=USD">45,000</a></p>',
  };
  const names = [...new Set([Document, Node, EventTarget, Object].flatMap(({prototype}) => Object.getOwnPropertyNames(prototype)))];
  const said: unknown[] = [];
  const {warn} = console;
  let place: HTMLElement;

  before(async () => {
    await defineAll();
    start();
    console.warn = (...args: unknown[]) => void said.push(args);
    place = document.createElement('div');
    body.append(place);
  });
  after(() => {
    console.warn = warn;
    place.remove();
  });

  /** What a reader sees of a form: its figure, in a box of some height. */
  const isSeen = (host: HTMLElement) => host.offsetHeight > 10 && (host.innerText.includes('45,000') || [host, ...host.children].some((each) => each.matches(':state(ready)') || each.shadowRoot?.querySelector(':state(ready)')));
  const isQuiet = (host: HTMLElement) => ![host, ...host.querySelectorAll('*'), ...(host.shadowRoot?.querySelectorAll('*') ?? [])].some((each) => 'isUpdatePending' in each && each.isUpdatePending);

  it('has no blank hole', async () => {
    const lost: string[] = [];
    for (const name of names) {
      place.innerHTML = `<img name="${name}" alt="">${Object.values(forms).join('')}`;
      const hosts = [...place.children].slice(1) as HTMLElement[];
      for (let i = 0; i < 100 && !hosts.every((host) => isSeen(host) && isQuiet(host)); i++) await aTimeout(5);
      hosts.forEach((host, i) => {
        if (!isSeen(host)) lost.push(`${name}: ${Object.keys(forms)[i]}, ${host.offsetHeight} px`);
      });
      place.replaceChildren();
    }
    expect(names.length).to.be.above(200);
    expect(lost).to.deep.equal([]);
  });

  it('is drawn in where Lit does not need the name', async () => {
    place.innerHTML = `${['getElementById', 'querySelector', 'defaultView', 'adoptedStyleSheets', 'addEventListener', 'readyState', 'documentElement', 'body', 'head', 'baseURI', 'designMode'].map((name) => `<img name="${name}" alt="">`).join('')}${Object.values(forms).join('')}`;
    const hosts = [...place.querySelectorAll<HTMLElement>(':scope > :not(img)')];
    const isDrawn = (host: HTMLElement) => [host, ...host.children, ...(host.shadowRoot?.children ?? [])].some((each) => each.matches(':state(ready)'));
    for (let i = 0; i < 200 && !hosts.every(isDrawn); i++) await aTimeout(10);
    expect(hosts.map(isDrawn)).to.deep.equal(hosts.map(() => true));
  });
});
