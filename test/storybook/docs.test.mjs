// Every docs page: each story on it shows its own scheme, language and direction, whatever the toolbar says and whoever stands beside it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {built, launch, openPreview, serve} from './open.mjs';

const entries = Object.values(JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')).entries);
const pages = entries.filter(({type}) => type === 'docs');
const ofWidgets = pages.filter(({title}) => title.startsWith('Widgets/'));
const rightToLeft = ['ar', 'he', 'en-Arab-XB'];

/** What is seen of each story on the page. */
function frames() {
  return [...document.querySelectorAll('[id^="story--"][id$="-inner"]')].map((story) => {
    const frame = story.querySelector('.frame');
    if (!frame) return {id: story.id};
    const {colorScheme, backgroundColor, direction} = getComputedStyle(frame);
    const [light] = /\d+/.exec(backgroundColor) ?? [];
    return {
      id: story.id.replace(/^story--/, '').replace(/(--primary)?-inner$/, ''),
      scheme: colorScheme, ground: Number(light) > 128 ? 'light' : 'dark', lang: frame.lang, direction,
      width: frame.firstElementChild.style.maxInlineSize || 'full',
    };
  });
}

describe('docs pages', {concurrency: false}, () => {
  let browser, site, page;
  before(async () => {
    site = await serve(built);
    browser = await launch();
    page = await openPreview(browser, site.url);
    await page.addInitScript(() => {
      window.__reports = new Set();
      document.addEventListener('guide-error', (event) => {
        const story = event.composedPath().find((each) => each.id?.endsWith?.('-inner') && each.id.startsWith('story--'));
        if (story) window.__reports.add(story.id.replace(/^story--|(--primary)?-inner$/g, ''));
      });
    });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  it('there is one for each of the widgets', () => assert.equal(ofWidgets.length, 28));

  const shown = async (id, globals) => {
    await page.goto('about:blank');
    await page.goTo(id, 'docs', globals);
    await page.waitForFunction(() => document.querySelector('#storybook-docs h1'), undefined, {timeout: 20_000});
    await page.waitForFunction(() => [...document.querySelectorAll('[id^="story--"][id$="-inner"]')].every((story) => story.querySelector('.frame')), undefined, {timeout: 40_000});
    return page.evaluate(frames);
  };

  for (const {id, title, importPath} of ofWidgets) {
    it(`${title}: each story has its own scheme, language and width`, {timeout: 120_000}, async () => {
      const own = entries.filter((each) => each.type === 'story' && each.importPath === importPath);
      for (const toolbar of [{scheme: 'light', language: 'en', width: '800'}, {scheme: 'dark', language: 'ar', width: '480'}]) {
        const found = await shown(id, Object.entries(toolbar).map(([name, value]) => `${name}:${value}`).join(';'));
        assert.deepEqual([...new Set(found.map((each) => each.id))].sort(), own.map((each) => each.id).sort(), 'all stories are on the page');
        const said = await page.evaluate(async (ids) => Object.fromEntries(await Promise.all(ids.map(async (storyId) => [storyId, (await window.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({storyId})).storyGlobals]))), own.map((each) => each.id));
        for (const {id: story, scheme, ground, lang, direction, width} of found) {
          const wanted = {direction: 'auto', ...toolbar, ...said[story]};
          const dir = wanted.direction === 'auto' ? (rightToLeft.includes(wanted.language) ? 'rtl' : 'ltr') : wanted.direction;
          assert.deepEqual({scheme, ground, lang, direction, width}, {scheme: wanted.scheme, ground: wanted.scheme, lang: wanted.language, direction: dir, width: wanted.width === 'full' ? 'full' : `${wanted.width}px`}, story);
        }
        const html = await page.evaluate(() => ({lang: document.documentElement.lang, dir: document.documentElement.dir, style: document.documentElement.style.colorScheme}));
        assert.deepEqual(html, {lang: 'en', dir: '', style: ''}, 'the page around is left alone');
      }
      const text = await page.evaluate(() => document.querySelector('#storybook-docs').textContent);
      for (const part of ['When to use it', 'What data it wants', 'What to paste', ':state(error)', '--career-text', 'heading-level']) assert.ok(text.includes(part), `says ${part}`);
      assert.deepEqual(page.errors.splice(0), []);
      const bad = own.filter(({tags}) => tags.includes('bad-data')).map((each) => each.id).sort();
      // What a guide draws later reports later.
      await page.waitForFunction((bad) => bad.every((id) => window.__reports.has(id)), bad, {timeout: 5000}).catch(() => {});
      const reports = await page.evaluate(() => [...window.__reports]);
      assert.deepEqual(reports.sort(), bad, 'stories that report bad data have the tag "bad-data", and no others');
    });
  }

  for (const {id, title} of pages.filter((each) => !ofWidgets.includes(each))) {
    it(`${title} opens, with all of its stories`, {timeout: 60_000}, async () => {
      await shown(id, '');
      const problems = await page.evaluate(() => [...document.querySelectorAll('.sb-errordisplay_main, #error-message')].filter((each) => each.checkVisibility()).map((each) => each.textContent));
      assert.deepEqual(problems, []);
      assert.deepEqual(page.errors.splice(0), []);
    });
  }
});
