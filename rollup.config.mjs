// The JavaScript in dist/. `npm run build` makes these and the other files there (src/build/build.mjs).
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {localeEntries} from './src/build/locales.mjs';
import {askedLater, coreAndCopies, guard, ownTemplates, plainExports, sectionLoader, staticImports, virtual} from './src/build/rollup-plugins.mjs';
import {define, root, tags, tagsByLikeness} from './src/build/widgets.mjs';

const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const definitions = Object.fromEntries(tags.map((tag) => [tag, join(root, 'src/widgets', tag, 'define.ts')]));
const core = ['section/section-element', 'section/define', 'guide/sections/source'].map((file) => join(root, `src/${file}.ts`));
const sharing = coreAndCopies(definitions, core);
// The whole guide asks for its sections, which share the core: it is there with them.
const sections = Object.fromEntries(Object.entries(definitions).filter(([tag]) => tag !== 'career-guide'));
const alone = coreAndCopies(sections, []);

const plugins = (modules = {}) => [
  virtual(modules),
  ownTemplates(),
  nodeResolve({extensions: ['.ts', '.mjs', '.js'], browser: true}), // no "development" among the conditions: Lit's production build
  // Without keepClosingSlash, the paths of an svg`` nest. CSS keeps its form (no targets): light-dark(), nesting and all.
  minifyLiterals({failOnError: true, include: /\.ts$/, options: {minifyOptions: {keepClosingSlash: true}}}),
  esbuild({target: 'es2022', sourceMap: false, define, tsconfig: join(root, 'tsconfig.json')}),
];

const output = (options) => ({
  dir: join(root, 'dist'),
  format: 'es',
  sourcemap: false,
  generatedCode: 'es2015',
  freeze: false,
  externalLiveBindings: false,
  banner: ({isEntry}) => (isEntry ? `/*! ${name} ${version}, ${license} */` : ''),
  plugins: [
    terser({module: true, ecma: 2022, compress: {passes: 3}, format: {comments: /^!/, ecma: 2022}, maxWorkers: 2}),
    plainExports(),
    guard(),
  ],
  ...options,
});

const strict = (warning) => {
  throw new Error(warning.message);
};

const later = askedLater(async (module) => {
  const {output: [chunk]} = await (await rollup({input: module, plugins: plugins(), onwarn: strict})).generate(output({entryFileNames: 'later/[name].[hash].js', banner: ''}));
  return chunk;
});

const guideAlone = {
  name: 'guide-alone',
  buildEnd() {
    this.emitFile({type: 'asset', fileName: 'widgets/career-guide.js', source: 'import "../shared/career-guide.js";\n'});
  },
};

/** A file that runs all of some modules. */
const inOneFile = (file, modules) => ({
  input: {[file]: 'virtual:all'},
  plugins: [
    sectionLoader('undefined'),
    ...plugins({'virtual:all': modules.map((module) => `import ${JSON.stringify(module)};`).join('\n')}),
    staticImports(),
  ],
  onwarn: strict,
});

export default [
  {
    ...inOneFile(name, [...tagsByLikeness().map((tag) => definitions[tag]), join(root, 'src/upgrade/start.ts')]),
    output: [
      output({entryFileNames: '[name].js'}),
      output({entryFileNames: '[name].classic.js', format: 'iife'}),
    ],
  },
  {
    input: definitions,
    plugins: [sectionLoader('(tag) => import(`./${tag}.js`)'), sharing.plugin, guideAlone, later, ...plugins()],
    onwarn: strict,
    output: output({
      entryFileNames: 'shared/[name].js',
      // With a hash: a page may ask for shared/x.js?ver=2, but what x.js imports has no ?ver=, and an old chunk from a
      // cache must not meet a new entry.
      chunkFileNames: 'shared/[name].[hash].js',
      manualChunks: sharing.chunkOf,
    }),
  },
  {
    input: sections,
    plugins: [alone.plugin, later, ...plugins()],
    onwarn: strict,
    output: output({entryFileNames: 'widgets/[name].js'}),
  },
  // One by one, so that they share nothing: a chunk of a few lines would be a request more.
  ...Object.entries({loader: 'src/loader.ts', upgrade: 'src/upgrade/upgrade.ts'}).map(([file, source]) => ({
    input: {[file]: join(root, source)},
    plugins: plugins(),
    onwarn: strict,
    output: output({entryFileNames: '[name].js'}),
  })),
  // Each stands alone, without imports, so that it goes with every one of the files above, in a module or a plain script.
  ...Object.entries(localeEntries()).map(([lang, source]) => ({
    input: {[lang]: 'virtual:locale'},
    plugins: plugins({'virtual:locale': source}),
    onwarn: strict,
    output: output({entryFileNames: 'locales/[name].js', format: 'iife'}),
  })),
];

const first = ['salary-range', 'career-ladder', 'skill-map', 'day-timeline'];
/** What nobody loads, but src/build/size.mjs weighs: the widgets that were there first, in one file. */
export const weighed = {
  ...inOneFile('the first four', tagsByLikeness().filter((tag) => first.includes(tag)).map((tag) => definitions[tag])),
  output: output({entryFileNames: '[name]'}),
};
