import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {engine} from './support/engines/engine.js';
import {waitUntil} from './support/wait-until.js';

interface Shift extends PerformanceEntry {
  value: number;
  sources: {node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly}[];
}
type Widget = HTMLElement & {state: string; hasUpdated: boolean};

const drawn = (each: Widget) => each.hasUpdated && each.matches(':state(ready), :state(partial), :state(empty)');

/** What a server has rendered, and the script that comes later. */
describe('a page from a server', () => {
  let frame: HTMLIFrameElement;
  let view: Window & typeof globalThis;
  let page: Document;
  let shifts: Shift[];
  let warnings: unknown[][];

  async function open(path: string, width = 900) {
    // High enough that everything is in view: what moves out of view does not count.
    await setViewport({width, height: 20_000});
    frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
    frame.src = `/__rendered__/${path}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    view = frame.contentWindow as typeof view;
    page = frame.contentDocument!;
    await settled();
    warnings = [];
    (view as unknown as {console: Console}).console.warn = (...said: unknown[]) => void (/dev mode/.test(String(said[0])) || warnings.push(said));
    shifts = [];
    new view.PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({type: 'layout-shift'});
  }
  const settled = async () => {
    await nextFrame();
    await nextFrame();
    await aTimeout(50);
  };
  async function runScript(tag: string) {
    const script = Object.assign(page.createElement('script'), {type: 'module', src: new URL(`../src/widgets/${tag}/define.ts`, import.meta.url).href});
    page.head.append(script);
    await waitUntil(() => view.customElements.get(tag), `${tag} is defined`);
  }
  const widget = () => page.body.firstElementChild as Widget;
  const sections = () => [...widget().shadowRoot!.querySelectorAll<Widget>('[part=sections] > *')];
  const section = (id: string) => sections().find((each) => each.id === id)!.shadowRoot!;
  const heightOf = (element: Element) => element.getBoundingClientRect().height;

  /** What moved, for people. An entry of the list of contents is bold where the reader is: that is less than a ten thousandth. */
  const moves = () =>
    shifts.filter(({value}) => value > 1e-4).flatMap(({value, sources}) =>
      sources.map(({node, previousRect: from, currentRect: to}) => `${value.toFixed(5)} ${node?.nodeName} "${node?.textContent?.trim().slice(0, 30)}" from ${from.x}, ${from.y} to ${to.x}, ${to.y}`),
    );

  afterEach(() => frame.remove());

  for (const width of [360, 1280])
    it(`is taken over without a shift at ${width} px, and what is open stays open`, async function () {
      this.timeout(60_000);
      await open('career-guide?guide=software-developer', width);
      const contents = () => widget().shadowRoot!.querySelector('nav')!.textContent.replace(/\s+/g, ' ');
      const before = {contents: contents(), count: sections().length};
      expect(before.count).to.be.greaterThan(20);
      expect(view.customElements.get('career-guide'), 'no script').to.equal(undefined);

      const question = () => section('role-faq').querySelectorAll('details')[2]!;
      const more = () => section('tech-stack').querySelector<HTMLDetailsElement>('[part=more]')!;
      question().open = !question().open;
      more().open = true;
      const isOpen = question().open;
      question().querySelector('summary')!.focus();
      await settled();
      const height = heightOf(widget());
      shifts.length = 0;

      await runScript('career-guide');
      await waitUntil(() => sections().every(drawn), 'all is drawn');
      await settled();

      expect(moves()).to.deep.equal([]);
      // What is out of view is as high as is guessed, which other engines do in fractions.
      expect(heightOf(widget())).to.be.closeTo(height, engine === 'chromium' ? 0 : 2);
      expect(question().open).to.equal(isOpen);
      expect(more().open).to.equal(true);
      expect(section('role-faq').activeElement?.localName).to.equal('summary');
      expect(sections().filter((each) => !each.matches(':state(empty)')).length, 'one copy').to.equal(before.count);
      expect(sections().every(({shadowRoot}) => shadowRoot!.querySelectorAll('section').length === 1)).to.equal(true);
      expect(contents()).to.equal(before.contents);
      expect(warnings.map(([said]) => said)).to.deep.equal([]);
    });

  it('is taken over with all entries of a long list at once', async () => {
    const ladder = Array.from({length: 90}, (_, i) => ({title: `Rung ${i}`, years: [i, i + 1]}));
    await open(`career-ladder?json=${encodeURIComponent(JSON.stringify({ladder}))}`);
    const root = widget().shadowRoot!;
    const counts = new Set([root.querySelectorAll('[part=step]').length]);
    new view.MutationObserver(() => counts.add(root.querySelectorAll('[part=step]').length)).observe(root, {childList: true, subtree: true});
    await runScript('career-ladder');
    await waitUntil(() => drawn(widget()), 'it is drawn');
    await settled();
    expect([...counts]).to.deep.equal([90]);
    expect(moves()).to.deep.equal([]);
  });

  it('draws each section once, and none that a guide has taken the place of', async function () {
    this.timeout(60_000);
    await open('career-guide?guide=operations-assistant');
    const old = sections();
    await runScript('career-guide');
    await waitUntil(() => sections().every(drawn), 'all is drawn');
    await settled();
    expect(sections().some((each) => old.includes(each))).to.equal(false);
    expect(old.filter((each) => each.hasUpdated || each.shadowRoot?.firstChild).map(({id}) => id)).to.deep.equal([]);
    expect(warnings.map(([said]) => said)).to.deep.equal([]);
  });

  it('goes on with what the reader has typed, chosen and opened', async function () {
    this.timeout(60_000);
    await open('career-guide?guide=electrician');
    const stand = () => section('salary-range').querySelector<HTMLDetailsElement>('details.screen')!;
    const table = () => section('salary-range').querySelector<HTMLDetailsElement>('[part=table]')!;
    const period = () => section('salary-range').querySelector('select')!;
    stand().open = table().open = true;
    const typed = stand().querySelector('input')!;
    typed.value = '100000';
    typed.focus();
    typed.setSelectionRange(2, 4);
    period().value = [...period().options].at(-1)!.value;
    const chosen = period().value;

    await runScript('career-guide');
    await waitUntil(() => sections().every(drawn), 'all is drawn');
    const input = () => stand().querySelector('input')!;
    await waitUntil(() => /\S/.test(section('salary-range').querySelector('#stands')!.textContent), 'what was typed is answered');
    expect(input() === typed, 'drawn anew').to.equal(false);
    expect(input().value).to.equal('100000');
    expect(section('salary-range').activeElement === input(), 'the focus').to.equal(true);
    expect([input().selectionStart, input().selectionEnd]).to.deep.equal([2, 4]);
    expect(stand().open && table().open).to.equal(true);
    expect(period().value).to.equal(chosen);
  });

  it('looks as meant under a policy without styles, once the script is there', async () => {
    await open(`salary-range?guide=electrician&csp=${encodeURIComponent("style-src 'none'")}`);
    const chart = () => view.getComputedStyle(widget().shadowRoot!.querySelector('.chart svg')!).display;
    expect(chart()).to.equal('inline');
    await runScript('salary-range');
    await waitUntil(() => drawn(widget()), 'it is drawn');
    expect(chart()).to.equal('block');
    expect(widget().shadowRoot!.querySelectorAll('section, style').length).to.equal(1);
  });

  it('stays where the guide cannot be read', async () => {
    await open('salary-range?guide=electrician&src=/nowhere.json');
    const {textContent} = widget().shadowRoot!;
    const said = new Promise((resolve) => widget().addEventListener('guide-error', resolve));
    await runScript('salary-range');
    await said;
    await settled();
    expect(widget().shadowRoot!.textContent).to.equal(textContent);
    expect(moves()).to.deep.equal([]);
  });

  it('waits for the end of a page that still arrives', async () => {
    const response = await fetch('/__rendered__/role-faq?guide=electrician');
    const text = await response.text();
    frame = document.body.appendChild(document.createElement('iframe'));
    view = frame.contentWindow as typeof view;
    page = frame.contentDocument!;
    page.open();
    // In the midst of the third question.
    const cut = text.indexOf('</summary>', text.split('<details').slice(0, 4).join('<details').length);
    page.write(text.slice(0, cut));
    const questions = () => widget().shadowRoot!.querySelectorAll('details').length;
    const before = questions();
    expect(before, 'a part').to.be.within(1, 4);
    await runScript('role-faq');
    await settled();
    expect([questions(), drawn(widget())]).to.deep.equal([before, false]);
    page.write(text.slice(cut));
    const all = questions();
    expect(all).to.be.greaterThan(before);
    page.close();
    await waitUntil(() => drawn(widget()), 'it is drawn');
    expect([questions(), widget().shadowRoot!.querySelectorAll('section').length]).to.deep.equal([all, 1]);
  });
});

describe('what an extension of the browser puts into a shadow root', () => {
  for (const tag of ['role-faq', 'salary-range', 'career-guide'])
    it(`is not taken for what a server has rendered: <${tag}>`, async () => {
      await import(`../src/widgets/${tag}/define.ts`);
      const said: string[] = [];
      const {warn} = console;
      console.warn = (line: string) => void (/dev mode/.test(line) || said.push(line));
      const element = document.createElement(tag) as Widget & {guide: unknown; updateComplete: Promise<unknown>};
      const fallback = element.appendChild(Object.assign(document.createElement('p'), {slot: 'fallback', textContent: 'Before'}));
      element.guide = {title: 'Electrician', salary: {currency: 'USD', median: 61_590, per: 'year'}, faq: [{question: 'Is it hard?', answer: 'No.'}]};
      document.body.append(element);
      const style = element.shadowRoot!.appendChild(Object.assign(document.createElement('style'), {className: 'an-extension'}));
      await element.updateComplete;
      await waitUntil(() => drawn(element), 'it is drawn');
      expect(said).to.deep.equal([]);
      expect([style.isConnected, fallback.assignedSlot, element.shadowRoot!.querySelectorAll('section').length > 0]).to.deep.equal([true, null, true]);
      element.remove();
      console.warn = warn;
    });
});
