import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {fixture} from './support/fixture.js';
import {given} from '../src/base/given.js';
import {roleGuide} from '../src/guide/role-guide.js';
import {directionOf, isLatin, refinedLanguage, scriptOf} from '../src/i18n/language.js';
import {date, decimal, localizeFor} from '../src/i18n/localize.js';
import {defineAll, drawnText, nodes, sections, settled, type Widget} from './support/widgets.js';
import {alone, fill} from './support/payloads.js';
import '../src/locales/ar.js';
import '../src/locales/de.js';

const filled = {...(fill(roleGuide, {text: (n) => `Wort${n}`, url: (n) => `https://example.com/${n}`, variant: 0}) as object), lang: 'de'};

/** The language and the direction of a text, across shadow roots, as a browser takes them. */
function around(node: Node, attribute: 'lang' | 'dir'): string | null {
  for (let at: Node | null = node.parentNode; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null)
    if (at instanceof Element && at.hasAttribute(attribute)) return at.getAttribute(attribute);
  return null;
}
/** What nobody hears, and what takes no elements. */
const unmarked = 'svg *, option';
const isGiven = ({data, parentElement}: Text) => /Wort\d+/.test(data) && !parentElement!.matches(unmarked);
const texts = (element: Element) => [...nodes(element)].filter((node): node is Text => node instanceof Text && !!node.data.trim() && node.parentElement?.localName !== 'style');

async function draw(tag: string, guide: unknown, page: string, dir = 'ltr') {
  const place = await fixture(`<div lang="${page}" dir="${dir}"></div>`);
  const element = Object.assign(document.createElement(tag) as Widget, {guide});
  place.append(element);
  await settled(element);
  return element;
}

describe('the language of a page and of a guide', () => {
  for (const [page, guide, both] of [
    ['en', 'en-IN', 'en-IN'],
    ['en-GB', 'en-IN', 'en-GB'],
    ['en', 'de-AT', 'en'],
    ['de', 'de-CH', 'de-CH'],
    ['zh-Hant', 'zh-TW', 'zh-Hant-TW'],
    ['en', 'en', 'en'],
    ['en', undefined, 'en'],
  ] as const)
    it(`are ${both} where they are ${page} and ${guide}`, () => expect(refinedLanguage(page, guide)).to.equal(both));

  for (const [lang, direction] of [['ar', 'rtl'], ['fa-IR', 'rtl'], ['he', 'rtl'], ['ur', 'rtl'], ['az-Arab', 'rtl'], ['en', 'ltr'], ['az', 'ltr'], ['ar-Latn', 'ltr']] as const)
    it(`run ${direction} in ${lang}`, () => expect(directionOf(lang)).to.equal(direction));

  it('are known to be Latin where they are so everywhere, with the digits that engines give them', () => {
    const regions = ['', '-US', '-GB', '-IN', '-CH', '-AT', '-BR', '-MX', '-MA', '-EG', '-PK', '-IL', '-CN', '-SR'];
    for (const lang of ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'].flatMap((each) => regions.map((region) => each + region))) {
      expect([lang, isLatin(lang), scriptOf(lang)]).to.deep.equal([lang, true, new Intl.Locale(lang).maximize().script]);
      for (const n of [0, 7, 42, 999, 1000, 12_345, 0.5, -3]) expect(decimal({lang}, n)).to.equal(new Intl.NumberFormat(lang).format(n));
    }
    for (const lang of ['en-u-nu-arab', 'en-Arab', 'pt-Deva', 'ar', 'hi', 'zh-TW', 'az', 'sr', 'ms']) expect(isLatin(lang), lang).to.equal(false);
  });
});

