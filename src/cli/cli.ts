// `career-widgets`, the command: bundled as dist/cli.mjs by src/build/cli.mjs.
import {readFileSync} from 'node:fs';
import {argv, exit, stdin} from 'node:process';
import {text as textOf} from 'node:stream/consumers';
import {Command, CommanderError, Option} from 'commander';
import {explainUnknownKeys} from '../guide/explain-unknown-keys.js';
import type {Problem} from '../guide/problem.js';
import {explained} from '../guide/explain-json.js';
import {parseJson} from '../guide/parse-json.js';
import {roleGuide, type RoleGuide} from '../guide/role-guide.js';
import {canonicalLanguage} from '../i18n/language.js';
import {isPrefix} from '../base/prefix.js';
import {version} from '../base/version.js';
import {keepsScripts, places, type EmbedForm, type Place} from '../snippet/places.js';
import {scriptTags, usualBase, ways, type Integrity, type ScriptOptions, type Way} from '../snippet/script-tags.js';
import {widgets} from '../widgets/sections.js';
import {convertCommand, onetCommand, type ConvertCommandOptions, type OnetCommandOptions} from './convert-command.js';
import {lintCommand, lintTasks, type LintCommandOptions} from './lint-command.js';
import {print, say} from './output.js';
import {renderCommand, renderTasks, type RenderCommandOptions} from './render-command.js';
import {Refusal, refuse} from './refusal.js';
import {loadSnippet} from './server-files.js';
import {serveCommand, type ServeCommandOptions} from './serve-command.js';
import {serve} from './workers.js';

// Where this file was started as a thread, for some of many files.
await serve({...lintTasks, ...renderTasks});

/** Filled in by the build: the attributes of each widget, from the manifest; what integrity.json says. */
declare const __ATTRIBUTES__: Readonly<Record<string, readonly string[]>>;
declare const __INTEGRITY__: Integrity;
/** Text of reserve.css. */
declare const __RESERVE__: string;

const forms: readonly string[] = ['element', 'div', 'code', 'link'];

const oneOfThese = <Value extends string>(what: string, value: string | undefined, values: readonly string[]): Value | undefined =>
  value === undefined || values.includes(value) ? (value as Value | undefined) : refuse(`there is no ${what} "${value}"; there are ${values.join(', ')}`);

async function guideFrom(file: string): Promise<RoleGuide> {
  let text = '';
  try {
    // A stream, because a pipe that has nothing yet cannot be read at once.
    text = file === '-' ? await textOf(stdin) : readFileSync(file, 'utf8');
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    refuse(code === 'EISDIR' ? `${file} is a folder: expected the file of one guide` : `${file} could not be read: ${message}`);
  }
  const where = file === '-' ? 'the guide' : file;
  const {value, problem} = explained(parseJson(text, where));
  if (problem) refuse(problem.message);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) refuse(`${where} is not a guide: expected an object`);
  return value as RoleGuide;
}

/** What a command prints, what it complains of, and the exit status. */
interface Result {
  out?: string;
  complaints?: string[];
  status: number;
}
interface TagOptions {
  prefix?: string;
  base?: string;
  way?: string;
  lang?: string[];
  reserve?: boolean;
}
interface SnippetCommandOptions extends TagOptions {
  for?: string;
  src?: string;
  attr?: string[];
  form?: string;
  script?: boolean;
}

/** The tags of the options, and what is wrong with these. */
function tagMaker({base, prefix, reserve, way: given}: TagOptions) {
  const found: Problem[] = [];
  const way = oneOfThese<Way>('way', given, Object.keys(ways));
  const tagsFor = (options: ScriptOptions) => scriptTags({base, prefix, reserve, way, ...options}, __INTEGRITY__, (code, path, message) => found.push({code, path, message}));
  return {found, way, tagsFor};
}

function scriptCommand(given: string[], options: TagOptions): Result {
  const {found, way, tagsFor} = tagMaker(options);
  const [widget, ...rest] = given;
  if (rest[0]) refuse(`"${rest.join(' ')}" is too much: expected one widget, or none for all`);
  oneOfThese('widget', widget, widgets);
  if (widget && way && way !== 'alone') refuse(`${ways[way]} has more than <${widget}>: expected --way alone, or no widget`);
  const tags = tagsFor({langs: options.lang, widget, way: widget ? 'alone' : way});
  return {out: `${tags.join('\n')}\n`, complaints: found.map(({path, message}) => `${path}: ${message}`), status: found[0] ? 1 : 0};
}

