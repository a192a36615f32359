// `career-widgets`, the command: bundled as dist/cli.mjs by src/build/cli.mjs.
import {readFileSync} from 'node:fs';
import {argv, exit, stderr, stdin, stdout} from 'node:process';
import {text as textOf} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {explainUnknownKeys} from '../guide/explain-unknown-keys.js';
import type {Problem} from '../guide/problem.js';
import {parseJson} from '../guide/parse-json.js';
import {visible} from '../guide/visible.js';
import type {RoleGuide} from '../guide/role-guide.js';
import {canonicalLanguage} from '../i18n/language.js';
import {isPrefix} from '../base/prefix.js';
import {version} from '../base/version.js';
import {scriptTags, usualBase, ways, type Integrity, type ScriptOptions, type Way} from '../snippet/script-tags.js';
import {compose, keepsScripts, places, widgets, type EmbedForm, type Place} from '../snippet/snippet.js';

/** Filled in by the build: the attributes of each widget, from the manifest; what integrity.json says. */
declare const __ATTRIBUTES__: Readonly<Record<string, readonly string[]>>;
declare const __INTEGRITY__: Integrity;
/** Text of reserve.css. */
declare const __RESERVE__: string;

const forms: readonly string[] = ['element', 'div', 'code', 'link'];

const help = `career-widgets ${version}

  career-widgets snippet [widget] [guide.json | -] [options]
      Prints one line to paste: the widget with its data, and text to read where no script is.
      Without a widget: the whole guide. With "-" the guide is read from standard input.
      Without a guide: what --attr gives, or --src.

      --for <place>         where it will be pasted (default: html; "career-widgets places" lists them)
      --src <url>           the page reads the guide from there; the one given here is for the text only
      --attr <name=value>   an attribute of the widget: years=3, heading-level=3, interactive; may be repeated
      --form <form>         ${forms.join(', ')}: instead of the one that survives at the place
      --prefix <name>       what stands before every tag on that page: its data-career-prefix
      --script              with the script tag, for a page that does not have it: places ${Object.keys(places).filter((place) => keepsScripts(place as Place)).join(', ')};
                            takes the options of "script", too

  career-widgets script [widget] [options]
      Prints the tags that a site needs once for all its widgets, or those of a page that has one widget and
      no other. Where --base names this version (https://cdn.example/career-widgets@${version}/dist/), they carry
      the hash of each file (integrity).

      --base <url>          the folder that the files are in (default: ${usualBase})
      --way <file>          ${Object.keys(ways).join(', ')} (default: module, for one widget alone):
                            ${Object.values(ways).join(', ')}
      --lang <language>     besides English; may be repeated. The loader sees to languages itself
      --prefix <name>       what is to stand before every tag, where another script has taken a name
      --reserve             with the style sheet that reserves the places of widgets

  career-widgets reserve --prefix <name>
      Prints reserve.css for widgets with a prefix.

  career-widgets places
      Lists the places, with the form of the snippet and what is left of it there.

  career-widgets widgets
      Lists the widgets with their attributes.

  career-widgets --help | --version

Exit status: 0 where all is well; 1 where the guide or an option has faults, which are on standard error
(the snippet has what is valid); 2 where there is no snippet.

  career-widgets snippet salary-range guide.json --for wordpress-author
  career-widgets snippet career-ladder guide.json --attr years=3 --attr heading-level=3
  career-widgets snippet job-outlook --attr rate=7 --attr from=2024 --attr to=2034
  career-widgets script --base https://cdn.example/career-widgets@${version}/dist/ --lang de
  career-widgets script salary-range
`;

class Refusal extends Error {}
const refuse = (message: string): never => {
  throw new Refusal(message);
};
const oneOfThese = <Value extends string>(what: string, value: string | undefined, values: readonly string[]): Value | undefined =>
  value === undefined || values.includes(value) ? (value as Value | undefined) : refuse(`there is no ${what} "${value}"; there are ${values.join(', ')}`);

