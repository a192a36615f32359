// Works out how high each widget usually is, and writes src/widgets/<tag>/reserve.css where there is none: what reserve.css
// holds free until a widget is drawn. It is the least that a whole guide needs in every font of support/fonts.mjs at every width, as far
// as em, ch and vw can say it.
//
//   npm run build && npm run reserve -- role-faq source-list
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {startDevServer} from '@web/dev-server';
import {chromium} from 'playwright-core';
import {root, tags} from '../src/build/widgets.mjs';
import {findChromium} from './support/chromium.mjs';
import {fontMarkup, fonts} from './support/fonts.mjs';

const wanted = process.argv.slice(2);
const files = new Map(tags.map((tag) => [tag, join(root, 'src/widgets', tag, 'reserve.css')]));
const missing = tags.filter((tag) => (wanted.length ? wanted.includes(tag) : !existsSync(files.get(tag))));

/** Letters in px: each size is hinted in its own way. A media query's em is the first, whatever size a page's letters are. */
const sizes = [16, 16.3, 16.6, 17];
const zoom = Math.max(...sizes) / sizes[0];
/** Widths of the window in em of the page's letters. */
const widths = Array.from({length: 465}, (_, i) => 18 + i / 8);
/** What of it a page's main column has: all but the gutters, and elsewhere something may stand beside it. */
const column = (width) => Math.min(52, width - Math.min(5, Math.max(2, 0.08 * width)));

for (const [tag, points] of await measure(missing)) {
  const tiers = fit(points);
  const rule = ({least, letters, narrowing}, indent = '') => {
    const parts = [`${least}em`, letters && `+ ${letters}ch`, narrowing && `- ${narrowing}vw`].filter(Boolean).join(' ');
    return `${indent}:where(${tag}) {\n${indent}  --career-reserve: ${letters || narrowing ? `calc(${parts})` : parts};\n${indent}}\n`;
  };
  const [widest, ...others] = tiers.toReversed();
  writeFileSync(files.get(tag), '/* As high as a whole guide makes it (npm run reserve): the wider the letters, and the narrower the page, the more lines. */\n'
    + rule(widest) + others.map((tier) => `@media (width < ${tier.end}em) {\n${rule(tier, '  ')}}\n`).join(''));
  console.log(tag, tiers.map(({end, least, letters, narrowing}) => `to ${end}em: ${least}em + ${letters}ch - ${narrowing}vw`).join('; '));
}

/** How high each widget is, in em, at each width in each font. `letter` is the width of the font's 0. */
async function measure(measured) {
  const server = await startDevServer({config: {rootDir: root}, readCliArgs: false, readFileConfig: false, autoExitProcess: false, logStartMessage: false});
  const {executablePath, args, env} = await findChromium();
  const browser = await chromium.launch({executablePath, args, env});
  const points = new Map(measured.map((tag) => [tag, []]));
  try {
    const page = await browser.newPage({viewport: {width: 1300, height: 1000}});
    const base = `http://localhost:${server.config.port}/`;
    // As on the example page, with what is said there of the reader.
    const example = readFileSync(join(root, 'stories/pages/widgets.html'), 'utf8');
    const element = (tag) => (example.match(new RegExp(`<${tag} [^>]*`))?.[0] ?? `<${tag}`).replace(/ src="[^"]*"/, '');
    for (const font of Object.keys(fonts)) {
      const body = `<!doctype html><html lang="en">${fontMarkup(font, base)}<script type="module" src="${base}dist/career-widgets.js"></script>
        <body style="margin: 0; --career-heading-size: 1.5em"><main>
        ${measured.map((tag) => `${element(tag)} src="${base}stories/guides/operations-assistant.json"></${tag}>`).join('')}</main>`;
      await page.route(`${base}reserve`, (route) => route.fulfill({body, contentType: 'text/html'}));
      await page.goto(`${base}reserve`);
      await page.waitForFunction((names) => names.every((name) => globalThis.document.querySelector(name).matches(':state(ready)')), measured);
      for (const size of sizes) {
        const heights = await page.evaluate(async ([columns, family, px, names]) => {
          const {document} = globalThis;
          await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px "${family}"`)));
          document.body.style.fontSize = `${px}px`;
          const main = document.querySelector('main');
          main.style.width = '1ch';
          const letter = main.getBoundingClientRect().width / px;
          return columns.map((width) => {
            main.style.width = `${width}em`;
            return {letter, heights: names.map((name) => document.querySelector(name).getBoundingClientRect().height / px)};
          });
        }, [widths.map(column), font, size, measured]);
        heights.forEach(({letter, heights: all}, i) => all.forEach((now, t) => {
          // Between two widths a widget is at most as high as at the narrower one.
          const height = Math.max(now, heights[i - 1]?.heights[t] ?? 0);
          // Of widths at which it stays as high, the widest decides.
          if (Number.isInteger(widths[i]) || heights[i + 1]?.heights[t] !== height) points.get(measured[t]).push({width: widths[i], letter, height});
        }));
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return points;
}

/** Up to five ranges of widths, each with a plane over width and letter that no point is above, so that the least is kept in vain. */
function fit(points) {
  const last = widths.at(-1);
  const bounds = [0, ...widths.filter((width) => Number.isInteger(width) && width >= 24 && width <= 62), last];
  const even = points.filter(({width}) => Number.isInteger(width));
  const plane = (from, end) => {
    const near = points.filter(({width}) => width >= from / zoom && width <= end);
    const within = even.filter(({width}) => width >= from && width <= end);
    const tier = (letters, narrowing) => {
      const rise = ({letter, width}) => letters * letter - (narrowing / 100) * width;
      let least = -Infinity;
      for (const point of near) least = Math.max(least, point.height - rise(point));
      let cost = 0;
      for (const point of within) cost += least + rise(point) - point.height;
      // A tenth more, for what browsers round.
      return {end, least: Math.ceil(least * 10 + 1) / 10, letters, narrowing, cost};
    };
    return lowest(160, (letters) => lowest(end === last ? 0 : 600, (narrowing) => tier(letters, narrowing)));
  };
  const planes = new Map();
  const tier = (from, end) => {
    const key = `${from} ${end}`;
    if (!planes.has(key)) planes.set(key, plane(from, end));
    return planes.get(key);
  };
  // One range more must save half a line on average.
  const price = even.length * 0.4;
  let ways = new Map([[0, {cost: 0, tiers: []}]]);
  let best = {cost: Infinity};
  for (let count = 1; count <= 5; count++) {
    const longer = new Map();
    for (const [from, way] of ways) {
      for (const end of bounds.filter((bound) => bound >= from + 3)) {
        const one = tier(from, end);
        const cost = way.cost + one.cost + price;
        if (cost < (longer.get(end)?.cost ?? Infinity)) longer.set(end, {cost, tiers: [...way.tiers, one]});
      }
    }
    ways = longer;
    if (ways.get(last)?.cost < best.cost) best = ways.get(last);
  }
  return best.tiers;
}

/** What `make` makes of the whole number from 0 to `most` for which its cost is the lowest: costs fall and then rise. */
function lowest(most, make) {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (make(middle).cost <= make(middle + 1).cost) high = middle;
    else low = middle + 1;
  }
  return make(low);
}
