import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import {fixture} from './support/fixture.js';
import {isWithout, noRings} from './support/engines/engine.js';
import {defineAll, nodes, settled, tags, type Widget} from './support/widgets.js';
import fc from 'fast-check';
import {contrast, contrastOn, lookAgain, painted} from './support/contrast.js';
import operations from '../stories/guides/operations-assistant.json';
import electrician from '../stories/guides/electrician.json';

const guide = {...electrician, plans: operations.plans};

/** Pages by what they say of their colours. Nothing else of a ground can be known from inside a widget. */
const pages = {
  'black on white': 'background: #fff; color: #000; color-scheme: light',
  '#333 on white': 'background: #fff; color: #333; color-scheme: light',
  '#555 on white': 'background: #fff; color: #555; color-scheme: light',
  '#6b7280 on white': 'background: #fff; color: #6b7280; color-scheme: light',
  'a dark page that declares nothing': 'background: #121212; color: #eee',
  'a white page that declares both schemes, in a dark system': 'background: #fff; color: #222; color-scheme: light dark',
  'a navy block on a light page': 'background: #0b1f4b; color: #fff; color-scheme: light',
  'a blue page, as a theme has it': 'background: #38629f; color: #fff; color-scheme: light',
};
const brands = ['', '#ffd54a', '#ffb000', '#00e5ff', '#a3171b'];
/** Brands of stories/brands, each on grounds of its own, and on blocks that it did not think of. */
const wholeBrands = ['newspaper', 'bank', 'start-up', 'public-service'];
const grounds = {
  'its own, light': 'color-scheme: light',
  'its own, dark': 'color-scheme: dark',
  ...Object.fromEntries(['a dark page that declares nothing', 'a white page that declares both schemes, in a dark system', 'a navy block on a light page', 'a blue page, as a theme has it']
    .map((page) => [page, `${pages[page as keyof typeof pages]}; --career-surface: initial`])),
};

/** A hairline between rows, or an axis, says nothing. */
const decoration = 'rect.line:not(.tick, [part=gauge] *), defs *, linearGradient *, [part=gauge] svg:empty *';

interface Found {
  what: string;
  ratio: number;
}
const found = (element: Element, kind: string, ratio: number): Found => ({
  what: `${(element.getRootNode() as ShadowRoot).host?.localName} ${kind} <${element.localName} class="${element.getAttribute('class') ?? ''}" part="${element.getAttribute('part') ?? ''}"> ${element.textContent.trim().slice(0, 30)}`,
  ratio,
});
const isShown = (element: Element) => element.checkVisibility({visibilityProperty: true}) && !element.closest('.heard') && element.getClientRects().length > 0;

/** Every element that has text of its own that is drawn. */
const withText = (root: Element): Element[] => {
  const elements = new Set<Element>();
  for (const node of nodes(root)) if (node instanceof Text && node.data.trim() && node.parentElement && node.parentElement.localName !== 'style') elements.add(node.parentElement);
  return [...elements].filter(isShown);
};
/** One of all that are alike: what style sheets tell apart are names of elements, classes and parts, and those of what is around. */
function unlike(elements: readonly Element[]): Element[] {
  const nameOf = (element: Element) => [element.localName, element.getAttribute('class'), element.part.value].join();
  const pathOf = (element: Element): string => {
    const {host} = element.getRootNode() as Partial<ShadowRoot>;
    return element.parentElement || host ? `${pathOf(element.parentElement ?? host!)} ${nameOf(element)}` : '';
  };
  return [...new Map(elements.map((element) => [pathOf(element), element])).values()];
}
const textsOf = (elements: readonly Element[]): Found[] =>
  elements.map((element) => {
    const {color, fill} = getComputedStyle(element);
    return found(element, 'text', contrastOn(element, element instanceof SVGElement ? fill : color));
  });
/** Every text that is drawn. */
const texts = (root: Element) => textsOf(withText(root));