describe('what the guide says', () => {
  const template = (text: string, lang: string, own?: string, isBlock = false) => given(text, localizeFor(lang, '', {}, own), isBlock);

  it('is the text alone where it is in the language around it', () => {
    expect(template('Words', 'en', 'en-GB')).to.equal('Words');
    expect(template('كلمات', 'ar', 'ar')).to.equal('كلمات');
    expect(template('42', 'ar', 'ar')).to.equal('42');
    expect(given(undefined, localizeFor('en', '', {}, 'de'))).to.equal(undefined);
  });
  it('is nothing where there is nothing, with nothing that parts it from ours', async () => {
    expect(template('', 'en', 'de') === '').to.equal(true);
    const pay = {currency: 'EUR', per: 'month', country: 'DE', median: 2600, top: {share: 10, from: 3900, note: 'Wort'}};
    const entries = [pay, {...pay, name: 'Wort'}, {...pay, area: 'Wort', per: 'hour'}];
    for (const [tag, guide] of [['salary-range', {salary: entries}], ['role-summary', {salary: entries}], ['related-roles', {salary: entries, relatedRoles: entries.map((salary) => ({title: 'Wort', salary}))}], ['career-ladder', {ladder: entries.map((salary) => ({title: 'Wort', salary}))}]] as const)
      for (const node of texts(await draw(tag, {...guide, lang: 'de'}, 'en'))) expect(node.parentElement!.textContent.replace(/[\u2066-\u2069]/g, '').trim(), tag).to.not.match(/^·|·$|· *·/);
  });
  it('is set apart where it is in another language, or runs the other way', () => {
    for (const [text, lang, own] of [['Wort', 'en', 'de'], ['كلمات', 'en', undefined], ['Excel', 'ar', 'ar'], ['42', 'en', 'ar']] as const) expect(template(text, lang, own), text).to.not.equal(text);
  });
});

describe('a date', () => {
  const {lang} = localizeFor('en-GB', '', {});
  for (const [iso, words] of [
    ['2020-05-04T10:08:03', '4 May 2020'],
    ['2020-05-04T10:08:03.123Z', '4 May 2020'],
    ['2020-05-04T23:59:59+02:00', '4 May 2020'],
    ['2020-05-04 10:08', '4 May 2020'],
    ['2020-05', 'May 2020'],
    ['2020-05-04T', '2020-05-04T'],
    ['2020-02-30', '2020-02-30'],
    ['2023-02-29', '2023-02-29'],
    ['2023-06-31T10:00', '2023-06-31T10:00'],
    ['2020-13', '2020-13'],
    ['2020-02-29', '29 February 2020'],
    ['4th of May, 10:08', '4th of May, 10:08'],
  ] as const)
    it(`${iso} is ${words}`, () => expect(date({lang} as never, iso)).to.equal(words));
});

/** That our phrases are in our language, and the guide's words in its own, apart from ours. */
function expectLanguages(element: Element, of = '') {
  for (const node of texts(element)) {
    const about = `${of} says “${node.data}”`;
    if (isGiven(node)) expect(around(node, 'lang'), about).to.equal('de');
    // None of ours is among it: what joins a list of the guide's words is in its language too.
    if (isGiven(node)) expect(node.data.replace(/Wort\d+|\bund\b/g, ''), about).to.not.match(/\p{L}{3}/u);
    if (!/Wort/.test(node.data) && /[a-z]{3}/i.test(node.data) && !/^https|example\.com/.test(node.data.trim())) expect(around(node, 'lang'), about).to.equal('en');
  }
}
/** Everything that a section may have to draw, with all of it and each part of it alone. */
function* partsFor(element: Element): Generator<Record<string, unknown>> {
  const {shape, besides} = (element.constructor as unknown as {definition: {shape: object; besides?: object}}).definition;
  for (const variant of [0, 1, 2]) {
    const guide = fill(roleGuide, {text: (n) => `Wort${n}`, url: (n) => `https://example.com/${n}`, variant}) as Record<string, unknown>;
    for (const key of Object.keys({...shape, ...besides})) for (const part of alone(guide[key])) yield {lang: 'de', [key]: part};
  }
}

