import {expect, html} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, sendKeys} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../src/widgets/tech-stack/define.js';
import {fixture} from './support/fixture.js';
import developer from '../stories/guides/software-developer.json';
import guide from '../stories/guides/operations-assistant.json';
import type {TechStack as Data} from '../src/guide/sections/tech-stack.js';
import {localizeFor} from '../src/i18n/localize.js';
import {en} from '../src/widgets/tech-stack/messages.js';
import {techStackModel} from '../src/widgets/tech-stack/model.js';
import type {TechStack} from '../src/widgets/tech-stack/tech-stack.js';
import '../src/locales/ar.js';
import {isWithout} from './support/engines/engine.js';
import {waitUntil} from './support/wait-until.js';
import {settled} from './support/widgets.js';

const words = localizeFor('en-US', 'tech-stack', en);
const model = (data: Data, query = '') => techStackModel(data, query, words)!;
/** What is shown, group by group. */
const shown = (data: Data, query = '') =>
  model(data, query).groups.flatMap(({name, tools}) => {
    const found = tools.flatMap(({name, hidden}) => (hidden ? [] : name));
    return found.length ? [[name, ...found]] : [];
  });

describe('the model of a tech stack', () => {
  it('says how much there is, and what the marks mean only where there are any', () => {
    expect(model(developer.techStack).sentence).to.equal(
      '425 tools in 66 groups. 30 are in demand: job postings for this role often ask for them. 151 are hot: job postings of all kinds often ask for them.',
    );
    expect(model(['A', {name: 'B', inDemand: true, hot: false}]).sentence).to.equal('2 tools. 1 is in demand: job postings for this role often ask for it.');
    expect(model(['A']).sentence).to.equal('1 tool.');
  });

  it('groups by category, what is in demand first, what has no category last', () => {
    expect(
      shown([
        'Pen',
        {name: 'Ladder', category: 'Access'},
        {name: 'Word', category: 'Office', hot: true},
        {name: 'Hammer', category: 'Hand tools', inDemand: true},
        {name: 'Excel', category: 'Office', inDemand: true},
        {name: 'Scaffold', category: 'Access'},
        {name: 'Calc', category: 'Office'},
      ]),
    ).to.deep.equal([
      ['Office', 'Excel', 'Word', 'Calc'],
      ['Hand tools', 'Hammer'],
      ['Access', 'Ladder', 'Scaffold'],
      ['Other', 'Pen'],
    ]);
  });

  it('takes what is hot as saying nothing about the order of groups', () => {
    expect(shown([{name: 'Pliers', category: 'Hand tools'}, {name: 'Word', category: 'Office', hot: true}]).map(([name]) => name)).to.deep.equal(['Hand tools', 'Office']);
  });

  it('leaves a list without categories as it is', () => expect(shown(['C', 'A', 'B'])).to.deep.equal([['', 'C', 'A', 'B']]));

  it('marks with words', () => {
    const marks = (tool: object) => model([{name: 'A', ...tool}]).groups[0]!.tools[0]!.marks;
    expect([{hot: true}, {inDemand: true}, {hot: true, inDemand: true}, {}].map(marks)).to.deep.equal(['hot', 'in demand', 'in demand · hot', '']);
  });

  it('calls a tool without a name by what there is, and leaves out what says nothing', () => {
    expect(shown([{examples: ['Excel', 'Calc']}, {url: 'https://example.com'}, {hot: true}])).to.deep.equal([['', 'Excel and Calc', 'https://example.com']]);
    expect(model([{hot: true}])).to.equal(undefined);
  });

  const data: Data = [
    {name: 'Résumé editor', category: 'Office', examples: ['Microsoft Word']},
    {name: 'C++', category: 'Languages', hot: true},
    {name: 'Straße', category: 'Karten'},
    'إدارة المهام',
  ];
  const finds: [query: string, found: string[]][] = [
    ['RESUME', ['Résumé editor']],
    ['word', ['Résumé editor']],
    ['  word micro ', ['Résumé editor']],
    ['c++', ['C++']],
    ['language', ['C++']],
    ['hot', ['C++']],
    ['strasse', ['Straße']],
    ['ادارة', ['إدارة المهام']],
    ['(', []],
    [' ', ['C++', 'Résumé editor', 'Straße', 'إدارة المهام']],
  ];
  for (const [query, found] of finds)
    it(`finds ${found.join(', ') || 'nothing'} by “${query}”`, () => {
      expect(shown(data, query).flatMap(([, ...tools]) => tools).sort()).to.deep.equal([...found].sort());
      expect(model(data, query).count).to.equal(`${found.length} of 4 tools shown`);
    });

  it('loses nothing and invents nothing', () => {
    const text = fc.string({unit: 'grapheme', minLength: 1}).filter((text) => !!text.trim());
    const tool = fc.oneof(text, fc.record({name: text, category: fc.constantFrom('', 'A', 'B', '__proto__'), hot: fc.boolean(), inDemand: fc.boolean(), examples: fc.array(text)}, {requiredKeys: ['name']}));
    fc.assert(
      fc.property(fc.array(tool, {minLength: 1}), fc.string(), (data, query) => {
        const {groups, sentence} = model(data as Data, query);
        const tools = groups.flatMap(({tools}) => tools);
        expect(tools.map(({name}) => name).sort()).to.deep.equal(data.map((tool) => (typeof tool === 'string' ? tool : tool.name)).sort());
        for (const {tools, hidden} of groups) {
          expect(tools.map(({rank}) => rank)).to.deep.equal(tools.map(({rank}) => rank).sort((a, b) => b - a));
          expect(hidden).to.equal(tools.every(({hidden}) => hidden));
        }
        expect(sentence).to.not.match(/undefined|NaN|\{/);
        for (const {name} of tools) expect(shown(data as Data, name).flat()).to.include(name);
      }),
    );
  });

  it('counts in Arabic', () => {
    const arabic = localizeFor('ar', 'tech-stack', en);
    expect(techStackModel([{name: 'A', hot: true}, {name: 'B', hot: true}], '', arabic)!.sentence).to.equal('عدد الأدوات: 2. الرائج منها: 2. كثيرًا ما يُذكر في إعلانات الوظائف بأنواعها.');
  });
});

describe('<tech-stack>', () => {
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const seen = (element: Element, selector = 'li') => all(element, selector).filter((one) => one.checkVisibility({contentVisibilityAuto: false}) && one.getBoundingClientRect().height > 0);
  const said = (element: Element) => all(element, '[part=status]')[0]!.textContent;
  const field = (element: Element) => element.shadowRoot!.querySelector('input');
  const tree = async () => (await executeServerCommand('accessibility-tree', {all: true})) as unknown as {role: string; name: string; properties: Record<string, unknown>}[];
  async function type(element: TechStack, keys: string) {
    await element.updateComplete;
    field(element)!.focus();
    await sendKeys({type: keys});
    await element.updateComplete;
  }
  const names = (element: Element) => seen(element).map((item) => item.textContent!.trim().split(/ in demand| hot/)[0]);

  it('shows examples beside their product, and marks with words and without colour', async () => {
    const element = await fixture<TechStack>(html`<tech-stack .guide=${guide}></tech-stack>`);
    const [first, , third] = all(element, 'li');
    // WebKit ends it with a line of its own.
    expect(first!.innerText.trim()).to.equal('Office software in demand · hot\nMicrosoft Excel, Microsoft Word, Microsoft Outlook, and Microsoft PowerPoint');
    const mark = (item: Element) => {
      const {display, clipPath} = getComputedStyle(item, '::before');
      return display === 'none' ? display : clipPath;
    };
    expect([first!, all(element, '.r1')[0]!, third!].map(mark)).to.deep.equal(['circle()', 'circle(3.2px)', 'none']);
  });

  it('links to what there is to read', async () => {
    const techStack = [{name: 'CAD', url: 'https://example.com/cad'}];
    const element = await fixture<TechStack>(html`<tech-stack .guide=${{techStack}}></tech-stack>`);
    expect(all(element, 'a').map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([['CAD', 'https://example.com/cad']]);
  });

  it('tells assistive technology headings, each with a list', async () => {
    await fixture(html`<tech-stack heading-level="3" .guide=${guide}></tech-stack>`);
    const nodes = await tree();
    expect(nodes.filter(({role}) => role === 'heading').map(({name, properties}) => `${properties['level'] as number} ${name}`).slice(0, 3)).to.deep.equal([
      '3 Tools and technologies',
      '4 Office and collaboration',
      '4 Core business systems',
    ]);
    expect(nodes.filter(({role}) => role === 'list')).to.have.length(8);
    expect(nodes.filter(({role}) => role === 'listitem')).to.have.length(19);
  });

  it('shows all that is in demand of 425 tools at first, and the rest behind disclosures', async () => {
    const element = await fixture<TechStack>(html`<tech-stack .guide=${developer}></tech-stack>`);
    expect(all(element, 'li')).to.have.length(425);
    const first = seen(element);
    expect(first.filter((item) => item.matches('.r2, .r3'))).to.have.length(30);
    expect(first.length).to.be.lessThan(70);
    expect(all(element, '[part=picture] > [part=more] > summary span:first-child').map((more) => more.textContent)).to.deep.equal(['Show 56 more']);
    for (const more of all(element, 'details')) (more as HTMLDetailsElement).open = true;
    expect(all(element, 'li').every((item) => item.checkVisibility())).to.equal(true);
  });

  it('has no field where a list is short', async () => {
    expect(field(await fixture(html`<tech-stack .guide=${{techStack: developer.techStack.slice(0, 20)}}></tech-stack>`))).to.equal(null);
    expect(field(await fixture(html`<tech-stack .guide=${{techStack: developer.techStack.slice(0, 21)}}></tech-stack>`))).to.not.equal(null);
  });

  it('narrows as the reader types, wherever it stands, and says how many are left', async () => {
    const element = await fixture<TechStack>(html`<tech-stack .guide=${developer}></tech-stack>`);
    await type(element, 'version con');
    expect(names(element)).to.deep.equal(['Version control software']);
    expect(seen(element, 'h3').map((name) => name.textContent)).to.deep.equal(['File versioning software']);
    expect(seen(element, 'summary')).to.deep.equal([]);
    const nodes = await tree();
    expect(nodes.filter(({properties}) => properties['live'] === 'polite')).to.have.length(1);
    expect(nodes.filter(({role}) => role === 'searchbox').map(({name}) => name)).to.deep.equal(['Filter']);
    await waitUntil(() => said(element) === '1 of 425 tools shown');
    await type(element, ' x');
    expect(seen(element)).to.deep.equal([]);
    await waitUntil(() => said(element) === '0 of 425 tools shown');
  });

  it('clears with Escape, once before a dialog hears of it', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><tech-stack .guide=${developer}></tech-stack></dialog>`);
    await settled(dialog);
    dialog.showModal();
    const element = dialog.firstElementChild as TechStack;
    await element.updateComplete;
    const before = seen(element).length;
    await type(element, 'java');
    expect(seen(element).length).to.not.equal(before);
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect([field(element)!.value, seen(element).length, said(element), dialog.open]).to.deep.equal(['', before, '', true]);
    await waitUntil(() => said(element) === '425 of 425 tools shown');
    if (await isWithout(['webkit'], 'keeps Escape in a search field to itself')) return;
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !dialog.open);
  });

  it('keeps what the reader looks for while the page changes, as long as there is a field for it', async () => {
    const element = await fixture<TechStack>(html`<tech-stack .guide=${developer}></tech-stack>`);
    await type(element, 'python');
    element.heading = 'Mine';
    element.guide = {techStack: [...developer.techStack].reverse()};
    await element.updateComplete;
    expect([field(element)!.value, names(element)[0]]).to.deep.equal(['python', 'Python']);
    element.guide = {techStack: ['Pen']};
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Pen']);
    element.guide = developer;
    await element.updateComplete;
    expect(field(element)!.value).to.equal('');
  });

  it('prints everything, also what is filtered out', async () => {
    const element = await fixture<TechStack>(html`<tech-stack .guide=${developer}></tech-stack>`);
    await type(element, 'python');
    await emulateMedia({media: 'print'});
    expect(all(element, 'li').filter((item) => item.getBoundingClientRect().height > 0)).to.have.length(425);
    expect(seen(element, 'input, [part=status], summary')).to.deep.equal([]);
    await emulateMedia({media: 'screen'});
  });

  it('explains its marks once on a phone, where tools share lines, and says them to whoever listens', async () => {
    const place = await fixture<HTMLDivElement>(html`<div style="inline-size: 320px"><tech-stack .guide=${developer}></tech-stack></div>`);
    await settled(place);
    const element = place.firstElementChild!;
    const inLines = () => new Set(seen(element).map((item) => Math.round(item.getBoundingClientRect().top))).size;
    const key = () => seen(element, '.key span').map((mark) => mark.textContent);
    expect(key()).to.deep.equal(['in demand', 'hot']);
    expect(inLines()).to.be.below(seen(element).length * 0.8);
    for (const mark of all(element, 'li small')) expect(mark.getBoundingClientRect().width).to.be.below(2);
    expect((await tree()).filter(({role, name}) => role === 'StaticText' && name === 'in demand · hot').length).to.be.above(20);
    place.style.inlineSize = '800px';
    expect(key()).to.deep.equal([]);
    expect(all(element, '.r3 small')[0]!.getBoundingClientRect().width).to.be.above(40);
    // A short list says it beside each.
    const short = await fixture(html`<div style="inline-size: 320px"><tech-stack .guide=${guide}></tech-stack></div>`);
    await (short.firstElementChild as TechStack).updateComplete;
    expect(all(short.firstElementChild!, '.key')).to.deep.equal([]);
    expect(all(short.firstElementChild!, '.r3 small')[0]!.getBoundingClientRect().width).to.be.above(40);
  });

  it('fits 280 pixels', async () => {
    const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    const techStack = [...Array(30)].map((_, i) => ({name: long + i, category: long + (i % 3), examples: [long, long], hot: true, inDemand: true}));
    const place = await fixture<HTMLDivElement>(html`<div style="inline-size: 280px"><tech-stack .guide=${{techStack}}></tech-stack></div>`);
    await settled(place);
    expect(place.scrollWidth).to.equal(280);
  });

  it('stands up to 10,000 tools in as many groups, filtered too', async function () {
    this.timeout(20000);
    const techStack = [...Array(10000)].map((_, i) => ({name: `Tool number ${i}`, category: `Category ${i}`}));
    const element = await fixture<TechStack>(html`<tech-stack .guide=${{techStack}}></tech-stack>`);
    expect(all(element, 'li').length).to.be.within(6, 200);
    await type(element, '9999');
    expect(names(element)).to.deep.equal(['Tool number 9999']);
  });
});
