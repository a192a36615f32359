// Where editors paste, what, and what readers see of it: the table of `npm run test:wordpress`.
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {root} from '../../src/build/widgets.mjs';
import {copy, heading, newPost, pasteInto, publish, saveAgain, saveClassic, writeClassic} from './editors.mjs';
import {illegible, kindOf, open, outcomes, textOf} from './reader.mjs';

export const guide = join(root, 'stories/guides/operations-assistant.json');
export const forms = ['element', 'div', 'code', 'link'];

function command(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'dist/cli.mjs'), ...args], {encoding: 'utf8', maxBuffer: 1e8});
  if (status === 2) throw new Error(`career-widgets ${args.join(' ')}: ${stderr}`);
  return stdout.trimEnd();
}

/** What the command writes for a place, as `career-widgets places` names it. */
export const line = (place, widget = 'salary-range') => command('snippet', ...(widget === 'career-guide' ? [] : [widget]), guide, '--for', place);
export const lines = Object.fromEntries(forms.map((form) => [form, command('snippet', 'salary-range', guide, '--for', 'html', '--form', form)]));
const forBlocks = line('wordpress');
const forClassic = line('wordpress-classic');

/** Where something is pasted, and the clipboard: text alone, or HTML beside it, as Copy of the builder puts it there. */
const hosts = {
  'paragraph, text': {block: 'core/paragraph', clipboard: (text) => [text], recommended: forBlocks},
  'paragraph, HTML': {block: 'core/paragraph', clipboard: (text) => [text, text], recommended: forBlocks},
  'Custom HTML block': {block: 'core/html', clipboard: (text) => [text], recommended: forBlocks},
  'classic, Text tab': {tab: 'text', clipboard: (text) => [text], recommended: forClassic},
  'classic, Visual, text': {tab: 'visual', clipboard: (text) => [text]},
  'classic, Visual, HTML': {tab: 'visual', clipboard: (text) => [text, text], recommended: forClassic},
};

/** What is not to be pasted there, because readers see JSON or tags: why. It is held that they do: whoever mends one of these takes it out here. */
const unfit = {
  'paragraph, text': {code: 'the block editor makes a block of code of it, without its language'},
  'paragraph, HTML': {code: 'the block editor makes a block of code of it, without its language'},
  'classic, Visual, text': Object.fromEntries(forms.map((form) => [form, 'text is text there: HTML has to be on the clipboard too'])),
  ...Object.fromEntries(['REST', 'excerpt', 'feed', 'feed, whole'].map((where) => [where, {code: 'the text of a block of code is text of the post'}])),
  comment: {code: 'comments keep no class, by which the script knows the block'},
};

const casesOf = ({recommended, clipboard}) => [...forms.map((form) => [form, ...clipboard(lines[form])]), ...(recommended ? [['recommended', ...clipboard(recommended)]] : [])];

/** Holds one cell of the table. */
function judge(hold, table, host, role, form, seen, {isColumnHeld = true} = {}) {
  const kind = seen?.kind ?? 'missing';
  const off = kind === 'widget' && isColumnHeld && seen.column ? ', out of column' : '';
  const cell = `${kind}${off}`;
  ((table[host] ??= {})[role] ??= {})[form] = cell;
  const what = `${host}, ${role}, ${form}: ${cell}${off && ` (${seen.column})`} ${JSON.stringify(seen?.text?.slice(0, 80))}`;
  if (form === 'recommended') return hold(cell === 'widget', what);
  const why = unfit[host]?.[form];
  if (why) return hold(['JSON', 'tags'].includes(cell), `${what}, though ${why}`);
  hold(['widget', 'text'].includes(cell), what);
}

