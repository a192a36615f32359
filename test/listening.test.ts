import {aTimeout, expect, fixture} from '@open-wc/testing';
import {executeServerCommand, sendKeys, setViewport} from '@web/test-runner-commands';
import {defineAll, nodes, settled, type Widget} from './support/widgets.js';
import guide from '../stories/guides/operations-assistant.json';
import developer from '../stories/guides/software-developer.json';
import {waitUntil} from './support/wait-until.js';

interface Heard {
  role: string;
  name: string;
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
    expect(landmarks.map(({role, name}) => `${role} ${name}`)).to.deep.equal(['region Career guide', 'navigation Contents']);
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
        const {top, height} = stop.getBoundingClientRect();
        // What is higher than the room below the contents, with its margins, cannot all be seen.
        if (height < 200 && top < nav.getBoundingClientRect().bottom - 1 && nav.getBoundingClientRect().top <= 0) covered.push(`${stop.textContent.trim().slice(0, 30)} ${top}`);
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
