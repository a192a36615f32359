// Whether dist/ is what the sources give, without building: each build records a hash of both in node_modules/.cache. Contents, not
// dates: git gives a file the date of the checkout.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from './widgets.mjs';

/** What a build reads. */
export const sources = ['package.json', 'LICENSE', 'package-lock.json', 'tsconfig.json', 'rollup.config.mjs', 'custom-elements-manifest.config.mjs', 'src', 'stories/guides'];
const dist = join(root, 'dist');
const record = join(root, 'node_modules/.cache/career-widgets/built.json');

/** All files under a path, in an order of their own. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  return statSync(path).isFile() ? [path] : readdirSync(path).sort().flatMap((name) => filesOf(join(path, name)));
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf)) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Written after a build, and read by none. */
const sizes = join(root, 'src/build/sizes.json');
const state = () => ({sources: hashOf(sources.flatMap((name) => filesOf(join(root, name))).filter((file) => file !== sizes)), dist: hashOf([dist])});

/** To be called when dist/ has been built. */
export function recordBuild() {
  mkdirSync(dirname(record), {recursive: true});
  writeFileSync(record, JSON.stringify(state()));
}

/** Why dist/ cannot be trusted to be what the sources give; nothing where it can. */
export function whyStale() {
  if (!existsSync(join(dist, 'custom-elements.json'))) return 'there is no dist/ yet';
  if (!existsSync(record)) return 'nobody knows which sources dist/ was built from';
  const built = JSON.parse(readFileSync(record, 'utf8'));
  const now = state();
  if (built.sources !== now.sources) return 'the sources have changed since dist/ was built';
  if (built.dist !== now.dist) return 'dist/ was changed since it was built';
}

/** Builds dist/ where it is stale, and says so. Throws where that fails. */
export function buildIfStale() {
  const why = whyStale();
  if (!why) return;
  console.log(`Building first: ${why}.`);
  const {status} = spawnSync(process.execPath, [join(root, 'src/build/build.mjs')], {cwd: root, stdio: 'inherit'});
  if (status !== 0) throw new Error('dist/ could not be built: see above. Tests of dist/ would test what was there before.');
}