function reserveCommand({prefix = ''}: {prefix?: string}): Result {
  if (!isPrefix(prefix)) refuse(`the prefix is missing or no name: expected one like "acme" (without one, the style sheet is reserve.css)`);
  return {out: __RESERVE__.replace(new RegExp(`(?<![\\w=-])(?:${widgets.join('|')})(?![\\w-])`, 'g'), `${prefix}-$&`), status: 0};
}

async function snippetCommand(given: string[], values: SnippetCommandOptions): Promise<Result> {
  const {found, way, tagsFor} = tagMaker(values);
  const [first, second, ...rest] = given;
  const named = first !== undefined && (widgets.includes(first) || second !== undefined);
  const widget = oneOfThese<string>('widget', named ? first : undefined, widgets);
  const file = named ? second : first;
  if (rest[0]) refuse(`"${rest.join(' ')}" is too much: expected a widget and a guide`);
  if (!file && !values.src && !values.attr) refuse('a guide is missing: a file, "-" for standard input, --src, or attributes');

  const asked = (values.attr ?? []).map((each) => /^([^=]*)=?(.*)$/s.exec(each)!.slice(1) as [string, string]);
  const tag = widget ?? 'career-guide';
  // The data have options of their own.
  const known = __ATTRIBUTES__[tag]!.filter((name) => name !== 'guide' && name !== 'src');
  const unknown = asked.map(([name]) => name).filter((name) => !known.includes(name));
  const guide = file ? await guideFrom(file) : undefined;
  const lang = asked.find(([name]) => name === 'lang')?.[1] ?? guide?.lang;
  if (values.script && way === 'alone' && (values.form ?? 'element') !== 'element') refuse(`${ways.alone} draws the element, not the form "${values.form}": expected another way`);
  const script = values.script ? tagsFor({widget: tag, langs: values.lang ?? [canonicalLanguage(typeof lang === 'string' ? lang : '')?.split('-')[0] ?? '']}) : undefined;
  const {compose} = await loadSnippet();
  const {snippet, imports, problems, isEmpty} = compose({
    widget,
    script,
    guide,
    src: values.src,
    prefix: values.prefix,
    attributes: Object.fromEntries(asked.filter(([name]) => known.includes(name))),
    form: oneOfThese<EmbedForm>('form', values.form, forms),
    for: oneOfThese<Place>('place', values.for, Object.keys(places)),
  });
  const complaints = [
    ...unknown.map((name) => `${name}: <${tag}> has no such attribute; it has ${known.join(', ')}`),
    ...[...found, ...explainUnknownKeys(problems, guide, roleGuide.properties)].map(({path, message}) => (path ? `${path}: ${message}` : message)),
  ];
  // A widget without data is nothing to paste.
  return isEmpty ? {complaints, status: 2} : {out: `${imports ? `${imports}\n\n` : ''}${snippet}\n`, complaints, status: complaints[0] ? 1 : 0};
}


const collect = (value: string, before: string[] = []) => [...before, value];

