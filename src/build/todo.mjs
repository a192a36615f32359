// `npm run test:todo`: what `npm run new` left for a person to decide, and what nothing else makes.
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {root, tags} from './widgets.mjs';

const folders = ['src/guide', 'src/widgets', 'src/locales', 'stories', 'test'];
const files = (path) => (statSync(join(root, path)).isFile() ? [path] : readdirSync(join(root, path)).flatMap((name) => files(`${path}/${name}`)));

const left = folders.flatMap(files).filter((path) => /\.(ts|css|json)$/.test(path) && !path.startsWith('test/paste/')).flatMap((path) =>
  readFileSync(join(root, path), 'utf8').split('\n').flatMap((line, i) => (/\bTODO\b/.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
// Its own table: those of parts and tokens name a widget too.
const table = readme.split(/^## /m).find((part) => part.startsWith('The widgets\n')) ?? '';
for (const tag of tags) if (!table.includes(`\`<${tag}>\``)) left.push(`README.md: the table of the elements has no row for <${tag}>`);
for (const [said, count, what] of readme.matchAll(/\b(\d+) (sections, as custom elements|elements with Lit)/g)) {
  const there = what.startsWith('sections') ? tags.length - 1 : tags.length;
  if (+count !== there) left.push(`README.md says “${said}”: there are ${there}`);
}

if (left.length > 0) {
  console.error(`Left to decide (write what is meant, and take the TODO away; example data come from a source that is named):\n  ${left.join('\n  ')}`);
  process.exitCode = 1;
} else console.log(`Nothing is left to decide; all ${tags.length} elements are in README.md.`);
