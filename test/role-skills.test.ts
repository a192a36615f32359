import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../src/widgets/role-skills/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import {copied} from './support/copied.js';
import {settled} from './support/widgets.js';
import type {Skill} from '../src/guide/sections/skill.js';
import {localizeFor} from '../src/i18n/localize.js';
import {en as shared} from '../src/i18n/messages.js';
import {skillInWords} from '../src/wording/skill.js';
import {levelShare} from '../src/widgets/role-skills/model.js';
import type {RoleSkills} from '../src/widgets/role-skills/role-skills.js';

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

describe('the level of a skill', () => {
  const shares: [level: string, share: number | undefined][] = [
    ['4.1 of 5', 82],
    ['4,1 von 5', 82],
    ['3 out of 4', 75],
    ['٣', undefined],
    ['4 من 5', 80],
    ['3/5', 60],
    ['0 / 7', 0],
    ['5 of 5', 100],
    ['Advanced', undefined],
    ['2 to 3', undefined],
    ['2–3 years', undefined],
    ['24/7', undefined],
    ['0/0', undefined],
    ['1.2.3 of 5', undefined],
    ['4 of 5 stars, at least', undefined],
    ['', undefined],
  ];
  for (const [level, share] of shares)
    it(`“${level}” is ${share === undefined ? 'words alone' : `drawn at ${share} %`}`, () => {
      const found = levelShare(level);
      if (share === undefined) expect(found).to.equal(undefined);
      else expect(found).to.be.closeTo(share, 0.001);
    });

  it('is never drawn beyond its scale', () => {
    const part = fc.constantFrom('1', '24', '7', '0', '.', ',', ' ', '/', 'of', 'out of', 'von', 'e9', '-');
    fc.assert(
      fc.property(fc.array(part).map((parts) => parts.join('')), (level) => {
        const share = levelShare(level);
        if (share !== undefined) expect(share).to.be.within(0, 100);
      }),
    );
  });
});

describe('a skill in words', () => {
  const words = localizeFor('en-US', '', shared);
  const cases: [skill: Skill, name: string, level: string | undefined, ...notes: string[]][] = [
    ['SQL', 'SQL', undefined],
    [{name: 'SQL', level: 'Good', detail: 'Queries', examples: ['joins', 'views']}, 'SQL', 'Good', 'Queries', 'joins and views'],
    [{detail: 'Queries', level: 'Good', examples: ['joins']}, 'Queries', 'Good', 'joins'],
    [{level: 'Good'}, 'Good', undefined],
    [{name: 'SQL', examples: []}, 'SQL', undefined],
    [{}, '', undefined],
  ];
  for (const [skill, ...expected] of cases)
    it(JSON.stringify(skill), () => {
      const {name, level, notes} = skillInWords(skill, words);
      expect([name, level, ...notes]).to.deep.equal(expected);
    });
});

describe('<role-skills>', () => {
  const draw = async (skills: object, size = '800px') => {
    const place = await fixture<HTMLDivElement>(html`<div><role-skills .guide=${{skills}}></role-skills></div>`);
    await settled(place);
    place.style.inlineSize = size;
    return place.firstElementChild as RoleSkills;
  };
  const box = (element: Element, part: string) => all(element, `[part=${part}]`)[0]!.getBoundingClientRect();

  it('sets technical and soft side by side where there is room, else one below the other', async () => {
    const element = await draw(guide.skills);
    expect(box(element, 'technical').right).to.be.lessThan(box(element, 'soft').left);
    expect(box(element, 'technical').top).to.equal(box(element, 'soft').top);
    element.parentElement!.style.inlineSize = '280px';
    expect(box(element, 'technical').bottom).to.be.lessThan(box(element, 'soft').top);
    expect(element.parentElement!.scrollWidth).to.equal(280);
  });

  it('gives the whole width to the one kind that there is', async () => {
    const element = await draw({soft: ['Patience']});
    expect(all(element, 'h3').map((kind) => kind.textContent)).to.deep.equal(['Soft skills']);
    expect(box(element, 'soft').width).to.equal(800);
  });

  it('aligns levels at the end, and below a name that leaves no room', async () => {
    const element = await draw({technical: [{name: 'SQL', level: 'Advanced'}, {name: 'A name that needs most of the line', level: 'Fluent in one, able to read several'}]}, '300px');
    const [first, second] = all(element, '[part=level]').map((level) => level.getBoundingClientRect());
    const {left, right} = box(element, 'list');
    expect(first!.right).to.be.closeTo(right, 1);
    expect(second!.left).to.be.closeTo(left, 1);
  });

  it('draws a number out of a number, so that levels can be compared, and says it too', async () => {
    const element = await draw({technical: [{name: 'A', level: '4.1 of 5'}, {name: 'B', level: '1/5'}, {name: 'C', level: 'Basic'}]});
    expect(all(element, '[part=level]').map((level) => level.innerText.trim())).to.deep.equal(['4.1 of 5', '1/5', 'Basic']);
    const bars = all(element, 'svg').map((bar) => bar.getBoundingClientRect());
    expect(bars).to.have.length(2);
    expect(bars[0]!.left).to.be.closeTo(bars[1]!.left, 1);
    const widths = all(element, '.accent').map((bar) => bar.getBoundingClientRect().width);
    expect(widths[0]! / widths[1]!).to.be.closeTo(4.1, 0.1);
  });

  it('is read out and copied as headings and lists, without the pictures', async () => {
    const element = await draw({technical: [{name: 'SQL', level: '4 of 5', detail: 'Queries.', examples: ['joins', 'views']}], soft: ['Patience']});
    expect(copied(element).join('|').replace(/\s+/g, ' ')).to.equal('Skills|Technical skills|SQL|4 of 5|Queries.|joins and views|Soft skills|Patience');
    const tree = (await executeServerCommand('accessibility-tree', {all: true})) as unknown as {role: string; name: string; properties: Record<string, unknown>}[];
    expect(tree.filter(({role}) => role === 'heading').map(({name, properties}) => `${properties['level'] as number} ${name}`)).to.deep.equal(['2 Skills', '3 Technical skills', '3 Soft skills']);
    expect(tree.filter(({role}) => role === 'listitem')).to.have.length(2);
    expect(tree.filter(({role}) => /image|graphic|Svg/i.test(role))).to.deep.equal([]);
  });

  it('keeps a long list readable', async () => {
    const element = await draw({technical: [...Array(200)].map((_, i) => `Skill ${i}`)});
    expect(all(element, 'li').filter((item) => item.checkVisibility())).to.have.length(10);
    expect(all(element, 'summary span:first-child').map((more) => more.textContent)).to.deep.equal(['Show 190 more']);
  });
});
