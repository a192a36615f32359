import {check, isSafeUrl} from '../guide/check.js';
import {guideKeys} from '../guide/keys.js';
import type {Problem, Report} from '../guide/problem.js';
import {roleGuide, type RoleGuide} from '../guide/role-guide.js';
import {text, url as address} from '../guide/schema.js';
import {canonicalLanguage, directionOf} from '../i18n/language.js';
import {isPrefix} from '../base/prefix.js';
import {localizeFor} from '../i18n/localize.js';
import * as shared from '../i18n/messages.js';
import {textOf, type Block, type Line} from '../server/blocks.js';
import {flatOf, givenBy, keysOf, tellProblems, type Key} from '../server/facts.js';
import {hasContent} from '../server/render.js';
import {chosen} from '../widgets/career-guide/chosen.js';
import {widgets} from '../widgets/sections.js';
import {encodeAll, escapeAttribute, escapeData, escapeHash, escapeMarkdown, escapeText, inert, inertAddress, isInert, isTellable, pack, plain, type Syntax} from './encode.js';
import {fallbackOf} from './fallback.js';
import {attribute, markup} from './markup.js';
import {fitting, keepsScripts, placeOf, places, type EmbedForm, type Place} from './places.js';

export {widgets} from '../widgets/sections.js';
export {fitting, keepsScripts, placeOf, places, type EmbedForm, type Place} from './places.js';

type Attributes = Readonly<Record<string, string>>;

export interface SnippetOptions {
  /** The widget, by its tag name; the whole guide where none is named. */
  widget?: string | undefined;
  /** The guide that the widget draws, or what there is of it; with `src`, only the fallback is made from it. */
  guide?: RoleGuide | undefined;
  /** Where the page finds the guide: a URL, or `#id` of a JSON script on it. */
  src?: string | undefined;
  /** Other attributes of the widget: `{'heading-level': '3'}`; empty for one that is on or off. */
  attributes?: Attributes | undefined;
  /** The form of the snippet; that of the place where none is given. */
  form?: EmbedForm | undefined;
  /** Where it will be pasted; plain HTML where no place is named. */
  for?: Place | undefined;
  /** What stands before every tag on that page: its `data-career-prefix`. The other forms than the element are the same for all pages. */
  prefix?: string | undefined;
  /** The tags that bring the widgets (`scriptTags`), where the snippet is to carry them; left out where the place takes scripts away. */
  script?: readonly string[] | undefined;
}


/**
 * What an editor pastes for a widget: one line, made of what the place leaves alone (see `encode.ts`), never empty, and readable
 * where no script ever comes.
 */
export const snippet = (options: SnippetOptions): string => compose(options).snippet;

export interface Composed {
  snippet: string;
  /** Where the line is code: what its file imports, so that the widget is defined. */
  imports?: string | undefined;
  /** What was wrong with what was given; what is valid is in the snippet all the same. */
  problems: Problem[];
  /** Whether there is nothing for the widget to draw, and nowhere to get it from. */
  isEmpty: boolean;
}

/** A snippet, and what there is to say of it. */
export function compose(options: SnippetOptions): Composed {
  const {widget, place, form, script, attributes, src, own, guide, known, isEmpty, isKnown, problems} = asked(options);
  const has = own.some((key) => guide[key] !== undefined);
  const flat = has && !src ? flatAttributes(widget, guide, attributes) : undefined;
  const {syntax = 'html', around: [before, after] = ['', '']} = placeOf(place);
  const lang = canonicalLanguage(attributes['lang']) ?? canonicalLanguage(guide.lang);
  const {blocks, heading, brief} = fallbackOf(widget, known, {lang: lang ?? 'en', attributes});
  // Of a guide that is somewhere else only the heading is known.
  const none: Block[] = [{heading, level: 2}, ...(isEmpty ? [{paragraph: [empty(lang)]}] : [])];
  const make = {element, div, code, link}[form];
  const made = make({...(isKnown ? {blocks, brief} : {blocks: none, brief: heading}), lang, syntax}, {
    widget,
    prefix: isPrefix(options.prefix ?? '') ? `${options.prefix}-` : '',
    attributes: {...flat, ...(src ? {src} : {}), ...attributes},
    guide: has && !src && !flat ? guide : undefined,
    url: options.guide && validGuide(options.guide, ['url'], () => {}).url,
  });
  const imports = syntax === 'jsx' ? `import 'career-widgets/widgets/${widget}.js';` : undefined;
  return {snippet: `${before}${script ? `<div>${script.join('')}${made}</div>` : made}${after}`, imports, problems, isEmpty};
}

/** What is wrong with what is given: what `compose` tells of it, without a snippet. */
export const problemsOf = (options: SnippetOptions): Problem[] => asked(options).problems;

// What is given

