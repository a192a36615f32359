// Whether anything is kept of what was on a page: mounts, moves, clones, redraws and removes widgets, in each form, and counts nodes,
// listeners and the heap after each third. Fails where nodes or listeners grow after the first third, or the heap by more than a tenth.
//
//   npm run bench:leak                  300 cycles of each
//   npm run bench:leak -- --cycles 3000
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {root} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';
import {forms} from './forms.mjs';

const {values} = parseArgs({options: {cycles: {type: 'string', default: '300'}}});
const cycles = Number(values.cycles);
const guide = JSON.parse(readFileSync(join(root, 'stories/guides/operations-assistant.json'), 'utf8'));
const all = {
  element: forms.element,
  div: forms.div,
  code: forms.code({salary: {median: 45000, currency: 'USD'}}),
  link: forms.link,
  missing: '<salary-range src="#missing"></salary-range>',
  guide: '<career-guide></career-guide>',
};
const {executablePath, args, env, kind} = await findChromium();
const browser = await chromium.launch({executablePath, env, args: [...args, '--js-flags=--expose-gc']});
const grown = [];
try {
  console.log(`${cycles} cycles of each form, a tenth of the guide; Chromium ${browser.version()} (${kind})\n`);
  console.log(`${'form'.padEnd(10)}${'nodes'.padEnd(28)}${'listeners'.padEnd(28)}heap, MB`);
  for (const [form, html] of Object.entries(all)) {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Leak</title><body><main></main><aside></aside>'}));
    await page.goto('http://localhost/');
    await page.addScriptTag({content: readFileSync(join(root, 'dist/career-widgets.js'), 'utf8'), type: 'module'});
    const session = await page.context().newCDPSession(page);
    const counts = [];
    const count = async () => {
      for (let i = 0; i < 3; i++) await page.evaluate(() => (globalThis.gc(), new Promise((resolve) => setTimeout(resolve, 50))));
      const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
      const {usedSize} = await session.send('Runtime.getHeapUsage');
      counts.push({nodes, listeners: jsEventListeners, heap: usedSize / 1e6});
    };
    const run = (n) => page.evaluate(async ([html, guide, n]) => {
      /* global document, requestAnimationFrame */
      console.warn = () => {};
      const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
      const pause = () => new Promise((resolve) => setTimeout(resolve));
      for (let i = 0; i < n; i++) {
        main.innerHTML = html;
        const node = main.firstElementChild;
        if (node.localName === 'career-guide') node.guide = guide;
        await pause();
        aside.append(node);
        main.append(node.cloneNode(true));
        await pause();
        document.documentElement.lang = i % 2 ? 'en' : 'de';
        node.replaceWith(document.createElement('p'));
        await pause();
        main.replaceChildren();
        aside.replaceChildren();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, [html, guide, n]);
    const total = form === 'guide' ? cycles / 10 : cycles;
    await run(5);
    await count();
    for (let third = 0; third < 3; third++) {
      await run(Math.ceil(total / 3));
      await count();
    }
    await page.close();
    const [, first, , last] = counts;
    const line = (name, digits) => counts.map((each) => each[name].toFixed(digits)).join(' → ');
    const isGrown = last.nodes > first.nodes + 20 || last.listeners > first.listeners + 5 || last.heap > first.heap * 1.1 + 0.2;
    if (isGrown) grown.push(form);
    console.log(`${form.padEnd(10)}${line('nodes', 0).padEnd(28)}${line('listeners', 0).padEnd(28)}${line('heap', 1)}${isGrown ? '  GROWS' : ''}`);
  }
} finally {
  await browser.close();
}
console.log(grown[0] ? `\nGrows: ${grown.join(', ')}.` : '\nNothing is kept.');
process.exitCode = grown[0] ? 1 : 0;
