// dist/npm/: what an app imports, module by module as in src/, so that its bundler takes what it needs. Lit stays an import: an
// app that has it gets no second one.
//
// career-widgets                            defines all elements, and exports their classes
// career-widgets/widgets/<tag>.js           defines one element; exports nothing, because an import of which only a type is used would vanish
// career-widgets/widgets/<tag>.class.js     its class alone, for who registers it under another name or extends it
// career-widgets/loader.js                  fetches what a page uses, as chunks of the app's bundler
// career-widgets/locales/<lang>.js          phrases
// career-widgets/convert, lint              other people's data to role JSON and back; what is wrong or weak in a guide
// career-widgets/react, preact, solid, vue, svelte    types for templates, no code
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {declarations} from './declarations.mjs';
import {languages, root, tags} from './widgets.mjs';

const rooms = ['guide', 'i18n', 'picture', 'input', 'base', 'wording', 'view', 'widgets', 'locales', 'embed', 'convert', 'lint'];

/** dist/loader.js knows files by their names; here a bundler has to see the imports. */
const loader = `import {startLoader} from './embed/loader.js';

startLoader({
  widgets: {
${tags.map((tag) => `    '${tag}': () => import('./widgets/${tag}/define.js'),`).join('\n')}
  },
  languages: {
${languages.map((lang) => `    ${lang}: () => import('./locales/${lang}.js'),`).join('\n')}
  },
  enhance: () => import('./embed/enhance.js'),
});
`;

/** Markdown and plain text are made of rendered widgets, which an app's bundler must not put together with the Lit of its pages. */
const text = `export {toMarkdown, toPlainText} from '../../server/text.js';\n`;

/** Map of path → text. @param elements - The manifest, parsed. @param schema - The schema, parsed. */
export async function npm(elements, schema) {
  const src = join(root, 'src');
  const modules = rooms.flatMap((room) => readdirSync(join(src, room), {recursive: true}).map((file) => join(room, file)))
    .filter((file) => file.endsWith('.ts') && file !== join('convert', 'to-text.ts')).sort();
  const {outputFiles} = await build({
    entryPoints: ['index.ts', 'career-widgets.ts', ...modules].map((file) => join(src, file)),
    outbase: src,
    outdir: join(root, 'dist/npm'),
    absWorkingDir: root,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: true,
    write: false,
    logLevel: 'error',
  });
  const path = (file) => file.slice(join(root, 'dist/').length).replaceAll('\\', '/');
  return new Map([
    ...outputFiles.map(({path: file, text}) => [path(file), text]),
    ['npm/loader.js', loader],
    ['npm/convert/to-text.js', text],
    ...await declarations(elements, schema),
  ]);
}
