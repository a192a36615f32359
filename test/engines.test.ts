import {aTimeout, expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {fixture} from './support/fixture.js';
import {defineAll, nodes, sections, settled, type Widget} from './support/widgets.js';
import {engine} from './support/engines/engine.js';
import '../src/view/open-for-print.js';
import electrician from '../stories/guides/electrician.json';
import english from '../stories/guides/registered-nurse.json';
import arabic from '../stories/guides/registered-nurse.ar.json';
import operations from '../stories/guides/operations-assistant.json';
import '../src/locales/ar.js';

/**
 * What engines draw differently, in pictures of every widget. `npm run test:engines` compares what is recorded here across them.
 */
const {plans} = operations;
const guides = {en: {...english, plans}, ar: {...arabic, plans}};
const widths = {narrow: 340, wide: 960};

/** Where something is drawn, from the left and the top of its widget, in px. */
interface Box {
  what: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Of a mark or a label: where its middle is along its picture, of a label the point that it is put at, which no font moves; and how long a mark is. In percent. */
  at?: number;
  length?: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

function boxOf(element: Element, widget: DOMRect, what: string): Box {
  const box = element.getBoundingClientRect();
  const [left, right] = [box.left - widget.left, box.right - widget.left];
  const found: Box = {what, left: round(left), top: round(box.top - widget.top), width: round(box.width), height: round(box.height)};
  if (element instanceof SVGGraphicsElement && element.ownerSVGElement) {
    const picture = element.ownerSVGElement.getBoundingClientRect();
    const along = (x: number) => round(((x + widget.left - picture.left) / picture.width) * 100);
    const {textAnchor} = getComputedStyle(element);
    const isMirrored = element.closest('section')!.dir === 'rtl';
    if (element.localName !== 'text' || textAnchor === 'middle') found.at = along((left + right) / 2);
    else found.at = along((textAnchor === 'start') === isMirrored ? right : left);
    // Some engines count the outline to the box.
    if (element.localName !== 'text') found.length = round((element.getBBox().width / picture.width) * 100);
  }
  return found;
}

/** The marks and labels of the pictures of a widget, as they are seen; of bars what is drawn of them. */
function marksOf(element: Element): Box[] {
  const widget = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('rect, circle, path, text')].flatMap((mark, i) => {
    const box = boxOf(mark, widget, `${mark.localName} ${i}${mark.localName === 'text' ? ` “${mark.textContent}”` : ''}`);
    return box.width > 0 || box.height > 0 ? box : [];
  });
}

/** The boxes of a widget's parts. */
function partsOf(element: Element): Box[] {
  const widget = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('[part]')].flatMap((part, i) => {
    const box = boxOf(part, widget, `${part.getAttribute('part')} ${i}`);
    return box.width > 0 && box.height > 0 ? box : [];
  });
}

