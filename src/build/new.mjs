// `npm run new -- <tag>`: a widget to begin with, made from src/build/template. It is drawn, tested and valid from the start; what
// a person has to decide is marked TODO, and `npm run test:todo` lists it. `--key` names its key of role JSON (the tag's own name
// unless given), `--after` the key behind which it stands there, and so in a whole guide.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {languages, root, tags} from './widgets.mjs';

const usage = 'npm run new -- <tag> [--key <key of role JSON>] [--after <key>]';
const {values, positionals: [tag = '', ...rest]} = parseArgs({allowPositionals: true, options: {key: {type: 'string'}, after: {type: 'string', default: 'relatedRoles'}}});
const fail = (message) => {
  console.error(`${message}\n${usage}`);
  process.exit(1);
};
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const {key = camel(tag), after} = values;
const roleGuideFile = join(root, 'src/guide/role-guide.ts');
const keys = [...readFileSync(roleGuideFile, 'utf8').split('export const roleGuide')[1].matchAll(/^ {2}(\w+)[,:]/gm)].map(([, name]) => name);
if (!/^[a-z]+(-[a-z0-9]+)+$/.test(tag) || rest.length > 0) fail('A tag is two words or more, in lower case, with hyphens: working-hours.');
if (tags.includes(tag) || existsSync(join(root, 'src/widgets', tag))) fail(`There is src/widgets/${tag} already.`);
if (!/^[a-z][a-zA-Z0-9]*$/.test(key)) fail(`"${key}" is no key: keys are written likeThis.`);
if (keys.includes(key) || existsSync(join(root, `src/guide/sections/${kebab(key)}.ts`)))
  fail(`Role JSON has "${key}" already. A second widget for it is begun as a copy of the one that draws it: grep -rl "${key}" src/widgets.`);
if (!keys.includes(after)) fail(`Role JSON has no "${after}" to stand behind; there are ${keys.join(', ')}.`);

const title = `${tag[0].toUpperCase()}${tag.slice(1).replaceAll('-', ' ')}`;
const names = {'new-widget': tag, newWidget: camel(tag), NewWidget: pascal(tag), 'New widget': title, 'new-section': kebab(key), newSection: key, NewSection: pascal(key)};
const fill = (text) => text.replace(/new-widget|newWidget|NewWidget|New widget|new-section|newSection|NewSection/g, (name) => names[name]);
const template = (name) => fill(readFileSync(join(root, 'src/build/template', name), 'utf8'));
const touched = [];
function write(path, text) {
  touched.push(path);
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}
/** Changes a file; `change` gives the new text, or nothing where it does not find its place. */
function edit(path, change) {
  const text = change(readFileSync(join(root, path), 'utf8'));
  if (text === undefined) throw new Error(`${path} does not look as src/build/new.mjs expects it: mend that, and begin anew.`);
  write(path, text);
}
/** Puts a line among those that match, in alphabetical order. */
function insertSorted(text, pattern, line) {
  const lines = text.split('\n');
  const found = lines.flatMap((each, i) => (pattern.test(each) ? [i] : []));
  if (found.length === 0) return undefined;
  lines.splice(found.find((i) => lines[i].match(pattern)[1] > line.match(pattern)[1]) ?? found.at(-1) + 1, 0, line);
  return lines.join('\n');
}

for (const name of readdirSync(join(root, 'src/build/template/widget'))) write(`src/widgets/${tag}/${fill(name)}`, template(`widget/${name}`));
write(`src/guide/sections/${kebab(key)}.ts`, template('section.ts'));
write(`test/${tag}.test.ts`, template('test.ts'));
write(`stories/${tag}.stories.ts`, template('stories.ts'));

edit('src/guide/role-guide.ts', (before) => {
  const path = `'./sections/${kebab(key)}.js'`;
  const imported = insertSorted(before, /^import \{\w+\} from '\.\/sections\/([\w-]+)\.js';$/, `import {${key}} from ${path};`);
  const exported = imported && insertSorted(imported, /^export type \{.*\} from '\.\/sections\/([\w-]+)\.js';$/, `export type {${pascal(key)}} from ${path};`);
  if (!exported) return undefined;
  const [head, body] = exported.split('export const roleGuide');
  const lines = body.split('\n');
  const from = lines.findIndex((line) => new RegExp(`^ {2}${after}[,:]`).test(line));
  const to = lines.findIndex((line, i) => i > from && /^( {2}\/\*\*|\}\))/.test(line));
  lines.splice(to, 0, `  /** TODO: what this section of a guide holds, in a sentence. */`, `  ${key},`);
  return `${head}export const roleGuide${lines.join('\n')}`;
});

const example = JSON.parse(template('guide.json'));
for (const name of readdirSync(join(root, 'stories/guides')).filter((file) => file.endsWith('.json')))
  edit(`stories/guides/${name}`, (before) => {
    const entries = Object.entries(JSON.parse(before));
    const place = entries.findIndex(([each]) => each === after);
    entries.splice(place < 0 ? entries.length : place + 1, 0, [key, example]);
    return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
  });

// A process of its own: the tags of this one are those of before.
if (spawnSync(process.execPath, [join(root, 'src/build/widget-index.mjs')], {cwd: root, stdio: 'inherit'}).status !== 0) process.exit(1);
// What is not translated is said there, and below: nobody expects it to be yet.
spawnSync(process.execPath, [join(root, 'src/build/languages.mjs')], {cwd: root, stdio: 'ignore'});
// The parts that it has come into the README's table.
if (spawnSync(process.execPath, [join(root, 'src/build/tokens.mjs')], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']}).status !== 0) process.exit(1);
touched.push('README.md', 'src/guide/keys.ts', ...['index', 'sections', 'phrases', 'reserves'].map((name) => `src/widgets/${name}.ts`), ...languages.map((lang) => `src/locales/${lang}.ts`));
console.log(`${touched.join('\n')}

<${tag}> draws "${key}" of role JSON. See it, and test it alone:
  npm run look -- ${tag}
  npm run test:browser -- --files test/${tag}.test.ts test/every-widget.test.ts
  npm run test:stories -- stories/${tag}.stories.ts
What is left to decide is marked TODO in these files; npm run test:todo lists it.`);
