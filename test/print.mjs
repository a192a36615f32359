// The print of a whole guide, as Chromium makes a PDF of it: every string is in it, and no page is blank. Draws dist/.
//
//   npm run test:print                   all example guides
//   npm run test:print -- electrician    one, also written to .look/electrician.pdf
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {extractText, getDocumentProxy} from 'unpdf';
import {root} from '../src/build/widgets.mjs';
import {findChromium} from './support/chromium.mjs';
import {isLink, shownAsWritten, strings} from './support/written.mjs';

const folder = join(root, 'stories/guides');
const [only] = process.argv.slice(2);
const names = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5)).filter((name) => !only || name === only);
const scripts = ['career-widgets.js', 'locales/de.js', 'locales/ar.js'].map((file) => readFileSync(join(root, 'dist', file), 'utf8'));

/** Paper cannot follow links. */
const isShown = shownAsWritten(JSON.parse(readFileSync(join(root, 'dist/role-guide.schema.json'), 'utf8')));
const isPrinted = (path) => isShown(path) && !isLink(path);
// Lines break anywhere, and ligatures and Arabic forms are letters.
const plain = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2066-\u2069]/g, '');
/** Whether a text is there, if need be in parts: of one that goes on to the next page, what stood beside it comes between. */
function found(whole, text, parts = 3) {
  if (whole.includes(text)) return true;
  let [some, all] = [0, text.length];
  while (all - some > 1) {
    const length = (some + all) >> 1;
    if (whole.includes(text.slice(0, length))) some = length;
    else all = length;
  }
  return parts > 1 && some > 20 && found(whole, text.slice(some), parts - 1);
}
/** Which letters, in whatever order: a PDF has Arabic as it is seen. */
const letters = (text) => [...plain(text)].sort().join('');

const {executablePath, args, env} = await findChromium();
const browser = await chromium.launch({executablePath, args, env});
let failed = 0;
for (const name of names) {
  const json = readFileSync(join(folder, `${name}.json`), 'utf8');
  const guide = JSON.parse(json);
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="${guide.lang}" dir="${guide.lang === 'ar' ? 'rtl' : 'ltr'}"><body style="font: 16px/1.5 sans-serif">
    <script type="application/json" id="guide">${json.replaceAll('<', '\\u003c')}</script><career-guide src="#guide"></career-guide>`);
  for (const content of scripts) await page.addScriptTag({content, type: 'module'});
  await page.waitForFunction(() => globalThis.document.querySelector('career-guide').state === 'ready');
  await page.waitForTimeout(500);
  const pdf = await page.pdf({format: 'A4', printBackground: false});
  await page.close();
  if (only) {
    mkdirSync(join(root, '.look'), {recursive: true});
    writeFileSync(join(root, '.look', `${name}.pdf`), pdf);
  }
  const {text: pages} = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {mergePages: false});
  const faults = pages.flatMap((text, i) => (plain(text).length < 40 ? `page ${i + 1} is blank` : []));
  const whole = plain(pages.join(''));
  const lines = guide.lang === 'ar' && letters(pages.join(''));
  // Letters that the machine has no font for are in no PDF.
  const unreadable = lines && !/\p{Script=Arabic}/u.test(lines);
  for (const [path, string] of strings(guide)) {
    if (!isPrinted(path) || unreadable) continue;
    if (lines ? [...new Set(letters(string))].some((letter) => !lines.includes(letter)) : !string.split(/\n\s*\n/).every((piece) => found(whole, plain(piece)))) faults.push(`${path}: ${string}`);
  }
  console.log(`${faults.length ? 'FAILED' : 'ok    '}  ${name}: ${pages.length} pages, ${unreadable ? 'no font for its script here: strings not compared' : `${strings(guide).length} strings`}`);
  for (const fault of faults) console.log(`        ${fault}`);
  failed += faults.length;
}
await browser.close();
process.exitCode = failed ? 1 : 0;
