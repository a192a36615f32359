import {expect} from '@open-wc/testing';
import {fixture} from './support/fixture.js';
import {defineAll, settled, tags, type Widget} from './support/widgets.js';
import type {RoleGuide} from '../src/guide/role-guide.js';
import {blocksOf, textOf, type Block} from '../src/server/blocks.js';
import {flatOf, keysOf, titleOf} from '../src/server/facts.js';
import {plain} from '../src/server/plain.js';
import {hasContent, shadowOfWidget} from '../src/server/render.js';
import {fallbackOf} from '../src/snippet/fallback.js';

const names = ['operations-assistant', 'software-developer', 'registered-nurse', 'registered-nurse.ar', 'electrician', 'electrician.de'];
const guideOf = async (name: string) => (await (await fetch(`/stories/guides/${name}.json`)).json()) as RoleGuide;
const fallback = (tag: string, guide: RoleGuide, attributes = {}) => fallbackOf(tag, guide, {lang: guide.lang ?? 'en', attributes});
const said = (blocks: readonly Block[]) => blocks.map((block) => ('items' in block ? block.items.map(textOf).join('\n') : textOf('heading' in block ? block.heading : block.paragraph))).join('\n');
const briefly = (tag: string, guide: RoleGuide, attributes = {}) => textOf(fallback(tag, guide, attributes).brief);

/** As a page has it: who serves it may write it in another way. */
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!.outerHTML;
/** In German Firefox writes 06:30, by the data of languages that it has, and Node 6:30. */
const byAnyData = (html: string) => html.replace(/\b0(?=\d:\d\d)/g, '');

describe('a widget rendered in a page, without drawing it', () => {
  before(defineAll);

  for (const name of names)
    it(`is what a server renders: ${name}`, async () => {
      const guide = await guideOf(name);
      for (const tag of tags) {
        const page = await (await fetch(`/__rendered__/${tag}?guide=${name}&form=plain`)).text();
        const served = byAnyData(parsed(page));
        const rendered = byAnyData(parsed(plain(shadowOfWidget(tag, guide, {lang: guide.lang}), guide.lang!)));
        const at = [...rendered].findIndex((letter, i) => letter !== served[i]);
        expect(rendered === served, `<${tag}>: ${rendered.slice(Math.max(at - 80, 0), at + 80)}, and on a server ${served.slice(Math.max(at - 80, 0), at + 80)}`).to.equal(true);
      }
    });

  it('leaves those that are drawn their style sheets', async () => {
    const element = await fixture<Widget>('<salary-range min="1000" currency="USD"></salary-range>');
    await settled(element);
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
  });

  it('says nothing of the page that it is in', () => {
    expect(hasContent('share-guide', {title: 'Diver'})).to.equal(false);
    const url = location.href;
    expect(said(fallback('role-summary', {title: 'Diver', url}).blocks)).to.contain('Full guide');
  });

  it('says all of what a reader would have to open', () => {
    const numbers = (length: number) => Array.from({length}, (_, i) => i + 1);
    const guide: RoleGuide = {
      responsibilities: numbers(700).map((n) => `Task no. ${n}.`),
      salary: numbers(300).map((n) => ({area: `Area no. ${n}.`, currency: 'USD', per: 'year', median: 10_000 + n, source: `Source no. ${n}.`})),
    };
    const tasks = said(fallback('key-responsibilities', guide).blocks);
    const pay = said(fallback('salary-range', guide).blocks);
    for (const n of numbers(700)) expect(tasks.includes(`Task no. ${n}.`), `task ${n}`).to.equal(true);
    for (const n of numbers(300)) for (const text of [`Area no. ${n}.`, (10_000 + n).toLocaleString('en'), `Source no. ${n}.`]) expect(pay.includes(text), text).to.equal(true);
  });
});

describe('what is known of a widget', () => {
  it('is what its class says', () => {
    expect(titleOf('salary-range', 'de')).to.equal('Gehalt');
    expect(titleOf('salary-range', 'xx')).to.equal('Salary');
    expect(keysOf('related-roles')).to.deep.equal({own: ['relatedRoles'], besides: ['salary', 'growth']});
    expect(flatOf('market-demand')).to.deep.equal({key: 'demand', names: ['level']});
    expect(flatOf('salary-range')).to.deep.equal({key: 'salary', names: ['min', 'max', 'median', 'currency', 'per', 'area']});
    expect(flatOf('job-outlook')!.names).to.have.members(['rate', 'from', 'to', 'average', 'openings', 'jobs', 'area', 'label', 'source']);
    expect(tags.filter((tag) => flatOf(tag))).to.have.members(['job-outlook', 'market-demand', 'salary-range']);
  });
});

