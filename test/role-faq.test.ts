import {aTimeout, expect, html, nextFrame} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../src/widgets/role-faq/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import {faqModel} from '../src/widgets/role-faq/model.js';
import type {RoleFaq} from '../src/widgets/role-faq/role-faq.js';
import '../src/locales/ar.js';
import {waitUntil} from './support/wait-until.js';

const ids = (...questions: string[]) => faqModel(questions.map((question) => ({question, answer: 'A'}))).entries.map(({id}) => id);

describe('the model of questions', () => {
  for (const [question, id] of [
    ['Do I need a degree?', 'faq-do-i-need-a-degree'],
    ['What’s “CAP” worth, in 2025?', 'faq-whats-cap-worth-in-2025'],
    ['Brauche ich überall eine Lizenz?', 'faq-brauche-ich-überall-eine-lizenz'],
    ['U\u0308bung', 'faq-übung'],
    ['كم يكسب الممرّض المسجَّل؟', 'faq-كم-يكسب-الممرّض-المسجَّل'],
    ['給料はいくらですか？', 'faq-給料はいくらですか'],
    ['𝔘 \ud800 <b>?', 'faq-𝔘-b'],
    ['???', 'faq'],
  ] as const)
    it(`names “${question}” in a link`, () => expect(ids(question)).to.deep.equal([id]));

  it('numbers the same question, past those that end in a number', () => {
    expect(ids('A?', 'a', 'A 2', 'A!', 'a 2')).to.deep.equal(['faq-a', 'faq-a-2', 'faq-a-2-2', 'faq-a-3', 'faq-a-2-3']);
  });

  it('gives each its own name that a link can carry, whatever the questions', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('a', 'A', 'a 2', 'a-2', ''))), (questions) => {
        const names = ids(...questions);
        expect(new Set(names).size).to.equal(questions.length);
        for (const name of names) expect(decodeURIComponent(new URL(`#${name}`, 'https://a.test').hash)).to.equal(`#${name}`);
      }),
    );
  });

  it('does not slow down over ten thousand of the same', () => {
    expect(ids(...(Array(10_000).fill('Why?') as string[])).at(-1)).to.equal('faq-why-10000');
  });

  it('parts an answer where a line is blank', () => {
    expect(faqModel([{answer: 'One.\n\nTwo.'}]).entries).to.deep.equal([{question: '', answer: ['One.', 'Two.'], id: 'faq'}]);
  });
});

