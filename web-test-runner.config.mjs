import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {buildIfStale} from './src/build/fresh.mjs';
import {countsReporter} from './src/build/test-counts.mjs';
import {tags} from './src/build/widgets.mjs';
import {writeWidgetIndex} from './src/build/widget-index.mjs';
import {cdpPlugin} from './test/support/cdp-plugin.mjs';
import {freePort} from './test/support/free-port.mjs';
import {bundles} from './test/support/bundles.mjs';
import {commandsOf, configurationFor} from './test/support/engines/engines.mjs';
import {needsDist} from './test/support/needs-dist.mjs';
import {pagesPlugin} from './test/support/pages-plugin.mjs';
import {payloadsPlugin} from './test/support/payloads-plugin.mjs';
import {renderedPlugin} from './test/support/rendered-plugin.mjs';

await writeWidgetIndex();
// A test of dist/ says nothing of sources that are newer; a test of the sources need not wait for a build.
if (needsDist(process.argv.slice(2))) buildIfStale();

// `npm run test:engines` runs the same tests in Firefox and WebKit.
const engine = process.env.ENGINE ?? 'chromium';
const {browsers, plugins, files, concurrency, skipped, boxes} = await configurationFor(engine);
const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const pages = pagesPlugin();
const define = {__ENGINE__: JSON.stringify(engine), __TAGS__: JSON.stringify(tags), __INTEGRITY__: JSON.stringify({version, files: {}})};
// A change is seen, and lines are counted, in modules as they are.
const asModules = ['--watch', '--coverage'].some((arg) => process.argv.includes(arg));

export default {
  // Two runners that look for a port from 8000 on at once find the same one.
  port: await freePort(),
  middleware: [pages.middleware, ...(asModules ? [] : [bundles(define, commandsOf(engine)), kept])],
  files,
  nodeResolve: {exportConditions: ['development', 'browser']},
  concurrency,
  browsers,
  plugins: [
    ...plugins,
    jsonModules(),
    commonJs(['ajv/dist/2020.js', 'ajv-formats']),
    cdpPlugin(),
    payloadsPlugin(),
    pages.plugin,
    renderedPlugin(),
    esbuildPlugin({ts: true, target: 'es2022', define, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  reporters: [defaultReporter(), countsReporter({skipped, boxes})],
  testFramework: {config: {timeout: 20_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  coverageConfig: {include: ['src/**/*.ts'], reportDir: 'coverage', reporters: ['lcovonly', 'text-summary']},
  filterBrowserLogs: ({args: [first]}) => !/Lit is in dev mode/.test(String(first)),
};

// No file changes while tests run: a page asks for what another one had only once.
async function kept(context, next) {
  await next();
  if (context.status === 200 && /^\/(src|dist|stories|node_modules|test\/support)\//.test(context.path)) context.set('cache-control', 'max-age=3600');
}

// `import guide from './guide.json'` gets a module, `fetch('./guide.json')` the file.
function jsonModules() {
  const imported = (context) => context.path.endsWith('.json') && context.querystring === 'module';
  return {
    name: 'json-modules',
    resolveImport: ({source}) => (/^\.\.?\/.*\.json$/.test(source) ? `${source}?module` : undefined),
    resolveMimeType: (context) => (imported(context) ? 'js' : undefined),
    transform: (context) => (imported(context) ? `export default ${context.body}` : undefined),
  };
}

// Packages without modules, bundled on request.
function commonJs(names) {
  const require = createRequire(import.meta.url);
  const path = (name) => `/__commonjs__/${name.replaceAll('/', '.')}.js`;
  return {
    name: 'commonjs',
    resolveImport: ({source}) => (names.includes(source) ? path(source) : undefined),
    async serve(context) {
      const name = names.find((each) => path(each) === context.path);
      if (!name) return undefined;
      const exported = Object.keys(require(name)).filter((key) => /^[\w$]+$/.test(key) && key !== 'default');
      const {outputFiles} = await build({
        stdin: {
          contents: `import it from '${name}'; export default it.default ?? it; export const {${exported.join(', ')}} = it;`,
          resolveDir: fileURLToPath(new URL('.', import.meta.url)),
        },
        bundle: true, format: 'esm', target: 'es2022', write: false,
      });
      return {body: outputFiles[0].text, type: 'js'};
    },
  };
}
