import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../src/widgets/case-studies/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import {copied} from './support/copied.js';
import {settled} from './support/widgets.js';
import type {CaseStudies} from '../src/widgets/case-studies/case-studies.js';
import {figureFinder} from '../src/widgets/case-studies/figures.js';

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const found = (text: string, lang = 'en') => figureFinder(lang)(text).map(({before, figure, after}) => [before, figure, after].join('|'));

describe('the figures in a text', () => {
  it('stand in their own words, which read on from one to the next', () => {
    expect(found('Order errors fell by 25%, delivery times improved by 15%, and all were glad.')).to.deep.equal([
      'Order errors fell by|25%|',
      'delivery times improved by|15%|',
    ]);
    expect(found('This reduced errors by 25% and improved timelines by 15%. By then it was spring.')).to.deep.equal(['This reduced errors by|25%|', 'and improved timelines by|15%|']);
    expect(found('Costs fell by 25% in one year, and by 40% in two.')).to.deep.equal(['Costs fell by|25%|in one year', 'and by|40%|in two']);
    expect(found('In the office, with the same staff, only 30 % of the calls remained (a fifth of them).')).to.deep.equal(['with the same staff, only|30 %|of the calls remained (a fifth of them']);
  });

  it('keep what belongs to the number', () => {
    expect(found('It saved the company $2 million a year.')).to.deep.equal(['It saved the company|$2 million|a year']);
    expect(found('The budget grew to US$1.5bn.')).to.deep.equal(['The budget grew to|US$1.5bn|']);
    expect(found('They lost 1 250 000,50 € and CHF 3’000.')).to.deep.equal(['They lost|1 250 000,50 €|', 'and|CHF 3’000|']);
    expect(found('Growth was +10–15% at approx. 3 months.')).to.deep.equal(['Growth was|+10–15%|', 'at approx|3 months|']);
    expect(found('A 5-year plan made it 3x faster, then 2 × cheaper.')).to.deep.equal(['A|5-year|', 'plan made it|3x|faster', 'then|2 ×|cheaper']);
  });

  it('are told by a sign or a unit: other numbers are left alone', () => {
    for (const text of ['In 2019 the team used Windows 11, Office 365 and ISO 9001.', 'Open 24/7 since COVID-19.', 'A 1920×1080 screen, 4 x 100 metres.', 'Room B25% is a name.', 'Five years and 7 people.', ''])
      expect(found(text), text).to.deep.equal([]);
    expect(found('In 2019 100 % stayed.')).to.deep.equal(['In 2019|100 %|stayed']);
  });

  const languages: [lang: string, text: string, ...found: string[]][] = [
    ['de', 'Die Fehler sanken um 25 %, nach 3 Monaten sparte der Betrieb 2 Mio. € im Jahr, 9 Prozent mehr.', 'Die Fehler sanken um|25 %|', 'nach|3 Monaten|', 'sparte der Betrieb|2 Mio. €|im Jahr', '|9 Prozent|mehr'],
    ['ar', 'انخفضت الأخطاء بنسبة ٢٥٪، ووفّر الفريق 3 ملايين ريال خلال ٣ أشهر.', 'انخفضت الأخطاء بنسبة|٢٥٪|', 'ووفّر الفريق|3 ملايين|', 'ريال خلال|٣ أشهر|'],
    ['tr', 'Hatalar %25 azaldı.', 'Hatalar|%25|azaldı'],
    ['fr', 'Les coûts ont baissé de 12 % en 3 mois.', 'Les coûts ont baissé de|12 %|', 'en|3 mois|'],
    ['zh', '错误率下降了25%，节省了200万元。', '错误率下降了|25%|', '节省了|200万|元'],
  ];
  for (const [lang, text, ...expected] of languages)
    it(`are found in ${lang}`, () => {
      expect(found(text, lang)).to.deep.equal(expected);
    });

  it('are never invented, whatever the text', () => {
    const finders = {en: figureFinder('en'), de: figureFinder('de'), ar: figureFinder('ar'), ja: figureFinder('ja')};
    const piece = fc.oneof(
      fc.constantFrom('25%', '٪٢٥', ' ', ', ', '. ', '; ', ' – ', '1 000', '$', '€', 'USD', ' million', ' months', '×', 'x', '-', '(', '”', '。', '\n', 'Ä', 'ل', '5', '1.5', '%'),
      fc.string({maxLength: 4, unit: 'grapheme'}),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), fc.constantFrom('en' as const, 'de' as const, 'ar' as const, 'ja' as const), (pieces, lang) => {
        const text = pieces.join('');
        const bare = (some: string) => some.replace(/[\s\p{P}]/gu, '');
        let at = 0;
        for (const {before, figure, after} of finders[lang](text)) {
          expect(figure).to.match(/\p{Nd}/u);
          // As they stand in the text, in its order.
          const here = bare(text).indexOf(bare(before + figure + after), at);
          expect(here, figure).to.be.at.least(at);
          at = here + bare(before + figure).length;
        }
      }),
      {numRuns: 1000},
    );
  });

  it('are found in endless texts too', () => {
    for (const part of ['1 000 ', '.', '1-', '1.1', '" ', '"', '$ ', 'A', '%', 'USD ', ', ', ' '])
      expect(figureFinder('en')(`${part.repeat(50000)}\nProfits rose by 5%`).at(-1)!.figure).to.equal('5%');
  });
});