/** The commands, with what they print put into `result`. */
function commands(result: (made: Result) => void): Command {
  const program = new Command('career-widgets')
    .usage('<command> [options]')
    .description('Snippets and script tags for pages; guides from public tables; what is wrong or weak in guides; pages without a browser.')
    .version(version, '-v, --version')
    .helpOption('-h, --help')
    .helpCommand('help [command]')
    .addHelpText(
      'after',
      `
Exit status: 0 where all is well; 1 where a guide or an option has faults; 2 where nothing was made.
"career-widgets help <command>" says more of each.

  career-widgets snippet salary-range guide.json --for wordpress
  career-widgets snippet career-ladder guide.json --attr years=3 --attr heading-level=3
  career-widgets snippet job-outlook --attr rate=7 --attr from=2024 --attr to=2034
  career-widgets script --base https://cdn.example/career-widgets@${version}/dist/ --lang de
  career-widgets script salary-range
  career-widgets convert onet db_29_2_text/ --oews national_M2024_dl.csv --out guides/
  career-widgets convert page.html
  career-widgets lint guides/
  career-widgets render guides/ --out site/ --base https://example.com/careers/
  career-widgets serve guides/`,
    );
  const tagOptions = (command: Command) =>
    command
      .option('--base <url>', `the folder that the files are in (default: ${usualBase})`)
      .option('--way <file>', `${Object.keys(ways).join(', ')} (default: module, for one widget alone): ${Object.values(ways).join(', ')}`)
      .option('--lang <language>', 'besides English; may be repeated. The loader sees to languages itself', collect)
      .option('--prefix <name>', 'what is to stand before every tag, where another script has taken a name')
      .option('--reserve', 'with the style sheet that reserves the places of widgets');

  tagOptions(
    program
      .command('snippet')
      .summary('one line to paste: a widget with its data')
      .description('Prints one line to paste: the widget with its data, and text to read where no script is. Without a widget: the whole guide. With "-" the guide is read from standard input. Without a guide: what --attr gives, or --src.')
      .argument('[widget] [guide.json | -]')
      .argument('[rest...]')
      .option('--for <place>', 'where it will be pasted (default: html; "career-widgets places" lists them)')
      .option('--src <url>', 'the page reads the guide from there; the one given here is for the text only')
      .option('--attr <name=value>', 'an attribute of the widget: years=3, heading-level=3, interactive; may be repeated', collect)
      .option('--form <form>', `${forms.join(', ')}: instead of the one that survives at the place`)
      .option('--script', `with the script tag, for a page that does not have it: places ${Object.keys(places).filter((place) => keepsScripts(place as Place)).join(', ')}; takes the options of "script", too`),
  ).action(async (first: string | undefined, rest: string[], options: SnippetCommandOptions) => result(await snippetCommand([...(first === undefined ? [] : [first]), ...rest], options)));

  tagOptions(
    program
      .command('script')
      .summary('the tags that a site needs once for its widgets')
      .description(`Prints the tags that a site needs once for all its widgets, or those of a page that has one widget and no other. Where --base names this version (https://cdn.example/career-widgets@${version}/dist/), they carry the hash of each file (integrity).`)
      .argument('[widget...]'),
  ).action((given: string[], options: TagOptions) => result(scriptCommand(given, options)));

  program.command('reserve').description('Prints reserve.css for widgets with a prefix.').option('--prefix <name>', 'what stands before every tag').action((options: {prefix?: string}) => result(reserveCommand(options)));
  program
    .command('places')
    .description('Lists the places, with the form of the snippet and what is left of it there.')
    .action(() => result({out: Object.entries(places).map(([place, {name, form, note}]) => `${place}  (${name}; form: ${form})\n    ${note}\n`).join(''), status: 0}));
  program.command('widgets').description('Lists the widgets with their attributes.').action(() => result({out: widgets.map((tag) => `${tag}  ${__ATTRIBUTES__[tag]!.join(' ')}\n`).join(''), status: 0}));

  const convert = program
    .command('convert')
    .summary('other people’s data to guides, and guides to other formats')
    .description('Converts JSON-LD (also in a page), answers of the National Careers Service and JSON Resumes to guides; guides to schema.org, Markdown and plain text. What could not be placed is on standard error.')
    .argument('[files...]', 'files, folders, patterns; "-" is standard input')
    .option('--from <format>', 'schema.org, html, national-careers-service, json-resume, role-json (default: what it is)')
    .option('--to <format>', 'role-json, schema.org, markdown, text', 'role-json')
    .option('--out <folder>', 'where the files go; without it, one guide goes to standard output')
    .action(async (files: string[], options: ConvertCommandOptions) => result({status: await convertCommand(files, options)}));
  convert
    .command('onet')
    .summary('a guide for each occupation of the O*NET tables')
    .description('Makes a guide for each occupation of the O*NET tables, with wages and projections of the Bureau of Labor Statistics. What no table gives stays absent.')
    .argument('<folder>', 'the tables, tab-separated, as onetcenter.org has them: "Occupation Data.txt", …')
    .option('--oews <csv>', 'wages: national_M2024_dl.csv')
    .option('--oews-date <month>', 'of the wages, where the name of the file does not say it: 2024-05')
    .option('--oews-cap <hour/year>', 'what "#" stands for, where the edition of the wages is not known: 115/239200')
    .option('--outlook <csv>', 'projections of the Occupational Outlook Handbook')
    .option('--outlook-date <date>', 'when that edition was published, where it is not known')
    .option('--crosswalk <csv>', 'which projection belongs to which occupation')
    .option('--code <code>', '15-1252.00, or 15-1252 for all within; may be repeated', collect)
    .option('--title <title>', 'as O*NET has it; may be repeated', collect)
    .option('--url <address>', 'of a guide’s page, with {code} in it')
    .addOption(new Option('--aliases <which>', 'other names: reported (by people in the occupation), all').default('reported'))
    .option('--notes <file>', 'where what was not placed goes, a line of JSON each')
    .option('--out <folder>', 'a file for each occupation goes there, named by its code')
    .action(async (folder: string, _: OnetCommandOptions, command: Command) => result({status: await onetCommand(folder, command.optsWithGlobals<OnetCommandOptions>())}));

  const looks = (command: Command) =>
    command
      .argument('[files...]', 'files, folders, patterns; "-" is standard input')
      .option('--json', 'findings as JSON')
      .option('--quiet', 'only errors')
      .option('--max-warnings <n>', 'more of them than these are a fault')
      .option('--jobs <n>', 'threads (default: as many as there are cores)');
  looks(program.command('lint').summary('what is valid in guides, but wrong or weak').description('Says what is wrong or weak in guides: file:line:column, what it is, and what to do. Rules are set in career-widgets.config.json: {"lint": {"rules": {"tiers-gap": "off"}}}; a guide accepts a finding by "$lint": [{"rule": …, "path": …, "reason": …}].'))
    .option('--config <file>', 'instead of career-widgets.config.json here or in a folder above')
    .option('--rule <name=setting>', 'error, warning or off, for this run; may be repeated', collect)
    .action(async (files: string[], options: LintCommandOptions) => result({status: await lintCommand(files, options, false)}));
  looks(program.command('validate').summary('whether guides are valid').description('Says what of guides is not valid: file:line:column, what it is, and what to do.'))
    .action(async (files: string[], options: LintCommandOptions) => result({status: await lintCommand(files, options, true)}));
  program
    .command('render')
    .summary('a page for each guide, without a browser')
    .description('Renders a page for each guide, with an index by field and title, and a sitemap.')
    .argument('[files...]', 'files, folders, patterns')
    .option('--out <folder>', 'where the pages go')
    .option('--form <form>', 'shadow: as the widgets look, and alive where there is a script; plain: HTML without styles', 'shadow')
    .option('--base <url>', 'where the pages will be: https://example.com/careers/')
    .option('--script <url>', 'the script that brings the widgets to life: /career-widgets/career-widgets.js')
    .option('--lang <language>', 'of the pages (default: of each guide)')
    .option('--title <text>', 'of the index')
    .option('--jobs <n>', 'threads (default: as many as there are cores)')
    .action(async (files: string[], options: RenderCommandOptions) => result({status: await renderCommand(files, options)}));
  program
    .command('serve')
    .summary('pages, widgets for frames and oEmbed, from a folder of guides')
    .description('Serves the guides of a folder: a page for each, single widgets for frames, oEmbed, JSON-LD. Without a folder: the example guides.')
    .argument('[folder...]')
    .option('--port <n>', '0 for any', '8080')
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--origin <url>', 'as readers see it, where a proxy stands before')
    .option('--title <text>', 'of the site')
    .action(async (folders: string[], options: ServeCommandOptions) => result({status: await serveCommand(folders, options)}));
  return program;
}