/** Pastes every form wherever an editor pastes, publishes, opens and saves it twice, and looks at it as a reader. */
export async function pasteEverywhere({browser, page, site, role, table, hold}) {
  const look = async (id) => {
    const reader = await open(browser, `${site.url}/?p=${id}`);
    const seen = await outcomes(reader);
    hold(reader.errors.length === 0, `${role}, post ${id}: ${reader.errors[0]}`);
    await reader.context().close();
    return seen;
  };
  const compare = (role, before, after, when) => {
    for (const [name, {kind}] of Object.entries(before)) {
      const now = after[name]?.kind;
      // An element that the classic editor takes away leaves its text.
      hold(now === kind || (now === 'text' && !name.endsWith('recommended')), `${name}, ${role}: ${kind}, and ${now} ${when}`);
    }
  };

  const blockHosts = Object.entries(hosts).filter(([, {block}]) => block);
  const frame = await newPost(page, site);
  for (const [host, each] of blockHosts)
    for (const [form, ...clipboard] of casesOf(each)) {
      await heading(page, `case ${host}: ${form}`);
      await pasteInto(page, frame, each.block, ...clipboard);
    }
  await heading(page, 'case paragraph, text: recommended guide');
  await pasteInto(page, frame, 'core/paragraph', line('wordpress', 'career-guide'));
  const post = await publish(page, `Pasted into blocks by ${role}`);
  const seen = await look(post.id);
  for (const [host, each] of blockHosts) for (const [form] of casesOf(each)) judge(hold, table, host, role, form, seen[`${host}: ${form}`]);
  const whole = seen['paragraph, text: recommended guide'];
  hold(whole?.kind === 'widget' && !whole.column, `a whole guide, ${role}: ${whole?.kind} ${whole?.column}`);
  for (const time of ['once', 'twice']) {
    const again = await saveAgain(page, site, post.id);
    hold(again.broken.length === 0, `${role}, saved ${time}: ${again.broken.join()} is invalid`);
    hold(again.content === post.content, `${role}, saved ${time}: the post has changed`);
  }
  compare(role, seen, await look(post.id), 'when saved twice');

  for (const tab of ['text', 'visual']) {
    const own = Object.entries(hosts).filter(([, each]) => each.tab === tab);
    const cases = own.flatMap(([host, each]) => casesOf(each).map(([form, ...clipboard]) => [`case ${host}: ${form}`, ...clipboard]));
    const id = await writeClassic(page, site, `Pasted on ${tab} by ${role}`, tab, cases);
    const seen = await look(id);
    for (const [host, each] of own) for (const [form] of casesOf(each)) judge(hold, table, host, role, form, seen[`${host}: ${form}`]);
    for (const other of [tab, tab === 'text' ? 'visual' : 'text']) await saveClassic(page, site, id, other);
    compare(role, seen, await look(id), 'when saved on both tabs');
  }
  return post.id;
}

// What is not the page of the post

/** REST, excerpts, the feed, comments: where there is no script, they have text. */
export async function elsewhere({page, site, table, hold}) {
  await newPost(page, site);
  for (const form of ['recommended', ...forms]) {
    const content = form === 'recommended' ? forBlocks : `<!-- wp:html -->\n${lines[form]}\n<!-- /wp:html -->`;
    const post = await page.evaluate(([title, content]) => globalThis.wp.apiFetch({path: '/wp/v2/posts', method: 'POST', data: {title, content, status: 'publish'}}), [`Elsewhere: ${form}`, content]);
    const rest = await (await fetch(`${site.url}/?rest_route=/wp/v2/posts/${post.id}`)).json();
    const feed = await (await fetch(`${site.url}/?feed=rss2`)).text();
    const item = feed.split('<item>').find((each) => each.includes(`<title>Elsewhere: ${form}</title>`)) ?? '';
    const comment = await fetch(`${site.url}/wp-comments-post.php`, {
      method: 'POST', redirect: 'manual',
      body: new URLSearchParams({comment: `About ${form}.\n\n${form === 'recommended' ? lines.div : lines[form]}`, author: 'Reader', email: `${form}@example.com`, comment_post_ID: post.id, comment_parent: '0'}),
    });
    const comments = await (await fetch(`${site.url}/?rest_route=/wp/v2/comments&post=${post.id}`)).json();
    const isPosted = comment.status === 302 && comments.length > 0;
    const texts = {
      REST: textOf(rest.content.rendered),
      excerpt: textOf(rest.excerpt.rendered),
      feed: textOf(/<description>([^]*?)<\/description>/.exec(item)?.[1] ?? ''),
      'feed, whole': textOf(/<content:encoded>([^]*?)<\/content:encoded>/.exec(item)?.[1] ?? ''),
      // Until somebody has approved it, nobody sees it.
      ...(isPosted && {comment: textOf(comments[0].content.rendered)}),
    };
    if (form === 'recommended') hold(isPosted, `a comment was not taken: ${comment.status}`);
    for (const [host, text] of Object.entries(texts)) {
      const kind = kindOf(text);
      ((table[host] ??= {}).anybody ??= {})[form] = kind;
      const why = unfit[host]?.[form];
      hold(kind === (why ? 'JSON' : 'text'), `${host}, ${form}: ${kind} ${JSON.stringify(text.slice(0, 120))}${why ? `, though ${why}` : ''}`);
    }
  }
}