describe('engines', () => {
  before(async function () {
    this.timeout(60_000);
    await defineAll();
  });
  after(() => setViewport({width: 800, height: 600}));

  async function draw(tag: string, guide: unknown, {lang = 'en', width = 700} = {}) {
    const place = await fixture<HTMLElement>(`<div lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"></div>`);
    // Not the window's: that has a width of its own in each engine.
    Object.assign(place.style, {width: `${width}px`, fontFamily: 'Open Sans, sans-serif'});
    const element = Object.assign(document.createElement(tag) as Widget, {guide});
    place.append(element);
    await settled(element);
    return element;
  }

  for (const tag of sections) {
    it(`<${tag}> draws its picture from right to left as the mirror image`, async () => {
      for (const width of Object.values(widths)) {
        const element = await draw(tag, guides.ar, {lang: 'ar', width});
        const section = element.shadowRoot!.querySelector('section')!;
        expect(section.dir).to.equal('rtl');
        const seen = marksOf(element);
        section.dir = 'ltr';
        const mirrored = marksOf(element);
        const all = element.getBoundingClientRect().width;
        expect(seen.map(({what}) => what)).to.deep.equal(mirrored.map(({what}) => what));
        seen.forEach((mark, i) => {
          const other = mirrored[i]!;
          // What is one pixel wide may be put on the other side of its place.
          expect(mark.left, `${mark.what} at ${width} px: left, of ${JSON.stringify(other)}`).to.be.closeTo(all - other.left - other.width, 2);
          expect(mark.top, `${mark.what} at ${width} px: top`).to.be.closeTo(other.top, 1);
          expect(mark.width, `${mark.what} at ${width} px: width`).to.be.closeTo(other.width, 1);
        });
      }
    });

    it(`<${tag}> has its marks, labels and parts where the other engines have them`, async () => {
      const recorded: Record<string, {width: number; marks: Box[]; parts: Box[]}> = {};
      for (const [lang, guide] of Object.entries(guides))
        for (const [name, width] of Object.entries(widths)) {
          const element = await draw(tag, guide, {lang, width});
          expect(element.state, `${lang} has nothing for it`).to.equal('ready');
          recorded[`${lang} ${name}`] = {width, marks: marksOf(element), parts: partsOf(element)};
        }
      // Compared by test/engines.mjs, once every engine has been here.
      await executeServerCommand('boxes', {engine, tag, recorded});
    });

    it(`<${tag}> shows what can be pressed`, async () => {
      const element = await draw(tag, guides.en);
      const pressed = [...nodes(element)].filter((node): node is HTMLElement => node instanceof HTMLElement && node.matches('summary, button, a[href]:not(h2 a, h3 a, h4 a)'));
      for (const each of pressed) {
        const style = getComputedStyle(each);
        const hasArrow = getComputedStyle(each, '::after').borderRightStyle === 'solid';
        expect(style.textDecorationLine === 'underline' || style.borderTopStyle === 'solid' || hasArrow || each.matches('.muted'), `${each.localName} “${each.textContent.trim()}”`).to.equal(true);
      }
    });

    it(`<${tag}> is printed open where the style sheet cannot open it`, async () => {
      const element = await draw(tag, electrician);
      const disclosures = [...element.shadowRoot!.querySelectorAll('details:not(.screen)')] as HTMLDetailsElement[];
      const [first] = disclosures;
      if (first) first.open = true;
      const before = disclosures.map(({open}) => open);
      dispatchEvent(new Event('beforeprint'));
      expect(disclosures.map(({open}) => open)).to.deep.equal(disclosures.map(() => true));
      expect([...element.shadowRoot!.querySelectorAll('details.screen[open]')]).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
      expect(disclosures.map(({open}) => open)).to.deep.equal(before);
    });
  }

  it('frames what is recommended, which every engine draws', async () => {
    const plan = (await draw('membership-plans', {plans: [{name: 'A', url: '#a', highlighted: true}, {name: 'B', url: '#b'}]})).shadowRoot!.querySelector('[part=action].strong')!;
    expect(getComputedStyle(plan).borderTopWidth).to.equal('2px');
  });

  it('takes the triangle of disclosures away from Safari, whose list-style it is not', async () => {
    const {shadowRoot} = await draw('salary-range', guides.en);
    const rules = shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]) as CSSStyleRule[];
    const rule = rules.find(({selectorText}) => selectorText === '::-webkit-details-marker');
    expect(rule?.style.display).to.equal('none');
  });

  it('leaves no word alone on a last line where that costs nothing, and WebKit alone, which takes seconds over it where a long text may break anywhere', async () => {
    for (const tag of sections) {
      const {shadowRoot} = await draw(tag, guides.en);
      const texts = [...shadowRoot!.querySelectorAll('section p')].filter((text) => !text.closest('footer'));
      const wraps = new Set(texts.map((text) => getComputedStyle(text).getPropertyValue('text-wrap-style')));
      expect([...wraps], tag).to.deep.equal(texts.length === 0 ? [] : [{chromium: 'pretty', firefox: 'auto', webkit: 'auto'}[engine]]);
    }
  });

  it('prints what is closed in a whole guide too, after all of it is drawn', async () => {
    const element = await draw('career-guide', electrician);
    dispatchEvent(new Event('beforeprint'));
    const closed = [...nodes(element)].filter((node) => node instanceof HTMLDetailsElement && !node.open && !node.matches('.screen'));
    dispatchEvent(new Event('afterprint'));
    expect(closed.length).to.equal(0);
    await aTimeout(0);
    expect([...nodes(element)].some((node) => node instanceof HTMLDetailsElement && !node.open)).to.equal(true);
  });

  it('has no figure that is wider than its place, in either direction', async () => {
    for (const lang of ['en', 'ar'] as const)
      for (let width = 280; width < 1000; width += 60) {
        const element = await draw('role-summary', guides[lang], {lang, width});
        for (const figure of element.shadowRoot!.querySelectorAll('dd')) {
          const range = document.createRange();
          range.selectNodeContents(figure);
          const [text, place] = [range.getBoundingClientRect(), figure.getBoundingClientRect()];
          const says = `“${figure.textContent}” in ${lang} at ${width} px`;
          expect(text.width, says).to.be.at.most(place.width + 0.5);
        }
      }
  });

  it('writes the figures of a language in the same digits everywhere', async () => {
    const element = await draw('salary-range', guides.ar, {lang: 'ar'});
    const shown = [...element.shadowRoot!.querySelectorAll('b, text, td')].map(({textContent}) => textContent).join(' ');
    expect(shown).to.match(/\d{2},\d{3}/);
    expect(shown).to.not.match(/[٠-٩]/);
  });
});
