// Time to load the script and to draw many widgets, dist/ as it is against dist/ of another commit: `npm run bench:compare`, or
// `npm run bench:compare -- v0.1.0 --samples 60 --copies 50`. Every sample is a fresh page; the two take turns (A B B A …), and the ratio comes
// with a 95 % bootstrap interval: where that includes 1, nothing was shown.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {findChromium} from '../../test/support/chromium.mjs';
import {root, tags} from './widgets.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {samples: {type: 'string', default: '40'}, copies: {type: 'string', default: '25'}},
});
const ref = positionals[0] ?? 'HEAD';
const samples = Number(values.samples);

const now = readFileSync(join(root, 'dist/career-widgets.js'));
const guide = readFileSync(join(root, 'stories/guides/operations-assistant.json'), 'utf8');
let before = now;
let label = 'the same file, to show the noise';
try {
  before = execFileSync('git', ['show', `${ref}:dist/career-widgets.js`], {cwd: root, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8});
  if (!before.equals(now)) label = ref;
} catch {
  if (positionals[0]) throw new Error(`There is no dist/career-widgets.js at ${ref}.`);
}

const page = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><body><script type="module">
  const guide = ${guide.replaceAll('<', '\\u003c')};
  const elements = ${JSON.stringify(tags)}.flatMap((tag) => Array.from({length: ${Number(values.copies)}}, () => document.createElement(tag)));
  document.body.append(...elements);
  const start = performance.now();
  await import('${script}');
  for (const element of elements) element.guide = guide;
  await Promise.all(elements.map((element) => element.updateComplete));
  document.body.offsetHeight;
  globalThis.result = performance.now() - start;
</script>`;
const answers = {
  '/before': ['text/html', page('/before.js')],
  '/now': ['text/html', page('/now.js')],
  '/before.js': ['text/javascript', before],
  '/now.js': ['text/javascript', now],
};
const server = createServer((request, response) => {
  const [type, body] = answers[request.url] ?? [];
  response.writeHead(type ? 200 : 404, {'content-type': `${type ?? 'text/plain'}; charset=utf-8`}).end(body);
}).listen(0);

const {executablePath, args, env} = await findChromium();
const browser = await chromium.launch({executablePath, args, env});
const context = await browser.newContext();
async function sample(name) {
  const tab = await context.newPage();
  try {
    await tab.goto(`http://localhost:${server.address().port}/${name}`);
    return await (await tab.waitForFunction(() => globalThis.result)).jsonValue();
  } finally {
    await tab.close();
  }
}

await sample('before');
await sample('now');
const pairs = [];
for (let i = 0; i < samples; i += 1) {
  const order = i % 2 ? ['now', 'before'] : ['before', 'now'];
  const times = {};
  for (const name of order) times[name] = await sample(name);
  pairs.push(times);
}
await browser.close();
server.close();

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const ratios = pairs.map((pair) => Math.log(pair.now / pair.before));
const drawn = Array.from({length: 4000}, () => median(ratios.map(() => ratios[Math.floor(Math.random() * ratios.length)])));
drawn.sort((a, b) => a - b);
const [low, high] = [drawn[100], drawn[3899]].map(Math.exp);

console.log(`${Number(values.copies)} each of ${tags.join(', ')}; ${samples} pairs`);
console.log(`before (${label}): ${median(pairs.map((pair) => pair.before)).toFixed(1)} ms`);
console.log(`now: ${median(pairs.map((pair) => pair.now)).toFixed(1)} ms`);
console.log(`now / before: ${Math.exp(median(ratios)).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}]`
  + `${low > 1 ? ': slower' : high < 1 ? ': faster' : ': no difference shown'}`);