async function run(args: string[]): Promise<Result> {
  let result: Result = {status: 0};
  let out = '';
  const program = commands((made) => (result = made));
  const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
  // Commander would end the process by itself; what is on a pipe by then may be lost.
  for (const command of all(program)) command.exitOverride().configureOutput({writeOut: (text) => (out += text), writeErr: () => {}});
  try {
    await program.parseAsync(args, {from: 'user'});
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // What was probably meant stands on a line of its own.
    if (error.exitCode) refuse(error.code === 'commander.help' ? 'a command is missing; career-widgets --help says what there is' : error.message.replace(/^error: /, '').replaceAll('\n', ' '));
  }
  return out ? {out, status: 0} : result;
}

/** A folder that cannot be made, a full disk: nothing of ours, and it says itself what it is. */
const isOfFileSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

const result = await (async () => {
  try {
    return await run(argv.slice(2));
  } catch (error) {
    // What was asked for wrongly has no stack to show.
    if (error instanceof Refusal || isOfFileSystem(error)) return {complaints: [(error as Error).message], status: 2};
    return {complaints: ((error as Error).stack ?? String(error)).split('\n'), status: 2};
  }
})();
for (const complaint of result.complaints ?? []) await say(complaint);
if ('out' in result && result.out) await print(result.out);
// A pipe that nobody reads to its end would keep the process.
exit(result.status);
