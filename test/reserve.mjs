// Works out how high each widget usually is, and writes src/widgets/<tag>/reserve.css where there is none: what reserve.css
// holds free until a widget is drawn. The highest that the whole guides make it, in the narrow end of each of three widths.
//
//   npm run reserve -- role-faq source-list
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {root, tags} from '../src/build/widgets.mjs';
import {findChromium} from './support/chromium.mjs';

const wanted = process.argv.slice(2);
const script = readFileSync(join(root, 'dist/career-widgets.js'), 'utf8');
const guide = readFileSync(join(root, 'stories/guides/operations-assistant.json'), 'utf8').replaceAll('<', '\\u003c');
/** Widths of the window in em, each the narrow end of a range; two gutters of an em are off. */
const widths = [20, 30, 51];

const {executablePath, args, env} = await findChromium();
const browser = await chromium.launch({executablePath, args, env});
const heights = new Map();
for (const width of widths) {
  const page = await browser.newPage({viewport: {width: width * 16, height: 1000}});
  await page.setContent(`<!doctype html><html lang="en"><body style="margin: 0 1em; font: 16px/1.5 sans-serif">
    <script type="application/json" id="guide">${guide}</script>${tags.map((tag) => `<${tag} src="#guide"></${tag}>`).join('')}`);
  await page.addScriptTag({content: script, type: 'module'});
  await page.waitForTimeout(1000);
  for (const tag of tags) {
    const height = await page.evaluate((name) => globalThis.document.querySelector(name).getBoundingClientRect().height, tag);
    heights.set(tag, [...(heights.get(tag) ?? []), Math.round(height / 1.6) / 10]);
  }
  await page.close();
}
await browser.close();

for (const tag of tags) {
  const file = join(root, 'src/widgets', tag, 'reserve.css');
  if (wanted.length ? !wanted.includes(tag) : existsSync(file)) continue;
  const [narrow, middle, wide] = heights.get(tag);
  const rule = (height, indent = '') => `${indent}:where(${tag}) {\n${indent}  --career-reserve: ${height}em;\n${indent}}\n`;
  writeFileSync(file, `/* As high as a whole guide makes it, at the narrow end of each width (npm run reserve). */\n${rule(wide)}`
    + `@media (width < ${widths[2]}em) {\n${rule(middle, '  ')}}\n@media (width < ${widths[1]}em) {\n${rule(narrow, '  ')}}\n`);
  console.log(tag, narrow, middle, wide);
}
