import {expect} from '@open-wc/testing';
import {fixture} from './support/fixture.js';
import {waitUntil} from './support/wait-until.js';
import {defineAll, settled, type Widget} from './support/widgets.js';

const many = <Item>(n: number, item: (i: number) => Item) => Array.from({length: n}, (_, i) => item(i));
const link = (i: number) => `https://example.org/${i}`;
const year = {currency: 'USD', per: 'year', min: 30_000, median: 50_000};

/** What has something in its entries that a reader can open, tick or focus: a guide with so many of them. */
const lists: Record<string, [tag: string, guide: (n: number) => object, fits?: (n: number) => boolean]> = {
  'questions': ['role-faq', (n) => ({faq: many(n, (i) => ({question: `No. ${i}?`, answer: 'Yes.'}))}), (n) => n > 2],
  'skills to tick': ['skill-map', (n) => ({skillMap: {groups: [{skills: many(n, (i) => `No. ${i}.`)}]}})],
  'groups of skills': ['skill-map', (n) => ({skillMap: {groups: many(n, (i) => ({name: `No. ${i}`, skills: many(120, (j) => `${i} ${j}`)}))}}), (n) => n < 30],
  'tools': ['tech-stack', (n) => ({techStack: many(n, (i) => ({name: `No. ${i}`, url: link(i)}))}), (n) => n < 20],
  'roles': ['related-roles', (n) => ({relatedRoles: many(n, (i) => ({title: `No. ${i}`, url: link(i)}))})],
  'certificates': ['required-education', (n) => ({education: {certifications: many(n, (i) => ({name: `No. ${i}`, url: link(i)}))}})],
  'sources': ['source-list', (n) => ({sources: many(n, (i) => ({name: `No. ${i}`, url: link(i)}))})],
  'sources of a chart': ['salary-range', (n) => ({salary: many(n, (i) => ({...year, area: `No. ${i}`, source: {name: `No. ${i}`, url: link(i)}}))}), (n) => n > 1 && n < 20],
  'rungs': ['career-ladder', (n) => ({ladder: many(n, (i) => ({title: `No. ${i}`, years: [i, i + 1], skills: many(12, (j) => `${j}`)}))}), (n) => n < 80],
  'periods': ['day-timeline', (n) => ({day: many(n, (i) => ({name: `No. ${i}`, tasks: many(120, (j) => `${j}`)}))})],
  'stories': ['case-studies', (n) => ({caseStudies: many(n, (i) => ({title: `No. ${i}`, story: many(50, (j) => `${j}.`).join('\n\n')}))})],
  'plans': ['membership-plans', (n) => ({plans: many(n, (i) => ({name: `No. ${i}`, url: link(i), features: many(14, (j) => `${j}`)}))})],
  'codes before a link': ['role-summary', (n) => ({url: link(0), aliases: n > 1 ? ['Other'] : undefined, codes: many(n, (i) => ({scheme: `No. ${i}`}))}), (n) => n < 20],
};
/** Around the numbers from which a list is drawn another way: one, a disclosure, a slice, very many. */
const changes = [[1, 2], [2, 1], [2, 3], [3, 2], [8, 9], [9, 8], [20, 21], [21, 20], [102, 103], [103, 102]] as const;

describe('where a guide with more or fewer entries comes', () => {
  before(defineAll);

  for (const [name, [tag, guide, fits = () => true]] of Object.entries(lists))
    it(`what a reader has opened and focused stays in the first of the ${name}`, async () => {
      for (const [from, to] of changes.filter((both) => both.every(fits))) {
        const element = await fixture<Widget>(`<${tag} interactive></${tag}>`);
        element.guide = guide(from);
        await settled(element);
        const root = element.shadowRoot!;
        const all = <Found extends HTMLElement>(selector: string) => [...root.querySelectorAll<Found>(selector)];
        const entries = all('[part=item], li, [part=source], footer a');
        // Not the disclosure of the list itself, which goes with what it hides.
        const [opened] = all<HTMLDetailsElement>('[part=item], [part=more]').filter((each) => each instanceof HTMLDetailsElement && !each.textContent.includes('No. 102.') && entries.some((entry) => entry === each || entry.contains(each)));
        if (opened) opened.open = true;
        const focused = all('a, input:not([type=search]), details:not([part=table]) > summary').find((each) => entries.some((entry) => entry.contains(each)));
        expect(opened ?? focused, 'there is something').not.to.equal(undefined);
        focused?.focus();
        expect(root.activeElement === focused).to.equal(true);
        element.guide = guide(to);
        await settled(element);
        if (opened) expect(opened.isConnected && opened.open, `opened, from ${from} to ${to}`).to.equal(true);
        if (focused) expect(root.activeElement === focused, `focused, from ${from} to ${to}`).to.equal(true);
        element.remove();
      }
    });

  /** Lists with how many entries are in front of their disclosure. */
  const disclosed: [name: string, lead: number][] = [['questions', 100], ['skills to tick', 100], ['roles', 6], ['certificates', 6], ['sources', 100]];
  for (const [name, lead] of disclosed)
    it(`what a reader has opened and focused stays behind the disclosure of the ${name}`, async () => {
      const [tag, guide] = lists[name]!;
      // Around the numbers from which what is behind it is drawn later, or when it is opened.
      for (const [from, to] of [[12, 13], [20, 21], [21, 20], [102, 103], [103, 102], [130, 131]] as const) {
        const element = await fixture<Widget>(`<${tag} interactive></${tag}>`);
        element.guide = guide(lead + from);
        await settled(element);
        const more = [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part=more]')].at(0)!;
        more.open = true;
        const focusable = 'a, input, [part=item] summary';
        await waitUntil(() => more.querySelector(focusable), 'it is drawn');
        await settled(element);
        const [answer] = more.querySelectorAll<HTMLDetailsElement>('details[part=item]');
        if (answer) answer.open = true;
        const focused = more.querySelector<HTMLElement>(focusable)!;
        focused.focus();
        element.guide = guide(lead + to);
        await settled(element);
        const said = `from ${from} to ${to}`;
        expect(more.isConnected && more.open, said).to.equal(true);
        if (answer) expect(answer.isConnected && answer.open, said).to.equal(true);
        expect(element.shadowRoot!.activeElement === focused, `focused, ${said}`).to.equal(true);
        element.remove();
      }
    });
});
