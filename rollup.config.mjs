// The JavaScript in dist/. `npm run build` makes these and the other files there (src/build/build.mjs).
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {compactLanguages} from './src/build/languages.mjs';
import {languages, root, tags} from './src/build/widgets.mjs';

const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const source = (file) => join(root, 'src', file);

/** Lit asks for a Trusted Types policy of its own name, which another Lit on the page may have; one of ours that a page refuses must not stop the script. */
const trustedTypesPolicy = () => replace({
  include: '**/lit-html.js',
  preventAssignment: false,
  delimiters: ['', ''],
  values: {
    's.createPolicy("lit-html",{createHTML:t=>t})': '(()=>{try{return s.createPolicy("career-widgets",{createHTML:t=>t})}catch{}})()',
  },
});

const plugins = (define) => [
  compactLanguages(),
  nodeResolve({extensions: ['.ts', '.mjs', '.js'], browser: true}), // no "development" among the conditions: Lit's production build
  trustedTypesPolicy(),
  // Without keepClosingSlash, the paths of an svg`` nest. CSS keeps its form (no targets): light-dark(), nesting and all.
  // A template whose tag names are values is none that it can read.
  minifyLiterals({failOnError: true, include: /\.ts$/, options: {shouldMinify: ({tag}) => tag === 'html' || tag === 'svg', minifyOptions: {keepClosingSlash: true}}}),
  esbuild({target: 'es2022', sourceMap: false, define, tsconfig: join(root, 'tsconfig.json')}),
];

const output = (options) => ({
  dir: join(root, 'dist'),
  sourcemap: false,
  generatedCode: 'es2015',
  freeze: false,
  externalLiveBindings: false,
  banner: ({isEntry}) => (isEntry ? `/*! ${name} ${version}, ${license} */` : ''),
  plugins: [
    terser({module: true, ecma: 2022, compress: {passes: 3}, format: {comments: /^!/, ecma: 2022}, maxWorkers: 2}),
  ],
  ...options,
});

const strict = (warning) => {
  throw new Error(warning.message);
};

/** One file that runs at once and exports nothing, so that it leaves a page's names alone, as a module and as a plain script. */
const script = (input, entryFileNames, define) => ({
  input,
  plugins: plugins(define),
  onwarn: strict,
  preserveEntrySignatures: false,
  output: output({format: 'iife', inlineDynamicImports: true, entryFileNames}),
});

/** What all widgets need, what is for charts and what is for lists: a chunk each. A widget that is alone on a page gets nothing that it does not need. */
const sharedChunks = {
  core: /\/node_modules\/(@?lit\b|lit-)(?!.*\/(directives\/|static|context-provider))|\/src\/(base\/(?!deep-link|lazy-layout|take-over)|i18n\/(?!fold-case)|input\/|guide\/(check|keys|object-as-text|parse-json|problem|prose|schema|visible|sections\/source)\.ts|view\/(long-list|section-element|slices|sources|table|together|wanted)\.ts|wording\/(table|money)\.ts)/,
  charts: /\/src\/(picture\/|view\/(rect|chart-labels)|wording\/(pay|figures|time)|guide\/(plausible|sections\/(salary|period)))/,
  lists: /\/directives\/|\/src\/(view\/action|wording\/skill|guide\/sections\/skill\.ts|i18n\/fold-case)/,
};

/** The chunk of a module: one of those above; the widget that it is a part of, or that alone imports it; else Rollup decides. */
function chunkOf(id, {getModuleInfo}, path = []) {
  const [, tag] = /\/src\/widgets\/([a-z-]+)\/(?:define|model|chart|messages|styles|\1)\.ts$/.exec(id) ?? [];
  // The guide itself stands before and after the list of the others, so it is no piece.
  if (tag) return tag === 'career-guide' ? undefined : `widgets/${tag}`;
  const shared = Object.keys(sharedChunks).find((name) => sharedChunks[name].test(id));
  if (shared || path.includes(id)) return shared;
  const importers = getModuleInfo(id).importers.map((importer) => chunkOf(importer, {getModuleInfo}, [...path, id]));
  return importers[0]?.startsWith('widgets/') && importers.every((each) => each === importers[0]) ? importers[0] : undefined;
}

/** Each widget, and what places of it in pasted content become; what some share is in chunks, by Rollup's own splitting. */
export const parts = {
  input: {...Object.fromEntries(tags.map((tag) => [`widgets/${tag}`, source(`widgets/${tag}/define.ts`)])), 'widgets/enhance': source('embed/enhance.ts')},
  plugins: plugins(),
  onwarn: strict,
  logLevel: 'warn', // not how many chunks were merged
  // <career-guide> imports from the files of the others: a file more for each of them would only pass that on.
  preserveEntrySignatures: 'allow-extension',
  output: output({
    format: 'es',
    entryFileNames: '[name].js',
    // With a hash: a page may ask for widgets/x.js?ver=2, but what x.js imports has no ?ver=, and an old chunk from a
    // cache must not meet a new entry.
    chunkFileNames: 'chunks/[hash:6].js',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    // Small pieces go with what needs them, where that costs nobody else anything.
    experimentalMinChunkSize: 500,
  }),
};

/** The same text under another name: one for a module, one for a plain script. */
export const copies = {[`${name}.classic.js`]: `${name}.js`};

export const scripts = [
  script({[name]: source('career-widgets.ts')}, '[name].js'),
  // What a page imports that has phrases of its own.
  {...script({messages: source('messages.ts')}), preserveEntrySignatures: 'strict', output: output({format: 'es', entryFileNames: '[name].js'})},
  // Each stands alone, without imports, so that it goes with every one of the files above, in a module or a plain script.
  ...languages.map((lang) => script({[lang]: source(`locales/${lang}.ts`)}, 'locales/[name].js')),
];

/** @param files - The files of each part: `__FILES__` of src/loader.ts. */
export const loader = (files) => ({
  input: {loader: source('loader.ts')},
  plugins: plugins({__FILES__: JSON.stringify(files)}),
  onwarn: strict,
  // Without names of its own on the page, where it is no module.
  output: output({format: 'iife', inlineDynamicImports: true, entryFileNames: '[name].js'}),
});
