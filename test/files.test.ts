import {expect, waitUntil} from '@open-wc/testing';
import guide from '../stories/guides/operations-assistant.json';

// The files that people load, on pages that are not ours.
const tags = ['salary-range', 'career-ladder', 'skill-map', 'day-timeline'];
const json = `<script type="application/json" id="guide">${JSON.stringify(guide)}</script>`;
const widgets = (inner = '<i slot="fallback">kept</i>') => tags.map((tag) => `<${tag} src="#guide">${inner}</${tag}>`).join('');
const script = (file: string) => `<script type="module" src="/dist/${file}"></script>`;

interface Page {
  document: Document;
  window: Window & typeof globalThis;
  said: string[];
  requested: () => string[];
}
async function open(head: string, body = widgets() + json): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  const said: string[] = [];
  // Listening begins before the page's own scripts.
  const ear = `<script>
    for (const name of ['error', 'warn']) console[name] = (...args) => parent.said.push(args.join(' '));
    addEventListener('error', ({message}) => parent.said.push(message));
    addEventListener('unhandledrejection', ({reason}) => parent.said.push(String(reason)));
    document.addEventListener('securitypolicyviolation', ({violatedDirective}) => parent.said.push(violatedDirective));
  </script>`;
  (window as unknown as {said: string[]}).said = said;
  frame.srcdoc = `<!doctype html><html lang="en"><head>${ear}${head}</head><body>${body}</body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  return {
    document: frame.contentDocument!,
    window: frame.contentWindow as Page['window'],
    said,
    requested: () => frame.contentWindow!.performance.getEntriesByType('resource').map(({name}) => name.replace(/^.*\/dist\//, '')),
  };
}
const drawn = ({document}: Page, some = tags) =>
  waitUntil(() => some.every((tag) => document.querySelector(`${tag}:state(ready)`)), `not ready: ${some.join()}`, {timeout: 5000});

describe('the files that people load', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('draw from one module', async () => {
    const page = await open(script('career-widgets.js'));
    await drawn(page);
    expect(page.said).to.deep.equal([]);
    expect(page.requested()).to.deep.equal(['career-widgets.js']);
  });

  it('draw from one plain script', async () => {
    const page = await open('<script defer src="/dist/career-widgets.classic.js"></script>');
    await drawn(page);
    expect(page.said).to.deep.equal([]);
  });

  it('may be there twice, and late', async () => {
    const page = await open(`${script('career-widgets.js?ver=1')}${script('career-widgets.js?ver=2')}<script src="/dist/career-widgets.classic.js"></script>`);
    await drawn(page);
    const late = page.document.createElement('script');
    late.src = '/dist/career-widgets.classic.js?late';
    page.document.head.append(late);
    await new Promise((resolve) => (late.onload = resolve));
    expect(page.said).to.deep.equal([]);
  });

  it('leave a tag alone that is taken, and define the others', async () => {
    const page = await open(`<script>customElements.define('career-ladder', class extends HTMLElement {})</script>${script('career-widgets.js')}`);
    await drawn(page, ['salary-range', 'skill-map', 'day-timeline']);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.contain('<career-ladder> is already taken');
  });

  it('are loaded by the loader only as far as the page needs them, also later', async () => {
    const page = await open(script('loader.js'), `<day-timeline src="#guide"></day-timeline>${json}`);
    await drawn(page, ['day-timeline']);
    expect(page.requested().filter((file) => file.startsWith('widgets/') && !file.includes('chunk'))).to.deep.equal(['widgets/day-timeline.js']);
    page.document.body.insertAdjacentHTML('beforeend', '<p lang="de-AT"><skill-map src="#guide"></skill-map></p>');
    await drawn(page, ['skill-map']);
    await waitUntil(() => page.document.querySelector('skill-map')!.shadowRoot!.querySelector('#heading')!.textContent !== 'Skill map');
    expect(page.requested()).to.include.members(['widgets/skill-map.js', 'locales/de.js']);
    expect(page.requested().join()).to.not.contain('salary-range.js');
    expect(page.said).to.deep.equal([]);
  });

  it('speak another language when its file is there, before or after', async () => {
    for (const files of [['locales/ar.js', 'career-widgets.js'], ['career-widgets.js', 'locales/ar.js']]) {
      const page = await open(files.map(script).join(''), `<div lang="ar" dir="rtl">${widgets()}</div>${json}`);
      await drawn(page);
      await waitUntil(() => page.document.querySelector('salary-range')!.shadowRoot!.querySelector('#heading')!.textContent === 'الراتب');
      expect(page.said).to.deep.equal([]);
    }
  });

  it('draw under a strict content security policy', async () => {
    // The page that is written into the frame has its script inline, hence the one exception.
    const policy = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'none'; base-uri 'none'; form-action 'none'";
    const page = await open(`<meta http-equiv="Content-Security-Policy" content="${policy}">${script('career-widgets.js')}`);
    await drawn(page);
    expect(page.said).to.deep.equal([]);
    const bar = page.document.querySelector('salary-range')!.shadowRoot!.querySelector('.track rect')!;
    expect(bar.getBoundingClientRect().width).to.be.greaterThan(100);
  });

  it('draw where Trusted Types allow their policy, and keep the fallback where they do not', async () => {
    const policy = (names: string) => `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types ${names}">`;
    await drawn(await open(`${policy('career-widgets')}${script('career-widgets.js')}`));
    const refused = await open(`${policy("'none'")}${script('career-widgets.js')}`);
    await waitUntil(() => refused.document.querySelector('day-timeline')!.shadowRoot?.firstChild);
    for (const fallback of refused.document.querySelectorAll('i')) expect(fallback.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('are one size whatever the size of the root, and survive a page that unsets everything', async () => {
    const page = await open(`<style>html { font-size: 62.5% } body { font-size: 16px } * { all: unset }</style>${script('career-widgets.js')}`);
    await drawn(page);
    for (const tag of tags) expect(page.document.querySelector(tag)!.shadowRoot!.querySelector('section')!.getBoundingClientRect().height).to.be.greaterThan(100);
  });

  it('keep what stands behind a tag that was left open', async () => {
    const page = await open(script('career-widgets.js'), `${json}<salary-range src="#guide" /><p id="rest">The rest of the article.</p>`);
    await drawn(page, ['salary-range']);
    expect(page.document.querySelector('#rest')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
