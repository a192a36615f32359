// The plugin, used as people use it: an administrator uploads it, an author adds blocks, a reader sees them.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {heading, newPost, pasteInto, publish, saveAgain, writeClassic} from './editors.mjs';
import {forms, guide, line, lines} from './pasted.mjs';
import {illegible, open, outcomes} from './reader.mjs';

/** Counts clicks, and the time that they take. */
function counting() {
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
  const count = counting();
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
  const count = counting();
  await frame.locator('[aria-label="Add title"]').first().click();
  count.clicks++;
  await page.keyboard.type('What it pays');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/salary');
  // The list may still be that of the letters before: what is first in it is what Enter takes.
  await page.locator('.components-autocomplete__result >> nth=0').filter({hasText: /salary/i}).waitFor();
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

/** The settings: where guides live, the accent; as an administrator. */
export async function settings({page, site, hold}) {
  await page.goto(`${site.url}/wp-admin/options-general.php?page=career-widgets`, {waitUntil: 'domcontentloaded'});
  const accents = await page.locator('#career-widgets-accent option').evaluateAll((options) => options.map(({value}) => value));
  hold(accents.length > 1, 'the settings have no colour of the theme');
  await page.fill('#career-widgets-guides', `${site.url}/guides`);
  await page.fill('#career-widgets-prefix', 'Not a name');
  const accent = accents.find((each) => each.startsWith('accent')) ?? accents[1];
  await page.selectOption('#career-widgets-accent', accent);
  await Promise.all([page.waitForURL(/settings-updated/, {waitUntil: 'domcontentloaded'}), page.click('#submit')]);
  hold(/prefix is no name/.test(await page.textContent('#wpbody-content')), 'a wrong prefix is taken without a word');
  hold(await page.inputValue('#career-widgets-guides') === `${site.url}/guides/`, 'the folder of guides is not kept');
  return accent;
}

/** The blocks, as an author: a page of widgets that one guide fills, what is pasted, what is wrong with a guide. */
export async function blocks({browser, page, site, hold}) {
  const frame = await newPost(page, site);
  const pattern = await page.evaluate(() => globalThis.wp.apiFetch({path: '/wp/v2/block-patterns/patterns'}).then((all) => all.find(({name}) => name === 'career-widgets/role-page')));
  hold(pattern, 'there is no pattern "Role page"');
  await page.evaluate((content) => globalThis.wp.data.dispatch('core/block-editor').insertBlocks(globalThis.wp.blocks.parse(content)), pattern.content);
  const first = frame.locator('[data-type="career-widgets/widget"]').first();

  // What is wrong is said beside it.
  await first.locator('textarea').fill('{"salery": {"min": 1}, “title”: 1}');
  await first.getByRole('button', {name: 'Use this text'}).click();
  const told = await first.locator('.career-widgets-problems').textContent().catch(() => '');
  hold(/curly quote|character|JSON/i.test(told), `of JSON with curly quotes is told: ${told}`);
  await first.locator('textarea').fill(JSON.stringify({...JSON.parse(readFileSync(guide, 'utf8')), salery: {min: 1}}));
  await first.getByRole('button', {name: 'Use this text'}).click();
  await frame.locator('[data-career-widget="role-summary"]').waitFor();
  const filled = () => globalThis.wp.data.select('core/block-editor').getBlocks().filter(({name, attributes}) => name.startsWith('career-widgets/') && attributes.content).length;
  hold(await page.evaluate(filled) === 8, `one guide fills ${await page.evaluate(filled)} blocks of 8`);
  hold(await drawnIn(frame.locator('[data-career-widget="career-ladder"]')), 'the canvas does not draw the career ladder');
  await page.evaluate(() => {
    const {select, dispatch} = globalThis.wp.data;
    dispatch('core/block-editor').selectBlock(select('core/block-editor').getBlocks().find(({attributes}) => attributes.widget === 'role-summary').clientId);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
  const panel = page.locator('.interface-complementary-area');
  const problems = panel.locator('.career-widgets-problems');
  hold(/did you mean `salary`/.test(await problems.textContent()), 'an unknown key is not explained');
  // What lint finds comes when it has been fetched; what the widgets said before is not said twice.
  const isLinted = await problems.getByText('which is also the most that is paid').waitFor().then(() => true, () => false);
  hold(isLinted, `what lint finds is not said: ${await problems.textContent()}`);
  const said = await problems.locator('li').allTextContents();
  hold(said.filter((each) => each.includes('did you mean `salary`')).length === 1, `an unknown key is not explained once: ${said.join(' | ')}`);
  hold(/top-equals-max|salary\.top\.from: .* \(line \d+\)$/.test(said[0]), `the first problem is no error with its line: ${said[0]}`);
  await panel.getByLabel('Heading level').selectOption('3');
  await frame.locator('[data-career-widget="role-summary"][data-heading-level="3"]').waitFor();
  await page.evaluate(() => globalThis.wp.data.dispatch('core/block-editor').updateBlockAttributes(globalThis.wp.data.select('core/block-editor').getBlocks().find(({attributes}) => attributes.widget === 'career-ladder').clientId, {align: 'wide'}));
  await page.evaluate(() => globalThis.wp.data.dispatch('core/block-editor').clearSelectedBlock());

  // What is pasted becomes the block.
  const pasted = [...forms.filter((form) => form !== 'link').flatMap((form) => [[form, lines[form]], [form, lines[form], lines[form]]]), ['whole guide', line('wordpress-classic', 'career-guide')]];
  for (const [form, ...clipboard] of pasted) {
    const how = clipboard[1] ? 'HTML' : 'text';
    await heading(page, `case ${form}, ${how}`);
    const become = await pasteInto(page, frame, 'core/paragraph', ...clipboard);
    hold(become.join() === (form === 'whole guide' ? 'career-widgets/guide' : 'career-widgets/widget'), `${form} pasted as ${how} becomes ${become.join()}`);
  }
  // What stays a block of HTML is drawn as well.
  await heading(page, 'case for any site, text');
  await pasteInto(page, frame, 'core/paragraph', line('wordpress'));
  const post = await publish(page, 'A role page');
  for (const time of ['once', 'twice']) {
    const again = await saveAgain(page, site, post.id);
    hold(again.broken.length === 0, `saved ${time}: ${again.broken.join()} is invalid`);
    hold(again.content === post.content, `saved ${time}: the post has changed`);
  }
  const reader = await open(browser, `${site.url}/?p=${post.id}`);
  const seen = await outcomes(reader);
  for (const [name, {kind, column, text}] of Object.entries(seen)) hold(kind === 'widget' && !column, `plugin, ${name}: ${kind} ${column} ${text.slice(0, 80)}`);
  const wide = await reader.evaluate(() => ['.alignwide [data-career-widget=career-ladder]', '[data-career-widget=salary-range]'].map((each) => document.querySelector(each)?.getBoundingClientRect().width));
  hold(wide[0] > wide[1], `a wide block is ${wide[0]} pixels wide, another one ${wide[1]}`);
  hold(await reader.evaluate(() => document.querySelectorAll('script[src*="plugins/career-widgets"]').length) === 1, 'the script is not on the page once');
  const faint = await illegible(reader);
  hold(faint.length === 0, `with the accent of the theme: ${faint.slice(0, 3).join('; ')}`);
  hold(reader.errors.length === 0, `a reader's page: ${reader.errors[0]}`);
  await reader.context().close();
  return post.id;
}

/** The plugin in other languages, of which the site has nothing else: settings (PHP), names of blocks (block.json), the block (JavaScript). */
export async function languages({page, admin, site, hold}) {
  const expected = {
    de_DE: ['Ordner der Berufsbilder', 'Berufs-Widget', 'Berufsbild hochladen'],
    // Of these countries there is no translation, but one of their language.
    de_AT: ['Ordner der Berufsbilder', 'Berufs-Widget', 'Berufsbild hochladen'],
    fr_CA: ['Dossier des fiches', 'Widget métier', 'Téléverser une fiche'],
    es_ES: ['Carpeta de las guías', 'Widget profesional', 'Subir una guía'],
    it_IT: ['Folder of guides', 'Career widget', 'Upload a guide'],
  };
  for (const [locale, [setting, title, button]] of Object.entries(expected)) {
    await admin.goto(`${site.url}/wp-admin/options-general.php?page=career-widgets&cw_locale=${locale}`, {waitUntil: 'domcontentloaded'});
    const settings = await admin.textContent('#wpbody-content');
    hold(settings.includes(setting), `${locale}: the settings do not say "${setting}"`);
    const frame = await newPost(page, site, `?cw_locale=${locale}`);
    const said = await page.evaluate(() => {
      const {blocks, data} = globalThis.wp;
      data.dispatch('core/block-editor').insertBlock(blocks.createBlock('career-widgets/widget'));
      return blocks.getBlockType('career-widgets/widget').title;
    });
    hold(said === title, `${locale}: the block is called "${said}", not "${title}"`);
    const upload = frame.locator('[data-type="career-widgets/widget"]').getByRole('button', {name: button});
    hold(await upload.first().waitFor({timeout: 10_000}).then(() => true, () => false), `${locale}: the block has no "${button}"`);
  }
}

/** The shortcode, the element and addresses, in the classic editor as an author. */
export async function classicEditor({browser, page, site, hold}) {
  const address = `${site.url}/guides/operations-assistant`;
  const id = await writeClassic(page, site, 'Shortcodes', 'text', [
    ['case shortcode, name', '[career-widget widget="salary-range" guide="operations-assistant" heading-level="3"]'],
    ['case shortcode, figures', '[career-widget widget="salary-range" min="35000" max="55000" currency="USD" text="$35,000 to $55,000 a year"]'],
    ['case shortcodes, one of them closed', '[career-widget widget="market-demand" level="high"] [career-widget widget="job-outlook" rate="7"]And more.[/career-widget]'],
    ['case element', lines.element],
    ['case address', address],
    ['case address of a widget', `${address}#career-widget=job-outlook&rate=7`],
  ]);
  const plain = await open(browser, `${site.url}/?p=${id}&plain`);
  const html = await (await fetch(`${site.url}/?p=${id}`)).text();
  hold(/Salary range: Operations assistant/i.test(html) && html.includes('$35,000 to $55,000 a year'), 'a shortcode has no text to read');
  const seen = await outcomes(plain);
  await plain.context().close();
  for (const [name, {kind, text}] of Object.entries(seen)) hold(kind === 'widget', `plugin, ${name}: ${kind} ${text}`);
  hold(/And more/.test(seen['shortcodes, one of them closed']?.text), 'what stands in a shortcode is lost');
  hold(Object.keys(seen).length === 6, `${Object.keys(seen).length} of 6 are there`);
}

/** A page without a widget has no script; a post whose plugin is gone has its text. */
export async function leave({browser, page, site, hold}, posts) {
  hold(!/plugins\/career-widgets/.test(await (await fetch(`${site.url}/?page_id=2`)).text()), 'a page without a widget has the script');
  await newPost(page, site);
  const plugin = 'career-widgets/career-widgets';
  await page.evaluate(async (plugin) => {
    await globalThis.wp.apiFetch({path: `/wp/v2/plugins/${plugin}`, method: 'PUT', data: {status: 'inactive'}});
    await globalThis.wp.apiFetch({path: `/wp/v2/plugins/${plugin}`, method: 'DELETE'});
  }, plugin);
  await page.goto(`${site.url}/wp-admin/options.php`, {waitUntil: 'domcontentloaded'});
  hold(await page.locator('[name^=career_widgets]').count() === 0, 'the settings are left behind');
  for (const id of posts) {
    const reader = await open(browser, `${site.url}/?p=${id}&plain`);
    const text = await reader.evaluate(() => document.querySelector('.wp-block-post-content, .entry-content').innerText);
    await reader.context().close();
    hold(/45,000/.test(text) && !/\{"|data-|%7B/.test(text), `without the plugin a reader sees: ${text.slice(0, 200)}`);
    const again = await saveAgain(page, site, id);
    hold(/45,000/.test(again.content) && again.content.includes('data-career-widget'), 'a post that is saved without the plugin loses its widget');
  }
}
