import {expect, html} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../src/widgets/skill-map/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import type {SkillMap as Data} from '../src/guide/sections/skill-map.js';
import type {Skill} from '../src/guide/sections/skill.js';
import {localizeFor} from '../src/i18n/localize.js';
import {possession} from '../src/widgets/skill-map/have.js';
import {en} from '../src/widgets/skill-map/messages.js';
import {skillMapModel, type Options} from '../src/widgets/skill-map/model.js';
import type {SkillMap} from '../src/widgets/skill-map/skill-map.js';
import {ar} from '../src/locales/ar.js';
import {de} from '../src/locales/de.js';
import {isWithout, noRings} from './support/engines/engine.js';
import {waitUntil} from './support/wait-until.js';
import {settled} from './support/widgets.js';

const words = localizeFor('en-US', 'skill-map', en);
const model = (data: Data, options: Options = {}) => skillMapModel(data, options, words)!;
const groups = (...lists: Skill[][]): Data => ({groups: lists.map((skills, i) => ({name: 'ABCDEFG'[i]!, skills}))});
const has = (have: unknown, name: string, examples: string[] = []) => !!possession(have)?.(name, examples);

describe('what somebody has', () => {
  const same: [have: string, skill: string][] = [
    ['Excel', 'Microsoft Office Suite (Excel, Word, Outlook)'],
    ['microsoft  OFFICE', 'Microsoft Office Suite (Excel, Word, Outlook)'],
    ['Resume', 'Résumé writing'],
    ['Müller-Thurgau', 'Muller Thurgau'],
    ['strasse', 'Straße'],
    ['C', 'C/C++'],
    ['C++', 'C/C++'],
    ['C++', 'C++17'],
    ['C#', 'Programming in C#.'],
    ['.NET', '.NET (Core)'],
    ['.net', 'ASP.NET'],
    ['Node', 'Node.js'],
    ['Excel', 'Excel-Makros'],
    ['Office', 'MS-Office-Kenntnisse'],
    ['Excel', 'Excel™ for analysts'],
    ['数据分析', '数据分析 (SQL)'],
    ['R&D', 'r&d budgets'],
    ['email', 'Email and interpersonal communication'],
    ['ادارة الوقت', 'إدارة الوقت'],
    ['data analysis', 'Data\u00a0analysis and reporting'],
  ];
  for (const [have, skill] of same) it(`“${have}” is in “${skill}”`, () => expect(has(have, skill)).to.equal(true));

  const others: [have: string, skill: string][] = [
    ['Java', 'JavaScript'],
    ['Script', 'JavaScript'],
    ['C', 'C++'],
    ['C', 'C#'],
    ['C++', 'C'],
    ['C#', 'C'],
    ['.NET', 'Net sales'],
    ['(', 'Excel (VBA)'],
    ['.*', 'Excel'],
    ['C+', 'C++'],
    ['R', 'ERP'],
    ['R', 'R&D'],
    ['SQL', 'NoSQL'],
    ['QA', 'Q&A sessions'],
    ['Office Excel', 'Office (Word, Excel)'],
    ['mail', 'Email'],
    ['か', 'が'],
    ['', 'Excel'],
    ['(, ;)', 'Excel'],
  ];
  for (const [have, skill] of others) it(`“${have}” is not in “${skill}”`, () => expect(has(have, skill)).to.equal(false));

  it('is looked for in examples too, but not across them', () => {
    expect(has('Excel', 'Spreadsheets', ['Excel', 'Numbers'])).to.equal(true);
    expect(has('Spreadsheets Excel', 'Spreadsheets', ['Excel'])).to.equal(false);
    expect(has('Excel Numbers', 'Spreadsheets', ['Excel', 'Numbers'])).to.equal(false);
  });

  it('is parted by commas, semicolons and lines', () => {
    const have = possession('Excel, Asana;SAP\n Jira、Word،Trello')!;
    expect(['Excel', 'Asana', 'SAP', 'Jira', 'Word', 'Trello'].every((name) => have(name))).to.equal(true);
    expect(have('Excel Asana')).to.equal(true);
    expect(possession('Excel Asana')!('Excel')).to.equal(false);
  });

  it('is exactly the named skills where it is a list', () => {
    const have = possession(['Excel', 'Planning, budgeting'])!;
    expect(['Excel', 'Excel macros', 'excel', 'Planning, budgeting', 'Planning'].map((name) => have(name))).to.deep.equal([true, false, false, true, false]);
    expect(possession([])!('Excel')).to.equal(false);
  });

  it('survives whatever it is given', () => {
    fc.assert(fc.property(fc.anything({withNullPrototype: true}), (have) => typeof has(have, 'Excel', ['Word']) === 'boolean'));
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (have, name) => typeof has(have, name) === 'boolean'));
    expect(has(`${'.+'.repeat(50000)}a${',(b)'.repeat(50000)}`, 'b')).to.equal(true);
  });

  const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ0-9]{2,8}$/);
  it('is found wherever it stands whole, and nowhere else', () => {
    fc.assert(
      fc.property(word, word, word, fc.constantFrom(' ', ', ', ' (', '/', ') – '), (mine, before, after, gap) => {
        expect(has(mine.toUpperCase(), `${before}${gap}${mine}${gap}${after}`)).to.equal(true);
        expect(has(mine, mine.normalize('NFD').toLowerCase())).to.equal(true);
        if (!`${before}${mine}`.toUpperCase().normalize('NFKD').replace(/\p{M}/gu, '').startsWith(mine.toUpperCase())) {
          expect(has(mine, `${mine}${before}`)).to.equal(false);
          expect(has(mine, `${mine}++`)).to.equal(false);
        }
      }),
    );
  });
});

