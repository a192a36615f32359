// src/widgets/index.ts, sections.ts, phrases.ts and reserves.ts, src/guide/keys.ts and src/locales/index.ts, so that nobody edits a list to add a widget or a language: written by `npm run index` and by each build.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {languages, root, tags} from './widgets.mjs';

const folder = join(root, 'src/widgets');
const classOf = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const note = (what) => `/** Made by \`npm run index\` from the folders beside it: ${what} */\n`;

/** {path: text} of the files. */
export async function widgetIndex() {
  const index = tags.map((tag) => `export {${classOf(tag)}} from './${tag}/${tag}.js';`).join('\n');
  const {sections, keys} = await sectionsInOrder();
  return {
    [join(folder, 'index.ts')]: `${note('the classes of all widgets.')}\n${index}\n`,
    [join(root, 'src/guide/keys.ts')]: `/** Made by \`npm run index\` from role-guide.ts: the keys of role JSON, without their schemas. */\nexport const guideKeys: readonly string[] = [\n${keys.map((key) => `  '${key}',\n`).join('')}];\n`,
    [join(folder, 'sections.ts')]: `${note('the sections of a whole guide, in the order of the keys of role JSON that they draw.')}export const sections: readonly string[] = [\n${sections.map((tag) => `  '${tag}',\n`).join('')}];\n\n/** All widgets: the whole guide, and its sections. */\nexport const widgets: readonly string[] = ['career-guide', ...sections];\n`,
    [join(folder, 'reserves.ts')]: reserves(),
    [join(folder, 'phrases.ts')]: phrases(),
    [join(root, 'src/locales/index.ts')]: `${note('every language there is.')}${languages.map((lang) => `import './${lang}.js';`).join('\n')}\n\n/** Those besides English. */\nexport const translations: readonly string[] = [${languages.map((lang) => `'${lang}'`).join(', ')}];\n`,
  };
}

/** Tables of src/wording that are looked up by a name of their own; what the others say is said by several widgets, and in the table `''`. */
const ownTables = {'figures.ts': 'pay', 'table.ts': 'table'};

/** Every phrase in English, by the table that a translation has it in. */
function phrases() {
  const imports = [`import {en as common, type Translation} from '../i18n/messages.js';`];
  const own = [];
  const shared = ['common'];
  const wording = join(root, 'src/wording');
  for (const file of readdirSync(wording).sort()) {
    const module = file.slice(0, -'.ts'.length);
    const tables = [...readFileSync(join(wording, file), 'utf8').matchAll(/^export const (en|\w+Terms) = \{/gm)].map(([, exported]) => [exported, exported === 'en' ? camel(module) : exported]);
    if (tables.length > 0) imports.push(`import {${tables.map(([exported, name]) => (exported === name ? name : `${exported} as ${name}`)).join(', ')}} from '../wording/${module}.js';`);
    for (const [, name] of tables)
      if (ownTables[file]) own.push(`  ${ownTables[file] === name ? name : `${ownTables[file]}: ${name}`},\n`);
      else shared.push(name);
  }
  for (const tag of tags) {
    const files = readdirSync(join(folder, tag)).filter((file) => /^(.+-)?messages\.ts$/.test(file)).sort();
    const names = files.map((file) => camel(file === 'messages.ts' ? tag : `${tag}-${file.slice(0, -'-messages.ts'.length)}`));
    files.forEach((file, i) => imports.push(`import {en as ${names[i]}} from './${tag}/${file.slice(0, -3)}.js';`));
    own.push(`  '${tag}': ${names.length > 1 ? `{${names.map((name) => `...${name}`).join(', ')}}` : names[0]},\n`);
  }
  return `${note("every phrase in English, by the table that a translation has it in; what several widgets say is in the table `''`.")}${imports.join('\n')}

export const shared = {${shared.map((name) => `...${name}`).join(', ')}};
export const own = {
${own.join('')}};

/** A whole language. */
export type Phrases = {'': Translation<typeof shared>} & {
  [Table in keyof typeof own]: {[Key in Exclude<keyof (typeof own)[Table], keyof typeof shared>]: Translation<(typeof own)[Table]>[Key]};
};
`;
}

/**
 * About how high the sections of a whole guide are in a narrow and in a wide column, from the reserve.css of each. What is out of view
 * and what waits to be drawn has these heights until it has its own, and what comes below waits too: the em is enough.
 */
function reserves() {
  const columns = [['', 44], ['@container (width < 32em)', 22]];
  const rules = columns.map(([query, width]) => {
    const heights = tags.filter((tag) => tag !== 'career-guide' && existsSync(join(folder, tag, 'reserve.css')))
      .map((tag) => `#${tag} { --_reserve: ${Math.round(heightAt(readFileSync(join(folder, tag, 'reserve.css'), 'utf8'), width))}em; }`);
    return query ? `${query} {\n${heights.join('\n')}\n}` : heights.join('\n');
  });
  return `${note('about how high the sections of a whole guide are.')}import {css} from 'lit';\n\nexport const reserves = css\`\n${rules.join('\n').replace(/^/gm, '  ')}\n\`;\n`;
}

/** What a reserve.css gives where the page is so many em wide, in em: of its rules, the last that applies. */
function heightAt(css, width) {
  const rules = [...css.matchAll(/(?:@media \(width < ([\d.]+)em\) \{\s*)?:where\([\w-]+\) \{\s*--career-reserve: ([^;]+);/g)]
    .filter(([, below]) => below === undefined || width < below);
  /** Letters of usual fonts are about half as wide as they are high. */
  const units = {em: 1, ch: 0.55, vw: width / 100};
  const terms = rules.at(-1)?.[2].matchAll(/([-+]?) ?([\d.]+)(em|ch|vw)/g) ?? [];
  return [...terms].reduce((sum, [, sign, number, unit]) => sum + (sign === '-' ? -1 : 1) * number * units[unit], 0);
}

/** The tags of the widgets that draw a part of a guide, in the order of the keys of role JSON. One that has no key to itself says `after` which it stands. */
async function sectionsInOrder() {
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
  return {keys, sections: Object.values(classes).sort((a, b) => placeOf(a) - placeOf(b)).map(({definition}) => definition.name)};
}

/** Writes the files that have changed; names them. */
export async function writeWidgetIndex() {
  const files = Object.entries(await widgetIndex()).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  for (const [path, text] of files) writeFileSync(path, text);
  return files.map(([path]) => path);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeWidgetIndex();
