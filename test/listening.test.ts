import {aTimeout, expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys, setViewport} from '@web/test-runner-commands';
import {fixture} from './support/fixture.js';
import {defineAll, nodes, settled, tags, type Widget} from './support/widgets.js';
import guide from '../stories/guides/operations-assistant.json';
import developer from '../stories/guides/software-developer.json';
import {engine} from './support/engines/engine.js';
import {waitUntil} from './support/wait-until.js';

interface Heard {
  role: string;
  name: string;
  description: string;
  properties: Record<string, unknown>;
}
const tree = async (all = false) => (await executeServerCommand('accessibility-tree', {all})) as unknown as Heard[];

async function draw(tag: string, given: unknown = guide, head?: Element) {
  const place = await fixture<HTMLDivElement>('<div lang="en"></div>');
  const element = Object.assign(document.createElement(tag) as Widget, {guide: given});
  if (head) place.append(head);
  place.append(element);
  await settled(element);
  return element;
}
const shadow = (element: Element) => element.shadowRoot!;
/** What has the focus, across shadow roots. */
function focused(): HTMLElement {
  let active = document.activeElement!;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement;
}

describe('who listens', () => {
  before(async function () {
    this.timeout(60_000);
    await defineAll();
  });
  afterEach(async () => {
    document.querySelector('base')?.remove();
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport({width: 800, height: 600});
  });

  it('finds few landmarks in a whole guide, and one where a section stands alone', async () => {
    await draw('career-guide');
    const landmarks = (await tree()).filter(({role}) => /^(region|navigation|main|complementary|form|search)$/.test(role));
    expect(landmarks.map(({role, name}) => `${role} ${name}`)).to.deep.equal([`region Career guide : ${guide.title}`, 'navigation Contents']);
    await draw('salary-range');
    expect((await tree()).filter(({role}) => role === 'region').map(({name}) => name)).to.include('Salary');
  });

  it('is told apart of what each control is', async () => {
    const guide = await draw('career-guide', developer);
    // What is out of view is not in the tree yet.
    const whole = new CSSStyleSheet();
    whole.replaceSync('[part=sections] > * { content-visibility: visible }');
    guide.shadowRoot!.adoptedStyleSheets.push(whole);
    const controls = (await tree()).filter(({role}) => ['button', 'DisclosureTriangle', 'link'].includes(role) || /summary/i.test(role));
    const names = controls.flatMap(({role, name}) => (role === 'link' && !/^\[?\d/.test(name) ? [] : name));
    const repeated = names.filter((name, i) => name && names.indexOf(name) !== i);
    expect(repeated).to.deep.equal([]);
    const tables = names.filter((name) => name.startsWith('Show as table'));
    expect(tables.length).to.be.greaterThan(3);
    expect(tables.map((name) => name.replace(/\s+:/, ':')).join()).to.match(/Show as table: \w/);
  });

  it('is told apart of what each control is, too, where all that opens is open', async () => {
    const many = <Item>(make: (i: number) => Item) => Array.from({length: 12}, (_, i) => make(i + 1));
    const guide = await draw('career-guide', {
      ...developer,
      salary: {currency: 'USD', per: 'year', levels: many((i) => ({name: `Level ${i}`, amount: i * 10_000}))},
      ladder: many((i) => ({title: `Rung ${i}`, years: [i, i + 1], skills: many((n) => `Skill ${n}`), salary: {currency: 'USD', per: 'year', median: i * 10_000}})),
      day: many((i) => ({name: `Period ${i}`, tasks: many((n) => `Task ${n}`), start: `${String(i).padStart(2, '0')}:00`, end: `${String(i).padStart(2, '0')}:50`})),
    });
    const whole = new CSSStyleSheet();
    whole.replaceSync('[part=sections] > * { content-visibility: visible }');
    guide.shadowRoot!.adoptedStyleSheets.push(whole);
    await settled(guide);
    for (const node of nodes(guide)) if (node instanceof HTMLDetailsElement) node.open = true;
    const tables = () => [...nodes(guide)].filter((node): node is HTMLDetailsElement => node instanceof HTMLDetailsElement && node.part.contains('table'));
    await waitUntil(() => tables().every((table) => table.querySelector('p button')));
    await settled(guide);
    expect(tables().length).to.be.greaterThan(3);
    const controls = (await tree()).filter(({role, name}) => name && (['button', 'DisclosureTriangle'].includes(role) || /summary/i.test(role)));
    const said = controls.map(({name, description}) => [name, description].filter(Boolean).join(' / '));
    expect(said.filter((name, i) => said.indexOf(name) !== i)).to.deep.equal([]);
    for (const name of ['Copy table', 'Download as CSV']) expect(said.filter((each) => each.startsWith(name)).length).to.equal(tables().length);
  });

  it('hears which source a number leads to', async () => {
    await draw('career-guide');
    const links = (await tree()).filter(({role, name}) => role === 'link' && /^Source \d/.test(name));
    expect(links.length).to.be.greaterThan(0);
    expect((await tree()).filter(({name}) => /^\[\d+\]$/.test(name) )).to.deep.equal([]);
  });

  it('gets a value of a key fact in one piece', async () => {
    const element = await draw('role-summary');
    for (const value of shadow(element).querySelectorAll('dd b')) {
      expect(getComputedStyle(value).display).to.equal('inline');
      expect(getComputedStyle(value, '::first-letter').textTransform).to.equal('none');
      expect(value.textContent).to.match(/^[^\p{Ll}]/u);
    }
  });

  for (const [tag, given, scale] of [
    ['market-demand', {demand: {level: 'high'}}, 'Step 3 of 4: low, moderate, high, very high.'],
    ['work-life-balance', {workLifeBalance: {stress: 'low', balance: 'excellent'}}, 'Step 4 of 4: poor, fair, good, excellent.'],
  ] as const)
    it(`hears the scale of <${tag}>`, async () => {
      await draw(tag, given);
      expect((await tree(true)).map(({name}) => name)).to.include(scale);
    });

  for (const tag of tags)
    it(`is given a label before each field of <${tag}>, for who sees it too, no words run together, and no status of nothing`, async () => {
      const element = await draw(tag, developer);
      if (tag === 'skill-map') {
        element.setAttribute('interactive', '');
        await settled(element);
      }
      for (const node of nodes(element)) if (node instanceof HTMLDetailsElement) node.open = true;
      for (const field of nodes(element)) {
        if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
        const words = [...(field.labels ?? [])].flatMap((label) => [...nodes(label)].filter((node): node is Text => node instanceof Text && node.data.trim() !== '' && !field.contains(node)));
        const shown = words.filter(({parentElement}) => parentElement!.checkVisibility() && parentElement!.getBoundingClientRect().width > 1);
        expect(shown.length, `${field.localName} ${field.name}`).to.be.greaterThan(0);
        // Of a box to tick, what it says stands behind.
        if (field.type !== 'checkbox') expect(Boolean(shown[0]!.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING), field.name).to.equal(true);
      }
      // In a flex row the space between a text and what is beside it is none: "9:00 PM2 hours" would be heard.
      const loose = [...nodes(element)].flatMap((node) => {
        const parent = node.parentElement;
        if (!(node instanceof Text) || !node.data.trim() || !parent || !/flex|grid/.test(getComputedStyle(parent).display)) return [];
        const beside = [...parent.children].some((child) => child.textContent.trim() && !child.closest('[aria-hidden]') && child.checkVisibility() && getComputedStyle(child).position !== 'absolute');
        return beside ? [`${parent.localName}: ${parent.textContent.replace(/\s+/g, ' ').slice(0, 50)}`] : [];
      });
      expect([...new Set(loose)]).to.deep.equal([]);
      // Readers say "status bar" for it, even where it is empty.
      expect((await tree()).filter(({role}) => role === 'status')).to.deep.equal([]);
    });

  // A change of what describes a field is said at once, whatever is announced later.
  for (const [tag, given] of [
    ['salary-range', guide],
    ['tech-stack', developer],
  ] as const)
    it(`hears nothing new of a field of <${tag}> while it is typed into`, async () => {
      const element = await draw(tag, given);
      for (const node of nodes(element)) if (node instanceof HTMLDetailsElement && !node.part.contains('table')) node.open = true;
      await aTimeout(200);
      await settled(element);
      shadow(element).querySelector<HTMLInputElement>('input')!.focus();
      const described = new Set<string>();
      for (const key of '120') {
        await sendKeys({press: key});
        await settled(element);
        const field = (await tree()).find(({role}) => /textbox|searchbox/i.test(role))!;
        described.add(`${field.name}: ${field.description}`);
      }
      expect([...described]).to.have.length(1);
    });

  it('chooses the period before the figure that it changes', async () => {
    const element = await draw('salary-range', developer);
    const [field, figure] = ['[name=chosenPer]', '.figure'].map((selector) => shadow(element).querySelector(selector)!) as [HTMLSelectElement, HTMLElement];
    expect(field.labels[0]!.textContent).to.match(/^Period /);
    expect(Boolean(field.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING)).to.equal(true);
  });

  it('finds in forced colours only the section where they are marked in the contents', async () => {
    const element = await draw('career-guide');
    await executeServerCommand('media', {forcedColors: 'active'});
    const links = [...shadow(element).querySelectorAll('nav a')];
    const marked = links.filter((link) => {
      const {borderBottomColor, borderInlineStartColor, borderBottomWidth, borderInlineStartWidth} = getComputedStyle(link);
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return [[borderBottomColor, borderBottomWidth], [borderInlineStartColor, borderInlineStartWidth]].some(([colour, width]) => parseFloat(width!) > 0 && colour !== ground && colour !== 'rgb(255, 255, 255)');
    });
    await executeServerCommand('media', {forcedColors: null});
    expect(links.length).to.be.greaterThan(5);
    expect(marked.filter((link) => !link.hasAttribute('aria-current')).map(({textContent}) => textContent)).to.deep.equal([]);
  });

  it('is at the heading of a section after a link of the contents was followed', async () => {
    const element = await draw('career-guide');
    shadow(element).querySelector<HTMLAnchorElement>('nav a[href="#career-ladder"]')!.click();
    await waitUntil(() => focused().id === 'heading');
    expect(focused().textContent).to.equal('Career ladder');
  });

  it('finds nothing clickable but what can be clicked', async () => {
    const listened: string[] = [];
    const {addEventListener} = HTMLElement.prototype;
    HTMLElement.prototype.addEventListener = function (this: HTMLElement, type: string, ...rest: [EventListener]) {
      if (type === 'click' && !this.matches('a, button, input')) listened.push(this.localName);
      addEventListener.call(this, type, ...rest);
    };
    await draw('career-guide');
    HTMLElement.prototype.addEventListener = addEventListener;
    expect(listened).to.deep.equal([]);
  });

  it('follows links of this page also where it has a base', async () => {
    const element = await draw('career-guide', guide, Object.assign(document.createElement('base'), {href: 'https://elsewhere.test/'}));
    shadow(element).querySelector<HTMLAnchorElement>('nav a[href="#skill-map"]')!.click();
    await waitUntil(() => location.hash === '#skill-map');
  });

  for (const width of [320, 800])
    it(`has nothing with the focus under the contents at ${width} px`, async function () {
      this.timeout(60_000);
      await setViewport({width, height: 400});
      const element = await draw('career-guide', developer);
      const nav = shadow(element).querySelector('nav')!;
      const stops = [...nodes(element)].filter((node) => node instanceof HTMLElement && node.matches('[part=sections] *, section a, section summary, section button, section select, section input') && node.matches('a[href], summary, button, select, input') && !nav.contains(node)) as HTMLElement[];
      const covered: string[] = [];
      // From the end, as Shift and Tab go: what comes into view comes in from above.
      scrollTo(0, document.documentElement.scrollHeight);
      for (const stop of stops.reverse()) {
        stop.focus();
        if (focused() !== stop) continue;
        // WebKit scrolls before it paints, not at once; what it leaves under the contents is brought out after that.
        if (engine === 'webkit') for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
        const {top, bottom, height} = stop.getBoundingClientRect();
        // What is higher than the room below the contents, with its margins, cannot all be seen; and Firefox scrolls to nothing that is seen in part.
        const upTo = engine === 'firefox' ? bottom : top;
        if (height < 200 && upTo < nav.getBoundingClientRect().bottom - 1 && nav.getBoundingClientRect().top <= 0) covered.push(`${stop.textContent.trim().slice(0, 30)} ${top}`);
      }
      expect(stops.length).to.be.greaterThan(40);
      expect(covered).to.deep.equal([]);
    });

  it('hears that all answers are open, each time, and of the button whether they are', async () => {
    const element = await draw('role-faq');
    const button = shadow(element).querySelector<HTMLElement>('[part=toggle]')!;
    const heard = () => shadow(element).querySelector('[aria-live]')!.textContent;
    const state = () => button.getAttribute('aria-expanded');
    expect([state(), heard()]).to.deep.equal(['false', '']);
    button.click();
    await waitUntil(() => heard() === 'All answers are open');
    expect(state()).to.equal('true');
    shadow(element).querySelector('summary')!.click();
    await waitUntil(() => state() === 'false');
    button.click();
    await waitUntil(() => heard() === '');
    await waitUntil(() => heard() === 'All answers are open');
    button.click();
    await waitUntil(() => heard() === 'All answers are closed');
  });

  it('hears once what a filter leaves, after a rest, and that it is taken away', async () => {
    const element = await draw('tech-stack', developer);
    const status = shadow(element).querySelector('[aria-live]')!;
    const heard: string[] = [];
    new MutationObserver(() => status.textContent && heard.push(status.textContent)).observe(status, {childList: true, characterData: true, subtree: true});
    shadow(element).querySelector('input')!.focus();
    for (const key of 'kubernetes') await sendKeys({press: key});
    expect(heard).to.deep.equal([]);
    await aTimeout(900);
    expect(heard).to.deep.equal(['1 of 425 tools shown']);
    await sendKeys({press: 'Escape'});
    await aTimeout(900);
    expect(heard).to.deep.equal(['1 of 425 tools shown', '425 of 425 tools shown']);
  });
});
