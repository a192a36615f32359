// dist/server/: rendering without a browser, and the handler. Each is whole, with Lit as it is on servers: the bundlers of edge platforms
// would take Lit as it is in browsers, which stops where there is no document. What several of them need is in a chunk.
//
// career-widgets/server         renderWidget, renderGuide: on Node, on the edge, in a browser
// career-widgets/handler        Request to Response, on Node and on the edge
// career-widgets/handler/node   guides of a folder, and the listener of Node's servers
//
// What is made of rendered widgets is here too: snippets, for the command; Markdown and plain text, for career-widgets/convert.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from './widgets.mjs';

const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Modules of our own for these files alone. */
const modules = {
  // Elements that are on no page, and a registry of them where Lit's renderer looks for the widgets: what is registered under our names is left alone.
  'own-elements': "import {CustomElementRegistry} from '@lit-labs/ssr-dom-shim';\nexport {HTMLElement} from '@lit-labs/ssr-dom-shim';\nexport const customElements = new CustomElementRegistry();",
  // Lit makes marks for its hydration by it, which are not kept.
  buffer: 'export const Buffer = {from: () => ({toString: () => ""})};',
};
const ownModules = {
  name: 'own-modules',
  setup({onResolve, onLoad}) {
    // Scripts for browsers, as text.
    onResolve({filter: /^script:/}, ({path}) => ({path: path.slice('script:'.length), namespace: 'script'}));
    onLoad({filter: /./, namespace: 'script'}, async ({path}) => ({
      contents: (await build({entryPoints: [join('src/handler/browser', path)], minify: true, target: 'es2022', write: false, absWorkingDir: root})).outputFiles[0].text,
      loader: 'text',
    }));
    onResolve({filter: /^(own-elements|buffer)$/}, ({path}) => ({path, namespace: 'own'}));
    onLoad({filter: /./, namespace: 'own'}, ({path}) => ({contents: modules[path], resolveDir: root}));
    // One copy for Lit's renderer and for us.
    onResolve({filter: /^parse5$/}, () => ({path: join(root, 'node_modules/parse5/dist/index.js')}));
  },
};

/** For whatever renders widgets, wherever it runs: Lit as it is on servers, which asks no page for anything. */
export const rendering = {
  conditions: ['node'],
  mainFields: ['module', 'main'],
  inject: ['own-elements'],
  // In a browser Lit would make elements of the page.
  define: {'globalThis.HTMLElement': 'undefined'},
  plugins: [ownModules],
};

/** Map of path → text. */
export async function server() {
  const {outputFiles} = await build({
    entryPoints: {server: 'src/server/index.ts', handler: 'src/handler/index.ts', node: 'src/handler/node.ts', site: 'src/handler/site.ts', snippet: 'src/snippet/snippet.ts', text: 'src/convert/to-text.ts'},
    external: ['node:*'],
    outdir: join(root, 'dist/server'),
    bundle: true,
    splitting: true,
    minify: true,
    chunkNames: '[hash]',
    charset: 'utf8',
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    absWorkingDir: root,
    // The names of chunks are made of the paths of modules too: these are to be the same wherever node_modules is.
    preserveSymlinks: true,
    ...rendering,
    banner: {js: `/*! ${name} ${version}, ${license} */`},
  });
  return new Map(outputFiles.map(({path, text}) => [path.slice(join(root, 'dist/').length).replaceAll('\\', '/'), text]));
}
