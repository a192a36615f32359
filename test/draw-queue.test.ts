import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {fixture} from './support/fixture.js';
import {DrawQueue} from '../src/base/draw-queue.js';
import {engine} from './support/engines/engine.js';
import {waitUntil} from './support/wait-until.js';
import {defineAll, settled, type Widget} from './support/widgets.js';
import guide from '../stories/guides/software-developer.json';

/** A queue whose time passes only by drawing, and whose tasks begin when the test says so. */
function simulated() {
  let time = 0;
  let tasks: (() => void)[] = [];
  let frames: (() => void)[] = [];
  const queue = new DrawQueue({now: () => time, next: (callback) => void tasks.push(callback), painted: (callback) => void frames.push(callback)});
  const drawn: string[] = [];
  const ask = (name: string, {cost = 5, isFirst = true} = {}) => {
    const element = Object.assign(document.createElement('p'), {id: name});
    const waiting = queue.request(element, () => {
      time += cost;
      drawn.push(name);
    }, isFirst);
    return {element, waiting};
  };
  /** What the next task draws. */
  const next = () => {
    const before = drawn.length;
    const [...now] = tasks;
    tasks = [];
    now.forEach((task) => task());
    return drawn.slice(before).join(' ');
  };
  /** What is drawn after the page has painted. */
  const paint = () => {
    const before = drawn.length;
    const [...now] = frames;
    frames = [];
    now.forEach((task) => task());
    return drawn.slice(before).join(' ');
  };
  const askPart = (name: string, cost = 5) =>
    queue.requestPart(() => {
      time += cost;
      drawn.push(name);
    });
  return {queue, drawn, ask, askPart, next, paint, pending: () => tasks.length};
}

