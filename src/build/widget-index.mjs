// src/widgets/index.ts, sections.ts and reserves.ts, so that nobody edits a list to add a widget: written by `npm run index` and by each build.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {root, tags} from './widgets.mjs';

const folder = join(root, 'src/widgets');
const classOf = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const note = (what) => `/** Made by \`npm run index\` from the folders beside it: ${what} */\n`;

/** {path: text} of the three files. */
export async function widgetIndex() {
  const index = tags.map((tag) => `export {${classOf(tag)}} from './${tag}/${tag}.js';`).join('\n');
  const sections = await sectionOrder();
  return {
    [join(folder, 'index.ts')]: `${note('the classes of all widgets.')}\n${index}\n`,
    [join(folder, 'sections.ts')]: `${note('the sections of a whole guide, in the order of the keys of role JSON that they draw.')}export const sections: readonly string[] = [\n${sections.map((tag) => `  '${tag}',\n`).join('')}];\n`,
    [join(folder, 'reserves.ts')]: reserves(),
  };
}

/**
 * The heights of reserve.css for the sections of a whole guide, where an element goes by its id, and what counts is not the width of
 * the window but that of the column. A reserve of the page is for the guide as a whole: the name is another one.
 */
function reserves() {
  const rules = tags.filter((tag) => tag !== 'career-guide').map((tag) => join(folder, tag, 'reserve.css')).filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '').trim()
      .replace(/:where\(([\w-]+)\)/g, '#$1').replaceAll('--career-reserve', '--_reserve').replaceAll('@media', '@container').replace(/(?<=\d)vw\b/g, 'cqi'));
  return `${note('how high the sections of a whole guide usually are.')}import {css} from 'lit';\n\nexport const reserves = css\`\n${rules.join('\n').replace(/^/gm, '  ')}\n\`;\n`;
}

/** The widgets that draw a part of a guide, in the order of the keys of role JSON. One that has no key to itself says `after` which it stands. */
async function sectionOrder() {
  const imports = tags.filter((tag) => tag !== 'career-guide')
    .map((tag) => `export {${classOf(tag)}} from ${JSON.stringify(join(folder, tag, `${tag}.ts`))};`);
  const {outputFiles} = await build({
    stdin: {contents: [...imports, `export {roleGuide} from ${JSON.stringify(join(root, 'src/guide/role-guide.ts'))};`].join('\n'), resolveDir: root, loader: 'ts'},
    bundle: true, format: 'esm', platform: 'node', write: false, absWorkingDir: root, logLevel: 'error',
  });
  const {roleGuide, ...classes} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  const keys = Object.keys(roleGuide.properties);
  const placeOf = ({definition: {name, shape, after}}) => {
    const key = after ?? Object.keys(shape)[0];
    if (!keys.includes(key)) throw new Error(`<${name}> draws "${key}", which src/guide/role-guide.ts does not have: add it there.`);
    return keys.indexOf(key) + (after ? 0.5 : 0);
  };
  return Object.values(classes).sort((a, b) => placeOf(a) - placeOf(b)).map(({definition}) => definition.name);
}

/** Writes the files that have changed; names them. */
export async function writeWidgetIndex() {
  const files = Object.entries(await widgetIndex()).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  for (const [path, text] of files) writeFileSync(path, text);
  return files.map(([path]) => path);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeWidgetIndex();