/** Every mark: shapes, by their fill or their outline; marks of lists and arrows; edges of fields and buttons. */
function marks(root: Element): Found[] {
  return [...nodes(root)].flatMap((node) => {
    if (!(node instanceof Element) || !isShown(node)) return [];
    const style = getComputedStyle(node);
    if (node instanceof SVGGeometryElement) {
      if (node.matches(decoration) || node.getBBox().width * node.getBBox().height === 0) return [];
      const seen = [
        [style.fill, style.fillOpacity],
        [style.stroke, style.strokeOpacity],
      ].flatMap(([colour, opacity]) => (/none|url/.test(colour!) ? [] : contrastOn(node, colour!, Number(opacity))));
      return seen.length ? found(node, 'mark', Math.max(...seen)) : [];
    }
    const edges = node.matches('input:not([type=checkbox]), [part=action]') ? [found(node, 'edge', contrastOn(node.parentElement!, style.borderTopColor))] : [];
    const thick = node.matches('[part=level], [part=period], .highlighted') ? [found(node, 'edge', Math.max(...[style.borderBlockStartColor, style.borderInlineStartColor].map((colour) => contrastOn(node, colour))))] : [];
    const pseudo = ['::before', '::after'].flatMap((name) => {
      const {content, display, borderTopWidth, borderBottomWidth, borderBottomColor} = getComputedStyle(node, name);
      return content === 'none' || display === 'none' || parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) === 0 ? [] : found(node, name, contrastOn(node, borderBottomColor));
    });
    return [...edges, ...thick, ...pseudo];
  });
}

/** The ring of everything that takes the focus. */
async function rings(root: Element): Promise<Found[]> {
  const all: Found[] = [];
  for (const node of nodes(root))
    if (node instanceof HTMLElement && node.matches('a[href], button, input, select, summary') && isShown(node)) {
      node.focus({focusVisible: true} as FocusOptions);
      const {outlineColor, outlineStyle, outlineWidth} = getComputedStyle(node);
      all.push(found(node, 'ring', outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 1 : contrastOn(node.parentElement!, outlineColor)));
    }
  return all;
}

const least = (all: readonly Found[]) => all.reduce((low, each) => (each.ratio < low.ratio ? each : low));
const below = (all: readonly Found[], limit: number) => [...new Set(all.flatMap(({what, ratio}) => (ratio < limit ? `${ratio.toFixed(2)} ${what}` : [])))];

async function drawAll(style: string): Promise<HTMLElement> {
  const place = await fixture<HTMLDivElement>(`<div lang="en" style="padding: 1em; ${style}"></div>`);
  const elements = tags.map((tag) => Object.assign(document.createElement(tag) as Widget, {guide}));
  place.append(...elements, Object.assign(document.createElement('skill-map'), {guide, interactive: true, have: 'Blueprints'}));
  for (const element of elements) await settled(element);
  for (const node of nodes(place)) if (node instanceof HTMLDetailsElement) node.open = true;
  return place;
}

