// What people do in WordPress's editors, with a real clipboard.
import {password} from './site.mjs';

/** Somebody who has logged in. */
export async function login(browser, site, user) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.url});
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
  await page.goto(`${site.url}/wp-login.php`, {waitUntil: 'domcontentloaded'});
  await page.fill('#user_login', user);
  await page.fill('#user_pass', password);
  await Promise.all([page.waitForURL(/wp-admin/, {waitUntil: 'domcontentloaded'}), page.click('#wp-submit')]);
  return page;
}

/** Puts text on the clipboard, and HTML beside it where there is some. */
export const copy = (page, text, html) => page.evaluate(([text, html]) => {
  const kinds = {'text/plain': text, ...(html !== undefined && {'text/html': html})};
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(kinds).map(([type, each]) => [type, new Blob([each], {type})])))]);
}, [text, html]);
const paste = (page) => page.keyboard.press('Control+V');

// The block editor

/** Waits for the block editor; where its blocks are is a frame or the page itself. */
async function canvas(page) {
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe[name="editor-canvas"]');
    return globalThis.wp?.data?.select('core/editor')?.getCurrentPostId?.() && (frame ? frame.contentDocument : document)?.querySelector('.is-root-container');
  });
  return page.frame({name: 'editor-canvas'}) ?? page.mainFrame();
}
/** Opens a new post, without the tours that greet a newcomer. */
export async function newPost(page, site, query = '') {
  await page.goto(`${site.url}/wp-admin/post-new.php${query}`, {waitUntil: 'domcontentloaded'});
  const frame = await canvas(page);
  await page.evaluate(() => {
    const preferences = globalThis.wp.data.dispatch('core/preferences');
    for (const scope of ['core/edit-post', 'core']) for (const name of ['welcomeGuide', 'isPublishSidebarEnabled', 'fullscreenMode']) preferences.set(scope, name, false);
  });
  return frame;
}

/** Adds a block and pastes where one writes in it. Says what blocks have come of it. */
export async function pasteInto(page, frame, block, ...clipboard) {
  await copy(page, ...clipboard);
  const [id, before] = await page.evaluate((name) => {
    const {wp} = globalThis;
    const before = wp.data.select('core/block-editor').getBlocks().length;
    const added = wp.blocks.createBlock(name);
    wp.data.dispatch('core/block-editor').insertBlock(added);
    return [added.clientId, before];
  }, block);
  const field = frame.locator(`[data-block="${id}"]`);
  await (block === 'core/html' ? field.locator('textarea') : field).first().click();
  await paste(page);
  const pasted = () => page.evaluate((from) => globalThis.wp.data.select('core/block-editor').getBlocks().slice(from).map(({name, isValid, attributes}) => [name + (isValid ? '' : ' (invalid)'), String(attributes.content ?? '').length]), before);
  for (let tries = 0; tries < 40; tries++) {
    const blocks = await pasted();
    if (blocks.some(([name, length]) => length > 0 || !/^core\/(paragraph|html)$/.test(name))) break;
    await page.waitForTimeout(50);
  }
  return (await pasted()).map(([name]) => name);
}
/** Adds a heading, by which the reader's page is divided. */
export const heading = (page, text) => page.evaluate((content) => {
  const {wp} = globalThis;
  return wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('core/heading', {content, level: 2}), undefined, undefined, false);
}, text);

const saved = () => {
  const editor = globalThis.wp.data.select('core/editor');
  return !editor.isSavingPost() && !editor.isEditedPostDirty();
};
const stored = (page) => page.evaluate(() => {
  const editor = globalThis.wp.data.select('core/editor');
  const {content} = editor.getCurrentPost();
  return {id: editor.getCurrentPostId(), content: content?.raw ?? content};
});
export async function publish(page, title) {
  await page.evaluate((title) => globalThis.wp.data.dispatch('core/editor').editPost({title}), title);
  await page.locator('.editor-post-publish-button').first().click();
  await page.waitForFunction(saved);
  return stored(page);
}
/** Opens a post again and saves it; says what it has now, and which of its blocks are broken. */
export async function saveAgain(page, site, id) {
  await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`, {waitUntil: 'domcontentloaded'});
  await canvas(page);
  await page.waitForFunction(() => globalThis.wp.data.select('core/block-editor').getBlocks().length > 0);
  const broken = await page.evaluate(() => globalThis.wp.data.select('core/block-editor').getBlocks().filter(({isValid}) => !isValid).map(({name}) => name));
  await page.evaluate(async () => {
    const {dispatch, select} = globalThis.wp.data;
    await dispatch('core/editor').editPost({title: `${select('core/editor').getEditedPostAttribute('title')}.`});
    await dispatch('core/editor').savePost();
  });
  await page.waitForFunction(saved);
  return {...await stored(page), broken};
}
export {canvas};

// The classic editor

const classic = {
  text: (page) => page.click('#content-html'),
  visual: async (page) => {
    await page.click('#content-tmce');
    await page.waitForFunction(() => globalThis.tinymce?.activeEditor?.initialized && !globalThis.tinymce.activeEditor.isHidden());
  },
};
async function publishClassic(page) {
  await page.evaluate(() => scrollTo(0, 0));
  // While it saves by itself, a click is lost.
  await page.waitForFunction(() => !document.querySelector('#publish').classList.contains('disabled') && !globalThis.wp?.autosave?.server?.tempBlockSave?.length);
  await page.waitForTimeout(100);
  await page.locator('#publish:not(.disabled)').waitFor();
  await Promise.all([page.waitForURL(/post\.php\?.*message=/, {waitUntil: 'domcontentloaded'}), page.click('#publish')]);
  return new URL(page.url()).searchParams.get('post');
}
/** Writes a post of cases on one tab, each under its heading: [heading, text, html]. */
export async function writeClassic(page, site, title, tab, cases) {
  await page.goto(`${site.url}/wp-admin/post-new.php?classic-editor=1`, {waitUntil: 'load'});
  await page.fill('#title', title);
  await classic[tab](page);
  if (tab === 'text') await page.click('#content');
  for (const [name, ...clipboard] of cases) {
    await copy(page, ...clipboard);
    if (tab === 'text') {
      await page.keyboard.insertText(`<h2>${name}</h2>\n\n`);
      await paste(page);
      await page.keyboard.insertText('\n\n');
    } else {
      await page.evaluate((text) => {
        const editor = globalThis.tinymce.activeEditor;
        editor.dom.add(editor.getBody(), 'h2', {}, text);
        const paragraph = editor.dom.add(editor.getBody(), 'p', {}, '<br data-mce-bogus="1">');
        editor.selection.setCursorLocation(paragraph, 0);
        editor.focus();
      }, name);
      await paste(page);
      await page.waitForTimeout(200);
    }
  }
  return publishClassic(page);
}
/** Opens a post again on a tab of the classic editor and saves it. */
export async function saveClassic(page, site, id, tab) {
  await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit&classic-editor=1`, {waitUntil: 'load'});
  await classic.text(page);
  if (tab === 'visual') await classic.visual(page);
  await publishClassic(page);
}