describe('in every section', () => {
  const {warn} = console;
  before(async () => {
    console.warn = () => {};
    await defineAll();
  });
  after(() => void (console.warn = warn));

  for (const tag of sections) {
    it(`<${tag}> says our phrases in our language, and what the guide says in the guide's`, async () => {
      expectLanguages(await draw(tag, filled, 'en'));
    });

    it(`<${tag}> does so with each of its parts alone, and has no column in which nothing stands`, async function () {
      this.timeout(60_000);
      const element = await draw(tag, {}, 'en');
      for (const part of partsFor(element)) {
        element.guide = part;
        await settled(element);
        const of = `<${tag}> of ${JSON.stringify(part)}`;
        expectLanguages(element, of);
        for (const table of element.shadowRoot!.querySelectorAll('table')) {
          const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim())).filter((cells) => cells.length > 1 || table.querySelectorAll('thead th').length === 1);
          table.querySelectorAll('thead th').forEach((column, i) => void expect(rows.some((cells) => !/^(–|not given)?$/.test(cells[i]!)), `${column.textContent} ${of}`).to.equal(true));
        }
      }
    });

    it(`<${tag}> does so where lists are so long that their rest is behind a disclosure`, async () => {
      for (const lengths of [[104, 3], [3, 104]] as [number, number][])
        expectLanguages(await draw(tag, {...(fill(roleGuide, {text: (n) => `Wort${n}`, url: (n) => `https://example.com/${n}`, variant: 0, lengths}) as object), lang: 'de'}, 'en'));
    });

    it(`<${tag}> keeps its phrases and figures from left to right on a page in Urdu, which there is no file for`, async () => {
      const element = await draw(tag, {...filled, lang: 'ur'}, 'ur', 'rtl');
      const section = element.shadowRoot!.querySelector('section')!;
      expect([section.lang, section.dir, getComputedStyle(section).direction]).to.deep.equal(['en', 'ltr', 'ltr']);
      for (const node of texts(element))
        if (isGiven(node)) expect(around(node, 'lang'), node.data).to.equal('ur');
    });
  }

  const inr = {currency: 'INR', median: 1_480_000};
  const usd = {currency: 'USD', median: 27_600};
  for (const [what, salary] of Object.entries({
    currencies: [inr, usd],
    'currencies of named entries': [{...inr, name: 'Wort1'}, {...usd, name: 'Wort1'}],
    sources: [{...usd, source: 'Wort1'}, {...usd, source: {name: 'Wort2'}}],
    numbers: [usd, usd, usd],
    'areas, of which one has no name': [{...inr, area: 'Wort1'}, usd],
    'notes of entries in different currencies': [{...inr, top: {share: 1, from: 3_000_000, note: 'Wort1'}}, {...usd, top: {share: 1, from: 90_000, note: 'Wort2'}}],
  }))
    it(`says in our language what tells entries of pay apart: ${what}`, async () => {
      for (const tag of ['salary-range', 'role-summary', 'career-ladder', 'related-roles']) expectLanguages(await draw(tag, {lang: 'de', salary, ladder: salary.map((each) => ({title: 'Wort9', salary: each})), relatedRoles: salary.map((each) => ({title: 'Wort9', salary: each}))}, 'en'), tag);
    });

  it('takes the region of the guide for numbers and times where the page names none', async () => {
    const salary = {currency: 'INR', per: 'year', median: 550_000};
    const day = [{name: 'Afternoon', start: '13:00', end: '15:00'}];
    expect(drawnText(await draw('salary-range', {lang: 'en-IN', salary}, 'en'))).to.contain('₹5,50,000');
    expect(drawnText(await draw('salary-range', {lang: 'en-IN', salary}, 'en-US'))).to.contain('₹550,000');
    expect(drawnText(await draw('day-timeline', {lang: 'en-GB', day}, 'en'))).to.not.contain('PM');
  });

  it('is of the page, not of the guide around it, that a section takes its language', async () => {
    const element = await draw('career-guide', {...filled, lang: undefined}, 'ur', 'rtl');
    const inner = element.shadowRoot!.querySelector('core-functions')!.shadowRoot!;
    expect(inner.querySelector('p bdi')?.getAttribute('lang')).to.equal('ur');
  });

  it('says the dates of guides without the time', async () => {
    expect(drawnText(await draw('role-summary', {title: 'Nurse', updated: '2020-05-04T10:08:03'}, 'en-GB'))).to.contain('Updated 4 May 2020');
  });

  it('is told to assistive technology with its language', async () => {
    await draw('core-functions', {lang: 'de', coreFunctions: 'Wort'}, 'en');
    const tree = (await executeServerCommand('aria-snapshot')) as unknown as string;
    expect(tree).to.contain('Wort');
  });
});
