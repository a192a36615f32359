// Every control of every widget changes what is drawn: `npm run test:storybook`, on the Storybook of site/.
// Which tokens a widget looks at is measured, and recorded in .storybook/tokens.json: `UPDATE=1 npm run test:storybook`.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {root} from '../../src/build/widgets.mjs';
import {built, launch, openPreview, serve} from './open.mjs';

const update = !!process.env.UPDATE;
const record = join(root, '.storybook/tokens.json');
const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')).entries;
const {modules} = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const declarations = new Map(modules.flatMap((module) => module.declarations).filter(({tagName}) => tagName).map((each) => [each.tagName, each]));

/** The stories of each widget, by its tag. A page of stories is named as the file is. */
const stories = new Map();
for (const {id, type, importPath} of Object.values(index)) {
  const tag = /([^/]+)\.stories\.ts$/.exec(importPath)?.[1];
  if (type === 'story' && declarations.has(tag)) stories.set(tag, [...(stories.get(tag) ?? []), id]);
}

const reasons = {
  bad: 'only bad data have problems to show',
  flat: 'gives a figure where there is no guide',
  src: 'is read where there is no guide',
  several: 'chooses among several areas',
  cited: 'only an address that names a source leads to one',
};
/**
 * Where an attribute, by its name, acts with certain data only: which story has them, with which args or which fragment of the address, and why. Of flat attributes each needs the others that make
 * a figure.
 */
const elsewhere = {
  '*': {
    debug: {story: 'partial', args: {debug: false}, why: reasons.bad},
    src: {args: {guide: undefined}, why: reasons.src},
  },
  'career-guide': {debug: {story: 'error', args: {debug: false}, why: 'what is wrong with a section is shown by that section'}},
  'salary-range': {
    ...Object.fromEntries(['min', 'max', 'median', 'currency'].map((name) => [name, {args: {guide: undefined, min: 35000, median: 45000, max: 55000, currency: 'USD'}, why: reasons.flat}])),
    area: {story: 'several-areas', why: reasons.several},
  },
  'job-outlook': Object.fromEntries(['rate', 'from', 'to', 'average', 'openings', 'jobs', 'area', 'source', 'label'].map((name) => [name, {args: {guide: undefined, rate: 7, from: 2024, to: 2034}, why: reasons.flat}])),
  // What its story Partial lacks is no fault of the data.
  'day-timeline': {debug: {story: 'error', args: {debug: false}, why: reasons.bad}},
  'market-demand': {level: {args: {guide: undefined}, why: reasons.flat}},
  'source-list': {'no-address': {story: 'ready', hash: '#source-2', why: reasons.cited}},
};

/** Values to try, one of which has to be seen. */
const values = {
  src: ['files/stories/guides/electrician.json'],
  area: ['Berlin'],
  currency: ['JPY'],
  have: ['Excel, Asana'],
  section: ['salary-range'],
  sections: ['role-faq salary-range'],
  from: [2020],
  to: [2030],
};
function valuesFor(key, {control, options}, now) {
  const {type} = control;
  if (values[key]) return values[key];
  if (options) return options.filter((each) => each !== now);
  if (type === 'boolean') return [!now];
  if (type === 'number') return [Math.min((Number(now) || 2) + 2, control.max ?? Infinity)];
  return ['Something else'];
}
/** A value of each kind of token, which is no token's own. */
const tokenValues = {'<color>': '#b4005a', '<length>': '2.7em', '<length>+': '2.7em', '<line>': '3px double #b4005a', '<font-family>': 'monospace', '<number>': '900'};