/** What is asked for, as far as it is valid. */
function asked(options: SnippetOptions) {
  const problems: Problem[] = [];
  const report: Report = (code, path, message) => problems.push({code, path, message});
  const {widget = 'career-guide', for: place = 'html'} = options;
  if (!widgets.includes(widget)) throw new RangeError(`there is no widget <${widget}>`);
  if (!Object.hasOwn(places, place)) throw new RangeError(`there is no place "${place}"`);
  const script = options.script?.[0] && keepsScripts(place) ? options.script : undefined;
  if (options.script?.[0] && !script) report('value', 'script', `is taken away in ${places[place].name}: it belongs into the template of the site`);

  const attributes = validAttributes(options.attributes, report);
  const src = validSrc(options.src, report);
  const {own, besides} = carriedKeys(widget, attributes);
  const guide = validGuide(options.guide, [...own, ...besides], (code, path, message) => {
    // What a widget only looks at besides is told of by the widget that draws it.
    if (!besides.includes(/^\w*/.exec(path)![0] as Key)) report(code, path, message);
  });
  /** With what attributes give. */
  const known = withFlat(widget, guide, attributes, report);
  const drawn = widget === 'career-guide' ? chosen(attributes['sections'], (name) => report('value', 'sections', `there is no section <${name}>`)) : [widget];
  for (const tag of drawn) tellProblems(tag, known, tag === widget ? attributes : {}, report);
  const isKnown = hasContent(widget, known, {attributes});
  const isEmpty = !src && !isKnown;
  if (isEmpty) report('missing', '', `there is nothing for <${widget}> in the guide`);
  return {widget, place, form: options.form ?? fitting(place, !!script), script, attributes, src, own, guide, known, isKnown, isEmpty, problems};
}

/** Attributes that the widgets have or may get, and that cannot do harm. */
function validAttributes(given: Attributes = {}, report: Report): Record<string, string> {
  const valid: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const told = value.replace(/\s+/g, ' ').trim();
    if (!/^(?!on|(guide|src|style|class|id|is|slot)$)[a-z]+(-[a-z]+)*$/.test(name)) report('value', name, 'is not an attribute for a widget');
    else if (!isTellable(told)) report('value', name, 'has a backslash or a character that is not shown, which editors delete');
    else valid[name] = check(text, told, name, report) ?? '';
  }
  return valid;
}

function validSrc(src: string | undefined, report: Report): string | undefined {
  const told = src?.trim();
  if (!told) return;
  if (told.length > address.maxLength) return void report('size', 'src', `is longer than ${address.maxLength} characters`);
  if (isSafeUrl(told) && !/^mailto:/i.test(told) && isTellable(told)) return inertAddress(told);
  report('url', 'src', 'is not a link that a guide can be read from: expected http or https, without a backslash');
}

/** The keys of role JSON that a widget draws, and those that it looks at besides. */
function carriedKeys(widget: string, attributes: Attributes): ReturnType<typeof keysOf> {
  if (widget !== 'career-guide') {
    const {own, besides} = keysOf(widget);
    return {own, besides: [...besides, 'lang']};
  }
  if (!attributes['sections']) return {own: Object.keys(roleGuide.properties) as Key[], besides: []};
  const all = chosen(attributes['sections'], () => {}).map(keysOf).flatMap(({own, besides}) => [...own, ...besides]);
  return {own: [...new Set(all), 'version', 'lang'], besides: []};
}

/** A copy of a guide with only these keys and only what is valid of them. */
function validGuide(guide: RoleGuide | undefined, keys: readonly Key[], report: Report): RoleGuide {
  const properties = Object.fromEntries(Object.entries(roleGuide.properties).filter(([key]) => keys.includes(key as Key)));
  return (check({type: 'object', properties, others: guideKeys}, guide, '', report) as RoleGuide | undefined) ?? {};
}

// Flat attributes

/** The attributes that carry all there is for a widget; undefined where they do not. */
function flatAttributes(widget: string, guide: RoleGuide, given: Attributes): Record<string, string> | undefined {
  const flat = flatOf(widget);
  // Which language the text is in is for JSON to say, unless it is English, which goes without saying.
  if (!flat || keysOf(widget).besides.some((key) => guide[key] !== undefined) || !/^en\b/i.test(guide.lang ?? 'en')) return;
  const part = guide[flat.key] as Record<string, string | number>;
  const attributes = Object.fromEntries(flat.names.flatMap((name) => (part[name] == null ? [] : [[name, String(part[name])]])));
  const carried = withFlat(widget, {}, attributes, () => {})[flat.key];
  const same = JSON.stringify(carried, Object.keys(part)) === JSON.stringify(part);
  return same && Object.values(attributes).every((value) => isTellable(value) && isInert(value)) && !flat.names.some((name) => name in given) ? attributes : undefined;
}

