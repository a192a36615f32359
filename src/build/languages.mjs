// The files of src/locales: one for each language besides English, every phrase with the English that it was translated from above it.
// `npm run languages` puts each into its form: the order of the English, a phrase that is new as TODO, one that is gone not at all; then it
// says what is left. `npm run languages -- sv` begins a language, `npm run test:languages` changes nothing and fails where something is left.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {languages, root} from './widgets.mjs';

const todo = 'TODO: translate.';
const fileOf = (lang) => `src/locales/${lang}.ts`;

/** What a module exports, without its types. */
export async function exportsOf(...files) {
  const {outputFiles} = await build({
    stdin: {contents: files.map((file) => `export * from ${JSON.stringify(join(root, file))};`).join('\n'), resolveDir: root, loader: 'ts'},
    bundle: true, format: 'esm', platform: 'node', target: 'node20', charset: 'utf8', write: false, absWorkingDir: root, logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** Every phrase in English by table and key, as a translation has them. */
export async function english() {
  const {shared, own} = await exportsOf('src/widgets/phrases.ts');
  const tables = {'': shared};
  for (const [table, phrases] of Object.entries(own)) {
    // Nothing but a phrase that is the same for all may stand in for one of theirs.
    for (const key of Object.keys(phrases)) if (key in shared && !isEqual(phrases[key], shared[key])) throw new Error(`"${key}" is a phrase of '${table}' and another one that several widgets share: give one of them another name.`);
    tables[table] = Object.fromEntries(Object.entries(phrases).filter(([key]) => !(key in shared)));
  }
  return tables;
}

/** What English says about its phrases: the comment right above one, by table and key. */
export function notes() {
  const index = readFileSync(join(root, 'src/widgets/phrases.ts'), 'utf8');
  const found = {};
  for (const [, path] of index.matchAll(/from '(.+)\.js';$/gm)) {
    const table = /^\.\/([\w-]+)\//.exec(path)?.[1] ?? {'../wording/figures': 'pay', '../wording/table': 'table'}[path] ?? '';
    const text = readFileSync(join(root, 'src/widgets', `${path}.ts`), 'utf8');
    for (const [, note, key] of text.matchAll(/^ {2}\/\*\* (.+) \*\/\n {2}'?([\w-]+)'?: /gm)) (found[table] ??= {})[key] = note;
  }
  return found;
}

const isEqual = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const formsOf = (phrase) => (typeof phrase === 'string' ? {other: phrase} : phrase);
const placeholdersIn = (text) => new Set([...text.matchAll(/\{(\w*)\}?/g)].map(([, name]) => name));
/** A phrase as it stands in a comment. */
const inComment = (phrase) => Object.values(formsOf(phrase)).join(' | ');

/**
 * The plural forms that a language has for what is counted here. CLDR has more for some: French "many" begins at a million.
 */
export function pluralForms(lang) {
  const rules = new Intl.PluralRules(lang);
  const selected = new Set(Array.from({length: 1001}, (_, i) => rules.select(i / 2)));
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => form === 'other' || selected.has(form));
}

/** What is wrong with the phrases of a language, each with where it is and what to do. */
export function problemsOf(lang, tables, source) {
  const problems = [];
  const forms = pluralForms(lang);
  for (const table of new Set([...Object.keys(source), ...Object.keys(tables)]))
    for (const key of new Set([...Object.keys(source[table] ?? {}), ...Object.keys(tables[table] ?? {})])) {
      const say = (what) => problems.push(`${fileOf(lang)}, '${table}' ${key}: ${what}`);
      const [theirs, ours] = [source[table]?.[key], tables[table]?.[key]];
      if (theirs === undefined) say('English has no such phrase: take it away, or `npm run languages` does');
      else if (ours === undefined) say(`is missing: translate “${inComment(theirs)}”, \`npm run languages\` makes the place for it`);
      else problemsOfPhrase(ours, theirs, forms, lang).forEach(say);
    }
  return problems;
}

function problemsOfPhrase(ours, theirs, forms, lang) {
  const problems = [];
  const [own, their] = [formsOf(ours), formsOf(theirs)];
  if (typeof theirs === 'object' && forms.length > 1) for (const form of forms) if (!(form in own)) problems.push(`has no plural form "${form}", which ${lang} needs: write all of ${forms.join(', ')}`);
  // What is said of one thing may be another phrase, in every language.
  for (const form of Object.keys(own)) if (!forms.includes(form) && form !== 'one') problems.push(`has a plural form "${form}", which ${lang} never uses: take it away`);
  for (const [form, text] of Object.entries(own)) {
    const few = ['zero', 'one', 'two'].includes(form);
    const wanted = placeholdersIn((form === 'one' || form === 'zero' ? their.one : undefined) ?? their.other);
    const allowed = new Set(Object.values(their).flatMap((each) => [...placeholdersIn(each)]));
    const found = placeholdersIn(text);
    // "One step" need not say its number.
    for (const name of wanted) if (!found.has(name) && !(few && name === 'n' && typeof ours === 'object')) problems.push(`has lost {${name}} in “${text}”`);
    for (const name of found) if (!allowed.has(name)) problems.push(`has {${name}} in “${text}”, which English does not have: expected ${[...allowed].map((each) => `{${each}}`).join(', ') || 'none'}`);
    if (!text.trim() || text !== text.trim() && text.trim() !== text.replace(/^[\u00a0\u202f]/, '')) problems.push(`is empty or has spaces at an end: “${text}”`);
  }
  return problems;
}

/** The comments above each phrase of a file: the English that it was translated from, and the translator's own. */
export function commentsIn(text) {
  const found = {};
  let table;
  let above = [];
  for (const line of text.split('\n')) {
    const [, comment] = /^ {4}\/\/ ?(.*)$/.exec(line) ?? [];
    if (comment !== undefined) above.push(comment);
    else {
      const [, name] = /^ {2}'?([\w-]*)'?: \{/.exec(line) ?? [];
      const [, key] = /^ {4}'?([\w-]+)'?: /.exec(line) ?? [];
      if (name !== undefined) table = name;
      if (key && above.length > 0) (found[table] ??= {})[key] = {from: above[0], own: above.slice(1).filter((each) => !each.startsWith('Note: '))};
      above = [];
    }
  }
  return found;
}

/** A file in its form. @param comments - Those that it has. */
export function written(lang, tables, comments, source, noted) {
  // What nobody sees is written out.
  const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&').replace(/[\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u2069]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
  const name = (key) => (/^\w+$/.test(key) ? key : quoted(key));
  const value = (phrase) => {
    if (typeof phrase === 'string') return quoted(phrase);
    const forms = Object.entries(phrase).map(([form, text]) => `${form}: ${quoted(text)}`);
    const line = `{${forms.join(', ')}}`;
    return line.length < 140 ? line : `{\n${forms.map((form) => `      ${form},\n`).join('')}    }`;
  };
  const lines = Object.entries(source).map(([table, phrases]) => {
    const entries = Object.entries(phrases).map(([key, theirs]) => {
      const {from = inComment(theirs), own = []} = comments[table]?.[key] ?? {};
      const had = tables[table]?.[key];
      // What nobody has begun to translate follows the English.
      const phrase = had !== undefined && own.includes(todo) && from === inComment(had) ? undefined : had;
      const note = noted[table]?.[key];
      const above = [phrase === undefined ? inComment(theirs) : from, ...(note ? [`Note: ${note}`] : []), ...(phrase === undefined ? [...own.filter((each) => each !== todo), todo] : own)];
      return `${above.map((each) => `    // ${each}\n`).join('')}    ${name(key)}: ${value(phrase ?? theirs)},\n`;
    });
    return `  ${name(table)}: {\n${entries.join('')}  },\n`;
  });
  const constant = lang.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return `import {registerTranslation} from '../i18n/messages.js';
import type {Phrases} from '../widgets/phrases.js';

/**
 * ${new Intl.DisplayNames('en', {type: 'language'}).of(lang)}: every phrase, by the widget that says it; first what several of them say. Above each stands the English that it
 * was translated from: who changes a translation because the English has changed puts the new English there too.
 */
export const ${constant} = {
${lines.join('')}} satisfies Phrases;

registerTranslation('${lang}', ${constant});
`;
}

/** The phrases of a language as its file has them. */
export async function phrasesOf(lang) {
  const [tables] = Object.values(await exportsOf(fileOf(lang)));
  return tables;
}

/** What is left to do in the file of a language, and how it would look in its form. */
export function judge(lang, tables, text, source, noted) {
  const comments = commentsIn(text);
  const problems = problemsOf(lang, tables, source);
  for (const [table, phrases] of Object.entries(tables))
    for (const key of Object.keys(phrases)) {
      const {from, own = []} = comments[table]?.[key] ?? {};
      const now = source[table]?.[key];
      if (own.includes(todo)) problems.push(`${fileOf(lang)}, '${table}' ${key}: is not translated yet; write what is meant, and take the TODO away`);
      else if (now !== undefined && from !== undefined && from !== inComment(now)) problems.push(`${fileOf(lang)}, '${table}' ${key}: was translated from “${from}”, and English now says “${inComment(now)}”: see whether it still fits, and put that above it`);
    }
  const form = written(lang, tables, comments, source, noted);
  return {problems, form};
}

/** What a page loads: without what it has anyway, forms that are those of `other` and phrases that are those of English. */
export function compact(tables, source) {
  const short = (phrase) => (typeof phrase === 'string' ? phrase : Object.fromEntries(Object.entries(phrase).filter(([form, text]) => form === 'other' || text !== phrase.other)));
  return Object.fromEntries(Object.entries(tables).map(([table, phrases]) => [
    table, Object.fromEntries(Object.entries(phrases).filter(([key, phrase]) => !isEqual(phrase, source[table][key])).map(([key, phrase]) => {
      const {other, ...rest} = formsOf(short(phrase));
      return [key, Object.keys(rest).length > 0 ? {...rest, other} : other];
    })),
  ]));
}

/** A plugin of Rollup: a language as `compact` makes it. */
export const compactLanguages = () => ({
  name: 'compact-languages',
  async load(id) {
    const [, lang] = /\/src\/locales\/([\w-]+)\.ts$/.exec(id.replaceAll('\\', '/')) ?? [];
    if (!languages.includes(lang)) return;
    const source = await english();
    return `import {registerTranslation} from '../i18n/messages.js';\nregisterTranslation('${lang}', ${JSON.stringify(compact(await phrasesOf(lang), source))});`;
  },
});

/** README.md with the list of languages that there are. */
function readme(text) {
  const names = new Intl.DisplayNames('en', {type: 'language'});
  const list = new Intl.ListFormat('en').format(['en', ...languages].map((lang) => `${names.of(lang)} (\`${lang}\`)`).sort());
  return text.replace(/(<!-- languages:begin -->\n)[^]*?(<!-- languages:end -->)/, (_, begin, end) => `${begin}${list}.\n${end}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {check: {type: 'boolean'}}});
  for (const lang of positionals) {
    if (Intl.getCanonicalLocales(lang)[0] !== lang) throw new Error(`"${lang}" is written "${Intl.getCanonicalLocales(lang)[0]}" (BCP 47).`);
    if (!existsSync(join(root, fileOf(lang)))) writeFileSync(join(root, fileOf(lang)), written(lang, {}, {}, await english(), notes()));
  }
  const [source, noted] = [await english(), notes()];
  const all = Object.values(source).flatMap((table) => Object.keys(table)).length;
  let left = 0;
  for (const lang of [...new Set([...languages, ...positionals])].sort()) {
    const text = readFileSync(join(root, fileOf(lang)), 'utf8');
    let {problems, form} = judge(lang, await phrasesOf(lang), text, source, noted);
    if (form !== text) {
      if (values.check) problems.push(`${fileOf(lang)}: is not in its form: \`npm run languages\` puts it there`);
      else {
        writeFileSync(join(root, fileOf(lang)), form);
        // What the form has put right nobody has to look at.
        ({problems, form} = judge(lang, await phrasesOf(lang), form, source, noted));
      }
    }
    const phrases = judge(lang, await phrasesOf(lang), form, source, noted).problems.filter((each) => /is missing|not translated/.test(each)).length;
    console.log(`${lang.padEnd(8)}${String(all - phrases).padStart(4)} of ${all} phrases${problems.length > 0 ? `, ${problems.length} to look at` : ''}`);
    for (const problem of problems) console.error(`  ${problem}`);
    left += problems.length;
  }
  const before = readFileSync(join(root, 'README.md'), 'utf8');
  const after = readme(before);
  if (after !== before && values.check) {
    console.error('README.md: does not list the languages that there are: `npm run languages` does.');
    left += 1;
  } else if (after !== before) writeFileSync(join(root, 'README.md'), after);
  process.exitCode = left > 0 ? 1 : 0;
}
