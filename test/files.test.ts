import {expect, waitUntil} from '@open-wc/testing';
import guide from '../stories/guides/operations-assistant.json';
import {closePages, openPage, script, type HostPage} from './support/host-page.js';
import {tags} from './support/widgets.js';

// What the files that people load ask for, and when. What pages may do to them is in hosts.test.ts.
const json = `<script type="application/json" id="guide">${JSON.stringify(guide)}</script>`;
const all = tags.map((tag) => `<${tag} src="#guide"></${tag}>`).join('');
const drawn = ({document}: HostPage, some = tags) =>
  waitUntil(() => some.every((tag) => document.querySelector(`${tag}:state(ready)`)), `not ready: ${some.join()}`, {timeout: 8000});
const heading = ({document}: HostPage, tag: string) => document.querySelector(tag)!.shadowRoot!.querySelector('#heading')!.textContent;

describe('the files that people load', () => {
  afterEach(closePages);

  for (const file of ['career-widgets.js', 'career-widgets.classic.js'])
    it(`draw from one, and ask for no other: ${file}`, async () => {
      const page = await openPage(script(file), all + json);
      await drawn(page);
      expect(page.said).to.deep.equal([]);
      expect(page.requested()).to.deep.equal([file]);
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
    expect(page.said).to.deep.equal([]);
  });

  it('are loaded by the loader only as far as the page needs them, also later', async () => {
    const page = await openPage(script('loader.js'), `<day-timeline src="#guide"></day-timeline>${json}`);
    await drawn(page, ['day-timeline']);
    expect(page.requested().filter((file) => file.startsWith('widgets/') && !file.includes('chunk'))).to.deep.equal(['widgets/day-timeline.js']);
    page.document.body.insertAdjacentHTML('beforeend', '<p lang="de-AT"><skill-map src="#guide"></skill-map></p>');
    await drawn(page, ['skill-map']);
    await waitUntil(() => heading(page, 'skill-map') !== 'Skill map');
    expect(page.requested()).to.include.members(['widgets/skill-map.js', 'locales/de.js']);
    expect(page.requested().join()).to.not.contain('salary-range.js');
    expect(page.said).to.deep.equal([]);
  });

  it('speak another language when its file is there, before or after', async () => {
    for (const files of [['locales/ar.js', 'career-widgets.js'], ['career-widgets.js', 'locales/ar.js']]) {
      const page = await openPage(files.map(script).join(''), `<div lang="ar" dir="rtl">${all}</div>${json}`);
      await drawn(page);
      await waitUntil(() => heading(page, 'salary-range') === 'الراتب');
      expect(page.said).to.deep.equal([]);
    }
  });
});
