import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {waitUntil} from './support/wait-until.js';

interface Shift extends PerformanceEntry {
  value: number;
}
type Widget = HTMLElement & {state: string; hasUpdated: boolean};

/** What a server has rendered, and the script that comes later. */
describe('a page from a server', () => {
  let frame: HTMLIFrameElement;
  let view: Window & typeof globalThis;
  let page: Document;
  let shifts: Shift[];

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
  const drawn = (each: Widget) => each.hasUpdated && each.matches(':state(ready), :state(partial), :state(empty)');
  const heightOf = (element: Element) => element.getBoundingClientRect().height;

  afterEach(() => frame.remove());

  for (const width of [360, 1280])
    it(`is taken over without a shift at ${width} px, as the reader left it`, async function () {
      this.timeout(60_000);
      await open('career-guide?guide=software-developer', width);
      const before = {text: widget().shadowRoot!.querySelector('nav')!.textContent.replace(/\s+/g, ' '), height: heightOf(widget()), count: sections().length};
      expect(before.count).to.be.greaterThan(20);
      expect(widget().hasUpdated, 'no script').to.equal(undefined);

      section('salary-range').querySelector<HTMLDetailsElement>('[part=table]')!.open = true;
      const stand = section('salary-range').querySelector<HTMLDetailsElement>('details.screen')!;
      stand.open = true;
      const typed = stand.querySelector('input')!;
      typed.value = '100000';
      typed.focus();
      const question = section('role-faq').querySelectorAll('details')[2]!;
      question.open = !question.open;
      const isOpen = question.open;
      await settled();
      const height = heightOf(widget());
      shifts.length = 0;

      await runScript('career-guide');
      await waitUntil(() => widget().hasUpdated && sections().every(drawn), 'all is drawn');
      await settled();

      expect(shifts.map(({value}) => value), 'shifts').to.deep.equal([]);
      const after = section('salary-range');
      expect(after.querySelector<HTMLDetailsElement>('[part=table]')!.open, 'the table is open').to.equal(true);
      expect(after.querySelector<HTMLDetailsElement>('details.screen')!.open, 'the question is open').to.equal(true);
      expect(after.querySelector('input')!.value).to.equal('100000');
      expect(after.activeElement?.localName).to.equal('input');
      await waitUntil(() => /\S/.test(after.querySelector('#stands')!.textContent), 'what was typed is answered');
      expect(section('role-faq').querySelectorAll('details')[2]!.open).to.equal(isOpen);
      expect(sections().filter((each) => !each.matches(':state(empty)')).length, 'one copy').to.equal(before.count);
      expect(after.querySelectorAll('section').length).to.equal(1);
      expect(widget().shadowRoot!.querySelector('nav')!.textContent.replace(/\s+/g, ' ')).to.equal(before.text);
      // What is answered takes a line where there is none.
      expect(Math.abs(heightOf(widget()) - height)).to.be.lessThan(60);
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
    expect(shifts.map(({value}) => value)).to.deep.equal([]);
  });
});
