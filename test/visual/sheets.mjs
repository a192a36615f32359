// Draws the sheets that are compared: one for each widget, width and direction, on it every brand in light (above) and dark (below).
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {root, tags} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';
import {fontFaces, ownStack} from './fonts.mjs';

const brandFolder = join(root, 'stories/brands');
/** The brands there are. */
export const brands = readdirSync(brandFolder).filter((name) => name.endsWith('.css')).map((name) => name.slice(0, -4)).sort();
const schemes = ['light', 'dark'];
export const widths = [320, 960];
const languages = {ltr: {lang: 'en', guide: 'operations-assistant'}, rtl: {lang: 'ar', guide: 'registered-nurse.ar'}};

/** What a widget is given besides the guide, where it would not show what it can. */
const attributes = {
  // The rest of a guide is on the other sheets.
  'career-guide': 'sections="role-summary market-demand"',
  'career-ladder': 'years="3"',
  'skill-map': 'interactive have="Excel, Asana"',
};

/** What is not for cutting: addresses and what has a form. */
const kept = new Set(['$schema', 'url', 'date', 'updated', 'lang', 'start', 'end', 'currency', 'code', 'area', 'source']);
/**
 * A guide cut so that a picture shows each thing once, and stays small: the first entries of a list, the first words of prose.
 * What many entries and long words do is held by other tests.
 */
export const cut = (value, key) =>
  kept.has(key) ? value
    : typeof value === 'string' ? (value.length > 60 ? `${value.slice(0, 60).replace(/\s+\S*$/, '').replace(/[\p{P}\s]+$/u, '')}.` : value)
      : Array.isArray(value) ? value.slice(0, typeof value[0] === 'string' ? 2 : 3).map((each) => cut(each))
        : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cut(each, name)])) : value;

/** Names of all sheets, `<widget>.<width>.<direction>`. */
export const sheets = tags.flatMap((tag) => widths.flatMap((width) => Object.keys(languages).map((direction) => `${tag}.${width}.${direction}`)));

const base = 'http://pictures.test/';
const mime = {css: 'text/css', woff2: 'font/woff2', json: 'application/json'};

