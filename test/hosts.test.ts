import {expect} from '@open-wc/testing';
import 'lit';
import {roleGuide} from '../src/guide/role-guide.js';
import {version} from '../src/base/version.js';
import guide from '../stories/guides/electrician.json';
import arabic from '../stories/guides/registered-nurse.ar.json';
import {closePages, openPage, policy, script, type HostPage} from './support/host-page.js';
import {fill, suite} from './support/payloads.js';
import {nodes, tags, type Widget} from './support/widgets.js';
import {waitUntil} from './support/wait-until.js';

// All widgets, and the whole guide among them, as they are shipped, on pages that are not ours.
const inert = (data: unknown) => `<script type="application/json" id="guide">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
const json = inert(guide);
const all = (src = '#guide') => tags.map((tag) => `<${tag} src="${src}"><i slot="fallback">kept</i></${tag}>`).join('');
const ways = ['career-widgets.js', 'career-widgets.classic.js', 'loader.js'];
const strict = "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types";

const found = ({document}: Pick<HostPage, 'document'>) => tags.map((tag) => document.querySelector<Widget>(tag)!);
const section = (element: Element) => element.shadowRoot!.querySelector('section')!;
const height = (element: Element) => section(element).getBoundingClientRect().height;
/** Waits until all widgets are drawn, and all sections of the whole guide. */
async function drawn(page: Pick<HostPage, 'document'>, some = tags) {
  const missing = () =>
    some.filter((tag) => {
      const element = page.document.querySelector(tag)!;
      return !element.matches(':state(ready)') || (tag === 'career-guide' && [...element.shadowRoot!.querySelectorAll('[part=sections] > *')].some((each) => some.includes(each.localName) && !each.matches(':state(ready)')));
    });
  await waitUntil(() => !missing().length, '').catch(() => expect(missing(), 'not ready').to.deep.equal([]));
}
const shown = (element: Element) => expect(height(element), element.localName).to.be.greaterThan(30);

describe('pages that are not ours', function () {
  this.timeout(20_000);
  afterEach(closePages);

  for (const way of ways)
    it(`draw under a strict policy with Trusted Types: ${way}`, async () => {
      const page = await openPage(policy(`${strict} career-widgets`) + script(way), all('/stories/guides/electrician.json'));
      await drawn(page);
      found(page).forEach(shown);
      // Bars have their lengths without a style.
      expect(page.document.querySelector('salary-range')!.shadowRoot!.querySelector('.track rect')!.getBoundingClientRect().width).to.be.greaterThan(100);
      // What is wrong with a guide is said there too, by a module of its own.
      const ladder = page.document.querySelector('career-ladder')!;
      expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
      ladder.setAttribute('guide', '{"ladder": “x”}');
      await waitUntil(() => page.said.length);
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.contain('curly quote');
      expect(ladder.querySelector('i')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });

  for (const sources of ["'nonce-once'", "'nonce-once' 'strict-dynamic'"])
    it(`draw where scripts are allowed by ${sources} alone`, async () => {
      for (const way of ways) {
        const page = await openPage(policy(`default-src 'none'; script-src ${sources}`) + script(way), `<div lang="de">${all()}</div>${json}`);
        await drawn(page);
        page.document.querySelector('career-ladder')!.setAttribute('guide', '{"ladder": “x”}');
        await waitUntil(() => page.said.length);
        expect(page.said.join()).to.contain('curly quote').and.to.not.contain('script-src');
        closePages();
      }
    });

  it('draw where the one file is allowed by its hash', async () => {
    for (const way of ['career-widgets.js', 'career-widgets.classic.js']) {
      // Of the file as this server gives it, which is not the same for modules.
      const digest = await crypto.subtle.digest('SHA-384', await (await fetch(`/dist/${way}`)).arrayBuffer());
      const hash = `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
      const page = await openPage(policy(`default-src 'none'; script-src '${hash}' 'nonce-once'`) + script(way).replace('nonce="once"', `integrity="${hash}"`), all() + json);
      await drawn(page);
      expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
      closePages();
    }
  });

  it('draw the payloads of others under it as text', async function () {
    this.timeout(60_000);
    const texts = [...((await suite<string[]>('dompurify')) ?? []), ...((await suite<string[]>('naughty')) ?? []), '<img src=/pixel onerror=pwned=1>'].filter((_, i) => i % 4 < 1);
    const page = await openPage(policy(`${strict} career-widgets`) + script('career-widgets.js'), all());
    for (const [i, text] of texts.entries()) {
      const data = fill(roleGuide, {text: () => text, url: (n) => texts[(i + n) % texts.length]!, variant: i % 6});
      for (const element of found(page)) {
        if (element.localName !== 'career-guide' || i % 16 < 1) element.guide = data;
        await element.updateComplete;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.said.filter((line) => !line.startsWith('<'))).to.deep.equal([]);
    expect('pwned' in page.window).to.equal(false);
  });

  it('keep every fallback where Trusted Types refuse us', async () => {
    const page = await openPage(policy(`${strict} lit-html`) + script('career-widgets.js'), `${all()}<p>behind</p>${json}`);
    await waitUntil(() => found(page).every(({shadowRoot}) => shadowRoot?.firstChild));
    for (const element of found(page)) expect(element.querySelector('i')!.getBoundingClientRect().height, element.localName).to.be.greaterThan(0);
    expect(page.document.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    // Said and refused, never thrown.
    expect(page.said.filter((line) => /^Uncaught/.test(line))).to.deep.equal([]);
  });

  it('draw where the list of Trusted Types lacks our name, but nothing requires them', async () => {
    const page = await openPage(policy('trusted-types lit-html') + script('career-widgets.js'), all() + json);
    await drawn(page);
    expect(page.said).to.deep.equal(['trusted-types trusted-types-policy']);
  });

  it('draw through a default policy of the page', async () => {
    const own = "<script>trustedTypes.createPolicy('default', {createHTML: (html) => html})</script>";
    const page = await openPage(policy("require-trusted-types-for 'script'; trusted-types default") + own + script('career-widgets.js'), all() + json);
    await drawn(page);
  });

  for (const name of ['before', 'after'])
    it(`draw with another Lit ${name} us`, async () => {
      const scripts = [script('career-widgets.js'), '<script type="module" src="/node_modules/lit-html/lit-html.js"></script>'];
      if (name === 'before') scripts.reverse();
      const page = await openPage(policy(`${strict} lit-html career-widgets`) + scripts.join(''), all('/stories/guides/electrician.json'));
      await drawn(page);
      expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
      // Ours is Lit, too.
      expect(page.window).to.have.property('litHtmlVersions').with.length(2);
    });

  for (const file of [...ways, 'widgets/salary-range.js', 'widgets/career-guide.js'])
    it(`have Lit itself, once: ${file}`, async () => {
      const page = await openPage(script(file), all() + json);
      await drawn(page, tags.filter((tag) => ways.includes(file) || file.includes(`/${tag}.`)));
      for (const name of ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'])
        expect(page.window, name).to.have.property(name).that.deep.equals([Reflect.get(globalThis, name).at(-1)]);
      expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
    });

  it('may have the script twice, by all ways and with any ?ver=', async () => {
    const files = ['loader.js?ver=6.4', 'widgets/salary-range.js?ver=2', 'widgets/salary-range.js?ver=3', 'career-widgets.js?ver=1', 'career-widgets.js?ver=2', 'widgets/career-guide.js', 'career-widgets.classic.js?ver=3', 'loader.js'];
    for (const order of [files, [...files].reverse()]) {
      const page = await openPage(order.map(script).join(''), all() + json);
      await drawn(page);
      expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
      closePages();
    }
  });

  it('may have two versions: the first one stays, and that is said once', async () => {
    const text = await (await fetch('/dist/career-widgets.classic.js')).text();
    const other = text.replaceAll(version, '99.0.0');
    expect(other).to.not.equal(text);
    for (const [first, second] of [[text, other], [other, text]] as const) {
      const page = await openPage('', `${all()}${json}<script>${first}</script><script>${second}</script>`);
      await drawn(page);
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.contain(first === text ? version : '99.0.0').and.to.contain('is already defined by');
    }
  });

  it('may have taken some of the tags', async () => {
    const taken = ['career-ladder', 'role-faq', 'share-guide'];
    const own = `<script>for (const tag of ${JSON.stringify(taken)}) customElements.define(tag, class extends HTMLElement {})</script>`;
    for (const way of ways) {
      const page = await openPage(own + script(way), all() + json);
      await drawn(page, tags.filter((tag) => !taken.includes(tag)));
      for (const tag of taken) expect(page.said.filter((line) => line.includes(`<${tag}>`)), `${way}: ${page.said.join(' | ')}`).to.have.length(1);
      expect(page.said).to.have.length(3);
      closePages();
    }
  });

  it('keep what stands behind a tag that was left open', async () => {
    const page = await openPage(script('career-widgets.js'), json + tags.map((tag) => `<${tag} src="#guide" /><p>What comes after ${tag}.</p>`).join(''));
    await drawn(page);
    for (const paragraph of page.document.querySelectorAll('p')) expect(paragraph.getBoundingClientRect().height, paragraph.textContent).to.be.greaterThan(0);
    found(page).forEach(shown);
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('may set the size of the root to what they like', async () => {
    const sizes = [];
    for (const root of ['100%', '62.5%', '200%']) {
      const page = await openPage(`<style>html { font-size: ${root} } body { font: 16px/1.5 sans-serif }</style>${script('career-widgets.js')}`, all() + json);
      await drawn(page);
      sizes.push(found(page).map((element) => [element.localName, Math.round(height(element))]));
      closePages();
    }
    expect(sizes[1]).to.deep.equal(sizes[0]);
    expect(sizes[2]).to.deep.equal(sizes[0]);
  });

  it('may unset everything', async () => {
    const page = await openPage(`<style>*, ::before, ::after { all: unset } style, script { display: none }</style>${script('career-widgets.js')}`, all() + json);
    await drawn(page);
    found(page).forEach(shown);
  });

  it('reach nothing inside by their styles for elements and classes', async () => {
    const plain = '<style>body { margin: 0; font: 16px/1.5 sans-serif }</style>';
    const names = [...new Set([...(await (await fetch('/dist/career-widgets.js')).text()).matchAll(/class="?([a-z][\w-]*)/g)].map(([, name]) => `.${name}`))];
    expect(names.length).to.be.greaterThan(8);
    // As the resets of frameworks go, and worse.
    const reset = `<style>
      *, ::before, ::after { box-sizing: border-box }
      h1, h2, h3, h4, h5, h6 { margin: 0 0 .5rem; font-size: 2.5rem; font-weight: 500; line-height: 1.2 }
      p { margin: 0 0 1rem } a { color: #0d6efd } button, input, select { margin: 0; font: inherit; border-radius: 9px; -webkit-appearance: none }
      table { width: 100%; caption-side: bottom; border-collapse: separate } th, td { padding: 2rem; border: 5px solid red }
      ul, ol, dl { padding-left: 2rem; list-style: none } dt { font-weight: 700 } summary { display: list-item } svg { vertical-align: middle; width: 1em; height: 1em; fill: red }
      [hidden] { display: none !important } section { padding: 4rem 0 } footer, nav { position: fixed; bottom: 0 }
      ${names.join()}, h2, button, table, details { display: none !important }
    </style>`;
    // With the font of the others instead of its own, which widgets would take over.
    const bootstrap = '<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.css">';
    const boxes = [];
    for (const style of [plain, plain + reset, bootstrap + plain]) {
      const page = await openPage(style + script('career-widgets.js'), all() + json, {width: 360});
      await drawn(page);
      boxes.push(found(page).map((element) => [element.localName, Math.round(height(element))]));
      expect(page.document.documentElement.scrollWidth, 'sideways').to.equal(360);
      closePages();
    }
    expect(boxes[1]).to.deep.equal(boxes[0]);
    expect(boxes[2]).to.deep.equal(boxes[0]);
  });

  it('may run from right to left', async () => {
    const page = await openPage(`<style>body { margin: 0 }</style>${script('locales/ar.js')}${script('career-widgets.js')}`, all() + inert(arabic), {html: 'lang="ar" dir="rtl"', width: 360});
    await drawn(page);
    expect(page.document.documentElement.scrollWidth, 'sideways').to.equal(360);
    for (const element of found(page)) {
      const {right} = section(element).getBoundingClientRect();
      const range = page.document.createRange();
      range.selectNodeContents(element.shadowRoot!.querySelector('#heading')!);
      expect(Math.round(right - range.getBoundingClientRect().right), element.localName).to.be.at.most(1);
    }
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('may be frames in a sandbox, which have no origin', async () => {
    // A module would need the server's leave (CORS) there; a plain script does not.
    const page = await openPage(script('career-widgets.classic.js'), all() + json, {sandbox: 'allow-scripts'});
    expect(page.frame.contentDocument).to.equal(null);
    const ask = () =>
      new Promise<{states: [string, string, number][]; said: string[]}>((resolve) => {
        addEventListener('message', ({data}) => resolve(data as Awaited<ReturnType<typeof ask>>), {once: true});
        page.frame.contentWindow!.postMessage('', '*');
      });
    let heard = await ask();
    for (let i = 0; i < 50 && heard.states.filter(([, state]) => state === 'ready').length < tags.length; i++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      heard = await ask();
    }
    expect(heard.states.filter(([, state, size]) => state !== 'ready' || size < 30)).to.deep.equal([]);
    expect(heard.states.map(([tag]) => tag).sort()).to.deep.equal([...tags].sort());
    expect(heard.said).to.deep.equal([]);
  });

  it('may be previews in a frame without an address, which share that of the page around it', async () => {
    const page = await openPage(script('career-widgets.js'), `<share-guide guide='{"title": "Electrician"}'></share-guide><share-guide id="section" section="salary-range" guide='{"title": "Electrician"}'></share-guide>`);
    expect(page.window.location.href).to.equal('about:srcdoc');
    await drawn(page, ['share-guide']);
    const address = (element: Element) => element.shadowRoot!.querySelector('[part=address]')!.textContent;
    const here = location.href.replace(/#.*/, '');
    await waitUntil(() => page.document.querySelector('#section')!.matches(':state(ready)'));
    expect([...page.document.querySelectorAll('share-guide')].map(address)).to.deep.equal([here, `${here}#salary-range`]);
    expect(page.said).to.deep.equal([]);
  });

  for (const mode of ['open', 'closed'] as const)
    it(`may have us in ${mode} shadow roots, also one in another`, async () => {
      const page = await openPage(script('locales/de.js') + script('career-widgets.js'), `<div lang="de"><p></p></div>${json}`);
      const outer = page.document.querySelector('p')!.attachShadow({mode});
      outer.innerHTML = '<div></div>';
      const inner = outer.querySelector('div')!.attachShadow({mode});
      inner.innerHTML = all();
      await drawn({document: inner as unknown as Document});
      for (const tag of tags) shown(inner.querySelector(tag)!);
      // Language comes in from around.
      expect(section(inner.querySelector('salary-range')!).querySelector('#heading')!.textContent).to.equal('Gehalt');
      expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
    });

  it('have no word in any name that the lists of ad blockers hide or refuse', async () => {
    // What general rules of EasyList and of the annoyance, social and cookie lists are made of, as whole words.
    const words = [
      'ads?', 'adv', 'advert\\w*', 'adsense', 'adbox', 'adunit', 'banners?', 'sponsor\\w*', 'promo', 'promos', 'promoted', 'promotions?', 'affiliates?', 'partners?-links?',
      'pop-?ups?', 'pop-?unders?', 'overlay', 'modal', 'lightbox', 'interstitial', 'toast', 'snackbar', 'sticky', 'cookies?', 'consent', 'gdpr', 'ccpa', 'privacy', 'newsletters?', 'subscribe', 'signup', 'paywall',
      'social', 'socials', 'follow', 'share', 'share-?(bar|buttons?|icons?|links?|this|tools?|widget)s?', 'sharethis', 'addthis', 'addtoany', 'facebook', 'twitter', 'linkedin', 'rss', 'taboola', 'outbrain',
      'related-?(ads?|articles?|content|links|posts|stories)', 'recommendations?', 'analytics', 'beacon', 'pixel', 'track(er|ing)', 'stats?', 'metrics?', 'telemetry', 'survey', 'feedback', 'chat', 'job-widget',
    ];
    const bad = new RegExp(`(^|[^a-z])(${words.join('|')})([^a-z]|$)`, 'i');
    for (const name of ['ad-top', 'side_ads', 'top-banner', 'js/share-buttons.js', 'Sponsored', 'x/social-share.js']) expect(name).to.match(bad);

    const {files} = (await (await fetch('/dist/integrity.json')).json()) as {files: Record<string, string>};
    // Of a chunk's name no list can know more than the folder: the rest is a hash.
    const names = new Set(Object.keys(files).map((file) => file.replace(/^(chunks\/)[\w-]+/, '$1')));
    const page = await openPage(script('career-widgets.js'), all() + json);
    await drawn(page);
    for (const node of nodes(page.document.body))
      if (node.nodeType === 1)
        for (const {name, value} of (node as Element).attributes)
          if (/^(class|part|id|slot|name|exportparts|data-.*)$/.test(name) && !/^faq-/.test(value)) value.split(/[\s,]+/).forEach((each) => names.add(each));
    for (const file of ['career-widgets.js', 'loader.js', 'widgets/enhance.js']) {
      const text = await (await fetch(`/dist/${file}`)).text();
      for (const [, value] of text.matchAll(/(?:class|part|id)="?([^"$>{]+)/g)) value!.split(/\s+/).forEach((each) => names.add(each));
    }
    for (const tag of tags) names.add(tag);
    expect(names.size).to.be.greaterThan(80);
    // A word of ours that is one of theirs, and that no rule has in this company.
    const ours = ['share-guide', 'widgets/share-guide.js'];
    expect([...names].filter((name) => bad.test(name) && !ours.includes(name))).to.deep.equal([]);
  });
});
