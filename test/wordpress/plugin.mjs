// The plugin, used as people use it: an administrator uploads it, an author adds blocks, a reader sees them.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {canvas, heading, newPost, pasteInto, publish, saveAgain} from './editors.mjs';
import {drawn, illegible, open, outcomes} from './reader.mjs';

/** A page on which every click and every text that is typed is counted. */
function counting(page) {
  const counted = {clicks: 0, since: Date.now()};
  return Object.assign(counted, {
    click: async (locator) => {
      counted.clicks++;
      await locator.first().click();
    },
    seconds: () => Math.round((Date.now() - counted.since) / 1000),
  });
}

/** Uploads the zip and activates it, as an administrator. */
export async function installPlugin(page, site, zip) {
  const file = join(site.folder, 'career-widgets.zip');
  writeFileSync(file, zip);
  await page.goto(`${site.url}/wp-admin/plugins.php`, {waitUntil: 'domcontentloaded'});
  const count = counting(page);
  await count.click(page.locator('.page-title-action'));
  await count.click(page.locator('.upload-view-toggle'));
  await page.setInputFiles('#pluginzip', file);
  count.clicks++;
  await count.click(page.locator('#install-plugin-submit'));
  await count.click(page.locator('a[href*="action=activate"]'));
  await page.waitForURL(/plugins\.php/, {waitUntil: 'domcontentloaded'});
  return count.clicks;
}

/** An author, a new post, a guide to upload, a widget of it published: says how many clicks and seconds it takes. */
export async function firstWidget(page, site, guide) {
  const frame = await newPost(page, site);
  const count = counting(page);
  await frame.locator('[aria-label="Add title"]').first().click();
  count.clicks++;
  await page.keyboard.type('What it pays');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/salary');
  await page.locator('.components-autocomplete__result').first().waitFor();
  await page.keyboard.press('Enter');
  const block = frame.locator('[data-type="career-widgets/widget"]');
  await block.first().waitFor();
  const chooser = page.waitForEvent('filechooser');
  await count.click(block.getByRole('button', {name: 'Upload a guide'}));
  await (await chooser).setFiles(guide);
  count.clicks++;
  const preview = block.locator('[data-career-widget]');
  await preview.first().waitFor();
  const isDrawn = await drawnIn(preview);
  await count.click(page.locator('.editor-post-publish-button'));
  await page.waitForFunction(() => globalThis.wp.data.select('core/editor').getCurrentPost().status === 'publish' && !globalThis.wp.data.select('core/editor').isSavingPost());
  const id = await page.evaluate(() => globalThis.wp.data.select('core/editor').getCurrentPostId());
  return {id, isDrawn, clicks: count.clicks, seconds: count.seconds()};
}

/** Whether the widget of a placeholder in the canvas is drawn there. */
export const drawnIn = async (placeholder) => {
  for (let tries = 0; tries < 60; tries++) {
    const state = await placeholder.first().evaluate((host) => [...(host.shadowRoot?.children ?? [])].some((each) => each.matches(':state(ready),:state(partial)')));
    if (state) return true;
    await placeholder.page().waitForTimeout(100);
  }
  return false;
};
export {canvas, drawn, heading, illegible, open, outcomes, pasteInto, publish, saveAgain};
