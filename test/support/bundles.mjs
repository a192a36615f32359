// Gives each browser test as one file with all that it imports: two hundred modules take longer to load than most tests take to run.
import {readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {build} from 'esbuild';
import {root} from '../../src/build/widgets.mjs';

/** Large packages that know nothing of the sources, and that share no module with them: each is a file of its own, bundled once for all tests. */
const apart = ['axe-core/axe.min.js', 'fast-check', '@esm-bundle/chai'];
const addressOf = (name) => `/__package__/${name.replace(/(\.js)?$/, '.js')}`;

/**
 * A middleware of @web/test-runner.
 *
 * @param {Record<string, string>} define - What stands for names in the sources.
 * @param {string} [commands] - The module that tests get for '@web/test-runner-commands'.
 */
export function bundles(define, commands) {
  /** By the address of the test: its file, and the map of its lines that the runner asks for where one fails. */
  const bundled = new Map();
  /** The same for packages, by their addresses. */
  const packages = new Map();
  /** Texts of modules, by their paths: most are in most bundles. */
  const texts = new Map();

  const asServed = {
    name: 'as-served',
    setup({onLoad, onResolve}) {
      // What the runner serves itself, and what a test loads from dist/ as it is.
      onResolve({filter: /^\//}, ({path, kind}) => (kind === 'entry-point' ? undefined : {path, external: true}));
      onResolve({filter: /^[a-z@]/}, ({path}) => (apart.includes(path) ? {path: addressOf(path), external: true} : undefined));
      // It would take for webpack what stands for `require` in a bundle.
      onLoad({filter: /[\\/]chai-a11y-axe[\\/]src[\\/]axe-import\.js$/}, () => ({contents: "export let axe; export const loadAxe = () => import('axe-core/axe.min.js').then(() => (axe = window.axe));"}));
      if (commands) onResolve({filter: /^@web\/test-runner-commands$/}, ({importer}) => (importer === commands ? undefined : {path: commands}));
      // A module knows where it would be, had it been loaded alone.
      onLoad({filter: /\.ts$/}, async ({path}) => {
        if (!texts.has(path)) texts.set(path, readFile(path, 'utf8').then((text) => text.replaceAll('import.meta.url', `new URL(${JSON.stringify(`/${relative(root, path)}`)}, location.origin).href`)));
        return {loader: 'ts', contents: await texts.get(path)};
      });
    },
  };

  const options = {
    bundle: true, write: false, format: 'esm', target: 'es2022', legalComments: 'none', absWorkingDir: root,
    conditions: ['development', 'browser'], mainFields: ['browser', 'module', 'main'], logLevel: 'error',
  };
  const bundle = async (path) => {
    const {outputFiles} = await build({
      ...options,
      entryPoints: [join(root, path)],
      outfile: join(root, path.replace(/\.ts$/, '.js')),
      sourcemap: 'linked', sourcesContent: false, tsconfig: join(root, 'tsconfig.json'), define, plugins: [asServed],
    });
    const [map, file] = outputFiles;
    return {file: file.text, map: map.text};
  };
  const bundlePackage = async (name) => (await build({...options, entryPoints: [name]})).outputFiles[0].text;

  return async (context, next) => {
    const wanted = apart.find((each) => addressOf(each) === context.path);
    if (wanted) {
      if (!packages.has(wanted)) packages.set(wanted, bundlePackage(wanted));
      context.type = 'js';
      context.body = await packages.get(wanted);
      return undefined;
    }
    const [, name, isMap] = /^(\/test\/.*\.test)\.(?:ts|js(\.map))$/.exec(context.path) ?? [];
    if (!name) return next();
    if (!bundled.has(name)) bundled.set(name, bundle(`${name}.ts`));
    const {file, map} = await bundled.get(name);
    context.type = isMap ? 'json' : 'js';
    context.body = isMap ? map : file;
  };
}
