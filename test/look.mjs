// Pictures of a widget as people will see it, to look at before it is called done:
//
//   npm run look -- salary-range                          into .look/salary-range/*.png
//   npm run look -- salary-range --guide software-developer --only 320,dark
//   npm run look -- career-ladder --html '<career-ladder years="3" guide="…"></career-ladder>'
//
// It draws the sources, not dist/. Variants: 320 640 1200 dark rtl german forced print, and pseudo and pseudo-rtl, the
// languages that are made of English, at 280 px.
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {languages, root, tags} from '../src/build/widgets.mjs';
import {findChromium} from './support/chromium.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {guide: {type: 'string'}, only: {type: 'string'}, html: {type: 'string'}, out: {type: 'string'}, click: {type: 'string'}},
});
const [tag] = positionals;
if (!tags.includes(tag)) throw new Error(`Which widget? npm run look -- salary-range; there are ${tags.join(', ')}.`);

const variants = {
  320: {width: 320},
  640: {width: 640},
  1200: {width: 1200},
  dark: {width: 640, scheme: 'dark'},
  rtl: {width: 640, lang: 'ar', guide: 'registered-nurse.ar'},
  german: {width: 320, lang: 'de', guide: 'electrician.de'},
  forced: {width: 640, forced: true},
  print: {width: 640, print: true},
  pseudo: {width: 280, lang: 'en-XA'},
  'pseudo-rtl': {width: 280, lang: 'en-Arab-XB'},
};
const only = values.only?.split(',') ?? Object.keys(variants);
const out = values.out ?? join(root, '.look', tag);
mkdirSync(out, {recursive: true});

const {outputFiles: [bundle]} = await build({
  stdin: {
    contents: [...languages.map((lang) => `import './src/locales/${lang}.ts';`), `import {registerPseudo} from './stories/pseudo.ts'; registerPseudo();`, ...(tag === 'career-guide' ? tags : [tag]).map((each) => `import './src/widgets/${each}/define.ts';`)].join('\n'),
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true, format: 'iife', write: false, logLevel: 'error', absWorkingDir: root,
});

const {executablePath, args, env} = await findChromium();
const browser = await chromium.launch({executablePath, args, env});
for (const name of only) {
  const {width, scheme = 'light', lang = 'en', forced, print, guide = 'operations-assistant'} = variants[name];
  const page = await browser.newPage({viewport: {width, height: 800}, forcedColors: forced ? 'active' : 'none'});
  page.on('console', (message) => console.log(`${name}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`${name}: ${error.stack}`));
  const file = (guide) => join(root, `stories/guides/${guide}.json`);
  const wanted = file(values.guide ?? guide);
  if (!existsSync(wanted)) console.log(`${name}: there is no ${wanted}; drawn with the operations assistant`);
  const json = readFileSync(existsSync(wanted) ? wanted : file('operations-assistant'), 'utf8');
  await page.setContent(`<!doctype html><html lang="${lang}" dir="${/^ar|Arab/.test(lang) ? 'rtl' : 'ltr'}" style="color-scheme: ${scheme}; background: Canvas">
    <body style="margin: 16px; font: 16px/1.5 'Liberation Sans', 'Noto Sans', sans-serif; color: CanvasText">
    <script type="application/json" id="guide">${json.replaceAll('<', '\\u003c')}</script>${values.html ?? `<${tag} src="#guide"></${tag}>`}`);
  await page.addScriptTag({content: bundle.text});
  await page.waitForTimeout(150);
  if (values.click) await page.locator(values.click).first().click();
  if (print) await page.emulateMedia({media: 'print'});
  const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.innerWidth);
  if (wide > 0) console.log(`${name}: ${wide} px too wide`);
  await page.screenshot({path: join(out, `${name}.png`), fullPage: true});
  await page.close();
}
await browser.close();
console.log(`${only.length} pictures in ${out}`);