/** In the page: what is drawn of the widgets of a story, and whether it becomes something else. */
function install() {
  const looked = ['color', 'fill', 'stroke', 'stroke-width', 'background-color', 'border-top-color', 'border-left-color', 'border-bottom-color', 'border-top-left-radius', 'border-top-width', 'border-top-style', 'border-bottom-width', 'border-left-width', 'stop-color',
    'font-size', 'font-family', 'font-weight', 'outline-color', 'list-style-image', 'list-style-type', 'scroll-margin-block-start', 'inset-block-start', 'max-block-size', 'padding-top', 'padding-left', 'margin-top', 'margin-bottom', 'row-gap', 'column-gap',
    'accent-color', 'text-decoration-color', 'background-image', 'box-shadow', 'inline-size', 'block-size'];
  function* style(element, pseudo) {
    const computed = getComputedStyle(element, pseudo);
    if (pseudo && pseudo !== '::marker' && computed.content === 'none') return;
    yield pseudo ?? '';
    for (const name of looked) yield computed.getPropertyValue(name);
  }
  function* drawnOf(node, withStyles) {
    if (node.nodeType === Node.TEXT_NODE) yield node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') return;
    // What was set on the widget itself is no drawing of it.
    if (node.getRootNode() !== document) {
      yield node.localName;
      for (const {name, value} of node.attributes) yield `${name}=${value}`;
      yield `${node.checked} ${node.value} ${node.open}`;
    }
    if (withStyles) for (const pseudo of [undefined, '::before', '::after', ...(node.localName === 'li' ? ['::marker'] : [])]) yield* style(node, pseudo);
    for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) yield* drawnOf(child, withStyles);
  }
  /** All of it; for tokens with what its colours, sizes and fonts come out as. */
  function* drawn(withStyles) {
    for (const element of document.querySelectorAll('.frame > div > *')) yield* drawnOf(element, withStyles);
  }
  const isDrawn = (before, withStyles) => {
    let i = 0;
    for (const line of drawn(withStyles)) if (line !== before[i++]) return false;
    return i === before.length;
  };

  const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? [each, ...all(each.shadowRoot)] : []));
  async function settled() {
    for (let round = 0; round < 3; round++) {
      await Promise.all(all(document).map((each) => each.updateComplete));
      await new Promise((frame) => requestAnimationFrame(() => frame()));
    }
    for (let waits = 0; waits < 100 && all(document).some((each) => each.matches(':state(loading)')); waits++) await new Promise((later) => setTimeout(later, 50));
  }
  const channel = () => window.__STORYBOOK_ADDONS_CHANNEL__;
  async function rendered(event, said) {
    const drawing = new Promise((resolve) => channel().once('storyRendered', resolve));
    channel().emit(event, said);
    await Promise.race([drawing, new Promise((_, fail) => setTimeout(fail, 8000, new Error(`${said.storyId} was not drawn`)))]);
  }
  // What is undefined gets lost on its way here.
  const set = (storyId, args) => rendered('updateStoryArgs', {storyId, updatedArgs: Object.fromEntries(Object.entries(args).map(([key, value]) => [key, value ?? undefined]))});

  /** What is drawn before anything is changed. */
  const plain = new Map();
  async function isBack(storyId, names, withStyles) {
    for (let waits = 0; waits < 60; waits++) {
      if (isDrawn(plain.get(withStyles), withStyles)) return;
      await settled();
    }
    throw new Error(`${storyId}: ${names.join(', ')} leaves something behind when it is set back`);
  }
  window.__drawing = {
    async open(storyId) {
      await rendered('setCurrentStory', {storyId, viewMode: 'story'});
      await settled();
    },
    async reset(storyId) {
      await rendered('resetStoryArgs', {storyId});
      await settled();
    },
    /** Keeps what is drawn with these args, to the end: a guide draws its sections one after the other. */
    async keep(storyId, args, withStyles = false) {
      if (Object.keys(args).length > 0) await set(storyId, args);
      for (let tries = 0; tries < 20; tries++) {
        await settled();
        plain.set(withStyles, [...drawn(withStyles)]);
        await settled();
        if (isDrawn(plain.get(withStyles), withStyles)) return;
      }
      throw new Error(`${storyId} does not come to rest`);
    },
    /** What is drawn with these args, once the page's address names a place. */
    async at(storyId, args, hash) {
      await set(storyId, args);
      location.hash = hash;
      for (let round = 0; round < 3; round++) await settled();
      return [...drawn(false)].join('\n');
    },
    /** Whether something else is drawn with other args, which are then set back. */
    async acts(storyId, args, now) {
      await set(storyId, args);
      // What flashes while it is drawn anew is no change.
      for (let round = 0; round < 2; round++) await settled();
      const acted = !isDrawn(plain.get(false), false);
      await set(storyId, now);
      await isBack(storyId, Object.keys(args), false);
      return acted;
    },
    /** Which of these tokens are seen. All are set as args at once, which is quick where there is nothing new to tell; then, as the story sets them, each alone in a style. */
    async seen(storyId, tokens, own) {
      const before = plain.get(true);
      await set(storyId, tokens);
      const styled = [...document.querySelectorAll('.frame > div > *')].filter((each) => Object.entries(tokens).every(([name, value]) => each.style.getPropertyValue(name) === value));
      const any = !isDrawn(before, true);
      await set(storyId, own);
      await isBack(storyId, Object.keys(tokens), true);
      // A story that writes its widget itself takes no args.
      if (!any || !styled[0]) return [];
      return Object.entries(tokens).filter(([name, value]) => {
        const usual = styled.map(({style}) => style.getPropertyValue(name));
        for (const {style} of styled) style.setProperty(name, value);
        const acts = !isDrawn(before, true);
        styled.forEach(({style}, i) => style.setProperty(name, usual[i]));
        return acts;
      }).map(([name]) => name);
    },
  };
}
/** null stands for what is undefined, which does not get into the page. */
const withNull = (args) => Object.fromEntries(Object.entries(args).map(([key, value]) => [key, value ?? null]));
const keep = (page, id, args = {}, withStyles = false) => page.evaluate(([id, args, withStyles]) => window.__drawing.keep(id, args, withStyles), [id, withNull(args), withStyles]);
const acts = (page, id, args, now) => page.evaluate(([id, args, now]) => window.__drawing.acts(id, args, now), [id, withNull(args), withNull(now)]);
const seen = (page, id, tokens, own) => page.evaluate(([id, tokens, own]) => window.__drawing.seen(id, tokens, own), [id, tokens, withNull(own)]);
const describeStory = (page, id) => page.evaluate(async (storyId) => {
  const {argTypes, initialArgs} = await window.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({storyId});
  return JSON.parse(JSON.stringify({argTypes, args: {...initialArgs, guide: undefined}}));
}, id);

