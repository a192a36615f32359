import {expect, html, nextFrame} from '@open-wc/testing';
import {fixture} from './support/fixture.js';
import {isWithout, noRings} from './support/engines/engine.js';
import {settled} from './support/widgets.js';
import '../src/widgets/source-list/define.js';
import guide from '../stories/guides/operations-assistant.json';
import type {SourceList} from '../src/widgets/source-list/source-list.js';

describe('<source-list>', () => {
  const page = location.href.split('#')[0];
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const said = (element: Element, selector = 'li') => all(element, selector).map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
  const draw = (sources: unknown) => fixture<SourceList>(html`<source-list .guide=${{sources}}></source-list>`);
  afterEach(() => history.replaceState(null, '', page));

  it('numbers what the guide draws on, with its link, its site and its date', async () => {
    const element = await fixture<SourceList>(html`<source-list lang="en-GB" .guide=${guide}></source-list>`);
    expect(said(element)).to.deep.equal([
      '1 Jobicy, Operations Assistant career guide jobicy.com · 1 November 2026',
      '2 US Bureau of Labor Statistics, Occupational Outlook Handbook bls.gov',
      '3 O*NET 29.2 Database, US Department of Labor, Employment and Training Administration (CC BY 4.0), for the hot technologies onetcenter.org',
    ]);
    expect(all(element, 'ol a').map((link) => link.getAttribute('href'))).to.deep.equal(guide.sources.map(({url}) => url));
  });

  it('shows what there is of a source', async () => {
    const element = await draw(['Own survey', {url: 'https://www.example.org/a'}, {name: 'Archive', url: '/archive', date: '2024'}, {date: 'last year'}, {name: 'Us', url: 'mailto:us@example.org'}]);
    expect(said(element)).to.deep.equal(['1 Own survey', '2 https://www.example.org/a', '3 Archive 2024', '4 last year', '5 Us']);
    expect(all(element, 'a')).to.have.length(3);
  });

  it('names the site that a link really leads to', async () => {
    const element = await draw(['https://bls.gov:443@evil.example/', 'https://bls.gov\\@evil.example/', 'HTTPS://WWW.Bücher.example'].map((url) => ({name: 'N', url})));
    expect(said(element, 'small')).to.deep.equal(['evil.example', 'bls.gov', 'xn--bcher-kva.example']);
  });

  it('marks the source that a link names, brings it into view and moves focus there', async () => {
    const element = await draw([...Array(200)].map((_, i) => `Source number ${i + 1}`));
    for (const n of [120, 3]) {
      location.hash = `source-${n}`;
      await nextFrame();
      await nextFrame();
      const target = all(element, 'li')[n - 1]!;
      expect(element.shadowRoot!.activeElement === target).to.equal(true);
      expect(target.getBoundingClientRect().top).to.be.within(-1, innerHeight);
      if (!(await isWithout(['webkit'], noRings))) expect(getComputedStyle(target).outlineStyle).to.equal('solid');
    }
  });

  it('keeps a long address within 280 pixels', async () => {
    const url = `https://example.org/${'a'.repeat(300)}`;
    const place = await fixture<HTMLDivElement>(html`<div><source-list .guide=${{sources: [{url}, {name: url, url}, url]}}></source-list></div>`);
    await settled(place);
    place.style.inlineSize = '280px';
    expect(place.scrollWidth).to.equal(280);
  });
});
