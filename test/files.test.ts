import {expect} from '@open-wc/testing';
import guide from '../stories/guides/operations-assistant.json';
import {closePages, openPage, script, type HostPage} from './support/host-page.js';
import {tags} from './support/widgets.js';
import {waitUntil} from './support/wait-until.js';

// What the files that people load ask for, and when. What pages may do to them is in hosts.test.ts.
const json = `<script type="application/json" id="guide">${JSON.stringify(guide)}</script>`;
const all = tags.map((tag) => `<${tag} src="#guide"></${tag}>`).join('');
const drawn = async ({document}: HostPage, some = tags) => {
  const missing = () => some.filter((tag) => !document.querySelector(`${tag}:state(ready)`));
  await waitUntil(() => !missing().length, '').catch(() =>
    expect(missing(), 'not ready: the example guide has nothing for it, or the page did not get its file').to.deep.equal([]));
};
const heading = ({document}: HostPage, tag: string) => document.querySelector(tag)!.shadowRoot!.querySelector('#heading')!.textContent;

describe('the files that people load', () => {
  afterEach(closePages);

  for (const file of ['career-widgets.js', 'career-widgets.classic.js'])
    it(`draw from one, and ask for no other: ${file}`, async () => {
      const page = await openPage(script(file), all + json);
      await drawn(page);
      expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
      expect(page.requested()).to.deep.equal([file]);
    });

  it('draw one widget alone from its file and the chunks that it imports, and ask for no other until the page needs it', async () => {
    for (const tag of tags) {
      const page = await openPage(script(`widgets/${tag}.js`), `<${tag} src="#guide"></${tag}>${json}`);
      await drawn(page, [tag]);
      expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
      const requested = page.requested();
      // A whole guide has all of them in it.
      expect(requested.filter((file) => !file.startsWith('chunks/'))).to.have.members((tag === 'career-guide' ? tags : [tag]).map((each) => `widgets/${each}.js`));
      expect(new Set(requested).size, requested.join()).to.equal(requested.length);
      page.frame.remove();
    }
    const page = await openPage(script('widgets/salary-range.js'), '<salary-range min="1" max="2" currency="USD" guide="{"></salary-range>');
    await waitUntil(() => page.said.some((line) => line.includes('is empty or cut off')));
    const before = page.requested().length;
    const {shadowRoot} = page.document.querySelector('salary-range')!;
    shadowRoot!.querySelector<HTMLDetailsElement>('footer details')!.open = true;
    await waitUntil(() => page.requested().length === before + 1, 'what works it out is loaded when the reader asks');
    const mine = shadowRoot!.querySelector('input')!;
    mine.value = '1.50';
    mine.dispatchEvent(new Event('input'));
    await waitUntil(() => shadowRoot!.textContent.includes('$1.50'));
  });

  it('stand beside each other, one widget alone and another', async () => {
    const both = ['salary-range', 'career-ladder'];
    const page = await openPage(both.map((tag) => script(`widgets/${tag}.js`)).join(''), both.map((tag) => `<${tag} src="#guide"></${tag}>`).join('') + json);
    await drawn(page, both);
    page.document.documentElement.lang = 'de';
    const late = page.document.createElement('script');
    late.src = '/dist/locales/de.js';
    page.document.head.append(late);
    await waitUntil(() => both.every((tag) => /Gehalt|Karriere/.test(heading(page, tag)!)));
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('may come when the page has long been there, and once more', async () => {
    const page = await openPage('', all + json);
    for (const query of ['', '?late']) {
      const late = page.document.createElement('script');
      late.src = `/dist/career-widgets.classic.js${query}`;
      page.document.head.append(late);
      await new Promise((resolve) => (late.onload = resolve));
      await drawn(page);
    }
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('are loaded by the loader only as far as the page needs them, also later', async () => {
    const page = await openPage(script('loader.js'), `<day-timeline src="#guide"></day-timeline>${json}`);
    await drawn(page, ['day-timeline']);
    expect(page.requested().filter((file) => !file.startsWith('chunks/'))).to.deep.equal(['loader.js', 'widgets/day-timeline.js']);
    page.document.body.insertAdjacentHTML('beforeend', '<p lang="de-AT"><skill-map src="#guide"></skill-map></p>');
    await drawn(page, ['skill-map']);
    await waitUntil(() => heading(page, 'skill-map') !== 'Skill map');
    expect(page.requested()).to.include.members(['widgets/skill-map.js', 'locales/de.js']);
    expect(page.requested().join()).to.not.contain('salary-range.js');
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('are loaded by the loader, each once: the widgets, their chunks and their language', async () => {
    const both = ['salary-range', 'role-faq'];
    const page = await openPage(script('loader.js'), `<div lang="de">${both.map((tag) => `<${tag} src="#guide"></${tag}>`).join('')}</div>${json}`);
    await drawn(page, both);
    const requested = page.requested();
    expect(requested.filter((file) => !file.startsWith('chunks/'))).to.have.members(['loader.js', 'widgets/salary-range.js', 'widgets/role-faq.js', 'locales/de.js']);
    expect(new Set(requested).size, requested.join()).to.equal(requested.length);
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('bring the whole guide by its tag, too', async () => {
    const page = await openPage(script('widgets/career-guide.js'), `<career-guide src="#guide"></career-guide>${json}`);
    await waitUntil(() => page.document.querySelector('career-guide')!.shadowRoot?.querySelector('role-faq:state(ready)'));
    expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
  });

  it('speak another language when its file is there, before or after', async () => {
    for (const files of [['locales/ar.js', 'career-widgets.js'], ['career-widgets.js', 'locales/ar.js']]) {
      const page = await openPage(files.map(script).join(''), `<div lang="ar" dir="rtl">${all}</div>${json}`);
      await drawn(page);
      await waitUntil(() => heading(page, 'salary-range') === 'الراتب');
      expect(page.said, 'the console of the page, and its errors').to.deep.equal([]);
    }
  });
});
