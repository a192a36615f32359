// dist/wordpress/career-widgets/: the plugin for WordPress, a folder to upload. Its sources are src/wordpress; it carries the files of
// dist/ that it needs.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {attributesOf} from './allow-lists.mjs';
import {controls} from './builder.mjs';
import {rendering} from './server.mjs';
import {root} from './widgets.mjs';

const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const sources = join(root, 'src/wordpress/plugin');
export const folder = 'wordpress/career-widgets/';

/** Map of path → text. @param files - The scripts and style sheets of dist/. @param manifest - Text of dist/custom-elements.json. */
export async function wordpress(files, manifest) {
  const own = readdirSync(sources, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => [path.slice(sources.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8').replaceAll('__VERSION__', version)]);
  const carried = [...files].filter(([file]) => /^(loader|career-widgets\.classic)\.js$|^(widgets|chunks|locales)\/|^reserve\.css$/.test(file));
  const {outputFiles: [script]} = await build({
    entryPoints: [join(root, 'src/wordpress/editor.ts')], bundle: true, minify: true, charset: 'utf8', target: 'es2022', format: 'iife', globalName: 'careerWidgetsSnippet',
    write: false, legalComments: 'none', absWorkingDir: root, ...rendering, define: {...rendering.define, __MANIFEST__: JSON.stringify(controls(JSON.parse(manifest)))}, banner: {js: `/*! ${name} ${version}, ${license} */`},
  });
  const list = Object.entries(attributesOf(JSON.parse(manifest))).map(([tag, attributes]) => `\t'${tag}' => array( ${attributes.map((each) => `'${each}'`).join(', ')} ),`);
  const elements = `<?php\n/**\n * The attributes of each widget.\n *\n * @package CareerWidgets\n */\n\nreturn array(\n${list.join('\n')}\n);\n`;
  return new Map([
    ...own,
    ['LICENSE', readFileSync(join(root, 'LICENSE'), 'utf8')],
    ['includes/elements.php', elements],
    ['editor/snippet.js', script.text],
    ...carried.map(([file, text]) => [`assets/${file}`, text]),
  ].map(([file, text]) => [folder + file, text]));
}
