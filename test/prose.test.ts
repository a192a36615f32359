import {aTimeout, expect, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../src/widgets/core-functions/define.js';
import '../src/widgets/portfolio-tips/define.js';
import '../src/widgets/work-setting/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import {inParts, paragraphs} from '../src/guide/prose.js';
import type {CoreFunctions} from '../src/widgets/core-functions/core-functions.js';
import '../src/locales/ar.js';
import {copied} from './support/copied.js';

describe('prose', () => {
  it('is parted by the entries of a list and by blank lines', () => {
    expect(paragraphs('One.\n\nTwo,\nstill two.\n \t\n\n Three. ')).to.deep.equal(['One.', 'Two,\nstill two.', 'Three.']);
    expect(paragraphs(['One.', ' ', 'Two.\r\n\r\nThree.'])).to.deep.equal(['One.', 'Two.', 'Three.']);
    expect(paragraphs()).to.deep.equal([]);
  });

  it('loses nothing but the space around paragraphs, whatever the text', () => {
    const bare = (texts: string[]) => texts.join('').replace(/\s/g, '');
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zä<& \n\t]*$/)), (texts) => {
        const parted = paragraphs(texts);
        expect(bare(parted)).to.equal(bare(texts));
        for (const one of parted) expect(one).to.equal(one.trim() || 'something');
      }),
    );
  });

  it('is the introduction where a section could have had parts', () => {
    expect(inParts('Text')).to.deep.equal({intro: 'Text'});
    expect(inParts(['A', 'B'])).to.deep.equal({intro: ['A', 'B']});
    expect(inParts<{intro?: string; regions?: string[]}>({regions: ['X']})).to.deep.equal({regions: ['X']});
    expect(paragraphs(inParts(undefined).intro)).to.deep.equal([]);
  });
});

for (const [tag, key] of [['core-functions', 'coreFunctions'], ['work-setting', 'workSetting'], ['portfolio-tips', 'portfolio']] as const)
  describe(`<${tag}>`, () => {
    const draw = async (prose: string | string[]) => {
      const place = await fixture<HTMLDivElement>(html`<div></div>`);
      const element = Object.assign(document.createElement(tag) as CoreFunctions, {guide: {[key]: prose}, heading: 'Heading'});
      place.append(element);
      await element.updateComplete;
      const texts = [...element.shadowRoot!.querySelectorAll('p')];
      return {place, element, texts, boxes: () => texts.map((text) => text.getBoundingClientRect())};
    };

    it('is read and copied paragraph by paragraph', async () => {
      const {element} = await draw(guide[key]);
      expect(copied(element)).to.deep.equal(['Heading', ...guide[key]]);
    });

    it('leads in, beside the rest where there is room', async () => {
      const {place, element, texts, boxes} = await draw(guide[key]);
      for (const dir of ['ltr', 'rtl']) {
        place.lang = dir === 'rtl' ? 'ar' : 'en';
        // The page's language is observed.
        await aTimeout(0);
        await element.updateComplete;
        place.style.inlineSize = '1100px';
        const [lead, second, ...others] = boxes();
        if (dir === 'ltr') expect(lead!.right).to.be.lessThan(second!.left);
        else expect(lead!.left).to.be.greaterThan(second!.right);
        expect(lead!.top).to.be.closeTo(second!.top, 6);
        for (const {left, right} of others) expect([left, right]).to.deep.equal([second!.left, second!.right]);
        place.style.inlineSize = '280px';
        const [above, below] = boxes();
        expect(above!.bottom).to.be.lessThan(below!.top);
      }
      const [lead, second] = texts.map((text) => parseFloat(getComputedStyle(text).fontSize));
      expect(lead).to.be.greaterThan(second!);
    });

    it('sets a paragraph alone as any other, in lines that the eye can follow', async () => {
      const {place, texts, boxes} = await draw(guide[key].join(' '));
      place.style.inlineSize = '1100px';
      expect(getComputedStyle(texts[0]!).fontSize).to.equal(getComputedStyle(place).fontSize);
      expect(boxes()[0]!.width).to.be.within(400, 700);
    });
  });
