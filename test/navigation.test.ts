import {expect} from '@open-wc/testing';
import {waitUntil} from './support/wait-until.js';

// The forms for elements on pages that are not loaded anew: Turbo and htmx as they come from npm.
const ids = ['div', 'code', 'link', 'element'];
type Window = typeof globalThis & {Turbo: {visit(url: string, options: object): void}};

async function open(name: string) {
  const frame = Object.assign(document.createElement('iframe'), {width: '900', height: '600', src: `/test/support/navigation/${name}.html`});
  document.body.append(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  const window = frame.contentWindow as unknown as Window;
  const said: string[] = [];
  for (const kind of ['error', 'warn'] as const) (window as {console: Console}).console[kind] = (...args: unknown[]) => void said.push(args.join(' '));
  window.addEventListener('error', ({message}) => said.push(message));
  // It has to be the same page to the end.
  Object.assign(window, {mark: true});
  return {document: () => frame.contentDocument!, window, said, isSame: () => 'mark' in frame.contentWindow!};
}
type Page = Awaited<ReturnType<typeof open>>;

/** The widgets of a host: itself, or those in its shadow root or beside its code. */
const widgetsOf = (host: Element) => (host.localName === 'salary-range' ? [host] : [...(host.shadowRoot ?? host).children].filter(({localName}) => localName === 'salary-range'));
/** Waits until each form is one widget, with this amount. */
const drawn = ({document}: Page, amount: string) => {
  const missing = () =>
    ids.filter((id) => {
      const host = document().getElementById(id);
      const [widget, ...others] = host ? widgetsOf(host) : [];
      return !widget?.matches(':state(ready)') || others.length || !widget.shadowRoot!.textContent.includes(amount) || widget.getBoundingClientRect().height < 50;
    });
  return waitUntil(() => !missing().length, '').catch(() => expect(missing(), 'not drawn').to.deep.equal([]));
};

describe('pages that are not loaded anew', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('draw with Turbo: the next page, the one before, and one that is morphed', async () => {
    const page = await open('turbo-first');
    await drawn(page, '$45,000');
    page.document().getElementById('next')!.click();
    await waitUntil(() => page.document().title === 'Second page');
    await drawn(page, '$46,000');
    page.window.history.back();
    await waitUntil(() => page.document().title === 'First page');
    await drawn(page, '$45,000');
    // The same page again: Turbo morphs what is there into what comes.
    const host = page.document().getElementById('div');
    const main = page.document().querySelector('main')!;
    main.querySelectorAll('[data-median]').forEach((each) => each.setAttribute('data-median', '47000'));
    await waitUntil(() => widgetsOf(host!)[0]!.shadowRoot!.textContent.includes('$47,000'));
    page.window.Turbo.visit(page.window.location.href, {action: 'replace'});
    await waitUntil(() => host!.getAttribute('data-median') === '45000');
    await drawn(page, '$45,000');
    expect(page.document().getElementById('div')).to.equal(host);
    expect(page.isSame()).to.equal(true);
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('draw with htmx: a part that comes, and the page before when somebody goes back', async () => {
    const page = await open('htmx');
    page.document().getElementById('next')!.click();
    await drawn(page, '$45,000');
    page.window.history.back();
    await waitUntil(() => page.document().querySelector('main')!.textContent.includes('Nothing yet.'));
    page.document().getElementById('next')!.click();
    await drawn(page, '$45,000');
    // htmx keeps a page as text, widgets of ours in it.
    page.window.history.back();
    await waitUntil(() => page.document().querySelector('main')!.textContent.includes('Nothing yet.'));
    page.window.history.forward();
    await drawn(page, '$45,000');
    expect(page.isSame()).to.equal(true);
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });
});
