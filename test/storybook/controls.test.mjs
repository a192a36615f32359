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
  cited: 'only an address that names a source marks one',
};
/**
 * Where an attribute acts with certain data only: which story has them, with which args, and why. Of flat attributes each needs the others that make
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
  'source-list': {noAddress: {story: 'ready', hash: '#source-2', why: reasons.cited}},
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
  '--career-accent': ['#b4005a'],
};
function valuesFor(key, {control, options}, now) {
  const type = typeof control === 'string' ? control : control?.type;
  if (values[key]) return values[key];
  if (options) return options.filter((each) => each !== now);
  if (type === 'boolean') return [!now];
  if (type === 'number') return [Math.min((Number(now) || 2) + 2, control.max ?? Infinity)];
  if (type === 'color') return ['#b4005a'];
  if (key.startsWith('--')) return [key.endsWith('font') ? 'monospace' : '2.7em'];
  return ['Something else'];
}

/** All that is drawn of a widget; for tokens with what its colours, sizes and fonts come out as. */
function snapshot(withStyles) {
  const said = ['color', 'fill', 'stroke', 'stroke-width', 'background-color', 'border-top-color', 'border-left-color', 'border-bottom-color', 'border-top-left-radius', 'border-top-width', 'font-size', 'font-family', 'font-weight', 'outline-color',
    'list-style-image', 'list-style-type', 'scroll-margin-block-start', 'inset-block-start', 'max-block-size', 'padding-top', 'padding-left', 'margin-top', 'row-gap', 'column-gap', 'accent-color', 'text-decoration-color', 'background-image', 'box-shadow', 'inline-size', 'block-size'];
  const lines = [];
  const style = (element, pseudo) => {
    const computed = getComputedStyle(element, pseudo);
    if (pseudo && pseudo !== '::marker' && computed.content === 'none') return;
    lines.push(pseudo ?? '', ...said.map((name) => computed.getPropertyValue(name)));
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return void lines.push(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') return;
    // What was set on the widget itself is no drawing of it.
    if (node.getRootNode() !== document) lines.push(node.localName, ...[...node.attributes].map(({name, value}) => `${name}=${value}`), `${node.checked} ${node.value} ${node.open}`);
    if (withStyles) for (const pseudo of [undefined, '::before', '::after', ...(node.localName === 'li' ? ['::marker'] : [])]) style(node, pseudo);
    for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) walk(child);
  };
  for (const element of document.querySelectorAll('.frame > div > *')) walk(element);
  return lines.join('\n');
}

/** A story with these args, drawn to the end. */
async function set(page, storyId, args, isReset) {
  await page.evaluate(async ({storyId, args, isReset}) => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    const rendered = new Promise((resolve) => channel.once('storyRendered', resolve));
    // What is undefined gets lost on its way here.
    const updatedArgs = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, value === null ? undefined : value]));
    if (isReset) channel.emit('resetStoryArgs', {storyId});
    else channel.emit('updateStoryArgs', {storyId, updatedArgs});
    await Promise.race([rendered, new Promise((_, fail) => setTimeout(fail, 8000, new Error(`${storyId} was not drawn`)))]);
    await window.__settled();
  }, {storyId, args: Object.fromEntries(Object.entries(args).map(([key, value]) => [key, value ?? null])), isReset});
}
const settled = async () => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? [each, ...all(each.shadowRoot)] : []));
  for (let round = 0; round < 3; round++) {
    await Promise.all(all(document).map((each) => each.updateComplete));
    await new Promise((frame) => requestAnimationFrame(() => frame()));
  }
  for (let waits = 0; waits < 100 && all(document).some((each) => each.matches(':state(loading)')); waits++) await new Promise((later) => setTimeout(later, 50));
};

async function open(page, id, hash = '') {
  await page.goto(`about:blank`);
  await page.goTo(id);
  await page.waitForFunction((id) => window.__STORYBOOK_PREVIEW__?.currentRender?.id === id && /^(played|completed|finished|afterEach)$/.test(window.__STORYBOOK_PREVIEW__.currentRender.phase), id, {timeout: 20_000});
  if (hash) await page.evaluate((hash) => { location.hash = hash; }, hash);
  await page.evaluate((source) => { window.__settled = (0, eval)(`(${source})`); }, settled.toString());
  await page.evaluate(() => window.__settled());
  return page.evaluate(async (storyId) => {
    const {argTypes, initialArgs} = await window.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({storyId});
    return JSON.parse(JSON.stringify({argTypes, args: {...initialArgs, guide: undefined}}));
  }, id);
}
/** Drawn to the end: a guide draws its sections one after the other. */
const draw = (page, withStyles = false) => page.evaluate(async ({source, withStyles}) => {
  const snapshot = (0, eval)(`(${source})`);
  for (let before, tries = 0; ; tries++) {
    const now = snapshot(withStyles);
    if (now === before || tries > 20) return now;
    before = now;
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 30)));
  }
}, {source: snapshot.toString(), withStyles});