describe('contrast', () => {
  before(async function () {
    this.timeout(60_000);
    await defineAll();
  });
  afterEach(async () => {
    await emulateMedia({colorScheme: 'light'});
    await executeServerCommand('media', {contrast: null});
  });

  it('is measured as WCAG does', () => {
    expect(contrast(painted([{colour: '#777'}]), painted([{colour: 'white'}]))).to.be.closeTo(4.48, 0.01);
    expect(contrast([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(painted([{colour: '#fff'}, {colour: 'color(srgb 0 0 0 / 0.5)'}])).to.deep.equal([127, 127, 127]);
  });

  for (const [page, style] of Object.entries(pages))
    it(`is enough on ${page}, whatever the brand`, async function () {
      this.timeout(60_000);
      if (page.includes('dark system')) await emulateMedia({colorScheme: 'dark'});
      const place = await drawAll(style);
      for (const brand of brands) {
        place.style.setProperty('--career-accent', brand);
        const said = texts(place);
        const drawn = marks(place);
        expect(said.length).to.be.greaterThan(1000);
        expect(drawn.length).to.be.greaterThan(150);
        console.log(`contrast | ${page} | ${brand || 'default'} | text ${least(said).ratio.toFixed(2)} | marks ${least(drawn).ratio.toFixed(2)}`);
        expect(below(said, 4.5), `text, ${brand}`).to.deep.equal([]);
        expect(below(drawn, 3), `marks, ${brand}`).to.deep.equal([]);
      }
      if (await isWithout(['webkit'], noRings)) return;
      place.style.setProperty('--career-accent', brands[1]!);
      const focused = await rings(place);
      expect(focused.length).to.be.greaterThan(100);
      expect(below(focused, 3), 'rings').to.deep.equal([]);
    });

  for (const brand of wholeBrands)
    it(`is enough in the brand ${brand}, on its own ground and on others`, async function () {
      this.timeout(120_000);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch(new URL(`../stories/brands/${brand}.css`, import.meta.url))).text());
      document.adoptedStyleSheets.push(sheet);
      try {
        const place = await drawAll('');
        place.className = `brand-${brand}`;
        const plain = getComputedStyle(place).getPropertyValue('--career-accent');
        expect(plain, 'the brand is there').to.not.equal('');
        for (const [ground, style] of Object.entries(grounds)) {
          await emulateMedia({colorScheme: ground.includes('dark system') ? 'dark' : 'light'});
          place.style.cssText = `padding: 1em; ${style}`;
          lookAgain();
          const said = texts(place);
          const drawn = marks(place);
          expect(said.length).to.be.greaterThan(1000);
          expect(drawn.length).to.be.greaterThan(150);
          console.log(`contrast | ${brand} | ${ground} | text ${least(said).ratio.toFixed(2)} | marks ${least(drawn).ratio.toFixed(2)}`);
          expect(below(said, 4.5), `text, ${ground}`).to.deep.equal([]);
          expect(below(drawn, 3), `marks, ${ground}`).to.deep.equal([]);
        }
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      }
    });

  it('is stronger where the reader asks for more', async function () {
    this.timeout(60_000);
    const place = await drawAll(pages['#555 on white']);
    const [text, mark] = [texts(place), marks(place)].map((all) => least(all).ratio) as [number, number];
    await executeServerCommand('media', {contrast: 'more'});
    expect(least(texts(place)).ratio).to.be.at.least(text);
    expect(least(marks(place)).ratio).to.be.greaterThan(Math.max(mark, 4.5));
  });

  /** What has to be read of a page: as well as its own text, or as well as WCAG asks, whatever its ground and its text are. */
  const readable = (place: HTMLElement, elements: readonly Element[], text: string, ground: string) => {
    Object.assign(place.style, {color: text, background: ground});
    lookAgain();
    const own = contrastOn(place, text);
    const worst = least(textsOf(elements));
    return {own, worst, short: Math.min(own, 4.5) - worst.ratio};
  };

  it('of text is that of the page, or enough, on any ground', async function () {
    this.timeout(120_000);
    const place = await drawAll(pages['black on white']);
    const elements = unlike(withText(place));
    expect(elements.length).to.be.greaterThan(100);
    const grounds = ['#fff', '#f3f4f6', '#d1d5db', '#9ca3af', '#6b7280', '#0d6efd', '#2563eb', '#3b82f6', '#38629f', '#4a7dbf', '#0b1f4b', '#198754', '#dc3545', '#ffc107', '#7b2cbf', '#121212', '#000'];
    const inks = ['#000', '#333', '#555', '#6b7280', '#7b7b7b', '#bbb', '#fff', '#1e3a8a', '#ffe08a'];
    const rows: string[] = [];
    const faults: string[] = [];
    for (const ground of grounds) {
      const cells = inks.map((text) => {
        const {own, worst, short} = readable(place, elements, text, ground);
        if (short > 0.02) faults.push(`${text} on ${ground}: ${own.toFixed(2)}, but ${worst.ratio.toFixed(2)} ${worst.what}`);
        return `${own.toFixed(1)}/${worst.ratio.toFixed(1)}`;
      });
      rows.push(`${ground.padEnd(8)}${cells.map((cell) => cell.padEnd(10)).join('')}`);
    }
    console.log(`contrast of the page's text / the least of ours\n${''.padEnd(8)}${inks.map((text) => text.padEnd(10)).join('')}\n${rows.join('\n')}`);
    expect(faults).to.deep.equal([]);
  });

  it('of text is that of the page, or enough, for any two colours', async function () {
    this.timeout(120_000);
    const place = await drawAll(pages['black on white']);
    const elements = unlike(withText(place));
    const colour = fc.tuple(...([0, 1, 2].map(() => fc.integer({min: 0, max: 255})) as [fc.Arbitrary<number>, fc.Arbitrary<number>, fc.Arbitrary<number>])).map((channels) => `rgb(${channels.join(' ')})`);
    fc.assert(
      fc.property(colour, colour, (text, ground) => {
        const {own, worst, short} = readable(place, elements, text, ground);
        expect(short, `${own} ${worst.ratio} ${worst.what}`).to.be.below(0.02);
      }),
      // The lightness at which a surface turns from black to white.
      {numRuns: 60, examples: [['rgb(128 84 255)', '#000']]},
    );
  });
});
