// Compares every widget, in every brand, light and dark, narrow and wide, left to right and right to left, with the pictures in baselines/.
//
//   npm run test:visual                              compares; where something differs it writes .visual/index.html, to be looked at
//   npm run test:visual -- salary-range              some of them, by the beginning of their names
//   npm run test:visual -- --update [salary-range]   records what is drawn now
//
// It draws the sources, not dist/, with the Chromium and the fonts that npm brings: the same on every machine where that runs (Linux, x64).
import {existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {root} from '../../src/build/widgets.mjs';
import {difference, pixelsOf, toWebp} from './images.mjs';
import {report} from './report.mjs';
import {openStudio, sheets} from './sheets.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Draws the sheets and compares them, or records them.
 * @returns {Promise<{failed: {name: string, why: string}[], page?: string}>} What differs, and the page that shows it.
 */
export async function compare({names = sheets, update = false, baselines = join(here, 'baselines'), out = join(root, '.visual'), css, adapt, log = () => {}} = {}) {
  rmSync(out, {recursive: true, force: true});
  mkdirSync(baselines, {recursive: true});
  const failed = [];
  const studio = await openStudio({css});
  try {
    for (const name of names) {
      const file = join(baselines, `${name}.webp`);
      const now = await pixelsOf(await studio.draw(name, adapt));
      const before = existsSync(file) ? await pixelsOf(file) : undefined;
      const found = before && difference(before, now);
      if (found?.isSame) continue;
      if (update) {
        writeFileSync(file, await toWebp(now));
        log(`${name}: ${before ? 'changed' : 'new'}`);
        continue;
      }
      const why = !before ? 'there is no baseline'
        : before.width !== now.width || before.height !== now.height ? `${before.width} × ${before.height} before, ${now.width} × ${now.height} now` : `${found.pixels} pixels differ`;
      log(`${name}: ${why}`);
      mkdirSync(out, {recursive: true});
      for (const [kind, image] of Object.entries({expected: before, actual: now, difference: found?.diff})) if (image) writeFileSync(join(out, `${name}.${kind}.webp`), await toWebp(image));
      failed.push({name, why, hasBaseline: !!before, width: now.width});
    }
  } finally {
    await studio.close();
  }
  if (failed.length === 0) return {failed};
  const page = join(out, 'index.html');
  writeFileSync(page, report(failed));
  return {failed, page};
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {update: {type: 'boolean'}}});
  const names = sheets.filter((name) => positionals.length === 0 || positionals.some((each) => name.startsWith(each)));
  if (names.length === 0) throw new Error(`Which pictures? They begin with a widget's name: ${sheets[0]}.`);
  const began = Date.now();
  const {failed, page} = await compare({names, update: values.update, log: console.log});
  const folder = join(here, 'baselines');
  if (values.update) for (const file of readdirSync(folder)) if (!sheets.includes(file.replace('.webp', ''))) rmSync(join(folder, file));
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  console.log(`${names.length} pictures in ${((Date.now() - began) / 1000).toFixed(0)} s; the baselines have ${(bytes / 1e6).toFixed(1)} MB`);
  if (page) {
    console.error(`${failed.length} differ. Look at them: ${page}\nWhere that is meant: npm run test:visual -- --update${positionals.length ? ` ${positionals.join(' ')}` : ''}`);
    process.exitCode = 1;
  }
}
