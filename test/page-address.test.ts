import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {engine, skip} from './support/engines/engine.js';
import {waitUntil} from './support/wait-until.js';

// The address is the page's: an app keeps its view in it, another guide or the page itself has the same ids, and somebody types.
const faq = '"faq":[{"question":"Do I need a degree?","answer":"No."},{"question":"Is it part-time?","answer":"Often."},{"question":"Is it remote?","answer":"Rarely."}]';
const data = (more = '') => `{"title":"Clerk","summary":"Keeps the files.","salary":{"min":35000,"median":45000,"max":55000,"currency":"USD","source":{"name":"Survey"}},"sources":[{"name":"Survey"}],${faq}${more}}`;
const guideOf = (attributes = '', tag = 'career-guide') => `<${tag} ${attributes} guide='${data()}'></${tag}>`;
const faqOf = (attributes = '') => guideOf(attributes, 'role-faq');
const tall = '<div style="height: 1500px"></div>';

interface Page {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis & {said: string[]; Turbo: {visit(url: string): void}};
  document: Document;
}
const opened = (frame: HTMLIFrameElement): Page => ({frame, window: frame.contentWindow as Page['window'], document: frame.contentDocument!});
async function open(body: string, {fragment = '', name = 'plain', base = ''} = {}): Promise<Page> {
  const frame = Object.assign(document.createElement('iframe'), {width: '700', height: '500', src: `/test/support/navigation/${name}.html${fragment}`});
  document.body.append(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  const page = opened(frame);
  if (base) page.document.head.insertAdjacentHTML('beforeend', `<base href="${base}">`);
  page.document.body.innerHTML = body;
  await ready(page);
  return page;
}
const ready = async ({document}: Page) => {
  const widgets = () => [...document.querySelectorAll('career-guide, role-faq')];
  const isReady = (each: Element): boolean => each.matches(':state(ready)') && (each.localName !== 'career-guide' || (!!each.shadowRoot!.querySelector('nav') && isReady(each.shadowRoot!.querySelector('role-faq')!)));
  await waitUntil(() => widgets().every(isReady), 'not drawn');
  await aTimeout(60);
};
const inside = (root: Element, selector: string) => root.shadowRoot!.querySelector<HTMLElement>(selector)!;
const entry = (guide: Element, id: string) => inside(guide, `nav a[href="#${id}"]`) as HTMLAnchorElement;
const faqIn = (guide: Element) => inside(guide, 'role-faq');
const top = (element: Element) => Math.round(element.getBoundingClientRect().top);
/** It is in view, below the row of contents. */
const isAt = (element: Element) => top(element) > -5 && top(element) < 200;
/** Waits until it stays there: what comes into view above it may move it for a frame. */
async function staysAt(element: Element) {
  for (let held = 0; held < 4; held = isAt(element) ? held + 1 : 0) await aTimeout(40);
}
const focused = ({document}: Page) => {
  let {activeElement} = document;
  while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
  // A section has the focus at its heading.
  return activeElement?.id === 'heading' ? (activeElement.getRootNode() as ShadowRoot).host : activeElement;
};
/** Compared here: an element in a failing assertion cannot be reported, and its file never ends. */
const hasFocus = (page: Page, element: Element | null) => focused(page) === element;
const question = 'faq-do-i-need-a-degree';
const questionIn = (element: Element) => inside(element, `#${question}`) as HTMLDetailsElement;

describe('the address of a page', function () {
  this.timeout(20_000);
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('is that of the section that an entry of the contents leads to, a second time as well, and back again', async () => {
    const page = await open(`${tall}${guideOf()}${tall}`);
    const guide = page.document.querySelector('career-guide')!;
    const length = page.window.history.length;
    for (let i = 0; i < 3; i++) {
      entry(guide, 'role-faq').click();
      expect(isAt(faqIn(guide)), `click ${i}`).to.equal(true);
      expect(focused(page)?.id).to.equal('role-faq');
      expect(page.window.location.hash).to.equal('#role-faq');
      page.window.scrollTo(0, 0);
      (page.document.activeElement as HTMLElement).blur();
      await aTimeout(30);
    }
    // Firefox keeps no more than 50 entries.
    expect(page.window.history.length).to.equal(Math.min(length + 1, engine === 'firefox' ? 50 : Infinity));
    page.window.history.back();
    await waitUntil(() => page.window.location.hash === '');
    await aTimeout(60);
    expect(page.window.scrollY).to.equal(0);
  });

  it('is followed where a link of the page names a question, a second time as well', async () => {
    const page = await open(`<a id="link" href="#${question}">Degree</a>${tall}${guideOf()}${tall}`);
    const item = questionIn(faqIn(page.document.querySelector('career-guide')!));
    for (let i = 0; i < 2; i++) {
      page.document.getElementById('link')!.click();
      await waitUntil(() => item.open && isAt(item), `click ${i}`);
      expect(focused(page)?.localName).to.equal('summary');
      item.open = false;
      page.window.scrollTo(0, 0);
      await aTimeout(30);
    }
  });

  for (const [name, fragment] of [['a slash', '#/jobs/12'], ['an exclamation mark', '#!jobs'], ['folders', '#jobs/12']])
    it(`stays as it is where it is that of an app’s view: ${name}`, async () => {
      const page = await open(`${guideOf()}${tall}`, {fragment: fragment!});
      const heard: string[] = [];
      for (const type of ['hashchange', 'popstate']) page.window.addEventListener(type, () => heard.push(type));
      const guide = page.document.querySelector('career-guide')!;
      entry(guide, 'role-faq').click();
      await staysAt(faqIn(guide));
      const cite = inside(inside(guide, 'salary-range'), 'a[href="#source-1"]');
      cite.click();
      expect(focused(page)?.id).to.equal('source-1');
      await aTimeout(50);
      expect(page.window.location.hash).to.equal(fragment);
      expect(heard).to.deep.equal([]);
      // A link to a question would lead to no view.
      expect(inside(faqIn(guide), '[part=link]')).to.equal(null);
    });

  it('stays as it is where the page says so', async () => {
    const page = await open(`${guideOf('no-address')}${faqOf('no-address')}${tall}`, {fragment: `#${question}`});
    const guide = page.document.querySelector('career-guide')!;
    for (const each of [faqIn(guide), page.document.querySelector('body > role-faq')!]) {
      expect(questionIn(each).open).to.equal(false);
      expect(inside(each, '[part=link]')).to.equal(null);
    }
    entry(guide, 'role-faq').click();
    await staysAt(faqIn(guide));
    await aTimeout(30);
    expect(page.window.location.hash).to.equal(`#${question}`);
    guide.removeAttribute('no-address');
    await waitUntil(() => inside(faqIn(guide), '[part=link]'));
    entry(guide, 'salary-range').click();
    expect(page.window.location.hash).to.equal('#salary-range');
  });

  for (const base of ['/elsewhere/', 'https://other.example/', '/elsewhere/#x'])
    it(`is used as it is where the page has a <base>: ${base}`, async () => {
      const page = await open(`${guideOf()}${tall}`, {base});
      const before = page.window.location.pathname;
      const guide = page.document.querySelector('career-guide')!;
      entry(guide, 'role-faq').click();
      await aTimeout(50);
      expect(page.frame.contentWindow!.location.pathname + page.window.location.hash).to.equal(`${before}#role-faq`);
      await staysAt(faqIn(guide));
    });

  it('is none in a frame that is written by its page: contents and sources lead to their places', async () => {
    for (const sandbox of [undefined, 'allow-scripts allow-same-origin']) {
      const frame = Object.assign(document.createElement('iframe'), {width: '700', height: '500', srcdoc: `<!doctype html><html lang="en"><head><script src="/dist/career-widgets.js"></script></head><body>${guideOf()}${tall}</body></html>`});
      if (sandbox) frame.setAttribute('sandbox', sandbox);
      document.body.append(frame);
      await new Promise((resolve) => (frame.onload = resolve));
      const page = opened(frame);
      await ready(page);
      let left = false;
      page.window.addEventListener('pagehide', () => (left = true));
      const guide = page.document.querySelector('career-guide')!;
      entry(guide, 'role-faq').click();
      await staysAt(faqIn(guide));
      await aTimeout(200);
      expect(left).to.equal(false);
      expect(frame.contentDocument!.URL).to.equal('about:srcdoc');
      // What is shared there is the page around it.
      expect(inside(inside(guide, 'share-guide'), 'a').getAttribute('href')).to.equal(document.baseURI.replace(/#.*/, ''));
    }
  });

  it('leads into the guide whose link is followed where there are two', async () => {
    const page = await open(`${guideOf()}${tall}${guideOf()}${tall}`);
    const guides = [...page.document.querySelectorAll('career-guide')];
    for (const guide of [...guides, ...guides.reverse()]) {
      const others = guides.filter((other) => other !== guide);
      entry(guide, 'salary-range').click();
      await waitUntil(() => isAt(inside(guide, 'salary-range')));
      expect(hasFocus(page, inside(guide, 'salary-range'))).to.equal(true);
      inside(inside(guide, 'salary-range'), 'a[href="#source-1"]').click();
      await waitUntil(() => (focused(page)?.getRootNode() as ShadowRoot | undefined)?.host === inside(guide, 'source-list'));
      questionIn(faqIn(guide)).open = true;
      inside(faqIn(guide), `#${question} [part=link]`).click();
      await waitUntil(() => isAt(questionIn(faqIn(guide))));
      for (const other of others) expect(questionIn(faqIn(other)).open).to.equal(false);
      questionIn(faqIn(guide)).open = false;
    }
  });

  it('leads into the guide whose link is followed where the page has that id itself', async () => {
    const page = await open(`<h2 id="salary-range">Salaries of this site</h2>${tall}${guideOf()}${tall}`);
    const guide = page.document.querySelector('career-guide')!;
    entry(guide, 'salary-range').click();
    await staysAt(inside(guide, 'salary-range'));
    // From elsewhere, what the page has is meant.
    const again = await open(`<h2 id="salary-range">Salaries of this site</h2>${tall}${guideOf()}`, {fragment: '#salary-range'});
    await aTimeout(60);
    expect(again.window.scrollY).to.be.below(100);
    expect(hasFocus(again, again.document.body)).to.equal(true);
  });

  it('is followed once: what is drawn again does not move the page, nor take the focus', async () => {
    const page = await open(`<textarea>Dear team</textarea>${tall}<div id="panel">${faqOf()}</div>${tall}`, {fragment: `#${question}`});
    const panel = page.document.getElementById('panel')!;
    await waitUntil(() => isAt(questionIn(panel.firstElementChild!)));
    page.window.scrollTo(0, 0);
    const area = page.document.querySelector('textarea')!;
    area.focus();
    for (let i = 0; i < 3; i++) {
      panel.innerHTML = faqOf();
      await ready(page);
      expect(page.window.scrollY).to.equal(0);
      expect(hasFocus(page, area)).to.equal(true);
      panel.querySelector('role-faq')!.setAttribute('heading', `${i}`);
      await aTimeout(60);
      expect(hasFocus(page, area)).to.equal(true);
      // Nor when an app changes the query of the address.
      page.window.history.replaceState(null, '', `?tab=${i}#${question}`);
    }
  });

  for (const [name, what] of [['types', 'textarea'], ['types in an editor', '[contenteditable]'], ['chooses', 'select']] as const)
    it(`is not followed while somebody ${name}`, async () => {
      const page = await open(`<textarea></textarea><p contenteditable>text</p><select><option>a</select>${tall}<div id="panel"></div>${tall}`, {fragment: `#${question}`});
      const field = page.document.querySelector<HTMLElement>(what)!;
      field.focus();
      page.document.getElementById('panel')!.innerHTML = faqOf();
      await ready(page);
      expect(hasFocus(page, field)).to.equal(true);
      expect(page.window.scrollY).to.equal(0);
      // Open, for when they come there.
      expect(questionIn(page.document.querySelector('role-faq')!).open).to.equal(true);
    });

  it('is not followed when the reader has gone on before the guide was there', async () => {
    const page = await open(`<button>Menu</button>${tall}<div id="panel"></div>${tall}`, {fragment: `#${question}`});
    // An element that looks at the address, as there is on the page before.
    page.document.body.insertAdjacentHTML('beforeend', '<role-faq></role-faq>');
    await aTimeout(60);
    page.document.querySelector('button')!.focus();
    await sendKeys({press: 'Tab'});
    page.window.scrollTo(0, 100);
    page.window.dispatchEvent(new page.window.WheelEvent('wheel'));
    page.document.getElementById('panel')!.innerHTML = faqOf();
    await waitUntil(() => page.document.querySelector('#panel role-faq')!.matches(':state(ready)'));
    await aTimeout(100);
    expect(page.window.scrollY).to.equal(100);
  });

  it('is not jumped to after a refresh: the browser brings the reader back to where they were', async () => {
    const page = await open(`${tall}${faqOf()}${tall}`, {fragment: `#${question}`});
    await waitUntil(() => isAt(questionIn(page.document.querySelector('role-faq')!)));
    // It is kept in view for some frames.
    await aTimeout(300);
    page.window.scrollTo(0, 300);
    await aTimeout(50);
    expect(page.window.scrollY).to.equal(300);
    page.window.location.reload();
    await new Promise((resolve) => (page.frame.onload = resolve));
    const again = opened(page.frame);
    expect((again.window.performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type).to.equal('reload');
    again.document.body.innerHTML = `<button>x</button>${tall}${faqOf()}${tall}`;
    await ready(again);
    expect(again.window.scrollY).to.be.at.most(300);
    expect(hasFocus(again, again.document.body)).to.equal(true);
    expect(questionIn(again.document.querySelector('role-faq')!).open).to.equal(true);
    // The next link is followed.
    again.window.location.hash = '#faq-is-it-remote';
    await waitUntil(() => isAt(inside(again.document.querySelector('role-faq')!, '#faq-is-it-remote')));
  });

  it('is not jumped to on the way back either', async () => {
    if (!('navigation' in window)) await skip('has no Navigation API (Safari before 26.2): the way back cannot be told from a link');
    const page = await open(`<button>x</button>${guideOf()}${tall}`);
    const guide = page.document.querySelector('career-guide')!;
    entry(guide, 'role-faq').click();
    await aTimeout(60);
    entry(guide, 'salary-range').click();
    await aTimeout(60);
    page.document.querySelector('button')!.focus();
    page.window.history.back();
    await waitUntil(() => page.window.location.hash === '#role-faq');
    await aTimeout(60);
    expect(hasFocus(page, page.document.querySelector('button'))).to.equal(true);
  });

  it('is followed by Turbo’s pages as by others', async () => {
    const page = await open(`${guideOf()}${tall}`, {name: 'turbo-first'});
    Object.assign(page.window, {mark: true});
    const guide = page.document.querySelector('career-guide')!;
    const before = page.window.location.pathname;
    entry(guide, 'role-faq').click();
    await staysAt(faqIn(guide));
    await aTimeout(100);
    expect(page.window.location.pathname + page.window.location.hash).to.equal(`${before}#role-faq`);
    // Turbo has taken note of the entry in the history; so the way back leads to this page.
    expect(page.window.history.state).to.have.property('turbo');
    page.window.Turbo.visit('/test/support/navigation/turbo-second.html');
    await waitUntil(() => page.frame.contentDocument!.title === 'Second page');
    page.window.history.back();
    await waitUntil(() => page.frame.contentDocument!.title === 'First page' && page.frame.contentDocument!.querySelector('h1')?.textContent !== 'Second page', 'the page before is there again');
    expect('mark' in page.window).to.equal(true);
  });

  it('is left to the browser where a new tab is asked for, or somebody else has handled the click', async () => {
    const page = await open(`<div>${guideOf()}</div>${tall}`);
    const guide = page.document.querySelector('career-guide')!;
    let handled = false;
    page.document.addEventListener('click', (event) => {
      handled = event.defaultPrevented;
      event.preventDefault();
    });
    for (const [options, expected] of [[{}, true], [{ctrlKey: true}, false], [{metaKey: true}, false], [{shiftKey: true}, false]] as const) {
      entry(guide, 'role-faq').dispatchEvent(new page.window.MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...options}));
      expect(handled, JSON.stringify(options)).to.equal(expected);
    }
  });
});