describe('the model of a skill map', () => {
  it('says how much there is, from where to where', () => {
    expect(model(guide.skillMap).sentence).to.equal('15 skills, from Foundational skills to Professional and interpersonal skills.');
    expect(model(groups(['a'])).sentence).to.equal('1 skill.');
    expect(model({groups: [{skills: ['a', 'b']}, {name: 'B', skills: ['c']}]}).sentence).to.equal('3 skills.');
    expect(model({groups: [{name: 'A', skills: ['a', 'b']}, {skills: ['c']}]}).sentence).to.equal('3 skills.');
    expect(model(groups(['a'], [])).sentence).to.equal('1 skill, from A to B.');
  });

  it('says what the reader has, of all and of each group', () => {
    const {sentence, total, groups: shown} = model(guide.skillMap, {have: 'Excel, Asana, data entry, attention to detail'});
    expect(sentence).to.equal('15 skills, from Foundational skills to Professional and interpersonal skills.');
    expect(total).to.equal('You have 4 of 15 skills.');
    expect(shown.map(({count, share}) => [count, share])).to.deep.equal([['3 of 5', 0.6], ['1 of 5', 0.2], ['0 of 5', 0]]);
    expect(model(groups(['a']), {have: 'A'}).total).to.equal('You have 1 of 1 skill.');
  });

  it('says nothing of it where nobody asked', () => {
    for (const have of [undefined, null, '', ' , ', 5]) {
      const {total, groups: shown, table} = model(guide.skillMap, {have});
      expect([total, shown[0]!.count, shown[0]!.share, table!.columns]).to.deep.equal([undefined, undefined, 0, ['Skill']]);
    }
  });

  it('counts from none where skills can be ticked, or none is there', () => {
    const {total, groups: shown} = model(groups(['a', 'b'], ['c']), {have: ['a', 'b'], interactive: true});
    expect([total, shown[0]!.count]).to.deep.equal(['You have 2 of 3 skills.', '2 of 2']);
    expect(model(groups(['a']), {interactive: true}).total).to.equal('You have 0 of 1 skill.');
    expect(model(groups(['a']), {have: []}).total).to.equal('You have 0 of 1 skill.');
  });

  it('says that a group is done only when it is', () => {
    const skills = [...Array(300)].map((_, i) => `skill ${i}`);
    expect(model(groups(skills), {have: skills.slice(1)}).groups[0]!.share).to.be.below(1);
    expect(model(groups(skills), {have: skills}).groups[0]!.share).to.equal(1);
  });

  it('shows what there is of a skill', () => {
    const [full, bare, level] = model(groups([{name: 'N', detail: 'D', level: 'L', examples: ['x', 'y']}, {detail: 'D', examples: ['x']}, {level: 'L'}])).groups[0]!.skills;
    expect([full!.name, full!.notes]).to.deep.equal(['N', ['L', 'D', 'x and y']]);
    expect([bare!.name, bare!.notes]).to.deep.equal(['D', ['x']]);
    expect([level!.name, level!.notes]).to.deep.equal(['L', []]);
  });

  it('is a table of skills by group', () => {
    const {table} = model(groups([{name: 'a', level: 'L'}, 'b'], ['c']), {have: 'b'});
    expect(table).to.deep.equal({
      columns: ['Skill', 'You have it'],
      groups: [
        {name: 'A', rows: [['a · L', 'no'], ['b', 'yes']]},
        {name: 'B', rows: [['c', 'no']]},
      ],
    });
  });

  it('draws what there is', () => {
    expect(model({})).to.equal(undefined);
    expect(model({intro: 'I'})).to.deep.include({intro: 'I', groups: []});
    const {sentence, table, groups: shown} = model({groups: [{name: 'A', description: 'D'}]}, {have: 'x'});
    expect([sentence, table, shown[0]!.count, shown[0]!.share]).to.deep.equal([undefined, undefined, undefined, 0]);
  });

  const string = fc.constantFrom('Excel', 'C++', 'Ö', '数据', 'a b', '<b>');
  const skill = fc.oneof(string, fc.record({name: string, detail: string, level: string, examples: fc.array(string, {minLength: 1})}, {requiredKeys: []}).filter((one) => Object.keys(one).length > 0));
  const data = fc.record({intro: string, groups: fc.array(fc.record({name: string, description: string, skills: fc.array(skill, {minLength: 1})}, {requiredKeys: []}), {minLength: 1, maxLength: 8})}, {requiredKeys: ['groups']});
  it('loses no string and counts right, whatever the map', () => {
    const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings));
    fc.assert(
      fc.property(data, fc.array(string), fc.boolean(), (data, have, interactive) => {
        const {table: _, ...shown} = model(data as Data, {have, interactive});
        const text = strings(JSON.parse(JSON.stringify({...shown, groups: shown.groups.map((group) => ({...group, share: '', skills: group.skills.map((one) => ({...one, had: ''}))}))}))).join('\n');
        for (const each of strings(data)) expect(text).to.contain(each);
        expect(text).to.not.match(/undefined|NaN|\{/);
        for (const {share, skills} of shown.groups) {
          expect(share).to.be.within(0, 1);
          if (skills.length) expect(share === 1).to.equal(skills.every(({had}) => had));
        }
      }),
    );
  });

  for (const [lang, table, ...expected] of [
    ['de', de['skill-map'], '2 Fähigkeiten, von „A“ bis „B“.', 'Vorhanden: 1 von 2 Fähigkeiten.'],
    ['ar', ar['skill-map'], 'مهارتان، من «\u2066A\u2069» إلى «\u2066B\u2069».', 'لديك 1 من مهارتين.'],
  ] as const)
    it(`is whole in ${lang}`, () => {
      expect(Object.keys(table)).to.deep.equal(Object.keys(en));
      const {sentence, total} = skillMapModel(groups(['a'], ['b']), {have: 'a'}, localizeFor(`${lang}-u-nu-latn`, 'skill-map', en))!;
      expect([sentence, total]).to.deep.equal(expected);
    });
});

