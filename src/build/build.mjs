// Makes dist/, the files that people load: `npm run build`. `--out` names another folder, `--if-missing` keeps a dist/ that is there.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import {root, tags} from './widgets.mjs';

/** The bundles as {files: Map of path → text, chunks: the chunks of Rollup}, nothing written. */
export async function bundles() {
  const {default: configs} = await import('../../rollup.config.mjs');
  const files = new Map();
  const chunks = [];
  for (const {output, ...input} of configs) {
    const bundle = await rollup(input);
    for (const each of [output].flat()) {
      for (const chunk of (await bundle.generate(each)).output) {
        files.set(chunk.fileName, chunk.type === 'chunk' ? chunk.code : chunk.source);
        chunks.push(chunk);
      }
    }
    await bundle.close();
  }
  return {files, chunks};
}

/** Every file of dist/ as Map of path → text. */
export async function allFiles() {
  const [{files}, {manifest}, {schema}, {allowLists}, {cli}] = await Promise.all([
    bundles(), import('./manifest.mjs'), import('./schema.mjs'), import('./allow-lists.mjs'), import('./cli.mjs'),
  ]);
  const elements = await manifest();
  files.set('reserve.css', await reserve());
  files.set('custom-elements.json', elements);
  files.set('role-guide.schema.json', await schema());
  const hashes = integrity(files);
  files.set('integrity.json', hashes);
  // No page loads these.
  for (const [name, text] of allowLists(elements)) files.set(name, text);
  files.set('cli.mjs', await cli(elements, hashes));
  for (const [name, text] of await (await import('./builder.mjs')).builder(elements, hashes)) files.set(name, text);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What `integrity` of a script or style sheet is to say, for each file that a page can load. */
function integrity(files) {
  const hash = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
  const loaded = [...files].filter(([name]) => /\.(js|css)$/.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${JSON.stringify({version, files: Object.fromEntries(loaded.map(([name, text]) => [name, hash(text)]))}, null, 1)}\n`;
}

/**
 * reserve.css: the place of each widget until it is drawn, so that nothing moves. How high it is usually says its reserve.css,
 * in --career-reserve; a page that knows better sets that itself.
 */
async function reserve() {
  const sources = tags.map((tag) => join(root, 'src/widgets', tag, 'reserve.css')).filter((file) => existsSync(file));
  const heights = sources.map((file) => readFileSync(file, 'utf8'));
  if (heights.some((css) => /[\d.]rem\b/.test(css))) throw new Error('reserve.css: sizes are in em, because pages change the root\'s.');
  const all = `:is(${tags.join()})`;
  const rules = `
    ${all}:not(:defined, [hidden]) {
      display: block;
      min-block-size: var(--career-reserve);
      /* A script that has not come by then leaves the fallback, and no hole below it. */
      animation: career-unreserved 0s 15s forwards;
    }
    @keyframes career-unreserved { to { min-block-size: 0 } }
    /* On its own: a browser without :state() drops the rule that has it. */
    ${all}:state(loading) { min-block-size: var(--career-reserve) }
    @media print, (scripting: none) { ${all}:not(:defined, [hidden]) { min-block-size: 0 } }`;
  const {code} = await transform([...heights, rules].join('\n'), {loader: 'css', minify: true});
  return code;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const {values} = parseArgs({options: {out: {type: 'string', default: join(root, 'dist')}, 'if-missing': {type: 'boolean'}}});
  if (values['if-missing'] && existsSync(join(values.out, 'custom-elements.json'))) process.exit();
  const files = await allFiles();
  rmSync(values.out, {recursive: true, force: true});
  for (const [name, text] of files) {
    mkdirSync(dirname(join(values.out, name)), {recursive: true});
    writeFileSync(join(values.out, name), text);
  }
  console.log(`${files.size} files in ${values.out === join(root, 'dist') ? 'dist/' : values.out}`);
}
