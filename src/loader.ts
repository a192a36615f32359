/** dist/loader.js: the loader for a page that has the files of dist/ in a folder. */
import {startLoader} from './embed/loader.js';
import type * as Enhance from './embed/enhance.js';

/** Filled in by the build: files that several parts take, and which of them each takes, by their index. So all that a part needs is asked for in one round trip. */
declare const __FILES__: {shared: string[]; widgets: Record<string, Imports>; enhance: Imports; languages: string[]};
/** `true`: all of them, and every widget. */
type Imports = number[] | true;
const {shared, widgets, enhance, languages} = __FILES__;

const load = (file: string): Promise<unknown> => import(`./${file}.js`);
const filesOf = (imports: Imports) => (imports === true ? [...shared, ...Object.keys(widgets).map((tag) => `widgets/${tag}`)] : imports.map((i) => shared[i]!));
/** What a part imports has no effect by itself: it is there when the part asks for it. */
const loadWith = async (part: string, imports: Imports) => (await Promise.all([`widgets/${part}`, ...filesOf(imports)].map(load)))[0];

startLoader({
  widgets: new Map(Object.entries(widgets).map(([tag, imports]) => [tag, () => loadWith(tag, imports)])),
  languages: new Map(languages.map((lang) => [lang, () => load(`locales/${lang}`)])),
  enhance: () => loadWith('enhance', enhance) as Promise<typeof Enhance>,
});