describe('the queue of drawing', () => {
  it('draws one alone at once, and again in a later task', () => {
    const {drawn, ask, next} = simulated();
    expect(ask('a', {cost: 100}).waiting).to.equal(undefined);
    expect(drawn).to.deep.equal(['a']);
    next();
    expect(ask('b', {cost: 100}).waiting).to.equal(undefined);
  });

  it('lets go when the time of a task is up, and draws at least one in each', async () => {
    const {queue, drawn, ask, next, pending} = simulated();
    const asked = [...'abcdef'].map((name) => ask(name));
    const dear = ask('g', {cost: 1000});
    const last = ask('h');
    queue.approach([...asked, dear, last].map(({element}) => element));
    expect(drawn.join('')).to.equal('ab');
    expect([next(), next(), next(), next(), next()]).to.deep.equal(['c d', 'e f', 'g', 'h', '']);
    expect(pending()).to.equal(0);
    for (const {waiting} of [...asked, dear, last]) await waiting;
  });

  it('lets go less often where all that waits is out of view', () => {
    const {ask, next} = simulated();
    [...'abcdefgh'].forEach((name) => ask(name));
    expect([next(), next()]).to.deep.equal(['c d e f', 'g h']);
  });

  it('draws a crowd that is out of view a little at a time, after the page has painted what was drawn, and at once what comes near', () => {
    const {queue, ask, next, paint} = simulated();
    const asked = Array.from({length: 100}, (_, i) => ask(`${i}`));
    // The first task began before there was a crowd.
    expect(next()).to.equal('2 3');
    expect(next()).to.equal('');
    expect(paint()).to.equal('4 5');
    queue.approach([asked[50]!.element]);
    expect(paint()).to.equal('50 6');
    expect([next(), next(), paint()]).to.deep.equal(['7 8', '', '9 10']);
  });

  it('keeps the order: what asks while others wait does not overtake them', () => {
    const {ask, next} = simulated();
    ['a', 'b', 'c'].forEach((name) => ask(name));
    ask('d', {cost: 0});
    expect(next()).to.equal('c d');
  });

  it('draws what has changed first, then what is near, then the others', () => {
    const {queue, ask, next} = simulated();
    ask('a', {cost: 10});
    const [, , far, near] = ['b', 'c', 'far', 'near'].map((name) => ask(name, {cost: 30}));
    ask('changed', {cost: 30, isFirst: false});
    queue.approach([near!.element, far!.element, document.body]);
    expect([next(), next(), next(), next(), next()]).to.deep.equal(['changed', 'near', 'far', 'b', 'c']);
  });

  it('goes on with what is begun before it begins another, but behind what has changed', () => {
    const {queue, drawn, ask, next} = simulated();
    ask('a', {cost: 10});
    const [b] = ['b', 'c', 'near'].map((name) => ask(name, {cost: 30}));
    const near = ask('d', {cost: 30});
    queue.approach([near.element]);
    void queue.requestRest(b!.element, () => drawn.push('rest of a'));
    ask('changed', {cost: 30, isFirst: false});
    expect([next(), next(), next(), next()]).to.deep.equal(['changed', 'rest of a d', 'b', 'c']);
    void queue.requestRest(b!.element, () => drawn.push('printed'));
    queue.flush();
    expect(queue.requestRest(b!.element, () => drawn.push('at once'))).to.equal(drawn.length);
  });

  it('keeps for a later task what takes one of its own, but not for print', () => {
    const {queue, drawn, next} = simulated();
    const element = document.createElement('p');
    expect(queue.requestTask(element, () => drawn.push('dear'), true)).not.to.equal(undefined);
    expect([drawn.join(), next()]).to.deep.equal(['', 'dear']);
    void queue.requestTask(element, () => drawn.push('printed'), true);
    queue.flush();
    expect(queue.requestTask(element, () => drawn.push('at once'), true)).to.equal(1 + 2);
    expect(drawn).to.deep.equal(['dear', 'printed', 'at once']);
  });

  it('knows a page that is full', () => {
    for (const [count, isCrowded] of [[30, false], [100, true]] as const) {
      const {queue, ask} = simulated();
      for (let i = 0; i < count; i++) ask(`${i}`);
      queue.flush();
      expect(queue.isCrowded, `${count}`).to.equal(isCrowded);
    }
  });

  it('goes on when one throws, and tells who asked for it', async () => {
    const {queue, ask, next} = simulated();
    ask('a', {cost: 10});
    const failed = queue.request(document.createElement('p'), () => {
      throw new Error('no');
    }, true)!.then(() => '', String);
    ask('b');
    expect(next()).to.equal('b');
    expect(await failed).to.equal('Error: no');
  });

  it('draws all at once for print, and what is asked for meanwhile', () => {
    const {queue, drawn, ask} = simulated();
    [...'abcd'].forEach((name) => ask(name, {cost: 10}));
    queue.flush();
    expect(drawn.join('')).to.equal('abcd');
    expect(ask('e').waiting).to.equal(undefined);
    queue.resume();
    expect(ask('f', {cost: 10}).waiting).not.to.equal(undefined);
  });

  it('draws further parts as long as a task has time, then once the page has painted, and nothing else waits for them', () => {
    const {queue, drawn, ask, askPart, next, paint} = simulated();
    const told: string[] = [];
    for (const name of 'abcd') void askPart(name);
    expect(drawn.join('')).to.equal('ab');
    queue.whenDone(() => told.push(drawn.join('')));
    expect([next(), told.length]).to.deep.equal(['', 0]);
    expect(paint()).to.equal('c d');
    expect([next(), told]).to.deep.equal(['', ['abcd']]);

    void askPart('e', 10);
    for (const name of 'fgh') void askPart(name);
    expect(ask('first', {cost: 10}).waiting).not.to.equal(undefined);
    expect([next(), next()]).to.deep.equal(['first', '']);
    // Painted once more, because it was drawn after the frame was asked for.
    while (drawn.at(-1) !== 'h') next(), paint();
    expect(drawn.join(' ')).to.equal('a b c d e first f g h');
  });

  it('draws further parts before print', () => {
    const {queue, drawn, askPart} = simulated();
    for (const name of 'abcd') void askPart(name);
    queue.flush();
    expect(drawn.join('')).to.equal('abcd');
  });

  it('tells when it is done', () => {
    const {queue, drawn, ask, next} = simulated();
    const told: string[] = [];
    queue.whenDone(() => told.push('idle'));
    [...'ab'].forEach((name) => ask(name, {cost: 10}));
    queue.whenDone(() => told.push(drawn.join('')));
    expect(told).to.deep.equal(['idle']);
    next();
    expect(told).to.deep.equal(['idle', 'ab']);
  });
});

