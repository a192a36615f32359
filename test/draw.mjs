// Draws every guide of a folder in a browser, as <career-guide> at 320 px: all that its sections say is there, nothing scrolls sideways, and
// nothing is said on the console. How many have which sections is said at the end. Draws dist/.
//
//   npm run test:draw -- guides/
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {root} from '../src/build/widgets.mjs';
import {findChromium} from './support/chromium.mjs';
import {isLink, pieces, shownAsWritten, strings} from './support/written.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('npm run test:draw -- <folder of guides>');
  process.exit(2);
}
const names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
const isShown = shownAsWritten(JSON.parse(readFileSync(join(root, 'dist/role-guide.schema.json'), 'utf8')));

/** Runs in the page, so it has nothing from outside. */
async function draw(guide) {
  const {document, innerWidth, requestAnimationFrame} = globalThis;
  const element = Object.assign(document.createElement('career-guide'), {guide});
  document.body.replaceChildren(element);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const sectionsOf = () => [...element.shadowRoot.querySelectorAll('*')].filter((each) => 'state' in each);
  do await frame();
  while ([element, ...sectionsOf()].some((each) => each.isUpdatePending));
  // What is long is drawn when it is wanted; print wants all.
  globalThis.dispatchEvent(new Event('beforeprint'));
  await frame();
  globalThis.dispatchEvent(new Event('afterprint'));
  const textOf = (node) => (node.nodeType === 3 ? node.data : node.localName === 'style' ? '' : [...(node.shadowRoot ?? node).childNodes].map(textOf).join(''));
  return {
    state: element.state,
    sections: sectionsOf().filter(({state}) => state !== 'empty').map(({localName, state}) => [localName, state]),
    text: textOf(element),
    wide: document.documentElement.scrollWidth > innerWidth,
  };
}

const {executablePath, args, env} = await findChromium();
const browser = await chromium.launch({executablePath, args, env});
const faults = [];
const drawn = new Map();
let [passed, failed] = [0, 0];
const queue = names.values();
await Promise.all([1, 2].map(async () => {
  const page = await browser.newPage({viewport: {width: 320, height: 800}});
  await page.setContent('<!doctype html><html lang="en"><title>A guide</title><body></body></html>');
  await page.addScriptTag({path: join(root, 'dist/career-widgets.js')});
  let said = [];
  page.on('console', (message) => ['warning', 'error'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  for (const name of queue) {
    said = [];
    const guide = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const {state, sections, text, wide} = await page.evaluate(draw, guide);
    const plain = text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
    const missing = strings(guide).filter(([path, string]) => isShown(path) && !isLink(path) && !pieces(string).every((piece) => plain.includes(piece)));
    const wrong = [
      state !== 'ready' && `is ${state}`,
      ...sections.flatMap(([tag, each]) => (each === 'ready' ? [] : `<${tag}> is ${each}`)),
      wide && 'scrolls sideways at 320 px',
      ...missing.map(([path, string]) => `does not say ${path}: ${string.slice(0, 80)}`),
      ...said,
    ].filter(Boolean);
    for (const [tag] of sections) drawn.set(tag, (drawn.get(tag) ?? 0) + 1);
    if (wrong[0]) failed++;
    else passed++;
    faults.push(...wrong.map((fault) => `${name} ${fault}`));
  }
}));
await browser.close();

console.log([...drawn].sort(([, one], [, other]) => other - one).map(([tag, n]) => `<${tag}> ${n}`).join(', '));
for (const fault of faults.slice(0, 50)) console.log(fault);
if (faults.length > 50) console.log(`and ${faults.length - 50} more`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