/** A guide with the part that flat attributes give, where it has none of its own. */
function withFlat(widget: string, guide: RoleGuide, attributes: Attributes, report: Report): RoleGuide {
  const flat = flatOf(widget);
  return flat && guide[flat.key] === undefined ? {...guide, ...validGuide(givenBy(widget, attributes), [flat.key], report)} : guide;
}

// The fallback

interface Spoken {
  blocks: readonly Block[];
  brief: Line;
  /** That it is marked with, where it is known. */
  lang: string | undefined;
  syntax: Syntax;
}

/** The fallback as markup, in its language. */
function fallback({blocks, lang, syntax}: Spoken, more = ''): string {
  // A guide may have nothing but what no page shows.
  const content = markup(blocks, syntax) || markup([{paragraph: [empty(lang)]}], syntax);
  return `<div${more}${inLanguage(lang)}>${content}</div>`;
}
const empty = (lang = 'en') => localizeFor(lang, '', shared.en).term('empty');
const inLanguage = (lang: string | undefined) => (lang ? attribute('lang', lang) + attribute('dir', directionOf(lang)) : '');

/** The gist of it on a line, for where there is no room for more. */
const brief = ({brief, lang}: Spoken): string => plain(textOf(brief)) || empty(lang);

// Embed forms

interface Content {
  widget: string;
  prefix: string;
  attributes: Attributes;
  /** What flat attributes and `src` do not carry. */
  guide: RoleGuide | undefined;
  /** The page that the guide stands on. */
  url: string | undefined;
}

/** As attributes carry them. What parts a text is taken out where it is read; an address has nothing to be parted. */
const carried = (attributes: Attributes, guide: RoleGuide | undefined): [name: string, value: string][] => [
  ...Object.entries(attributes).map(([name, value]): [string, string] => [name, name === 'src' ? value : inert(value)]),
  ...(guide ? [['guide', pack(JSON.stringify(guide))] as [string, string]] : []),
];

function element(spoken: Spoken, {widget, prefix, attributes, guide}: Content): string {
  const tag = prefix + widget;
  const written = carried(attributes, guide)
    .map(([name, value]) => (spoken.syntax === 'jsx' ? jsxAttribute(name, value) : attribute(name, value)))
    .join('');
  return `<div><${tag}${written}>${fallback(spoken, attribute('slot', 'fallback'))}</${tag}></div>`;
}
/** React sets properties where the element has one of that name, and a property is not made of text as an attribute is. */
const jsxAttribute = (name: string, value: string) =>
  !value ? ` ${name}` : /^(min|max|median|hours-per-year|years|rate|from|to|average|openings|heading-level)$/.test(name) && isFinite(+value) ? ` ${name}={${+value}}` : attribute(name, value);

function div(spoken: Spoken, {widget, attributes, guide}: Content): string {
  const written = [['career-widget', widget] as const, ...carried(attributes, guide)];
  return `<div${written.map(([name, value]) => attribute(`data-${name}`, value)).join('')}>${fallback(spoken)}</div>`;
}

function code(spoken: Spoken, {widget, attributes, guide}: Content): string {
  const json = JSON.stringify({
    ...(widget !== 'career-guide' && {widget}),
    ...(Object.keys(attributes).length > 0 && {attributes}),
    ...guide,
  });
  // The JSON is where the first brace is.
  const {syntax} = spoken;
  const gist = brief(spoken);
  // Braces are code in MDX, where a file that ends in .md may be it.
  const packed = syntax === 'mdx' ? encodeAll(json) : pack(json);
  const before = /[{}]|%7B/i.test(gist) ? '' : `${gist} `;
  return `<pre><code${attribute(syntax === 'jsx' ? 'className' : 'class', 'language-career-guide')}>${escapeText(before, syntax) + escapeData(packed, syntax)}</code></pre>`;
}

function link(spoken: Spoken, {widget, attributes, guide, url = ''}: Content): string {
  const said = Object.entries({'career-widget': widget, ...attributes, ...(guide && {guide: JSON.stringify(guide)})});
  const hash = said.map(([name, value]) => `${name}=${escapeHash(value)}`).join('&');
  const page = plain(url) === url && isTellable(url) ? inertAddress(url.replace(/#.*/s, '')) : '';
  // Spaces and parentheses end an address there.
  if (spoken.syntax === 'markdown') return `[${escapeMarkdown(brief(spoken))}](${escapeAttribute(`${page}#${hash}`).replace(/[\s()]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)})`;
  // In a paragraph of its own: in the midst of others it would stay a link.
  return `<p><a${attribute('href', `${page}#${hash}`)}${inLanguage(spoken.lang)}>${escapeText(brief(spoken), spoken.syntax)}</a></p>`;
}
