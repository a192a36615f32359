// Draws every widget of guides that are made at random from one seed: each value may be of another type, missing, huge, nested or nonsense. Fails where
// anything throws, nothing is shown, a promise is rejected, "NaN", "undefined" or "[object" is drawn, or a drawing takes 500 ms.
//
//   npm run test:fuzz                     60 guides
//   npm run test:fuzz -- --runs 2000 --seed 7
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {root, tags} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';

const {values} = parseArgs({options: {runs: {type: 'string', default: '60'}, seed: {type: 'string', default: '1'}}});
const runs = Number(values.runs);
const schema = JSON.parse(readFileSync(join(root, 'dist/role-guide.schema.json'), 'utf8'));

/** mulberry32: the same numbers from the same seed. */
let state = Number(values.seed);
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const texts = ['', ' ', 'word', 'Two words', '12', '-1', '$5,000 a year', '2026-01-31', '24:00', '09:00', 'x'.repeat(3000), 'e\u0301'.repeat(50), '\u202edlrow', '👩‍👩‍👧', 'عربي', '{n}', '<b>', '\n\n a \n\n', '__proto__', 'de', 'en-US-x-a'];
const strange = [null, true, false, 0, -0, -1, 1e308, 0.1, NaN, [], {}, [[]], [null], '', 'x', {name: 5}, [{}], {__proto__: null}];
function make(schema, depth = 0) {
  if (random() < 0.07) return pick(strange);
  if (schema.anyOf) return make(pick(schema.anyOf), depth);
  switch ([schema.type].flat()[0]) {
    case 'string':
      return schema.enum && random() < 0.8 ? pick(schema.enum) : schema.format && random() < 0.7 ? pick(['https://example.org/', '/a', 'javascript:x', '//']) : schema.examples && random() < 0.7 ? pick(schema.examples) : pick(texts);
    case 'number':
      return pick([0, 1, 2, 5, 40, 100, 45_000, 2026, -3, 0.5, 1e9, schema.minimum ?? 7, schema.maximum ?? 80]);
    case 'boolean':
      return random() < 0.5;
    case 'array': {
      if (schema.prefixItems) return schema.prefixItems.map((each) => make(each, depth + 1));
      const most = random() < 0.04 ? 300 : depth ? 3 : 8;
      return Array.from({length: Math.floor(random() * most)}, () => make(schema.items, depth + 1));
    }
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties).flatMap(([key, each]) => (random() < (depth ? 0.6 : 0.5) ? [[key, make(each, depth + 1)]] : [])));
    default:
      return null;
  }
}

const {executablePath, args, env, kind} = await findChromium();
const browser = await chromium.launch({executablePath, env, args});
const faults = [];
let draws = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
  await page.route('**/*', (route) => route.fulfill({contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Fuzz</title><body>'}));
  await page.goto('http://localhost/');
  for (const file of ['locales/de.js', 'locales/ar.js', 'career-widgets.js']) await page.addScriptTag({content: readFileSync(join(root, 'dist', file), 'utf8'), type: 'module'});
  for (let run = 0; run < runs && faults.length < 20; run++) {
    const guide = make(schema);
    const found = await page.evaluate(async ([guide, tags, lang]) => {
      /* global document, NodeFilter */
      console.warn = () => {};
      globalThis.onunhandledrejection = (event) => faults.push(`rejected: ${event.reason}`);
      const faults = [];
      document.documentElement.lang = lang;
      for (const tag of tags) {
        const element = document.createElement(tag);
        element.guide = guide;
        const began = performance.now();
        document.body.append(element);
        await element.updateComplete;
        const {height} = element.getBoundingClientRect();
        const took = performance.now() - began;
        let text = '';
        for (const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT); walker.nextNode(); ) text += ` ${walker.currentNode.data}`;
        const nonsense = /\bNaN\b|\bundefined\b|\[object /.exec(text);
        if (!['ready', 'partial', 'empty', 'error'].includes(element.state)) faults.push(`<${tag}> is ${element.state}`);
        if (!height) faults.push(`<${tag}> shows nothing`);
        if (nonsense) faults.push(`<${tag}> says ${nonsense[0]}: ${text.slice(Math.max(0, nonsense.index - 40), nonsense.index + 40)}`);
        if (took > 500) faults.push(`<${tag}> took ${took.toFixed()} ms`);
        element.remove();
      }
      return faults;
    }, [guide, tags, pick(['en', 'de', 'ar', 'en-IN', ''])]);
    draws += tags.length;
    faults.push(...found.map((each) => `guide ${run} of seed ${values.seed}: ${each}`));
  }
} finally {
  await browser.close();
}
console.log(`${runs} guides, ${draws.toLocaleString('en')} draws, seed ${values.seed}; Chromium (${kind}): ${faults.length} faults`);
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
process.exitCode = faults[0] ? 1 : 0;
