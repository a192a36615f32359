// Makes dist/, the files that people load: `npm run build`. `--out` names another folder, `--if-stale` keeps a dist/ that is what
// the sources give.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {rollup} from 'rollup';
import {recordBuild, whyStale} from './fresh.mjs';
import {reserve} from './reserve.mjs';
import {languages, root, tags} from './widgets.mjs';
import {writeWidgetIndex} from './widget-index.mjs';

/** The bundles as {files: Map of path → text, chunks: the chunks of Rollup}, nothing written. */
export async function bundles() {
  const {copies, scripts, parts, loader} = await import('../../rollup.config.mjs');
  const files = new Map();
  const chunks = [];
  const make = async ({output, ...input}) => {
    const bundle = await rollup(input);
    for (const chunk of (await bundle.generate(output)).output) {
      files.set(chunk.fileName, chunk.type === 'chunk' ? chunk.code : chunk.source);
      if (chunk.type === 'chunk') chunks.push(chunk);
    }
    await bundle.close();
  };
  for (const config of [...scripts, parts]) await make(config);
  await make(loader(filesOfParts(chunks)));
  for (const [copy, name] of Object.entries(copies)) files.set(copy, files.get(name));
  return {files, chunks};
}

/** What the loader fetches for each part besides its own file: what that imports, as indexes of `shared`; true where it is all that there is. */
function filesOfParts(all) {
  const byName = new Map(all.map((chunk) => [chunk.fileName, chunk]));
  const importsOf = (name) => byName.get(name).imports.flatMap((each) => [each, ...importsOf(each)]);
  const imports = new Map([...tags, 'enhance'].map((part) => [part, new Set(importsOf(`widgets/${part}.js`))]));
  const isWhole = (part) => tags.every((tag) => tag === part || imports.get(part).has(`widgets/${tag}.js`));
  const parts = [...imports.keys()].filter((part) => !isWhole(part));
  // What most of them need comes first: so the lists begin alike, which compresses well.
  const uses = (file) => parts.filter((part) => imports.get(part).has(file)).length;
  const shared = [...new Set([...imports.values()].flatMap((files) => [...files]))].filter((file) => file.startsWith('chunks/') || uses(file) > 0).sort((a, b) => uses(b) - uses(a));
  const filesOf = (part) => isWhole(part) || shared.flatMap((file, i) => (imports.get(part).has(file) ? i : []));
  return {
    shared: shared.map((file) => file.slice(0, -'.js'.length)),
    widgets: Object.fromEntries(tags.map((tag) => [tag, filesOf(tag)])),
    enhance: filesOf('enhance'),
    languages,
  };
}

/** Every file of dist/ as Map of path → text. */
export async function allFiles() {
  const [{files}, {manifest}, {schema}, {allowLists}, {cli}, {npm}, {editors}, {server}] = await Promise.all([
    bundles(), import('./manifest.mjs'), import('./schema.mjs'), import('./allow-lists.mjs'), import('./cli.mjs'), import('./npm.mjs'), import('./editors.mjs'), import('./server.mjs'),
  ]);
  const elements = await manifest();
  const places = await reserve();
  files.set('reserve.css', places);
  files.set('custom-elements.json', elements);
  files.set('role-guide.schema.json', await schema());
  const hashes = integrity(files);
  files.set('integrity.json', hashes);
  // No page loads these.
  for (const [name, text] of await npm(JSON.parse(elements), JSON.parse(files.get('role-guide.schema.json')))) files.set(name, text);
  for (const [name, text] of await server()) files.set(name, text);
  for (const [name, text] of await editors(JSON.parse(elements))) files.set(name, text);
  for (const [name, text] of allowLists(elements)) files.set(name, text);
  for (const [name, text] of await (await import('./wordpress.mjs')).wordpress(files, elements)) files.set(name, text);
  files.set('cli.mjs', await cli(elements, hashes, places));
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

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const {values} = parseArgs({options: {out: {type: 'string', default: join(root, 'dist')}, 'if-stale': {type: 'boolean'}}});
  if (values['if-stale']) {
    const why = whyStale();
    if (!why) process.exit();
    console.log(`Building first: ${why}.`);
  }
  await writeWidgetIndex();
  const files = await allFiles();
  rmSync(values.out, {recursive: true, force: true});
  for (const [name, text] of files) {
    mkdirSync(dirname(join(values.out, name)), {recursive: true});
    writeFileSync(join(values.out, name), text);
  }
  const whole = values.out === join(root, 'dist');
  if (whole) recordBuild();
  console.log(`${files.size} files in ${whole ? 'dist/' : values.out}`);
}