describe('<skill-map>', () => {
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const said = (element: Element, selector = 'section') => all(element, selector).map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
  interface Node {
    role: string;
    name: string;
    properties: Record<string, unknown>;
  }
  const tree = async () => (await executeServerCommand('accessibility-tree')) as unknown as Node[];

  it('shows every string of the map, in order', async () => {
    const element = await fixture<SkillMap>(html`<skill-map .guide=${guide}></skill-map>`);
    const [text] = said(element);
    let from = 0;
    for (const string of [guide.skillMap.intro, ...guide.skillMap.groups.flatMap(({name, description, skills}) => [name, description, ...skills])]) {
      from = text!.indexOf(string, from);
      expect(from, string).to.be.greaterThan(-1);
    }
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(said(element, '[part=picture] :is(input, b, h3 + small)').join('')).to.equal('');
    expect(said(element, '[aria-live]')).to.deep.equal(['']);
    expect(said(element, 'text')).to.deep.equal(['1', '2', '3']);
  });

  it('marks what the reader has, by shape and in words', async () => {
    const element = await fixture<SkillMap>(html`<skill-map have="Excel; asana" .guide=${guide}></skill-map>`);
    const had = all(element, 'ul li').filter((item) => item.querySelector('b'));
    expect(had.map((item) => item.textContent)).to.deep.equal(['✓Microsoft Office (Excel, Word, Outlook)', '✓Project management tools (Asana, Trello)']);
    expect((await tree()).filter(({role}) => role === 'image').map(({name}) => name)).to.deep.equal(['You have it', 'You have it']);
    expect(said(element, 'h3 + small')).to.deep.equal(['1 of 5', '1 of 5', '0 of 5']);
    expect(said(element, '[aria-live]')).to.deep.equal(['You have 2 of 15 skills.']);
    expect(all(element, '.ring').map((ring) => ring.getAttribute('stroke-dasharray'))).to.deep.equal(['0.2 1', '0.2 1', '0 1']);
    element.have = null;
    await element.updateComplete;
    expect(said(element, 'li b')).to.deep.equal([]);
    expect(said(element, 'h3 + small')).to.deep.equal(['', '', '']);
  });

  it('is ticked by keyboard, counts along and says so', async () => {
    const element = await fixture<SkillMap>(html`<skill-map interactive have="Excel" .guide=${guide}></skill-map>`);
    const heard: CustomEvent[] = [];
    document.addEventListener('skill-toggle', (event) => heard.push(event as CustomEvent), {once: true});
    const status = all(element, '[aria-live]')[0]!;
    expect(status.textContent).to.equal('You have 1 of 15 skills.');
    all(element, 'input')[0]!.focus();
    await sendKeys({press: 'Space'});
    await element.updateComplete;
    expect(all(element, '[aria-live]')[0] === status, 'the live region stays').to.equal(true);
    expect(status.textContent).to.equal('You have 2 of 15 skills.');
    expect(said(element, 'h3 + small')[0]).to.equal('2 of 5');
    expect(heard[0]!.detail).to.deep.equal({
      skill: 'Organisation and time management',
      group: 'Foundational skills',
      checked: true,
      have: ['Organisation and time management', 'Microsoft Office (Excel, Word, Outlook)'],
    });
    expect([heard[0]!.bubbles, heard[0]!.composed]).to.deep.equal([true, true]);
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement === all(element, 'input')[1]).to.equal(true);
    if (await isWithout(['webkit'], noRings)) return;
    expect(getComputedStyle(all(element, 'input')[1]!).outlineStyle).to.equal('solid');
  });

  it('is ticked by a press anywhere on a skill', async () => {
    const data = groups([{name: 'SQL', detail: 'Queries over several tables.', examples: ['PostgreSQL']}, 'R']);
    const element = await fixture<SkillMap>(html`<skill-map interactive .guide=${{skillMap: data}}></skill-map>`);
    for (const item of all(element, 'ul li')) {
      const {bottom, right, height} = item.getBoundingClientRect();
      expect(height).to.be.at.least(24);
      (element.shadowRoot!.elementFromPoint(right - 3, bottom - 3) as HTMLElement).click();
    }
    await element.updateComplete;
    expect(all(element, 'input').map((input) => (input as HTMLInputElement).checked)).to.deep.equal([true, true]);
  });

  it('keeps ticks until the page says something else', async () => {
    const element = await fixture<SkillMap>(html`<skill-map interactive .guide=${{skillMap: groups(['a', 'b'], ['c'])}}></skill-map>`);
    const ticked = async () => {
      await element.updateComplete;
      return all(element, 'input').map((input) => ((input as HTMLInputElement).checked ? 1 : 0));
    };
    let have: string[] = [];
    element.addEventListener('skill-toggle', (event) => (have = (event as CustomEvent<{have: string[]}>).detail.have));
    all(element, 'input')[0]!.click();
    all(element, 'input')[2]!.click();
    expect(have).to.deep.equal(['a', 'c']);
    element.heading = 'Mine';
    expect(await ticked()).to.deep.equal([1, 0, 1]);
    element.have = 'b';
    expect(await ticked()).to.deep.equal([0, 1, 0]);
    all(element, 'input')[1]!.click();
    expect(await ticked()).to.deep.equal([0, 0, 0]);
    element.have = ['c'];
    expect(await ticked()).to.deep.equal([0, 0, 1]);
    all(element, 'input')[0]!.click();
    expect(element.have).to.deep.equal(['a', 'c']);
    element.guide = {skillMap: groups(['b', 'c'])};
    expect(await ticked()).to.deep.equal([0, 1]);
  });

  it('lets the page overrule a tick', async () => {
    const element = await fixture<SkillMap>(html`<skill-map interactive .have=${['b']} .guide=${{skillMap: groups(['a', 'b'])}}></skill-map>`);
    element.addEventListener('skill-toggle', () => (element.have = ['b']));
    for (const input of all(element, 'input')) {
      input.click();
      await element.updateComplete;
      expect(all(element, 'input').map((input) => (input as HTMLInputElement).checked)).to.deep.equal([false, true]);
    }
  });

  it('ticks a skill in all its groups', async () => {
    const element = await fixture<SkillMap>(html`<skill-map interactive .guide=${{skillMap: groups(['a', 'b'], ['a'])}}></skill-map>`);
    for (const [i, counts] of [[0, ['1 of 2', '1 of 1']], [2, ['0 of 2', '0 of 1']]] as const) {
      all(element, 'input')[i]!.click();
      await element.updateComplete;
      expect(said(element, 'h3 + small')).to.deep.equal(counts);
    }
  });

  it('can be given back what it said', async () => {
    const element = await fixture<SkillMap>(html`<skill-map interactive .guide=${{skillMap: groups(['Excel', 'Excel macros', 'Planning, budgeting'])}}></skill-map>`);
    element.addEventListener('skill-toggle', (event) => (element.have = (event as CustomEvent<{have: string[]}>).detail.have));
    for (const i of [0, 2]) {
      all(element, 'input')[i]!.click();
      await element.updateComplete;
    }
    expect(all(element, 'input').map((input) => (input as HTMLInputElement).checked)).to.deep.equal([true, false, true]);
    expect(element.have).to.deep.equal(['Excel', 'Planning, budgeting']);
  });

  it('tells assistive technology headings and lists', async () => {
    await fixture(html`<skill-map heading-level="3" .guide=${guide}></skill-map>`);
    const nodes = await tree();
    expect(nodes.filter(({role}) => role === 'heading').map(({name, properties}) => [name, properties['level']])).to.deep.equal([
      ['Skill map', 3],
      ...guide.skillMap.groups.map(({name}) => [name, 4]),
    ]);
    // The groups in their order, which are drawn as steps, and the skills of each.
    expect(nodes.filter(({role}) => role === 'list')).to.have.length(1 + 3);
    expect(nodes.filter(({role}) => role === 'listitem')).to.have.length(3 + 15);
    expect(nodes.filter(({role}) => role === 'status')).to.deep.equal([]);
    expect(nodes.filter(({role}) => /image|graphic|Svg/i.test(role))).to.deep.equal([]);
  });

  it('tells assistive technology named checkboxes and one polite total', async () => {
    await fixture(html`<skill-map interactive have="Excel" .guide=${{skillMap: groups(['Excel', {name: 'SQL', level: 'Basic', detail: 'Queries'}])}}></skill-map>`);
    const nodes = await tree();
    expect(nodes.filter(({role}) => role === 'checkbox').map(({name, properties}) => [name.replace(/\s+/g, ' '), properties['checked']])).to.deep.equal([
      ['Excel', 'true'],
      ['SQL Basic Queries', 'false'],
    ]);
    expect(nodes.filter(({properties}) => properties['live'] === 'polite')).to.have.length(1);
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const dir of ['ltr', 'rtl'])
      it(`has no axe violation in ${scheme}, ${dir}`, async () => {
        const place = await fixture<HTMLDivElement>(
          html`<div dir=${dir}>
            <skill-map heading="One" .guide=${guide}></skill-map><skill-map heading="Two" have="Excel" .guide=${guide}></skill-map
            ><skill-map heading="Three" interactive have="Excel" .guide=${guide}></skill-map>
          </div>`,
        );
        place.style.cssText = scheme === 'dark' ? 'color-scheme: dark; background: #14161a; color: #eee' : 'background: white; color: black';
        await expect(place).to.be.accessible();
      });

  it('runs with the text: the path begins where reading begins, and ticks are not mirrored', async () => {
    const place = await fixture<HTMLDivElement>(html`<div lang="ar" dir="rtl"><skill-map have="Excel" .guide=${guide}></skill-map></div>`);
    await settled(place);
    for (const size of ['280px', '1100px']) {
      place.style.inlineSize = size;
      const element = place.firstElementChild!;
      const {right} = place.getBoundingClientRect();
      expect(all(element, '[part=node]')[0]!.getBoundingClientRect().right).to.be.closeTo(right, 1);
      for (const mark of all(element, 'li b')) expect(mark.getBoundingClientRect().left).to.be.closeTo(mark.parentElement!.getBoundingClientRect().left, 1);
    }
  });

  it('lays groups side by side where there is room, lists level', async () => {
    const place = await fixture<HTMLDivElement>(html`<div><skill-map have="Excel" .guide=${guide}></skill-map></div>`);
    await settled(place);
    const tops = () => all(place.firstElementChild!, 'ul').map((list) => Math.round(list.getBoundingClientRect().top));
    place.style.inlineSize = '1100px';
    expect(new Set(tops()).size).to.equal(1);
    place.style.inlineSize = '400px';
    expect(new Set(tops()).size).to.equal(3);
  });

  it('stands each group on those before it: as layers that go on from group to group, below a number of its own', async () => {
    const skillMap = {groups: 'ABCDEFGH'.split('').map((name) => ({name, skills: name < 'C' ? [name] : []}))};
    const place = await fixture<HTMLDivElement>(html`<div><skill-map .guide=${{skillMap}}></skill-map></div>`);
    await settled(place);
    const layers = () => all(place.firstElementChild!, '[part=group]').map((group) => [...group.querySelectorAll('rect')].map((layer) => layer.getBoundingClientRect()).sort((a, b) => b.top - a.top));
    expect(layers().map(({length}) => length)).to.deep.equal([1, 2, 3, 4, 5, 6, 6, 6]);
    place.style.inlineSize = '1100px';
    const stairs = layers();
    for (const [i, layer] of stairs[2]!.entries()) {
      // The same height and no gap: one layer.
      if (i < 2) expect(layer.top).to.be.closeTo(stairs[1]![i]!.top, 1);
      expect(layer.left).to.be.closeTo(stairs[1]![0]!.right, 1);
    }
    place.style.inlineSize = '320px';
    const groups = all(place.firstElementChild!, '[part=group]').map((group) => group.getBoundingClientRect().bottom);
    layers().forEach(([lowest], i) => expect(lowest!.bottom).to.be.at.most(groups[i]!));
  });

  it('fits 280 pixels', async () => {
    const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    const skillMap = {intro: long, groups: [{name: long, description: long, skills: [long, {name: long, level: long, detail: long, examples: [long, long]}]}, {name: long, skills: [long]}]};
    const place = await fixture<HTMLDivElement>(html`<div><skill-map></skill-map></div>`);
    await settled(place);
    place.style.inlineSize = '280px';
    const element = place.firstElementChild as SkillMap;
    for (const [have, interactive] of [[null, false], ['x', false], [null, true]] as const) {
      Object.assign(element, {guide: {skillMap}, have, interactive});
      await element.updateComplete;
      expect(place.scrollWidth).to.equal(280);
      for (const part of all(element, '[part=picture] *')) expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(place.getBoundingClientRect().right + 2);
    }
  });

  it('draws what is valid and reports the rest', async () => {
    let problems: {path: string}[] = [];
    const place = await fixture(html`<div @guide-error=${(event: CustomEvent<{problems: {path: string}[]}>) => (problems = event.detail.problems)}>
      <skill-map .guide=${{skillMap: {intro: 5, groups: [{name: 'A', skills: [null, 5, {}, 'kept']}, 7, {skills: 'x'}, null]}}}></skill-map>
    </div>`);
    const element = place.firstElementChild!;
    expect(element.matches(':state(partial)')).to.equal(true);
    expect(said(element, 'ul li')).to.deep.equal(['kept']);
    await waitUntil(() => problems.length);
    expect(problems.map(({path}) => path)).to.deep.equal(['skillMap.intro', 'skillMap.groups[0].skills[1]', 'skillMap.groups[1]', 'skillMap.groups[2].skills']);
  });

  it('has nothing to draw of nothing', async () => {
    for (const [data, state] of [[{}, 'empty'], [{skillMap: {}}, 'empty'], [{skillMap: {groups: []}}, 'empty'], [{skillMap: 5}, 'error'], [undefined, 'empty']] as const) {
      const element = await fixture(html`<skill-map .guide=${data}></skill-map>`);
      expect(element.matches(`:state(${state})`), JSON.stringify(data)).to.equal(true);
    }
  });

  it('draws an introduction alone, and groups without anything', async () => {
    const element = await fixture<SkillMap>(html`<skill-map interactive .guide=${{skillMap: {intro: 'Begin at the beginning.'}}}></skill-map>`);
    expect(said(element, '[part=intro]')).to.deep.equal(['Begin at the beginning.']);
    element.guide = {skillMap: {groups: [{name: 'Empty'}, {skills: ['No name']}]}};
    await element.updateComplete;
    expect(said(element, '[part=group]')).to.deep.equal(['1 Empty', '2 0 of 1 No name']);
  });

  it('stands up to 10,000 skills and as many entries', async function () {
    this.timeout(20000);
    const names = [...Array(10000)].map((_, i) => `Skill number ${i}`);
    const element = await fixture<SkillMap>(html`<skill-map .have=${names.slice(0, 2000)} .guide=${{skillMap: groups(names)}}></skill-map>`);
    expect(all(element, 'li b')).to.have.length(100);
    expect(said(element, 'h3 + small')).to.deep.equal(['2,000 of 10,000']);
  });

  it('speaks the language of the page', async () => {
    const place = await fixture(html`<div lang="de-AT"><skill-map have="Excel" .guide=${guide}></skill-map></div>`);
    const element = place.firstElementChild!;
    expect(said(element, 'h2, h3 + small, summary').map((text) => text.replace(/^(Als Tabelle zeigen).*/s, '$1'))).to.deep.equal(['Landkarte der Fähigkeiten', '1 von 5', '0 von 5', '0 von 5', 'Als Tabelle zeigen']);
    expect(all(element, '[role=img]').map((mark) => mark.ariaLabel)).to.deep.equal(['Vorhanden']);
  });
});