describe('plain HTML in headings, paragraphs and lists', () => {
  const of = (html: string) => blocksOf(`<div lang="en" dir="ltr">${html}</div>`);

  it('has its links and what is said with weight', () => {
    expect(of('<h2>A <a href="/b">b</a></h2><p>One <strong>two</strong> <a href="/c"><bdi>three</bdi></a></p>')).to.deep.equal([
      {heading: ['A ', {href: '/b', text: 'b'}], level: 2},
      {paragraph: ['One ', {strong: 'two'}, ' ', {href: '/c', text: 'three'}]},
    ]);
  });

  it('has lists of one level', () => {
    expect(of('<ol><li><h3>One</h3><p>a</p></li><li><h3><a href="/t">Two</a></h3></li></ol>')).to.deep.equal([{items: [[{strong: 'One'}, ' · ', 'a'], [{href: '/t', text: 'Two'}]], ordered: true}]);
    expect(of('<ol><li><h3>One</h3><p>a</p><ul><li>b</li><li>c</li></ul></li><li><p>d</p></li></ol>')).to.deep.equal([
      {paragraph: [{strong: 'One'}, ' · ', 'a']},
      {items: [['b'], ['c']], ordered: false},
      {paragraph: ['d']},
    ]);
    expect(of('<dl><dt>Pay</dt><dd><strong>$1</strong> · a year</dd><dd>or more</dd></dl>')).to.deep.equal([{items: [[{strong: 'Pay'}, ' ', '$1 · a year', ' ', 'or more']], described: true}]);
  });

  const table = (...rows: [string, string][]) =>
    `<table><thead><tr><th scope="col">Figure</th><th scope="col">Pay</th></tr></thead><tbody><tr><th scope="rowgroup" colspan="2">A year</th></tr>${rows.map(([name, pay]) => `<tr><th scope="row">${name}</th><td>${pay}</td></tr>`).join('')}</tbody></table>`;

  it('has the rows of a table, where the section has not said them', () => {
    const rows = [{paragraph: [{strong: 'A year'}]}, {items: [[{strong: 'Low'}, ' · ', '$5'], [{strong: 'High'}]]}];
    expect(of(`<h2>Pay</h2>${table(['Low', '$5'], ['High', '–'])}`).slice(1)).to.deep.equal(rows);
    expect(of(`<h2>Pay</h2><p>A year: Low $5, High</p>${table(['Low', '$5'], ['High', 'not given'])}`)).to.have.length(2);
    // A part of a number is another number, and another section is another one.
    expect(of(`<h2>Pay</h2><p>A year: Low $55, High</p>${table(['Low', '$5'], ['High', '–'])}`).slice(2)).to.deep.equal(rows);
    expect(of(`<h2>Pay</h2><p>A year: Low $5.50, High</p>${table(['Low', '$5'], ['High', '–'])}`).slice(2)).to.deep.equal(rows);
    expect(of(`<h2>Growth</h2><p>A year: Low $5, High</p><h2>Pay</h2>${table(['Low', '$5'], ['High', '–'])}`).slice(3)).to.deep.equal(rows);
  });

  it('keeps words apart that run the other way, or are in another language', () => {
    const text = (html: string, lang: string) => said(blocksOf(`<div lang="${lang}"><p>${html}</p></div>`));
    expect(text('<bdi>bls.gov</bdi> 5', 'en')).to.equal('bls.gov 5');
    expect(text('<bdi>bls.gov</bdi> 5', 'ar')).to.equal('\u2066bls.gov\u2069 5');
    expect(text('<bdi>الرياض</bdi> 5', 'en')).to.equal('\u2067الرياض\u2069 5');
    expect(text('<bdi lang="ar">45 م</bdi> 5', 'de')).to.equal('\u206745 م\u2069 5');
  });
});

describe('the gist of a widget', () => {
  const source = {name: 'BLS'};

  it('is its sentence, with the place and the sources of its figures', () => {
    const salary = {currency: 'USD', per: 'year', area: 'Ohio', median: 45_000, source} as const;
    expect(briefly('salary-range', {salary})).to.equal('Salary: Half earn more than $45,000 a year, half less. · Ohio (Source: BLS)');
    expect(briefly('salary-range', {salary: [salary, {...salary, area: 'Utah', median: 50_000}]}, {area: 'Utah', heading: 'Pay'})).to.equal('Pay: Half earn more than $50,000 a year, half less. · Utah (Source: BLS)');
  });

  it('is the facts of a role, whose title stands before them', () => {
    const guide: RoleGuide = {title: 'Diver', summary: 'Dives.', growth: {rate: 5, source}};
    for (const tag of ['role-summary', 'career-guide']) expect(briefly(tag, guide)).to.match(/^Diver: .*\+5%.* \(Source: BLS\)$/);
    expect(briefly('career-guide', guide, {heading: 'All of it'})).to.match(/^All of it: /);
    expect(briefly('career-guide', {faq: [{question: 'Why?', answer: 'So.'}]})).to.equal('Career guide');
  });

  it('is how its text begins, as far as there is room', () => {
    const long = 'This sentence is one of many, and says nothing. ';
    expect(briefly('core-functions', {coreFunctions: 'One. Two.'})).to.equal('What the role is for: One. Two.');
    const brief = briefly('core-functions', {coreFunctions: long.repeat(100)});
    expect(brief.length).to.be.within(250, 330);
    expect(brief.endsWith('nothing.')).to.equal(true);
    for (const words of ['word '.repeat(200), 'x'.repeat(5000)]) expect(briefly('core-functions', {coreFunctions: words}).length).to.be.within(250, 330);
    // A list has no gist.
    expect(briefly('key-responsibilities', {responsibilities: ['One', 'Two']})).to.equal('Key responsibilities');
  });
});
