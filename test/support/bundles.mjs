// Gives each browser test as one file with all that it imports: two hundred modules take longer to load than most tests take to run.
import {readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {build} from 'esbuild';
import {root} from '../../src/build/widgets.mjs';

/**
 * A middleware of @web/test-runner.
 *
 * @param {Record<string, string>} define - What stands for names in the sources.
 * @param {string} [commands] - The module that tests get for '@web/test-runner-commands'.
 */
export function bundles(define, commands) {
  /** By the address of the test: its file, and the map of its lines that the runner asks for where one fails. */
  const bundled = new Map();

  const asServed = {
    name: 'as-served',
    setup({onLoad, onResolve}) {
      // What the runner serves itself, and what a test loads from dist/ as it is.
      onResolve({filter: /^\//}, ({path, kind}) => (kind === 'entry-point' ? undefined : {path, external: true}));
      if (commands) onResolve({filter: /^@web\/test-runner-commands$/}, ({importer}) => (importer === commands ? undefined : {path: commands}));
      // A module knows where it would be, had it been loaded alone.
      onLoad({filter: /\.ts$/}, async ({path}) => {
        const text = await readFile(path, 'utf8');
        return {loader: 'ts', contents: text.replaceAll('import.meta.url', `new URL(${JSON.stringify(`/${relative(root, path)}`)}, location.origin).href`)};
      });
    },
  };

  const bundle = async (path) => {
    const {outputFiles} = await build({
      entryPoints: [join(root, path)],
      outfile: join(root, path.replace(/\.ts$/, '.js')),
      bundle: true, write: false, format: 'esm', target: 'es2022', sourcemap: 'linked', sourcesContent: false, legalComments: 'none',
      tsconfig: join(root, 'tsconfig.json'), conditions: ['development', 'browser'], mainFields: ['browser', 'module', 'main'],
      define, plugins: [asServed], logLevel: 'error',
    });
    const [map, file] = outputFiles;
    return {file: file.text, map: map.text};
  };

  return async (context, next) => {
    const [, name, isMap] = /^(\/test\/.*\.test)\.(?:ts|js(\.map))$/.exec(context.path) ?? [];
    if (!name) return next();
    if (!bundled.has(name)) bundled.set(name, bundle(`${name}.ts`));
    const {file, map} = await bundled.get(name);
    context.type = isMap ? 'json' : 'js';
    context.body = isMap ? map : file;
  };
}
