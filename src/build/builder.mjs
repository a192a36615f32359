// dist/builder/: the page on which an editor makes a snippet, with what it loads. It stands beside the bundle, and shows the
// widgets with that.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {rendering} from './server.mjs';
import {root} from './widgets.mjs';

const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const sources = join(root, 'src/builder');
const guides = join(root, 'stories/guides');

/** Map of path → text. @param manifest - Text of dist/custom-elements.json. @param hashes - Text of dist/integrity.json. */
export async function builder(manifest, hashes) {
  const files = readdirSync(guides).filter((file) => file.endsWith('.json')).sort();
  const examples = new Map(files.map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(guides, file), 'utf8'))]));
  // The first one is there without a request.
  const first = 'operations-assistant';
  const define = {
    __MANIFEST__: JSON.stringify(controls(JSON.parse(manifest))),
    __EXAMPLES__: JSON.stringify([first, ...[...examples.keys()].filter((each) => each !== first)].map((each) => ({name: each, title: examples.get(each).title, lang: examples.get(each).lang ?? 'en'}))),
    __EXAMPLE__: JSON.stringify(JSON.stringify(examples.get(first), null, 1)),
    __INTEGRITY__: hashes,
  };
  const banner = `/*! ${name} ${version}, ${license} */`;
  const bundle = async (file, more) => {
    const {outputFiles} = await build({
      entryPoints: [join(sources, file)], bundle: true, minify: true, charset: 'utf8', target: 'es2022', write: false, legalComments: 'none', absWorkingDir: root, ...more,
    });
    return outputFiles[0].text;
  };
  const [script, styles] = await Promise.all([
    bundle('builder.ts', {format: 'iife', ...rendering, define: {...rendering.define, ...define}, banner: {js: banner}}),
    bundle('styles.css', {banner: {css: banner}, target: undefined}),
  ]);
  // Plain scripts, so that the page can also be opened from a folder. What makes the snippets has every language with it.
  const scripts = ['../career-widgets.classic.js', 'builder.js'].map((src) => `<script src="${src}" defer></script>`);
  return new Map([
    ['builder/index.html', readFileSync(join(sources, 'index.html'), 'utf8').replace('<!-- scripts -->', scripts.join('\n'))],
    ['builder/builder.js', script],
    ['builder/styles.css', styles],
    ...[...examples].map(([each, guide]) => [`builder/guides/${each}.json`, `${JSON.stringify(guide)}\n`]),
  ]);
}

/** What the controls are made from, of all that the manifest says. */
export function controls({modules}) {
  const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const short = (text) => text?.replace(/\s+/g, ' ');
  const attribute = ({name, type, description}) => ({name, type: type?.text, description: short(description)});
  const [{attributes, cssProperties}] = elements;
  return {
    widgets: Object.fromEntries(elements.map(({tagName, description, attributes = []}) => [
      tagName, {description: short(description), attributes: attributes.filter(({inheritedFrom}) => !inheritedFrom).map(attribute)},
    ])),
    shared: attributes.filter(({inheritedFrom}) => inheritedFrom).map(attribute),
    tokens: cssProperties.map(({name, default: usual, description}) => ({name, default: usual, description: short(description)})),
  };
}
