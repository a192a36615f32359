// The pictures of the README's brands: the first part of a whole guide, in light and in dark.
//
//   npm run brands                into stories/brands/*.webp
//   npm run brands -- newspaper   one of them
import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import sharp from 'sharp';
import {root} from '../../src/build/widgets.mjs';
import {brands, openStudio} from './sheets.mjs';

const size = {width: 1200, height: 900};
const guide = JSON.parse(readFileSync(join(root, 'stories/guides/electrician.json'), 'utf8'));
const studio = await openStudio({css: 'main.page { display: block } .page > .cell { min-block-size: 900px; padding: 40px 48px 0; overflow: clip }'});
const page = await studio.pageOf('ltr');
await page.setViewportSize(size);
const wanted = process.argv.slice(2);
for (const brand of brands.filter((name) => wanted.length === 0 || wanted.includes(name)))
  for (const scheme of ['light', 'dark']) {
    await page.evaluate(async ([brand, scheme, guide]) => {
      const {document} = globalThis;
      const main = document.querySelector('main');
      main.className = 'page';
      const cell = document.createElement('div');
      cell.className = `cell brand-${brand}`;
      cell.style.colorScheme = scheme;
      const element = Object.assign(document.createElement('career-guide'), {guide});
      cell.append(element);
      main.replaceChildren(cell);
      while (![element, ...element.shadowRoot.querySelectorAll('role-summary, market-demand, salary-range')].every((each) => each.matches(':state(ready), :state(partial)'))) await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 300));
    }, [brand, scheme, guide]);
    const file = join(root, 'stories/brands', `${brand}-${scheme}.webp`);
    writeFileSync(file, await sharp(await page.screenshot({animations: 'disabled', clip: {x: 0, y: 0, ...size}})).webp({quality: 86, smartSubsample: true}).toBuffer());
    console.log(`${file.slice(root.length + 1)}: ${(statSync(file).size / 1000).toFixed(0)} kB`);
  }
await studio.close();
