// The tokens and parts of the widgets. They are documented where the classes are (`@cssproperty`, `@csspart`), and from there come into the
// manifest, the snippet builder, Storybook and the README.
//
//   npm run tokens               writes the README's tables
//   npm run tokens -- --check    fails where they are not up to date, or the style sheets say something else
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {globSync} from 'tinyglobby';
import {manifest} from './manifest.mjs';
import {root} from './widgets.mjs';

const elementsOf = ({modules}) => modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const byName = (all) => [...new Map(all.map((each) => [each.name, each])).values()];
/** Every token and every part that there is, each once. */
export const tokensOf = (json) => byName(elementsOf(json).flatMap(({cssProperties = []}) => cssProperties));
export const partsOf = (json) => byName(elementsOf(json).flatMap(({cssParts = []}) => cssParts));

/** The end of what a bracket begins. */
function closing(text, from) {
  for (let i = from, depth = 1; i < text.length; i += 1) {
    depth += text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0;
    if (depth === 0) return i;
  }
  return text.length;
}

/** Without comments, and without what is for browsers older than promised, which get plain colours. */
function told(text) {
  const code = text.replace(/\/\*[^]*?\*\//g, '');
  return code.replace(/@supports not [^]*?\n {2}\}/g, '');
}

/** Tokens that style sheets use, each with what stands there where it is not set. @param sources - Map of path → text. */
export function usedTokens(sources) {
  const used = [];
  for (const [path, text] of sources) {
    const code = told(text);
    for (const {0: start, 1: name, index} of code.matchAll(/var\(\s*(--career-[\w-]+)\s*/g)) {
      const inside = code.slice(index + start.length, closing(code, index + start.length));
      used.push({path, name, usual: inside.startsWith(',') ? inside.slice(1).trim() : undefined});
    }
  }
  return used;
}

/** Parts that templates name. */
export const usedParts = (sources) => [...sources].flatMap(([path, text]) =>
  [...text.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?<![[\w-])part=(?:"([\w -]+)"|\$\{([^}]*)\})/g)].flatMap(([, plain, expression]) =>
    (plain?.split(' ') ?? [...expression.matchAll(/'([\w-]+)'/g)].map(([, each]) => each)).map((name) => ({path, name}))));

/** A value as it is compared: no length has a unit where it is 0. */
const plain = (value) => value.replace(/\b0px\b/, '0');

/** What is wrong between the documentation and the style sheets, each with what to do. */
export function problemsOf(tokens, parts, sources) {
  const internal = new Set(['--career-held']); // of reserve.css and the script, for each other
  const used = usedTokens(sources);
  const named = usedParts(sources);
  const documented = new Map(tokens.map((token) => [token.name, token]));
  const problems = [];
  for (const {path, name, usual} of used) {
    if (internal.has(name)) continue;
    const token = documented.get(name);
    if (!token) problems.push(`${path}: ${name} is documented nowhere: add \`@cssproperty {<color>} [${name}=…] - What it is.\` to the class that uses it (src/base/widget.ts for all).`);
    // What is derived from other colours is said in words; where it only falls back on another token, that one says it.
    else if (usual !== undefined && !/var\(|currentColor|color-mix|oklch/.test(usual) && plain(usual) !== plain(token.default ?? '') && !/^(0|Canvas|none)$/.test(usual))
      problems.push(`${path}: ${name} is ${usual} where it is not set, and documented as ${token.default}: make them the same.`);
  }
  for (const {name, syntax, description} of tokens) {
    if (!used.some((each) => each.name === name)) problems.push(`${name} is documented, but no style sheet uses it: take its @cssproperty away.`);
    if (!syntax || !description) problems.push(`${name}: its @cssproperty lacks ${syntax ? 'a description' : 'what it takes, in braces: {<color>}'}.`);
  }
  for (const {path, name} of named)
    if (!parts.some((part) => part.name === name)) problems.push(`${path}: the part "${name}" is documented nowhere: add \`@csspart ${name} - What it is.\` to its class.`);
  // Some are named by an expression: then the name stands in the source as a word in quotes.
  const words = new Set([...sources.values()].flatMap((text) => [...text.matchAll(/['"]([\w-]+)['"]/g)].map(([, word]) => word)));
  for (const {name} of parts) if (!named.some((part) => part.name === name) && !words.has(name)) problems.push(`The part "${name}" is documented, but in no template: take its @csspart away.`);
  return [...new Set(problems)];
}

/** The style sheets and templates: map of path → text. */
export const sources = () => new Map(globSync(['src/{base,view,input,embed,widgets}/**/*.{ts,css}', 'src/build/reserve.mjs'], {cwd: root}).sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
/** The README's tables. */
export function tables(json) {
  const elements = elementsOf(json);
  const shared = partsOf(json).filter(({name}) => elements.filter(({cssParts = []}) => cssParts.some((part) => part.name === name)).length >= elements.length - 1);
  const own = elements.flatMap(({tagName, cssParts = []}) => {
    const rest = cssParts.filter(({name}) => !shared.some((part) => part.name === name));
    return rest.length ? [`| \`<${tagName}>\` | ${rest.map(({name}) => `\`${name}\``).join(', ')} |`] : [];
  });
  return [
    '| token | takes | where it is not set | |', '|---|---|---|---|',
    ...tokensOf(json).sort((a, b) => order(a) - order(b)).map(({name, syntax, default: usual, description}) =>
      `| \`${name}\` | ${syntax.replace(/[<>+]/g, '').replace('font-family', 'fonts')}${syntax.endsWith('+') ? 's' : ''} | ${!usual ? '' : /^(#|[\d.]+\w*$|[\w-]+$|light-dark)/.test(usual) ? `\`${usual}\`` : usual} | ${cell(description)} |`),
    '', '| part of every section | |', '|---|---|',
    ...shared.map(({name, description}) => `| \`${name}\` | ${cell(description)} |`),
    '', '<details><summary>Parts that single widgets have</summary>', '', '| widget | parts |', '|---|---|', ...own.sort(), '', '</details>',
  ].join('\n');
}
/** Those that only help the page to keep its place come last. */
const order = ({name}) => ['--career-gap', '--career-scroll-margin', '--career-reserve'].indexOf(name);

export const withTables = (readme, json) => readme.replace(/(<!-- tokens:begin -->\n)[^]*?(<!-- tokens:end -->)/, (_, begin, end) => `${begin}${tables(json)}\n${end}`);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const json = JSON.parse(await manifest());
  const problems = problemsOf(tokensOf(json), partsOf(json), sources());
  const before = readFileSync(join(root, 'README.md'), 'utf8');
  const after = withTables(before, json);
  if (after !== before) {
    if (process.argv.includes('--check')) problems.push('README.md: its tables of tokens and parts are not up to date: `npm run tokens` writes them.');
    else writeFileSync(join(root, 'README.md'), after);
  }
  for (const problem of problems) console.error(problem);
  console.log(`${tokensOf(json).length} tokens, ${partsOf(json).length} parts${problems.length > 0 ? `, ${problems.length} to look at` : ''}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