async function guideFrom(file: string): Promise<RoleGuide> {
  let text = '';
  try {
    // A stream, because a pipe that has nothing yet cannot be read at once.
    text = file === '-' ? await textOf(stdin) : readFileSync(file, 'utf8');
  } catch (error) {
    refuse(`${file} could not be read: ${(error as Error).message}`);
  }
  const where = file === '-' ? 'the guide' : file;
  const {value, problem} = parseJson(text, where);
  if (problem) refuse(problem.message);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) refuse(`${where} is not a guide: expected an object`);
  return value as RoleGuide;
}

/** @returns what is printed, what is complained of, and the exit status. */
async function run(args: string[]): Promise<{out?: string; complaints?: string[]; status: number}> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      for: {type: 'string'},
      src: {type: 'string'},
      attr: {type: 'string', multiple: true},
      form: {type: 'string'},
      prefix: {type: 'string'},
      script: {type: 'boolean'},
      base: {type: 'string'},
      way: {type: 'string'},
      lang: {type: 'string', multiple: true},
      reserve: {type: 'boolean'},
      help: {type: 'boolean', short: 'h'},
      version: {type: 'boolean', short: 'v'},
    },
  });
  const [command, ...given] = positionals;
  if (values.help || command === 'help') return {out: help, status: 0};
  if (values.version) return {out: `${version}\n`, status: 0};
  if (command === 'places')
    return {out: Object.entries(places).map(([place, {name, form, note}]) => `${place}  (${name}; form: ${form})\n    ${note}\n`).join(''), status: 0};
  if (command === 'widgets')
    return {out: widgets.map((tag) => `${tag}  ${__ATTRIBUTES__[tag]!.join(' ')}\n`).join(''), status: 0};

  const found: Problem[] = [];
  const way = oneOfThese<Way>('way', values.way, Object.keys(ways));
  const tagsFor = (options: ScriptOptions) => {
    const {base, prefix, reserve} = values;
    return scriptTags({base, prefix, reserve, way, ...options}, __INTEGRITY__, (code, path, message) => found.push({code, path, message}));
  };
  if (command === 'script') {
    const [widget, ...rest] = given;
    if (rest[0]) refuse(`"${rest.join(' ')}" is too much: expected one widget, or none for all`);
    oneOfThese('widget', widget, widgets);
    if (widget && way && way !== 'alone') refuse(`${ways[way]} has more than <${widget}>: expected --way alone, or no widget`);
    const tags = tagsFor({langs: values.lang, widget, way: widget ? 'alone' : way});
    return {out: `${tags.join('\n')}\n`, complaints: found.map(({path, message}) => `${path}: ${message}`), status: found[0] ? 1 : 0};
  }
  if (command === 'reserve') {
    const {prefix = ''} = values;
    if (!isPrefix(prefix)) refuse(`the prefix is missing or no name: expected one like "acme" (without one, the style sheet is reserve.css)`);
    return {out: __RESERVE__.replace(new RegExp(`(?<![\\w=-])(?:${widgets.join('|')})(?![\\w-])`, 'g'), `${prefix}-$&`), status: 0};
  }
  if (command !== 'snippet') return {complaints: [command ? `there is no command "${command}"` : 'a command is missing', 'career-widgets --help says what there is'], status: 2};

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
  const {snippet, problems, isEmpty} = compose({
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
    ...[...found, ...explainUnknownKeys(problems, guide)].map(({path, message}) => (path ? `${path}: ${message}` : message)),
  ];
  // A widget without data is nothing to paste.
  return isEmpty ? {complaints, status: 2} : {out: `${snippet}\n`, complaints, status: complaints[0] ? 1 : 0};
}

const result = await (async () => {
  try {
    return await run(argv.slice(2));
  } catch (error) {
    // What was asked for wrongly has no stack to show.
    if (error instanceof Refusal || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return {complaints: [(error as Error).message], status: 2};
    throw error;
  }
})();
const write = (stream: NodeJS.WriteStream, text: string) => new Promise<void>((done) => void stream.write(text, () => done()));
for (const complaint of result.complaints ?? []) await write(stderr, `career-widgets: ${visible(complaint)}\n`);
if ('out' in result && result.out) await write(stdout, result.out);
// A pipe that nobody reads to its end would keep the process.
exit(result.status);