/** A page of its own. */
async function load(page, id) {
  await page.goto('about:blank');
  await page.goTo(id);
  await page.waitForFunction((id) => window.__STORYBOOK_PREVIEW__?.currentRender?.id === id && /^(played|completed|finished|afterEach)$/.test(window.__STORYBOOK_PREVIEW__.currentRender.phase), id, {timeout: 20_000});
}

describe('every control', {concurrency: false}, () => {
  let browser, site, page;
  const acting = update ? {} : JSON.parse(readFileSync(record, 'utf8'));
  const start = async () => {
    browser = await launch();
    // axe has its turn elsewhere (vitest.config.mjs).
    page = await openPreview(browser, site.url, {globals: 'a11y.manual:!true'});
    await page.addInitScript(install);
    shown = undefined;
  };
  before(async () => {
    site = await serve(built);
    await start();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    if (update && Object.keys(acting).length === declarations.size) writeFileSync(record, `${JSON.stringify(acting, null, 1)}\n`);
  });

  /** The story that is shown; others are asked for without loading the page anew, but where its address was changed. */
  let shown;
  const show = async (id) => {
    // A browser that ends fails what it was at, and nothing after that.
    if (!browser.isConnected()) await start();
    if (!shown) await load(page, id);
    else if (id !== shown) await page.evaluate((id) => window.__drawing.open(id), id);
    shown = id;
  };

  it('there is a page of stories for each widget', () => assert.deepEqual([...stories.keys()].sort(), [...declarations.keys()].sort()));

  for (const [tag, {attributes, cssProperties}] of declarations) {
    it(`of <${tag}> changes what is drawn`, {timeout: 180_000}, async () => {
      const ready = stories.get(tag).find((id) => id.endsWith('--ready'));
      assert.ok(ready, `there is no story “Ready” of <${tag}>`);
      await show(ready);
      const {argTypes, args} = await describeStory(page, ready);
      const keys = Object.keys(argTypes).filter((key) => key !== 'guide');
      const named = keys.map((key) => argTypes[key].name);
      for (const key of keys) assert.ok(argTypes[key].control?.type, `${key} has no field`);
      for (const {name} of attributes) assert.ok(name === 'guide' || named.includes(name), `the attribute ${name} has no control`);
      for (const name of named) assert.ok(name.startsWith('--career-') || attributes.some((each) => each.name === name), `${name} is no attribute and no token`);

      const dead = [];
      const here = [];
      const away = [];
      for (const key of keys.filter((key) => !key.startsWith('--'))) {
        const {name} = argTypes[key];
        const place = elsewhere[tag]?.[name] ?? elsewhere['*'][name];
        (place ? away : here).push([key, place]);
      }
      /** Whether one of the values of an attribute is seen. */
      const isSeen = async (id, key, argType, now) => {
        for (const value of valuesFor(key, argType, now)) if (await acts(page, id, {[key]: value}, {[key]: now})) return true;
        return false;
      };
      await keep(page, ready);
      for (const [key] of here) if (!(await isSeen(ready, key, argTypes[key], args[key]))) dead.push(argTypes[key].name);

      const tokens = new Map(cssProperties.map(({name, syntax}) => [name, tokenValues[syntax]]));
      const tokensSeen = async (id, names) => {
        await keep(page, id, {}, true);
        const own = (await describeStory(page, id)).args;
        return seen(page, id, Object.fromEntries(names.map((name) => [name, tokens.get(name)])), Object.fromEntries(names.map((name) => [name, own[name]])));
      };
      const unproven = new Set(update ? tokens.keys() : acting[tag]);
      const proven = new Set();
      const tryTokens = async (id) => {
        for (const name of await tokensSeen(id, [...unproven])) { proven.add(name); unproven.delete(name); }
      };
      await tryTokens(ready);
      if (!update) assert.deepEqual(await tokensSeen(ready, [...tokens.keys()].filter((name) => !acting[tag]?.includes(name))), [], 'act, and are not recorded: UPDATE=1 npm run test:storybook');

      /** Whether a value is seen when the address, which is followed once, names a place afterwards. */
      const isSeenAt = async (hash, id, key, argType, now) => {
        const at = async (value) => {
          shown = undefined;
          await load(page, id);
          return page.evaluate(([id, args, hash]) => window.__drawing.at(id, args, hash), [id, withNull({[key]: value}), hash]);
        };
        const before = await at(now);
        await tryTokens(id);
        for (const value of valuesFor(key, argType, now)) if ((await at(value)) !== before) return true;
        return false;
      };
      for (const [key, {story = 'ready', args: more = {}, hash}] of away) {
        const id = stories.get(tag).find((each) => each.endsWith(`--${story}`)) ?? ready;
        await show(id);
        const opened = await describeStory(page, id);
        if (!hash) await keep(page, id, more);
        const now = more[key] ?? opened.args[key];
        if (!(await (hash ? isSeenAt(hash, id, key, opened.argTypes[key], now) : isSeen(id, key, opened.argTypes[key], now)))) dead.push(argTypes[key].name);
        if (Object.keys(more).length > 0) await page.evaluate((id) => window.__drawing.reset(id), id);
      }
      for (const id of stories.get(tag)) {
        if (unproven.size === 0) break;
        if (id === ready || /-(loading|dark|narrow|arabic|german)$/.test(id)) continue;
        await show(id);
        await tryTokens(id);
      }
      if (update) acting[tag] = cssProperties.map(({name}) => name).filter((name) => proven.has(name));
      else dead.push(...unproven);
      assert.deepEqual(dead, [], `<${tag}> has controls that change nothing`);
      assert.deepEqual(page.errors.splice(0), []);
    });
  }
});