// Themes

/** A post with widgets in each theme and style variation: in the column, and legible. */
export async function inThemes({browser, page, site, hold, classicTheme}) {
  const frame = await newPost(page, site);
  for (const widget of ['salary-range', 'career-ladder', 'job-outlook']) {
    await heading(page, `case ${widget}`);
    await pasteInto(page, frame, 'core/paragraph', line('wordpress', widget));
  }
  const {id} = await publish(page, 'In every theme');
  const views = [['Twenty Twenty-Four', ''], ...site.variations.map((name) => [`Twenty Twenty-Four, ${name}`, `&cw_style=${name}`]), [classicTheme, `&cw_theme=${classicTheme}`]];
  const found = {};
  for (const [name, query] of views) {
    const reader = await open(browser, `${site.url}/?p=${id}${query}`);
    const seen = await outcomes(reader);
    const faint = await illegible(reader);
    await reader.context().close();
    found[name] = faint.length ? `${faint.length} faint: ${[...new Set(faint)].slice(0, 3).join('; ')}` : 'legible';
    hold(Object.keys(seen).length === 3, `${name}: ${Object.keys(seen).length} widgets of 3`);
    for (const [widget, {kind, column}] of Object.entries(seen)) hold(kind === 'widget' && !column, `${name}, ${widget}: ${kind} ${column}`);
    hold(faint.length === 0, `${name}: ${found[name]}`);
  }
  return found;
}

/** The widget area of a classic theme, which administrators fill with blocks. */
export async function widgetArea({browser, page, site, table, hold, classicTheme}) {
  const activate = async (theme) => {
    await page.goto(`${site.url}/wp-admin/themes.php`, {waitUntil: 'domcontentloaded'});
    const link = await page.getAttribute(`.theme[data-slug=${theme}] .activate, [aria-describedby*=${theme}] .activate`, 'href');
    await page.goto(new URL(link, site.url).href, {waitUntil: 'domcontentloaded'});
  };
  await activate(classicTheme);
  await page.goto(`${site.url}/wp-admin/widgets.php`, {waitUntil: 'domcontentloaded'});
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/block-editor').getBlocks().some(({name}) => name === 'core/widget-area'));
  await page.evaluate(() => globalThis.wp.data.dispatch('core/preferences').set('core/edit-widgets', 'welcomeGuide', false));
  const cases = [...forms.map((form) => [form, 'core/html', lines[form]]), ['recommended', 'core/paragraph', forBlocks]];
  for (const [form, block, text] of cases) {
    await copy(page, text);
    const id = await page.evaluate(([name, title]) => {
      const {wp} = globalThis;
      const area = wp.data.select('core/block-editor').getBlocks()[0].clientId;
      const {insertBlock} = wp.data.dispatch('core/block-editor');
      const count = wp.data.select('core/block-editor').getBlockCount(area);
      insertBlock(wp.blocks.createBlock('core/heading', {content: title, level: 2}), count, area, false);
      const added = wp.blocks.createBlock(name);
      insertBlock(added, count + 1, area);
      return added.clientId;
    }, [block, `case widget area: ${form}`]);
    const field = page.locator(`[data-block="${id}"]`);
    await (block === 'core/html' ? field.locator('textarea') : field).first().click();
    await page.keyboard.press('Control+V');
    await page.waitForTimeout(500);
  }
  await page.locator('.edit-widgets-header__actions .components-button.is-primary').click();
  await page.waitForFunction(() => !globalThis.wp.data.select('core/edit-widgets').isSavingWidgetAreas() && !globalThis.wp.data.select('core/edit-widgets').getEditedWidgetAreas().length);
  const reader = await open(browser, `${site.url}/?p=1`);
  const seen = await outcomes(reader);
  await reader.context().close();
  for (const [form] of cases) judge(hold, table, 'widget area', 'admin', form, seen[`widget area: ${form}`], {isColumnHeld: false});
  await activate('twentytwentyfour');
}