describe('many widgets on a page', () => {
  before(defineAll);

  /** As many as it takes to be more than a task. */
  async function place(count: number, change = (_element: Widget) => {}) {
    const parent = await fixture<HTMLElement>('<div></div>');
    const elements = Array.from({length: count}, () => {
      const element = document.createElement('salary-range') as unknown as Widget;
      element.guide = guide;
      change(element);
      return element;
    });
    parent.append(...elements);
    await Promise.resolve();
    await Promise.resolve();
    return elements;
  }
  const waiting = (elements: Widget[]) => elements.filter((element) => !element.shadowRoot!.querySelector('[part=section]'));

  it('are drawn in slices between which the page can answer', async () => {
    const elements = await place(300);
    expect(waiting(elements).length).to.be.greaterThan(0);
    const counts = new Set<number>();
    while (waiting(elements).length) {
      counts.add(waiting(elements).length);
      await aTimeout(0);
    }
    expect(counts.size).to.be.above(2);
    for (const element of elements) expect(element.state).to.equal('ready');
  });

  it('keep their place and show their fallback while they wait, and are waited for by updateComplete', async () => {
    const elements = await place(300, (element) => (element.innerHTML = '<b slot="fallback">fallback</b><i>rest</i>'));
    const last = elements.at(-1)!;
    const height = (selector: string) => last.querySelector(selector)!.getBoundingClientRect().height;
    expect(last.matches(':state(loading)')).to.equal(true);
    expect([height('b') > 0, height('i') > 0]).to.deep.equal([true, true]);
    await last.updateComplete;
    expect([last.state, height('b') > 0, height('i') > 0]).to.deep.equal(['ready', false, true]);
    expect(last.shadowRoot!.querySelectorAll('slot')).to.have.length(1);
    expect(last.matches(':state(loading)')).to.equal(false);
  });

  it('are drawn first where they are in view', async () => {
    const elements = await place(1000, (element) => (element.style.display = 'block'));
    elements.forEach((element) => (element.style.minBlockSize = '400px'));
    const seen = elements.at(-2)!;
    seen.scrollIntoView();
    await nextFrame();
    await seen.updateComplete;
    expect(waiting(elements).length, 'of those out of view').to.be.above(0);
  });

  it('are laid out where they are in view, and the others when they come near', async () => {
    const elements = await place(200);
    const last = elements.at(-1)!;
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    const section = (element: Widget) => element.shadowRoot!.querySelector<HTMLElement>('[part=section]')!;
    const isLaidOut = (element: Widget) => section(element).firstElementChild!.checkVisibility({contentVisibilityAuto: true});
    const {scrollHeight} = document.documentElement;
    // Where the browser does not keep the place of what it leaves out, all is laid out.
    if (engine === 'chromium') await waitUntil(() => !isLaidOut(last), 'out of view');
    else await aTimeout(500);
    expect(isLaidOut(elements[0]!), 'in view').to.equal(true);
    expect(document.documentElement.scrollHeight, 'nothing moves').to.equal(scrollHeight);
    // Nor is it lost for whoever searches the page, or listens to it.
    expect([section(last).checkVisibility(), section(last).textContent]).to.deep.equal([true, section(elements[0]!).textContent]);
    last.scrollIntoView();
    await waitUntil(() => isLaidOut(last), 'laid out');
    expect(last.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expect((last as unknown as HTMLElement).offsetHeight).to.be.closeTo((elements[0] as unknown as HTMLElement).offsetHeight, 1);
  });

  it('are all drawn before the page is printed', async () => {
    const elements = await place(300);
    expect(waiting(elements).length).to.be.above(0);
    dispatchEvent(new Event('beforeprint'));
    expect(waiting(elements).length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
  });

  it('are there in a guide before it is printed, with their text for find-in-page', async () => {
    const element = document.createElement('career-guide');
    element.guide = guide;
    (await fixture('<div></div>')).append(element);
    await settled(element as unknown as Widget);
    const sections = [...element.shadowRoot!.querySelectorAll<Widget>('[part=sections] > *')];
    expect(sections.filter((section) => !section.shadowRoot!.querySelector('[part=section]'))).to.deep.equal([]);
  });
});
