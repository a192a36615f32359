// Every docs page: each story on it shows its own scheme, language and direction, whatever the toolbar says and whoever stands beside it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
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

/** What is wrong with how a page reads: Markdown that nobody made anything of, pictures that are not there, and what is wider than a window. */
async function faults(page) {
  const wrong = await page.evaluate(async () => {
    const content = document.querySelector('.sbdocs-content');
    const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT, (text) => (text.parentElement.closest('code, pre, textarea, style, script, [id^="story--"]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    const raw = [];
    while (texts.nextNode()) if (/`|\*\*|\|\s*:?-{3}/.test(texts.currentNode.data)) raw.push(texts.currentNode.data);
    const pictures = [...content.querySelectorAll('img')];
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
    return [...raw, ...pictures.filter(({naturalWidth, alt}) => !naturalWidth || !alt).map(({src}) => src)];
  });
  const {width, height} = page.viewportSize();
  for (const narrow of [width, 500]) {
    await page.setViewportSize({width: narrow, height});
    const over = await page.evaluate(() => new Promise((laid) => { requestAnimationFrame(() => laid(document.documentElement.scrollWidth - innerWidth)); }));
    if (over > 0) wrong.push(`${over} px wider than a window of ${narrow} px`);
  }
  await page.setViewportSize({width, height});
  return wrong;
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
      const toolbars = [{scheme: 'light', language: 'en', width: '800'}, {scheme: 'dark', language: 'ar', width: '480'}];
      const first = await shown(id, Object.entries(toolbars[0]).map(([name, value]) => `${name}:${value}`).join(';'));
      assert.deepEqual([...new Set(first.map((each) => each.id))].sort(), own.map((each) => each.id).sort(), 'all stories are on the page');
      const said = await page.evaluate(async (ids) => Object.fromEntries(await Promise.all(ids.map(async (storyId) => [storyId, (await window.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({storyId})).storyGlobals]))), own.map((each) => each.id));
      for (const toolbar of toolbars) {
        // As the toolbar itself does it.
        if (toolbar !== toolbars[0]) await page.evaluate((globals) => window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals}), toolbar);
        const wanted = first.map(({id: story}) => {
          const {scheme, language, width, direction} = {direction: 'auto', ...toolbar, ...said[story]};
          return {id: story, scheme, ground: scheme, lang: language, direction: direction === 'auto' ? (rightToLeft.includes(language) ? 'rtl' : 'ltr') : direction, width: width === 'full' ? 'full' : `${width}px`};
        });
        let found = await page.evaluate(frames);
        for (let waits = 0; waits < 100 && !isDeepStrictEqual(found, wanted); waits++) {
          await page.waitForTimeout(100);
          found = await page.evaluate(frames);
        }
        assert.deepEqual(found, wanted);
        const html = await page.evaluate(() => ({lang: document.documentElement.lang, dir: document.documentElement.dir, style: document.documentElement.style.colorScheme}));
        assert.deepEqual(html, {lang: 'en', dir: '', style: ''}, 'the page around is left alone');
      }
      const text = await page.evaluate(() => document.querySelector('#storybook-docs').textContent);
      for (const part of ['When to use it', 'What data it wants', 'What to paste', ':state(error)', '--career-text', 'heading-level']) assert.ok(text.includes(part), `says ${part}`);
      assert.deepEqual(await faults(page), []);
      assert.deepEqual(page.errors.splice(0), []);
      assert.deepEqual(page.said.splice(0).filter((each) => !each.startsWith('<')), [], 'only widgets whose data are bad say anything on the console');
      const bad = own.filter(({tags}) => tags.includes('bad-data')).map((each) => each.id).sort();
      // What a guide draws later reports later.
      await page.waitForFunction((bad) => bad.every((id) => window.__reports.has(id)), bad, {timeout: 5000}).catch(() => {});
      const reports = await page.evaluate(() => [...window.__reports]);
      assert.deepEqual(reports.sort(), bad, 'stories that report bad data have the tag "bad-data", and no others');
    });
  }

  for (const {id, title} of pages.filter((each) => !ofWidgets.includes(each))) {
    it(`${title} opens with all of its stories, quiet and legible`, {timeout: 60_000}, async () => {
      const stories = await shown(id, '');
      const problems = await page.evaluate(() => [...document.querySelectorAll('.sb-errordisplay_main, #error-message')].filter((each) => each.checkVisibility()).map((each) => each.textContent));
      assert.deepEqual(problems, []);
      assert.deepEqual(await faults(page), []);
      const hasBad = stories.some((story) => entries.find((each) => each.id === story.id)?.tags.includes('bad-data'));
      assert.deepEqual(page.said.splice(0).filter((each) => !(hasBad && each.startsWith('<'))), []);
      assert.deepEqual(page.errors.splice(0), []);
    });
  }
});
