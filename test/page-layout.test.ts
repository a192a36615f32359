import {expect, fixtureCleanup} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/electrician.json';
import {defineAll, sections, settled, type Widget} from './support/widgets.js';

// The page decides where a widget stands: what is around it may be as wide as what is in it, and hands down how text runs.
describe('what is around a widget', () => {
  before(defineAll);
  afterEach(async () => {
    fixtureCleanup();
    await setViewport({width: 800, height: 600});
  });

  const fill = async (place: Element, tag = 'salary-range') => {
    const element = document.createElement(tag) as Widget;
    element.guide = guide;
    place.append(element);
    await settled(element);
    return element;
  };
  /** Every parent is filled where it has `class="here"`, or is itself the place. */
  const draw = async (markup: string, tag?: string) => {
    const holder = await fixture<HTMLElement>(`<div>${markup}</div>`);
    return fill(holder.querySelector('.here')!, tag);
  };
  const div = (style: string, inside = '') => `<div class="here" style="${style}">${inside}</div>`;

  const parents: Record<string, string> = {
    'a flex row': div('display: flex'),
    'a flex row with text beside': `<div style="display: flex"><p>Pay</p>${div('display: contents')}</div>`,
    'a flex column, centred': div('display: flex; flex-direction: column; align-items: center'),
    'an inline flex box': div('display: inline-flex'),
    'a grid, centred': div('display: grid; place-items: center'),
    'a grid of auto columns': div('display: grid; grid-template-columns: auto auto; justify-content: start'),
    'a grid of min-content columns': div('display: grid; grid-template-columns: min-content'),
    'an inline block': div('display: inline-block'),
    'a float': div('float: left'),
    'a fit-content box': div('width: fit-content'),
    'a min-content box': div('width: min-content'),
    'a max-content box': div('width: max-content'),
    'an absolute box': '<div style="position: relative">' + div('position: absolute') + '</div>',
    'a fixed box': div('position: fixed; top: 0'),
    'a table': div('display: table'),
    'a cell': '<table><tr><td>Pay</td><td class="here"></td></tr></table>',
    'a cell of width 1%': '<table><tr><td style="width: 99%">Pay</td><td class="here" style="width: 1%"></td></tr></table>',
    'an element that hides what is outside of it': div('display: flex; overflow: hidden'),
    'another widget’s slot in a flex row': '<div style="display: flex"><career-guide><div class="here"></div></career-guide></div>',
    'a field set': '<fieldset class="here" style="display: inline-block"></fieldset>',
    'a dialog': '<dialog open class="here" style="position: static"></dialog>',
    'upright lines': div('display: inline-block; writing-mode: horizontal-tb'),
  };
  for (const [name, markup] of Object.entries(parents)) {
    it(`may be as wide as what is in it: ${name}`, async () => {
      const element = await draw(markup);
      const {width, height} = element.getBoundingClientRect();
      const least = /min-content|1%/.test(name) ? 240 : 280;
      expect(Math.round(width), 'width').to.be.at.least(least);
      expect(height, 'height').to.be.below(1000);
      expect(width).to.be.at.most(800);
    });

    it(`and does not make a narrow window scroll: ${name}`, async () => {
      await setViewport({width: 320, height: 600});
      const element = await draw(markup);
      // A box of max-content is as wide as it says; a fixed one scrolls nothing.
      if (name !== 'a max-content box') expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(element.getBoundingClientRect().width).to.be.above(120);
    });
  }

  for (const tag of ['career-guide', ...sections])
    it(`has a width of its own: <${tag}>`, async () => {
      // As they are where the page has one: in a row, beside something that takes what it can.
      const element = await draw(div('display: inline-block'), tag);
      expect(Math.round(element.getBoundingClientRect().width)).to.be.within(280, 800);
      const ordinary = await draw(div(''), tag);
      expect(ordinary.getBoundingClientRect().width).to.equal(ordinary.parentElement!.getBoundingClientRect().width);
    });

  it('may be a row of many, which share its width', async () => {
    const holder = await fixture('<div style="display: flex; width: 700px"></div>');
    const all = await Promise.all([1, 2, 3].map(() => fill(holder)));
    for (const each of all) expect(Math.round(each.getBoundingClientRect().width)).to.be.within(220, 240);
  });

  it('keeps its last word on width', async () => {
    const holder = await fixture('<div><style>.mine > * { width: 200px; min-width: 0 }</style><div class="mine" style="display: flex"></div></div>');
    const element = await fill(holder.querySelector('.mine')!);
    expect(element.getBoundingClientRect().width).to.equal(200);
  });

  it('adds nothing to what is read, copied or seen where the widget is', async () => {
    const holder = await fixture('<div><p style="margin: 20px 0"></p></div>');
    const element = await fill(holder);
    expect(element.getBoundingClientRect().top).to.equal(element.shadowRoot!.querySelector('section')!.getBoundingClientRect().top);
    expect(element.getBoundingClientRect().height).to.equal(element.shadowRoot!.querySelector('section')!.getBoundingClientRect().height);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    expect(element.innerText).to.not.contain('. .');
  });

  const painted: [string, string][] = [
    ['fill', 'red'], ['fill-opacity', '0.1'], ['fill-rule', 'evenodd'], ['clip-rule', 'evenodd'], ['stroke', 'red'], ['stroke-width', '12px'], ['stroke-dasharray', '3px, 3px'], ['stroke-dashoffset', '2px'],
    ['stroke-linecap', 'round'], ['stroke-linejoin', 'round'], ['stroke-miterlimit', '1'], ['stroke-opacity', '0.1'], ['paint-order', 'stroke'], ['shape-rendering', 'crispedges'],
    ['text-anchor', 'end'], ['dominant-baseline', 'hanging'], ['marker-end', 'url("#x")'], ['marker-start', 'url("#x")'], ['marker-mid', 'url("#x")'],
  ];
  it('paints no picture', async () => {
    const shapesOf = (element: Widget) => [...element.shadowRoot!.querySelectorAll('svg, svg *')];
    for (const tag of sections) {
      const plain = shapesOf(await fill(await fixture('<div></div>'), tag));
      if (plain.length === 0) continue;
      const styled = shapesOf(await fill(await fixture(`<div style='${painted.map((each) => each.join(':')).join(';')}'></div>`), tag));
      for (const [property] of painted)
        plain.forEach((shape, i) => void expect(getComputedStyle(styled[i]!).getPropertyValue(property), `${tag} ${shape.localName} ${property}`).to.equal(getComputedStyle(shape).getPropertyValue(property)));
    }
  });

  for (const mode of ['vertical-rl', 'vertical-lr', 'sideways-lr'])
    it(`may run from top to bottom, but the axes of pictures do not: ${mode}`, async () => {
      for (const tag of ['salary-range', 'career-ladder', 'day-timeline', 'skill-map']) {
        const element = await draw(`<div style="inline-size: 400px">${div(`writing-mode: ${mode}`)}</div>`, tag);
        const {width} = element.getBoundingClientRect();
        expect(width, tag).to.be.within(240, 800);
        for (const svg of element.shadowRoot!.querySelectorAll('svg:not(svg *)')) expect(svg.getBoundingClientRect().width, tag).to.be.at.most(width + 1);
        expect(getComputedStyle(element.shadowRoot!.querySelector('section')!).writingMode).to.equal('horizontal-tb');
      }
    });

  const inherited: [string, string][] = [
    ['white-space', 'nowrap'], ['white-space', 'pre'], ['white-space', 'pre-line'], ['white-space', 'pre-wrap'], ['text-wrap', 'nowrap'],
    ['line-height', '0.5'], ['line-height', '3'], ['text-indent', '4em'], ['text-indent', '-9999px'], ['word-spacing', '-0.43em'], ['word-spacing', '2em'],
    ['text-align', 'right'], ['text-align', 'justify'], ['text-align-last', 'right'], ['text-transform', 'uppercase'], ['word-break', 'break-all'], ['line-break', 'anywhere'],
    ['-webkit-text-fill-color', 'transparent'], ['-webkit-text-stroke', '3px red'],
    ['fill', 'red'], ['stroke', 'red'], ['fill-opacity', '0'], ['text-anchor', 'end'], ['dominant-baseline', 'hanging'],
  ];
  /** All that a reader sees of text: what it is, how large, and how it is painted. */
  const look = (element: Element) => {
    const section = element.shadowRoot!.querySelector('section')!;
    return [...section.querySelectorAll('*')].map((each) => {
      const {width, height, left} = each.getBoundingClientRect();
      const {textTransform, fill, stroke, fillOpacity, textAnchor, webkitTextFillColor, webkitTextStrokeWidth} = getComputedStyle(each);
      const painted = each instanceof SVGElement && [fill, stroke, fillOpacity, textAnchor];
      return [each.localName, Math.round(width), Math.round(height), Math.round(left), textTransform, painted, webkitTextFillColor, webkitTextStrokeWidth].join(' ');
    });
  };
  for (const [property, value] of inherited)
    it(`may hand down ${property}: ${value}`, async () => {
      for (const tag of ['salary-range', 'career-ladder', 'tech-stack', 'role-faq', 'source-list']) {
        const plain = look(await draw(div('width: 500px'), tag));
        const changed = look(await draw(div(`width: 500px; ${property}: ${value}`), tag));
        expect(changed, tag).to.deep.equal(plain);
        fixtureCleanup();
      }
    });

  it('may hand down what its own content needs: that stays the page’s', async () => {
    const holder = await fixture('<div style="white-space: pre; text-indent: 2em; text-transform: uppercase"></div>');
    const element = await fill(holder);
    const own = document.createElement('p');
    element.append(own);
    const {whiteSpace, textIndent, textTransform} = getComputedStyle(own);
    expect([whiteSpace, textIndent, textTransform]).to.deep.equal(['pre', '32px', 'uppercase']);
  });

  it('may have a sticky header, whose height it says: links lead to below it, and the list of contents stays there', async () => {
    for (const width of [360, 1200]) {
      await setViewport({width, height: 700});
      const holder = await fixture<HTMLElement>('<div style="--career-scroll-margin: 90px"><header style="position: sticky; top: 0; z-index: 9; height: 90px"></header></div>');
      const element = await fill(holder, 'career-guide');
      const nav = element.shadowRoot!.querySelector('nav')!;
      nav.querySelector<HTMLElement>('a[href="#role-faq"]')!.click();
      const faq = element.shadowRoot!.querySelector('role-faq')!;
      expect(Math.round(nav.getBoundingClientRect().top), `contents at ${width}`).to.equal(90);
      const covered = width < 1000 ? nav.getBoundingClientRect().bottom : 90;
      expect(faq.getBoundingClientRect().top, `section at ${width}`).to.be.within(covered, covered + 100);
      const item = faq.shadowRoot!.querySelector<HTMLElement>('[part=item]')!;
      item.scrollIntoView();
      expect(item.getBoundingClientRect().top, `question at ${width}`).to.be.within(covered, covered + 100);
      fixtureCleanup();
    }
    history.replaceState(null, '', location.pathname + location.search);
  });
});