/** Opens the browser; `css` comes after the brands. */
export async function openStudio({css = ''} = {}) {
  const {outputFiles: [bundle]} = await build({
    stdin: {contents: ["import './src/locales/ar.ts';", ...tags.map((tag) => `import './src/widgets/${tag}/define.ts';`)].join('\n'), resolveDir: root, loader: 'ts'},
    bundle: true, format: 'iife', write: false, logLevel: 'error', absWorkingDir: root,
  });
  const browser = await launch();
  const pages = new Map();

  /** A page in one direction, with its script: made once. */
  async function pageOf(direction) {
    if (pages.has(direction)) return pages.get(direction);
    const page = await browser.newPage({viewport: {width: 800, height: 600}, deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC'});
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() !== 'log' && problems.push(message.text()));
    await page.route('**', (route) => serve(route, css, languages[direction].lang, direction));
    await page.goto(base);
    const fonts = await page.evaluate(async () => {
      const {document} = globalThis;
      const faces = [...document.fonts];
      await Promise.all(faces.map((face) => face.load()));
      return faces.map(({status}) => status);
    });
    if (fonts.some((status) => status !== 'loaded')) throw new Error('A font of the pictures is not there: npm ci.');
    await page.addScriptTag({content: bundle.text});
    // The brands' own stacks, cut to what comes with the tests.
    await useOwnFonts(page);
    await page.evaluate(() => globalThis.document.querySelector('main').replaceChildren());
    pages.set(direction, Object.assign(page, {problems}));
    return page;
  }

  return {
    pageOf,
    /** A sheet as PNG. @param adapt - What is done in the page before. */
    async draw(name, adapt) {
      const [tag, width, direction] = name.split('.');
      const page = await pageOf(direction);
      page.problems.length = 0;
      await page.setViewportSize({width: brands.length * width, height: 600});
      const guide = cut(JSON.parse(readFileSync(join(root, `stories/guides/${languages[direction].guide}.json`), 'utf8')));
      const height = await page.evaluate(async ([tag, width, extra, guide, brands, schemes]) => {
        const {document} = globalThis;
        const sheet = document.querySelector('main');
        sheet.replaceChildren();
        sheet.style.gridTemplateColumns = `repeat(${brands.length}, ${width}px)`;
        for (const scheme of schemes)
          for (const brand of brands) {
            const cell = document.createElement('div');
            cell.className = `cell brand-${brand}`;
            cell.style.colorScheme = scheme;
            cell.append(document.createRange().createContextualFragment(`<${tag} ${extra}></${tag}>`));
            cell.firstElementChild.guide = guide;
            sheet.append(cell);
          }
        const until = Date.now() + 20_000;
        const all = [...sheet.querySelectorAll(tag)];
        while (!all.every((each) => each.matches(':state(ready), :state(partial)'))) {
          if (Date.now() > until) throw new Error(`<${tag}> was not drawn: it is ${all.map(({state}) => state).join(', ')}.`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return sheet.scrollHeight;
      }, [tag, width, attributes[tag] ?? '', guide, brands, schemes]);
      if (adapt) await page.evaluate(adapt);
      // All of it in view, so that nothing is left out as being far away; two frames, then nothing moves any more.
      await page.setViewportSize({width: brands.length * width, height});
      const size = await page.evaluate(async () => {
        const {document, requestAnimationFrame} = globalThis;
        let before;
        for (;;) {
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          const now = document.querySelector('main').scrollHeight;
          if (now === before) return now;
          before = now;
        }
      });
      if (size !== height) await page.setViewportSize({width: brands.length * width, height: size});
      if (page.problems.length) throw new Error(`${name}: ${page.problems.join('\n')}`);
      return page.screenshot({animations: 'disabled', caret: 'hide'});
    },
    close: () => browser.close(),
  };
}

async function useOwnFonts(page) {
  const stacks = await page.evaluate((names) => {
    const {document, getComputedStyle} = globalThis;
    return names.map((name) => {
      const probe = document.createElement('div');
      probe.className = `cell brand-${name}`;
      document.querySelector('main').append(probe);
      const {fontFamily} = getComputedStyle(probe);
      return {name, text: fontFamily, heading: getComputedStyle(probe).getPropertyValue('--career-heading-font')};
    });
  }, brands);
  await page.addStyleTag({content: stacks.map(({name, text, heading}) => `.cell.brand-${name} { font-family: ${ownStack(text)};${heading ? ` --career-heading-font: ${ownStack(heading)}` : ''} }`).join('\n')});
}

/** The Chromium that comes from npm, whatever else is installed, with the fonts that come with it and no others. */
export async function launch() {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = 'npm';
  const {executablePath, args, env} = await findChromium().finally(() => {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  });
  const fonts = join(root, 'node_modules/.cache/pictures');
  mkdirSync(fonts, {recursive: true});
  writeFileSync(join(fonts, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(dirname(executablePath), 'fonts/fonts')}</dir><cachedir>${fonts}</cachedir></fontconfig>\n`);
  return chromium.launch({executablePath, env: {...env, FONTCONFIG_PATH: fonts}, args: [...args, '--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars']});
}

function serve(route, css, lang, direction) {
  const path = new URL(route.request().url()).pathname.slice(1);
  if (!route.request().url().startsWith(base)) return route.abort();
  if (path) return route.fulfill({body: readFileSync(join(root, path)), contentType: mime[path.split('.').at(-1)] ?? 'text/plain'});
  return route.fulfill({contentType: 'text/html', body: `<!doctype html><html lang="${lang}" dir="${direction}"><meta charset="utf-8">
    <link rel="icon" href="data:,">
    <style>${fontFaces(`${base}node_modules/`)}
      body { margin: 0 }
      main { display: grid }
      .cell { box-sizing: border-box; padding: 16px; overflow: clip }</style>
    ${brands.map((name) => `<link rel="stylesheet" href="${base}stories/brands/${name}.css">`).join('')}
    <style>${css}</style><main></main>`});
}
