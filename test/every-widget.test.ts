import {expect, fixtureSync, nextFrame} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, setViewport} from '@web/test-runner-commands';
import {defineAll, nodes, settled, tags, type Widget} from './support/widgets.js';
import guide from '../stories/guides/electrician.json';
import german from '../stories/guides/electrician.de.json';
import arabic from '../stories/guides/registered-nurse.ar.json';
import '../src/locales/ar.js';
import '../src/locales/de.js';

const looks = {
  light: {guide, file: 'electrician', lang: 'en', dir: 'ltr', style: 'color-scheme: light; background: white; color: #222'},
  dark: {guide, file: 'electrician', lang: 'en', dir: 'ltr', style: 'color-scheme: dark; background: #14161a; color: #eee'},
  'German, long words': {guide: german, file: 'electrician.de', lang: 'de', dir: 'ltr', style: 'color-scheme: light; background: white; color: #222'},
  'right to left': {guide: arabic, file: 'registered-nurse.ar', lang: 'ar', dir: 'rtl', style: 'color-scheme: light; background: white; color: #222'},
  'forced colours': {guide, file: 'electrician', lang: 'en', dir: 'ltr', style: 'background: Canvas; color: CanvasText'},
};

describe('every widget', () => {
  const {warn} = console;
  before(async () => {
    await defineAll();
  });
  afterEach(async () => {
    console.warn = warn;
    await setViewport({width: 800, height: 600});
    await emulateMedia({forcedColors: 'none'});
  });

  async function draw(tag: string, given: unknown, {lang = 'en', dir = 'ltr', style = ''} = {}) {
    // Nothing is in it yet that would have to be waited for.
    const place = fixtureSync<HTMLDivElement>(`<div lang="${lang}" dir="${dir}" style="${style}"></div>`);
    const element = document.createElement(tag) as Widget;
    element.guide = given;
    place.append(element);
    await settled(element);
    return element;
  }
  /** Looks at an empty widget show nothing. */
  const expectReady = ({localName, state}: Widget, file: string) =>
    expect(state, `stories/guides/${file}.json has nothing for <${localName}>, or not what it draws: add the keys of its \`shape\``).to.equal('ready');
  const heading = (element: Widget) => element.shadowRoot!.querySelector<HTMLElement>('#heading')!;

  for (const tag of tags) {
    it(`<${tag}> is a section with a heading, of the text and level that the page wants`, async () => {
      const element = await draw(tag, guide);
      expectReady(element, 'electrician');
      expect(heading(element).localName).to.equal('h2');
      expect(heading(element).textContent!.trim()).to.not.equal('');
      Object.assign(element, {heading: 'Mine', headingLevel: 4});
      await settled(element);
      expect(heading(element).localName).to.equal('h4');
      const tree = (await executeServerCommand('accessibility-tree')) as unknown as {role: string; name: string}[];
      expect(tree.filter(({role}) => role === 'region').map(({name}) => name)).to.include('Mine');
      const levels = [...nodes(element)].flatMap((node) => (/^h[1-6]$/.test((node as Element).localName) ? Number((node as Element).localName[1]) : []));
      levels.forEach((level, i) => expect(level, `heading ${i} after ${levels[i - 1]}`).to.be.at.most((levels[i - 1] ?? 4) + 1));
    });

    it(`<${tag}> has no counter, for which Chromium would go through the whole page each time that something is drawn`, async () => {
      const element = await draw(tag, guide);
      for (const node of nodes(element)) if (node instanceof Element) expect(getComputedStyle(node).counterIncrement, node.localName).to.equal('none');
    });

    it(`<${tag}> has its states, and what the page put inside stays`, async () => {
      console.warn = () => {};
      const element = await draw(tag, undefined);
      expect(element.state).to.equal('empty');
      const fallback = Object.assign(document.createElement('b'), {slot: 'fallback', textContent: 'instead'});
      element.append(fallback, 'after it');
      const shown = () => fallback.getBoundingClientRect().height > 0;
      expect(shown()).to.equal(true);
      element.guide = '{"title": “Nurse”}';
      await settled(element);
      expect([element.state, shown()]).to.deep.equal(['error', true]);
      element.guide = guide;
      await settled(element);
      expectReady(element, 'electrician');
      expect(shown()).to.equal(false);
      element.remove();
      expect(element.state).to.equal('ready');
    });

    it(`<${tag}> never throws, whatever the keys of its guide hold`, async () => {
      console.warn = () => {};
      const {shape} = (customElements.get(tag) as unknown as {definition: {shape: object}}).definition;
      for (const value of [null, 0, -Infinity, '', 'text', [], [[]], [null, 1, 'a', {}], {}, {a: 1}, true])
        for (const key of Object.keys(shape)) {
          const element = await draw(tag, {[key]: value});
          expect(element.state, `${key}: ${JSON.stringify(value)}`).to.be.oneOf(['ready', 'partial', 'empty', 'error']);
        }
    });

    for (const [name, {guide, file, ...look}] of Object.entries(looks))
      it(`<${tag}> has no axe violation and no sideways scroll at 320 px: ${name}`, async () => {
        await setViewport({width: 320, height: 800});
        if (name === 'forced colours') await emulateMedia({forcedColors: 'active'});
        const element = await draw(tag, guide, look);
        expectReady(element, file);
        await nextFrame();
        document.body.style.margin = '0';
        expect(document.documentElement.scrollWidth).to.equal(320);
        // What scrolls within itself is meant to.
        for (const node of nodes(element))
          if (node instanceof HTMLElement && node.clientWidth > 1 && getComputedStyle(node).overflowX === 'visible' && getComputedStyle(node).display !== 'inline' && !node.closest('nav, [aria-hidden], details:not([open])'))
            expect(node.scrollWidth, node.outerHTML.slice(0, 200)).to.be.at.most(node.clientWidth + 1);
        // axe looks at positions, which what is out of view does not have yet.
        const whole = new CSSStyleSheet();
        whole.replaceSync('[part=sections] > * { content-visibility: visible }');
        element.shadowRoot!.adoptedStyleSheets.push(whole);
        await nextFrame();
        // Colours of forced colours are the reader's own.
        await expect(element).to.be.accessible({ignoredRules: name === 'forced colours' ? ['color-contrast'] : []});
      });
  }
});
