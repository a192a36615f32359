// What the forms for elements cost a page that has none: 50,000 nodes, with and without what looks for them.
//
//   npm run build && node test/bench/observer.mjs      --rounds 15
//
// In one page, by turns: `begin` looks through the page once, `append` adds 5,000 rows one by one, `insert` adds 5,000 rows at once,
// `text` changes 5,000 texts, `attributes` 5,000 attributes. What an observer is told comes after the work, so that a sample ends when
// all of it has been told. Without layout, which every page pays for what it adds, and with it.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {root} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';

const {values} = parseArgs({options: {rounds: {type: 'string', default: '15'}}});
const code = readFileSync(join(root, 'dist/widgets/enhance.js'), 'utf8');
const {executablePath, args, env} = await findChromium();
const browser = await chromium.launch({executablePath, env, args: [...args, '--js-flags=--expose-gc']});
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error));
await page.setContent('<!doctype html><title>50,000 nodes</title><main></main>');

const samples = await page.evaluate(async ({code, rounds}) => {
  /* global document, MutationObserver, Blob, URL, gc, globalThis, performance */
  const main = document.querySelector('main');
  const row = (i) => `<div class="row" data-id="${i}"><p>Role ${i} <a href="/roles/${i}#apply">apply</a></p><pre><code class="language-js">x</code></pre></div>`;
  const rows = (from, count) => Array.from({length: count}, (_, i) => row(from + i)).join('');
  // 10 nodes a row, its texts among them.
  const fill = () => {
    main.innerHTML = rows(0, 7000);
  };
  fill();
  const nodes = document.createNodeIterator(document);
  let count = 0;
  while (nodes.nextNode()) count++;

  const {start} = await import(URL.createObjectURL(new Blob([code], {type: 'text/javascript'})));
  // The observers that `start` makes, so that they can be taken away again.
  const observers = [];
  const {observe} = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...all) {
    observers.push(this);
    return observe.apply(this, all);
  };
  const begin = () => {
    delete globalThis[Symbol.for('career-widgets.forms')];
    start();
  };
  const end = () => observers.splice(0).forEach((each) => each.disconnect());
  const made = Array.from({length: 5000}, (_, i) => {
    const holder = document.createElement('template');
    holder.innerHTML = row(i);
    return holder.content.firstElementChild;
  });
  const work = {
    append: () => made.forEach((each) => main.append(each)),
    insert: () => main.lastElementChild.insertAdjacentHTML('afterend', rows(0, 5000)),
    text: () => [...main.children].slice(0, 5000).forEach((each, i) => (each.firstChild.firstChild.data = `Role ${i + 1}`)),
    attributes: () => [...main.children].slice(0, 5000).forEach((each, i) => each.setAttribute('data-id', i + 1)),
  };
  const channel = () => new Promise((resolve) => {
    const {port1, port2} = new globalThis.MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  const time = async (run) => {
    gc();
    const before = performance.now();
    run();
    // The observers are told in the microtasks of this task.
    await Promise.resolve();
    await Promise.resolve();
    const told = performance.now() - before;
    main.getBoundingClientRect();
    return [told, performance.now() - before];
  };
  const samples = {begin: {with: [], without: []}};
  for (const name in work) samples[name] = {with: [], without: []};
  for (let round = -2; round < rounds; round++) {
    for (const name in work) {
      for (const way of round % 2 ? ['with', 'without'] : ['without', 'with']) {
        fill();
        main.getBoundingClientRect();
        await channel();
        let began;
        if (way === 'with') began = await time(begin);
        const took = await time(work[name]);
        end();
        if (round < 0) continue;
        samples[name][way].push(took);
        if (way === 'with') samples.begin.with.push(began);
      }
    }
  }
  return {samples, count};
}, {code, rounds: Number(values.rounds)});
await browser.close();

// The least is what other work on the machine has added nothing to.
const least = (list, part) => Math.min(...list.map((each) => each[part]));
console.log(`${samples.count.toLocaleString('en')} nodes; the least of ${values.rounds} rounds, ms\n`);
console.log(`begin        ${least(samples.samples.begin.with, 0).toFixed(2)}`);
for (const [name, {with: its, without}] of Object.entries(samples.samples)) {
  if (name === 'begin') continue;
  const told = [0, 1].map((part) => {
    const [a, b] = [least(its, part), least(without, part)];
    return `${a.toFixed(2)} with, ${b.toFixed(2)} without: ${(a / b).toFixed(2)}`;
  });
  console.log(`${name.padEnd(12)} ${told[0].padEnd(40)} laid out ${told[1]}`);
}