describe('<case-studies>', () => {
  it('tells every story whole, in order', async () => {
    const element = await fixture<CaseStudies>(html`<case-studies .guide=${guide}></case-studies>`);
    expect(copied(element)).to.deep.equal([
      'Case studies',
      ...guide.caseStudies.flatMap(({title, story, takeaway}) => [title, story, 'Takeaway', takeaway]),
    ]);
    expect(all(element, 'h3').map((title) => title.textContent)).to.deep.equal(guide.caseStudies.map(({title}) => title));
  });

  it('sets the figures of a story large, for the eye only', async () => {
    const element = await fixture<CaseStudies>(html`<case-studies .guide=${guide}></case-studies>`);
    expect(all(element, 'b').map((figure) => figure.textContent)).to.deep.equal(['25%', '15%']);
    expect(all(element, '[part=figures] p').map((figure) => figure.innerText.split('\n')[0])).to.deep.equal(['Order errors fell by', 'Delivery times improved by']);
    const tree = (await executeServerCommand('accessibility-tree', {all: true})) as unknown as {role: string; name: string}[];
    expect(tree.filter(({role, name}) => role === 'StaticText' && name.includes('25%'))).to.have.length(1);
  });

  it('finds them in the takeaway, in the language of the guide, and stops at four', async () => {
    const element = await fixture<CaseStudies>(html`<case-studies></case-studies>`);
    const shown = async (data: object) => {
      element.guide = data;
      await element.updateComplete;
      return all(element, 'b').map((figure) => figure.textContent);
    };
    expect(await shown({caseStudies: [{takeaway: 'Planning saves 20% of the time.'}]})).to.deep.equal(['20%']);
    expect(await shown({lang: 'de', caseStudies: [{story: 'Es dauerte 3 Monate.'}]})).to.deep.equal(['3 Monate']);
    expect(await shown({lang: 'no such language', caseStudies: [{story: 'It took 3 months.'}]})).to.deep.equal(['3 months']);
    expect(await shown({caseStudies: [{story: '1% 2% 3% 4% 5% 6%'}]})).to.deep.equal(['1%', '2%', '3%', '4%']);
    expect(await shown({caseStudies: [{title: 'Only a title'}]})).to.deep.equal([]);
  });

  it('parts the paragraphs of a story', async () => {
    const element = await fixture<CaseStudies>(html`<case-studies .guide=${{caseStudies: [{story: 'First.\n\nSecond.'}]}}></case-studies>`);
    expect(all(element, '[part=prose] p').map((paragraph) => paragraph.textContent)).to.deep.equal(['First.', 'Second.']);
    expect(all(element, '[part=takeaway]')).to.deep.equal([]);
  });

  it('fits 280 pixels, whatever the figure', async () => {
    const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    const caseStudies = [{title: long, story: `${long} 1 000 000 000 000,00 US$ ${long} 25 % ${long}`, takeaway: long}];
    const place = await fixture<HTMLDivElement>(html`<div><case-studies .guide=${{caseStudies}}></case-studies></div>`);
    await settled(place);
    place.style.inlineSize = '280px';
    expect(place.scrollWidth).to.equal(280);
    for (const one of all(place.firstElementChild!, 'b, p')) expect(one.scrollWidth, one.outerHTML).to.be.at.most(280);
  });

  it('stands up to 10,000 of them', async () => {
    const caseStudies = [...Array(10000)].map((_, i) => ({title: `Case ${i}`, story: `Errors fell by ${i}%.`, takeaway: 'Count.'}));
    const element = await fixture<CaseStudies>(html`<case-studies .guide=${{caseStudies}}></case-studies>`);
    expect(all(element, 'li').length).to.be.within(6, 200);
    expect(copied(element).at(-3)).to.equal('Errors fell by 5%.');
  });
});