describe('every control', {concurrency: false}, () => {
  let browser, site, page;
  const acting = update ? {} : JSON.parse(readFileSync(record, 'utf8'));
  before(async () => {
    site = await serve(built);
    browser = await launch();
    // axe has its turn elsewhere (vitest.config.mjs).
    page = await openPreview(browser, site.url, {globals: 'a11y.manual:!true'});
  });
  after(async () => {
    await browser?.close();
    site?.close();
    if (update && Object.keys(acting).length === declarations.size) writeFileSync(record, `${JSON.stringify(acting, null, 1)}\n`);
  });

  it('there is a page of stories for each widget', () => assert.deepEqual([...stories.keys()].sort(), [...declarations.keys()].sort()));

  for (const [tag, {attributes, cssProperties}] of declarations) {
    it(`of <${tag}> changes what is drawn`, {timeout: 180_000}, async () => {
      const ready = stories.get(tag).find((id) => id.endsWith('--ready'));
      assert.ok(ready, `there is no story “Ready” of <${tag}>`);
      const {argTypes, args} = await open(page, ready);
      const keys = Object.keys(argTypes).filter((key) => key !== 'guide');
      const named = keys.map((key) => argTypes[key].name);
      for (const key of keys) assert.ok(argTypes[key].control?.type, `${key} has no field`);
      for (const {name} of attributes) assert.ok(name === 'guide' || named.includes(name), `the attribute ${name} has no control`);
      for (const name of named) assert.ok(name.startsWith('--career-') || attributes.some((each) => each.name === name), `${name} is no attribute and no token`);

      const dead = [];
      const here = [];
      const away = [];
      for (const key of keys.filter((key) => !key.startsWith('--'))) {
        const place = elsewhere[tag]?.[key] ?? elsewhere['*'][key];
        (place ? away : here).push([key, place]);
      }
      const plain = await draw(page);
      const acts = async (id, key, argType, now, base) => {
        const from = base ?? plain;
        for (const value of valuesFor(key, argType, now)) {
          await set(page, id, {[key]: value});
          const isSeen = (await draw(page, key.startsWith('--'))) !== from;
          await set(page, id, {[key]: now});
          if (isSeen) return true;
        }
        return false;
      };
      for (const [key] of here) if (!(await acts(ready, key, argTypes[key], args[key]))) dead.push(argTypes[key].name);
      assert.equal((await draw(page)) === plain, true, 'a control that is set back leaves something behind');

      const unproven = new Set(update ? cssProperties.map(({name}) => name) : acting[tag]);
      const proven = [];
      const kind = (name) => (/-(font|size|radius|padding|gap|margin)$/.test(name) ? 'text' : 'color');
      const tryTokens = async (id) => {
        const from = await draw(page, true);
        // All at once first: most stories have nothing new to tell.
        const all = Object.fromEntries([...unproven].map((name) => [name, valuesFor(name, {control: kind(name)})[0]]));
        await set(page, id, all);
        const isSeen = (await draw(page, true)) !== from;
        await set(page, id, Object.fromEntries(Object.keys(all).map((name) => [name, undefined])));
        if (!isSeen) return;
        for (const name of unproven) if (await acts(id, name, {control: kind(name)}, undefined, from)) { proven.push(name); unproven.delete(name); }
      };
      await tryTokens(ready);
      if (!update) {
        const styled = await draw(page, true);
        for (const {name} of cssProperties.filter(({name}) => !acting[tag]?.includes(name))) assert.equal(await acts(ready, name, {control: kind(name)}, undefined, styled), false, `${name} acts: UPDATE=1 npm run test:storybook`);
      }

      for (const [key, {story = 'ready', args: more = {}, hash}] of away) {
        const id = stories.get(tag).find((each) => each.endsWith(`--${story}`)) ?? ready;
        const opened = await open(page, id, hash);
        const base = {...more};
        await set(page, id, base);
        if (!(await acts(id, key, opened.argTypes[key], base[key] ?? opened.args[key], await draw(page)))) dead.push(argTypes[key].name);
      }
      for (const id of stories.get(tag)) {
        if (unproven.size === 0) break;
        if (id === ready || /-(loading|dark|narrow|arabic|german)$/.test(id)) continue;
        await open(page, id);
        await tryTokens(id);
      }
      if (update) acting[tag] = cssProperties.map(({name}) => name).filter((name) => proven.includes(name));
      else dead.push(...unproven);
      assert.deepEqual(dead, [], `<${tag}> has controls that change nothing`);
      assert.deepEqual(page.errors.splice(0), []);
    });
  }
});
