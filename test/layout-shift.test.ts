import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {skipIn} from './support/engines/engine.js';
import {fontMarkup, fonts} from './support/fonts.mjs';
import {waitUntil} from './support/wait-until.js';

/** An entry of the type `layout-shift`. */
interface Shift extends PerformanceEntry {
  value: number;
  sources: {node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly}[];
}

const page = new URL('../stories/pages/widgets.html', import.meta.url).href;
const root = new URL('..', import.meta.url).href;
const module = (path: string) => new URL(`../src/widgets/${path}`, import.meta.url).href;

describe('the page of single widgets', () => {
  let frame: HTMLIFrameElement;
  let view: Window & typeof globalThis;
  let tags: string[];
  /** What the page has of them: elements, or what an editor left of these. */
  let pasted: string;
  let shifts: Shift[];
  /** Lets the guides of a page through that is opened with `isHeld`. */
  let answer: () => void;

  const widgets = () => [...frame.contentDocument!.querySelectorAll<HTMLElement>(pasted)];
  const all = (selector: string) => widgets().every((widget) => (pasted === tags.join() ? widget : widget.shadowRoot?.querySelector(tags.join()))?.matches(selector));
  const height = (element: Element) => element.getBoundingClientRect().height;
  const drawn = async () => {
    await nextFrame();
    await nextFrame();
    await aTimeout(50);
  };

  /** Opens the page without its script; with `isHeld`, its guides wait until `answer()`, however slow the machine is. */
  async function open(width: number, {isHeld = false, font = 'Open Sans', change = (text: string) => text} = {}) {
    // High enough that everything is in view: what moves out of view does not count.
    await setViewport({width, height: 10_000});
    const original = await (await fetch(page)).text();
    tags = [...new Set([...original.matchAll(/<\/([a-z]+-[a-z-]+)>/g)].map(([, tag]) => tag!))];
    const text = change(original);
    pasted = text.includes('data-career-widget') ? '[data-career-widget]' : tags.join();
    frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
    frame.srcdoc = text
      .replace(/<script\b[^>]*><\/script>/, '')
      .replace('<head>', `<head><base href="${page}">`)
      // Last, so that the page's own font gives way; the same on every machine.
      .replace('</head>', `${fontMarkup(font, root)}</head>`);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    view = frame.contentWindow as typeof view;
    const faces = await Promise.all([400, 700].map((weight) => frame.contentDocument!.fonts.load(`${weight} 1em '${font}'`)));
    expect(faces.flat(), font).to.not.be.empty;
    // WebKit may still be at it.
    await frame.contentDocument!.fonts.ready;
    await drawn();
    const {fetch: fetched} = view;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    if (!isHeld) answer();
    view.fetch = async (...request) => {
      await answered;
      return fetched.apply(view, request);
    };
    shifts = [];
    new view.PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({type: 'layout-shift'});
    await drawn();
  }

  async function runScript() {
    const script = frame.contentDocument!.createElement('script');
    script.type = 'module';
    script.textContent = [...tags.map((tag) => `${tag}/define.ts`), '../embed/start.ts'].map((path) => `import ${JSON.stringify(module(path))};`).join('');
    frame.contentDocument!.head.append(script);
    await waitUntil(() => tags.every((tag) => view.customElements.get(tag)), 'the widgets are defined');
  }

  /** What moved, for people. */
  const moves = () =>
    shifts.flatMap(({sources}) =>
      sources.map(({node, previousRect, currentRect}) => {
        const {nodeName, id} = (node ?? {}) as Partial<Element>;
        return `${[nodeName, id].filter(Boolean).join('#')} from ${previousRect.top} to ${currentRect.top}`;
      }),
    );

  // Where the test was skipped there is none.
  afterEach(() => (frame as HTMLIFrameElement | undefined)?.remove());

  for (const [width, font] of [[360, 'Open Sans'], [1280, 'Open Sans'], [360, 'DejaVu Sans'], [700, 'Noto Nastaliq Urdu'], [820, 'Roboto Condensed']] as const) {
    it(`stays where it is while script and guide arrive late, at ${width} px in ${font}`, async () => {
      await skipIn(['firefox', 'webkit'], 'has no LayoutShift entries');
      await open(width, {isHeld: true, font});
      const before = widgets().map(height);
      await aTimeout(300);
      await runScript();
      await waitUntil(() => all(':state(loading)'), 'the widgets wait for the guide');
      await drawn();
      expect(widgets().map(height), 'heights while loading').to.deep.equal(before);
      answer();
      await waitUntil(() => all(':state(ready)'), 'the widgets are drawn');
      await drawn();
      expect(moves()).to.deep.equal([]);

      widgets()[0]!.style.minBlockSize = `${height(widgets()[0]!) + 100}px`;
      await drawn();
      expect(moves(), 'moves that are provoked').not.to.be.empty;
    });
  }

  /** The page with `<div data-career-widget>` in the place of each element. */
  const divs = (text: string) =>
    text
      .replace(/<([a-z]+-[a-z]+)( [^>]*)>/g, (_, tag: string, attributes: string) => `<div data-career-widget="${tag}"${attributes.replace(/ (?!id=)([\w-]+)(?=[=\s]|$)/g, ' data-$1')}>`)
      .replace(/<\/[a-z]+-[a-z]+>/g, '</div>')
      .replaceAll(' slot="fallback"', ' data-fallback');
  /** Without what the page itself does so that nothing moves. */
  const alone = (text: string) => text.replace('</head>', '<style>.guide > * { min-block-size: 0 }</style></head>');

  it('holds for a <div> what it holds for an element, and as long', async () => {
    const heights = [];
    for (const change of [alone, (text: string) => divs(alone(text))]) {
      await open(700, {isHeld: true, change});
      const stages = [widgets().map(height)];
      await runScript();
      await waitUntil(() => all(':state(loading)'), 'the widgets wait for the guide');
      await drawn();
      stages.push(widgets().map(height));
      answer();
      await waitUntil(() => all(':state(ready)'), 'the widgets are drawn');
      await drawn();
      stages.push(widgets().map(height));
      for (const widget of widgets()) expect(view.getComputedStyle(widget).minBlockSize).to.equal('0px');
      heights.push(stages);
      frame.remove();
    }
    const [[before, loading, ready], ofDivs] = heights as [[number[], number[], number[]], number[][]];
    expect(loading).to.deep.equal(before);
    expect(ready).to.not.deep.equal(before);
    expect(ofDivs).to.deep.equal(heights[0]);
  });

  for (const font of Object.keys(fonts))
    it(`has room for its widgets at every width in ${font}, whatever lines the page lets them inherit`, async () => {
      await skipIn(['firefox', 'webkit'], 'the room is measured in Chromium (npm run reserve); others break lines elsewhere');
      await open(1200, {font, change: (text) => alone(text).replace('</head>', '<style>salary-range, career-ladder { line-height: normal } skill-map, day-timeline { line-height: 3 }</style></head>')});
      const places = widgets().map((widget) => {
        const place = widget.ownerDocument.createElement('div');
        place.style.cssText = 'position: absolute; block-size: var(--career-reserve)';
        widget.append(place);
        return place;
      });
      await runScript();
      await waitUntil(() => all(':state(ready)'), 'the widgets are drawn');
      const short: string[] = [];
      for (let width = 320; width <= 1200; width += 8) {
        frame.style.inlineSize = `${width}px`;
        widgets().forEach((widget, i) => {
          const lacking = height(widget) - height(places[i]!);
          if (lacking > 0) short.push(`${widget.localName} lacks ${lacking} px at ${width} px`);
          // Room without end is a hole.
          if (height(places[i]!) > 1.6 * height(widget) + 40) short.push(`${widget.localName} is ${height(widget)} px high in ${height(places[i]!)} px at ${width} px`);
        });
      }
      expect(short).to.deep.equal([]);
    });

  it('leaves a height that the page itself gives a <div>', async () => {
    await open(700, {change: (text) => divs(alone(text)).replace('</head>', '<style>#salary { min-block-size: 3000px !important }</style></head>')});
    await runScript();
    await waitUntil(() => all(':state(ready)'), 'the widgets are drawn');
    expect(height(widgets()[0]!)).to.equal(3000);
  });

  for (const [form, change] of [['elements', (text: string) => text], ['<div>', divs]] as const)
    it(`has no hole where a script or a guide does not come, with ${form}`, async () => {
      await open(360, {change: (text) => change(alone(text))});
      const fallbacks = widgets().map((widget) => height(widget.querySelector('[slot=fallback], [data-fallback]')!));
      // Plus 0, because -0 is another number to a comparison.
      const holes = () => widgets().map((widget, i) => Math.round(height(widget) - fallbacks[i]!) + 0);
      expect(Math.min(...holes()), 'the least that is held').to.be.above(100);
      for (const animation of frame.contentDocument!.getAnimations()) animation.finish();
      expect(holes(), 'without the script').to.deep.equal([0, 0, 0, 0]);
      frame.remove();

      await open(360, {change: (text) => change(alone(text).replace(/src="[^"]*\.json"/g, 'src="widgets.html"'))});
      (view as {console: Console}).console.warn = () => {};
      await runScript();
      await waitUntil(() => all(':state(error)'), 'the widgets give up');
      expect(holes(), 'without the guide').to.deep.equal([0, 0, 0, 0]);
    });
});
