import {aTimeout, expect, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../src/widgets/share-guide/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import {shareUrl} from '../src/widgets/share-guide/model.js';
import type {ShareGuide} from '../src/widgets/share-guide/share-guide.js';

const page = 'https://jobs.test/roles/nurse?x=1';

describe('the address to share', () => {
  for (const [given, section, shared] of [
    ['https://example.com/guide', null, 'https://example.com/guide'],
    ['https://example.com/guide', 'salary-range', 'https://example.com/guide#salary-range'],
    ['https://example.com/guide#top', 'salary-range', 'https://example.com/guide#salary-range'],
    ['/guide', undefined, 'https://jobs.test/guide'],
    ['//example.com/guide', undefined, 'https://example.com/guide'],
    [undefined, null, page],
    [undefined, 'job-outlook', `${page}#job-outlook`],
    ['mailto:us@example.com', null, page],
    ['https://[', null, page],
  ] as const)
    it(`is ${shared} for ${given} and ${section}`, () => expect(shareUrl(given, section, page)).to.equal(shared));

  it('is none where nobody else could open it', () => {
    for (const local of ['file:///home/guide.html', 'about:srcdoc', 'blob:https://a.test/1', undefined]) expect(shareUrl('guide.html', 'a', local)).to.equal(undefined);
    expect(shareUrl('https://example.com/', null, 'about:srcdoc')).to.equal('https://example.com/');
  });

  it('is http or https, whatever is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), fc.option(fc.string()), fc.oneof(fc.string(), fc.webUrl()), (given, section, page) => {
        expect(shareUrl(given, section, page) ?? 'http:').to.match(/^https?:/);
      }),
    );
  });
});

describe('<share-guide>', () => {
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const said = (element: Element, selector: string) => all(element, selector).map((one) => one.textContent!.trim());
  const draw = () => fixture<ShareGuide>(html`<share-guide .guide=${guide}></share-guide>`);
  /** What the browser can do, for as long as a test takes. */
  const browser = (able: {canShare?: unknown; share?: unknown; clipboard?: unknown}) => {
    for (const [name, value] of Object.entries(able)) Object.defineProperty(navigator, name, {configurable: true, value});
  };
  afterEach(() => {
    for (const name of ['canShare', 'share', 'clipboard']) delete (navigator as unknown as Record<string, unknown>)[name];
    document.querySelector('link[rel=canonical]')?.remove();
  });

  it('says what is shared, and is a link without anything else', async () => {
    browser({canShare: undefined});
    const element = await draw();
    expect(said(element, '[part=sentence], [part=address]')).to.deep.equal([guide.title, guide.url]);
    expect(all(element, 'a')[0]!.getAttribute('href')).to.equal(guide.url);
    expect(said(element, 'button')).to.deep.equal(['Copy link']);
  });

  it('opens the share sheet of the system where it takes links, and is content when the reader closes it', async () => {
    const shared: unknown[] = [];
    browser({canShare: ({url}: ShareData) => url === `${guide.url}#salary-range`, share: async (data: unknown) => Promise.reject((shared.push(data), new DOMException('', 'AbortError')))});
    const element = await draw();
    expect(said(element, 'button')).to.deep.equal(['Copy link']);
    element.section = 'salary-range';
    await element.updateComplete;
    expect(said(element, 'button')).to.deep.equal(['Share…', 'Copy link']);
    expect(shared).to.deep.equal([]);
    all(element, 'button')[0]!.click();
    await aTimeout(0);
    expect(shared).to.deep.equal([{title: guide.title, url: `${guide.url}#salary-range`}]);
    expect(said(element, '[part=status]')).to.deep.equal(['']);
  });

  it('copies the link, and says so each time', async () => {
    const copied: string[] = [];
    browser({clipboard: {writeText: async (text: string) => void copied.push(text)}});
    const element = await draw();
    const status = all(element, '[part=status]')[0]!;
    const heard: string[] = [];
    const listener = new MutationObserver(() => heard.push(status.textContent!));
    listener.observe(status, {childList: true, characterData: true, subtree: true});
    for (let i = 0; i < 2; i++) {
      all(element, 'button').at(-1)!.click();
      await aTimeout(100);
      // A screen reader has noticed the silence.
      expect(status.textContent).to.equal('');
      await aTimeout(200);
    }
    expect(copied).to.deep.equal([guide.url, guide.url]);
    expect(heard.filter(Boolean)).to.deep.equal(['Link copied', 'Link copied']);
    expect(all(element, '[part=status]')[0] === status, 'the live region stays').to.equal(true);
  });

  for (const [where, clipboard] of [['there is no clipboard', undefined], ['the clipboard is closed', {writeText: () => Promise.reject(new Error('no'))}]] as const)
    it(`selects the link where ${where}`, async () => {
      browser({clipboard});
      const element = await draw();
      all(element, 'button').at(-1)!.click();
      await aTimeout(300);
      expect(getSelection()!.toString()).to.equal(guide.url);
      expect(said(element, '[part=status]')).to.deep.equal(['The link is selected: copy it from here']);
    });

  it('shares the page where the guide has no address, the canonical one where it says so', async () => {
    const address = async () => said(await fixture(html`<share-guide .guide=${{title: 'Nurse'}}></share-guide>`), '[part=address]')[0];
    const here = location.href.split('#')[0]!;
    history.replaceState(null, '', '#part');
    expect(await address()).to.equal(here);
    history.replaceState(null, '', here);
    document.head.append(Object.assign(document.createElement('link'), {rel: 'canonical', href: 'https://jobs.test/nurse'}));
    expect(await address()).to.equal('https://jobs.test/nurse');
  });
});