describe('<role-faq>', () => {
  const page = location.href.split('#')[0];
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const open = (element: Element) => all(element, 'details[open]').map(({id}) => id);
  const go = async (hash: string) => {
    location.hash = hash;
    await nextFrame();
    await nextFrame();
  };
  const faq = (n: number) => [...Array(n)].map((_, i) => ({question: `Question ${i + 1}?`, answer: `Answer ${i + 1}.`}));
  const draw = (faq: unknown) => fixture<RoleFaq>(html`<role-faq .guide=${{faq}}></role-faq>`);
  afterEach(() => history.replaceState(null, '', page));

  it('shows every question and answer, in order, as headings with disclosures', async () => {
    const element = await fixture<RoleFaq>(html`<role-faq heading-level="3" .guide=${guide}></role-faq>`);
    const text = element.shadowRoot!.textContent!;
    let from = 0;
    for (const string of guide.faq.flatMap(({question, answer}) => [question, answer])) {
      from = text.indexOf(string, from);
      expect(from, string).to.be.greaterThan(-1);
    }
    expect(all(element, 'summary h4').map((title) => title.textContent)).to.deep.equal(guide.faq.map(({question}) => question));
    expect(open(element)).to.deep.equal([]);
    const tree = (await executeServerCommand('accessibility-tree')) as unknown as {role: string; name: string}[];
    expect(tree.filter(({role, name}) => role === 'heading' && name.includes('?'))).to.have.length(guide.faq.length);
  });

  it('opens the question that the address names when it is drawn, however late, and only that once', async () => {
    location.hash = 'faq-question-90';
    const element = await fixture<RoleFaq>(html`<role-faq></role-faq>`);
    await nextFrame();
    expect(open(element)).to.deep.equal([]);
    element.guide = {faq: faq(200)};
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
    const [target] = all(element, 'details[open]') as [HTMLDetailsElement];
    expect(open(element)).to.deep.equal(['faq-question-90']);
    expect(element.shadowRoot!.activeElement === target.querySelector('summary')).to.equal(true);
    expect(target.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    target.open = false;
    element.heading = 'Questions';
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
    expect(open(element)).to.deep.equal([]);
  });

  it('follows the address as it changes, and a link that is followed again', async () => {
    const element = await draw([{question: 'Wie läuft’s?', answer: 'Gut.'}, ...faq(5)]);
    await go('faq-wie-läufts');
    expect(open(element)).to.deep.equal(['faq-wie-läufts']);
    await go('heading');
    await go('%zz');
    await go('faq-question-2');
    expect(open(element)).to.deep.equal(['faq-wie-läufts', 'faq-question-2']);
    const second = all(element, 'details')[2] as HTMLDetailsElement;
    second.querySelector('a')!.click();
    second.open = false;
    await aTimeout(0);
    all(element, 'details a')[2]!.click();
    await aTimeout(50);
    expect(second.open).to.equal(true);
    expect(location.hash).to.equal('#faq-question-2');
  });

  it('follows no more once it is off the page, and again when it is back', async () => {
    const element = await draw(faq(5));
    const place = element.parentElement!;
    element.heading = 'Its update is under way when it leaves';
    element.remove();
    await go('faq-question-3');
    expect(open(element)).to.deep.equal([]);
    place.append(element);
    await waitUntil(() => open(element).join() === 'faq-question-3');
  });

  it('opens all and closes all, and says which is next', async () => {
    const element = await draw(faq(3));
    const [button] = all(element, 'button') as [HTMLElement];
    const label = () => button.innerText.trim();
    expect(label()).to.equal('Open all');
    button.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => label() === 'Close all');
    expect(open(element).length).to.equal(3);
    all(element, 'summary')[1]!.click();
    await waitUntil(() => label() === 'Open all');
    expect(open(element).length).to.equal(2);
    button.click();
    button.click();
    await aTimeout(50);
    expect([open(element).length, label()]).to.deep.equal([0, 'Open all']);
  });

  it('leaves one or two open, without a button', async () => {
    const element = await draw(faq(2));
    expect(open(element)).to.have.length(2);
    expect(all(element, 'button')).to.deep.equal([]);
  });

  it('has no disclosure where there is nothing to disclose', async () => {
    const element = await draw([{question: 'Why?'}, {answer: 'Because.'}, {question: 'How?', answer: 'So.'}, {}, 5]);
    expect(all(element, 'details').map(({id}) => id)).to.deep.equal(['faq-how']);
    expect(all(element, 'div[part=item]').map(({textContent}) => textContent!.trim())).to.deep.equal(['Why?', 'Because.']);
    await go('faq-why');
    expect(element.shadowRoot!.activeElement?.id).to.equal('faq-why');
  });

  it('names its links for those who hear them', async () => {
    const place = await fixture(html`<div lang="ar"><role-faq .guide=${{faq: faq(1)}}></role-faq></div>`);
    const [link] = all(place.firstElementChild!, 'a') as [HTMLAnchorElement];
    expect([link.getAttribute('aria-label'), link.getAttribute('href')]).to.deep.equal(['رابط إلى «Question 1?»', '#faq-question-1']);
  });

  it('prints every question and answer', async () => {
    const element = await draw(faq(4));
    await executeServerCommand('media', {media: 'print'});
    const shown = all(element, 'summary, p').map((one) => one.checkVisibility({contentVisibilityAuto: true}) && one.getBoundingClientRect().height > 0);
    const buttons = all(element, 'button, a').map((one) => one.checkVisibility());
    await executeServerCommand('media', {media: null});
    expect(shown).to.deep.equal(Array(8).fill(true));
    expect(buttons).to.not.include(true);
  });
});
