import {expect} from '@open-wc/testing';
import {fixture} from './support/fixture.js';
import {directionOf} from '../src/i18n/language.js';
import {roleGuide} from '../src/guide/role-guide.js';
import {engine} from './support/engines/engine.js';
import {fill} from './support/payloads.js';
import {pseudoLanguages, pseudoText, registerPseudo} from '../stories/pseudo.js';
import {defineAll, nodes, sections, settled, type Widget} from './support/widgets.js';

/** A guide whose own words are none of ours. */
const guide = fill(roleGuide, {text: (n) => `Wort${n}`, url: (n) => `https://example.com/${n}`, variant: 0});

/** Words that Intl makes, and that the data bring: currencies, countries, codes. */
const notOurs = /Wort\d+|https?:\S*|example\.com\S*|\b(years?|hours?|minutes?|months?|in|and|or|AM|PM|January|February|March|April|May|June|July|August|September|October|November|December|US|[Dd]ollars?|[Ee]uros?|[A-Z]{2,4}\$?)\b/g;

/** Everything that is drawn or named, in a pseudo-language. */
async function draw(tag: string, lang: string) {
  const place = await fixture(`<div lang="${lang}" dir="${directionOf(lang)}" style="inline-size: 280px; font: 16px sans-serif"></div>`);
  const element = Object.assign(document.createElement(tag) as Widget, {guide});
  place.append(element);
  await settled(element);
  return element;
}

function* texts(element: Element): Generator<string> {
  for (const node of nodes(element)) {
    if (node instanceof Text && node.parentElement?.localName !== 'style') yield node.data;
    if (node instanceof Element) for (const name of ['aria-label', 'title', 'alt', 'placeholder']) if (node.hasAttribute(name)) yield node.getAttribute(name)!;
  }
}

/** Whether it is drawn. Chromium knows it of an SVG's text only by what is around that. */
function isShown(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) if (getComputedStyle(around).display === 'none') return false;
  return element.checkVisibility({visibilityProperty: true, opacityProperty: true});
}

/** Lines of text that lie over others, or hang out of the widget: each as the words that are there. */
function collisions(element: Element): string[] {
  const lines = [...nodes(element)].flatMap((node) => {
    const around = node instanceof Text && node.data.trim() ? node.parentElement : null;
    // What is only heard takes no place.
    if (!around || around.closest('style, .heard') || !isShown(around)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1).map((box) => ({node, text: (node as Text).data.trim(), box}));
  });
  const {left, right} = element.getBoundingClientRect();
  const out = lines.filter(({box}) => box.left < left - 1 || box.right > right + 1).map(({text}) => `${text} hangs out`);
  const over = lines.flatMap((one, i) =>
    lines.slice(i + 1).flatMap((other) => {
      if (one.node === other.node) return [];
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Boxes of lines are higher than their letters.
      return across > 1 && down > Math.min(one.box.height, other.box.height) * 0.3 ? [`${one.text} lies over ${other.text}`] : [];
    }),
  );
  return [...out, ...over];
}

describe('a pseudo-language', () => {
  const {warn} = console;
  before(async () => {
    console.warn = () => {};
    registerPseudo();
    await defineAll();
  });
  after(() => void (console.warn = warn));

  it('is longer, has accents and brackets, and keeps placeholders', () => {
    expect(pseudoText('Salary')).to.equal('⟦Šåååļåååŕý⟧');
    expect(pseudoText('{n} of {total} tools shown')).to.equal('⟦{n} ööƒ {total} ţööööļš šĥööŵñ⟧'.replace('ööƒ', 'öööƒ').replace('ţööööļš', 'ţööööööļš').replace('šĥööŵñ', 'šĥöööŵñ'));
    expect(pseudoText('Pay', 'en-Arab-XB')).to.equal('⟦\u2067\u202eÞåååý\u202c\u2069⟧');
    expect(pseudoLanguages.map(directionOf)).to.deep.equal(['ltr', 'rtl']);
  });

  for (const lang of pseudoLanguages)
    for (const tag of sections) {
      it(`<${tag}> says nothing in ${lang} that is not translated`, async () => {
        const element = await draw(tag, lang);
        expect(element.shadowRoot!.querySelector('section')!.lang).to.equal(lang);
        for (const text of texts(element)) expect(text.replace(/⟦[^]*⟧/g, '').replace(notOurs, ''), text).to.not.match(/[A-Za-z]{3}/);
      });
      it(`<${tag}> fits into 280 pixels in ${lang}`, async () => {
        const element = await draw(tag, lang);
        const {width} = element.getBoundingClientRect();
        // In Firefox the blank at the end of a line that is turned around (U+202E, which is in no language) hangs out of it.
        const blank = engine === 'firefox' && lang === 'en-Arab-XB' ? 5 : 0;
        expect(element.shadowRoot!.querySelector('section')!.scrollWidth, 'what it takes').to.be.at.most(Math.ceil(width) + blank);
      });
      // In Firefox what is turned around hangs out, as above.
      if (engine !== 'firefox' || lang === 'en-XA')
        it(`<${tag}> has nothing over anything else, and nothing out of its place, in 280 pixels in ${lang}`, async () => {
          expect(collisions(await draw(tag, lang))).to.deep.equal([]);
        });
    }
});
