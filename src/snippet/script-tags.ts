import {isSafeUrl} from '../guide/check.js';
import type {Report} from '../guide/problem.js';
import {isPrefix} from '../base/prefix.js';
import {isTellable} from './encode.js';
import {attribute} from './markup.js';

/** What `dist/integrity.json` holds: the version of the library, and what `integrity` is to say for each file of it. */
export interface Integrity {
  version: string;
  files: Readonly<Record<string, string>>;
}

/** By which of the files the widgets come: all in one, as a module or as a plain script, each when a page uses it, or one of them alone. */
export const ways = {module: 'career-widgets.js', classic: 'career-widgets.classic.js', loader: 'loader.js', alone: 'widgets/<widget>.js'} as const;
export type Way = keyof typeof ways;

export interface ScriptOptions {
  /** Address of the folder that the files are in. Where it names the version, the tags carry the hash of each file. */
  base?: string | undefined;
  way?: Way | undefined;
  /** The widget that is alone on its page, for that way. */
  widget?: string | undefined;
  /** Languages besides English, of those that there is a file for; the loader sees to them itself. */
  langs?: readonly string[] | undefined;
  /** What stands before every tag on that page. */
  prefix?: string | undefined;
  /** Whether the widgets' places are reserved until the script is there. */
  reserve?: boolean | undefined;
}

export const usualBase = '/career-widgets/';

/** The version that the address of a folder names: `…@1.2.3/dist/`, `/v1.2.3/`. */
export const versionIn = (base: string): string | undefined => /(?:^|[^\d.])(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?=\/)/.exec(base)?.[1];

/**
 * The tags that a page needs for its widgets, once, each on a line of its own.
 *
 * A hash fits one version of a file. So there are hashes where the address names that version (`…@1.2.3/dist/`, `/v1.2.3/`), and
 * none where whatever is in the folder may be replaced by the next version.
 */
export function scriptTags({base: given = usualBase, way = 'module', widget = '', langs = [], prefix = '', reserve = false}: ScriptOptions, {version, files}: Integrity, report: Report): string[] {
  const isAddress = isSafeUrl(given) && !/^mailto:|[?#]/i.test(given) && isTellable(given);
  if (!isAddress) report('url', 'base', 'is not the address of a folder: expected http or https, without a backslash, "?" or "#"');
  const base = isAddress ? given.trim().replace(/\/*$/, '/') : usualBase;

  const named = versionIn(base);
  const isExact = named === version;
  if (named && !isExact) report('value', 'base', `names version ${named}: only version ${version} is known here, so the tags are without its hashes`);

  const isOne = way !== 'alone' || !!widget;
  if (!isOne) report('value', 'way', 'is for a page with one widget, and none is named');
  const taken = isOne ? way : 'module';
  const script = ways[taken].replace('<widget>', widget);
  const asked = imports[taken];

  const url = (file: string) => attribute('src', base + file) + hash(file);
  const hash = (file: string) => (isExact ? `${attribute('integrity', files[file]!)} crossorigin="anonymous"` : '');
  const mark = isPrefix(prefix) ? attribute('data-career-prefix', prefix) : '';
  if (reserve && mark) report('value', 'reserve', 'is for tags without a prefix: `career-widgets reserve --prefix` prints the style sheet for those that have one');
  return [
    ...(reserve && !mark ? [`<link rel="stylesheet"${attribute('href', `${base}reserve.css`)}${hash('reserve.css')}>`] : []),
    // What a module imports has no attribute to carry its hash.
    ...(isExact && asked ? [`<script type="importmap">${imported(base, files, asked)}</script>`] : []),
    taken === 'classic' ? `<script${url(script)} defer${mark}></script>` : `<script type="module"${url(script)}${mark}></script>`,
    ...(taken === 'loader' ? [] : langs.flatMap((lang) => (files[`locales/${lang}.js`] ? [`<script${url(`locales/${lang}.js`)} defer></script>`] : []))),
  ];
}

/** What a module asks for, now or later. */
const imports: Partial<Record<Way, RegExp>> = {loader: /^(widgets|chunks|locales)\//, alone: /^chunks\//};

/** The hashes of what a module asks for, as an import map has them. */
function imported(base: string, files: Integrity['files'], pattern: RegExp): string {
  // A name without a dot or a slash before it would be that of a package.
  const folder = /^(\.{0,2}\/|https?:)/i.test(base) ? base : `./${base}`;
  const asked = Object.entries(files).filter(([file]) => pattern.test(file));
  return JSON.stringify({integrity: Object.fromEntries(asked.map(([file, hash]) => [folder + file, hash]))}).replaceAll('<', '\\u003c');
}
