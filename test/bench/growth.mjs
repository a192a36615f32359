// What much of something costs: 1,000 widgets on a page, 10,000 items in a list. Prints the longest task of the page's main thread and
// all of its work. Fails where a task is above 50 ms, or what --limit says.
//
//   npm run build && node test/bench/growth.mjs [case …]      --count 10000  --throttle 1  --limit 50
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {root} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';
import {tasksOf, traced} from './tasks.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {count: {type: 'string', default: '10000'}, throttle: {type: 'string', default: '1'}, limit: {type: 'string', default: '50'}},
});
const count = Number(values.count);
const limit = Number(values.limit);
const guide = JSON.parse(readFileSync(join(root, 'stories/guides/software-developer.json'), 'utf8'));
const many = (item) => Array.from({length: count}, (_, i) => item(i));
const ofList = (tag, guide) => ({elements: () => [tag], guide});

/** What is drawn, as tags, and of what. */
const cases = {
  'no widget': {elements: () => [], guide},
  '1,000 widgets': {elements: () => Array.from({length: 1000}, () => 'salary-range'), guide},
  'responsibilities': ofList('key-responsibilities', {responsibilities: many((i) => `Responsibility ${i}`)}),
  'questions': ofList('role-faq', {faq: many((i) => ({question: `Question ${i}?`, answer: `Answer ${i}.`}))}),
  'sources': ofList('source-list', {sources: many((i) => ({name: `Source ${i}`, url: `https://example.com/${i}`}))}),
};
const chosen = positionals.length > 0 ? positionals : Object.keys(cases);

const script = readFileSync(join(root, 'dist/career-widgets.js'), 'utf8');
const {executablePath, args, env} = await findChromium();
const browser = await chromium.launch({executablePath, env, args});
let over = false;
try {
  for (const name of chosen) {
    const tasks = await draw(cases[name]);
    const longest = Math.max(...tasks);
    over ||= longest > limit;
    const all = tasks.reduce((sum, task) => sum + task, 0);
    console.log(`${name.padEnd(20)} longest ${longest.toFixed(0).padStart(6)}  all ${all.toFixed(0).padStart(6)} ms${longest > limit ? `  OVER ${limit}` : ''}`);
  }
} finally {
  await browser.close();
}
process.exitCode = over ? 1 : 0;

async function draw({elements, guide}) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  await page.route('**/*', (route) => route.fulfill({contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Growth</title><body>'}));
  await page.goto('http://localhost/');
  await page.addScriptTag({content: script, type: 'module'});
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: Number(values.throttle)});
  // What the page does itself, reading the guide and making elements, is no work of ours: it is done before.
  const made = await page.evaluateHandle(([tags, guide]) => tags.map((tag) => {
    const element = document.createElement(tag);
    element.guide = guide;
    return element;
  }), [elements(), guide]);
  await browser.startTracing(page, {categories: traced});
  await page.evaluate(async (made) => {
    /* global document, requestAnimationFrame */
    document.body.append(...made);
    for (const element of made) await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, made);
  await page.waitForTimeout(300);
  const {traceEvents} = JSON.parse(await browser.stopTracing());
  await page.close();
  return tasksOf(traceEvents);
}
