/** dist/loader.js: the loader for a page that has the files of dist/ in a folder. */
import {startLoader} from './embed/loader.js';
import type * as Enhance from './embed/enhance.js';

/** Filled in by the build: the chunks, and which of them and which other widgets each widget takes. So all that it needs is asked for in one round trip. */
declare const __FILES__: {chunks: string[]; widgets: Record<string, Import[]>; enhance: Import[]; languages: string[]};
type Import = number | string;
const {chunks, widgets, enhance, languages} = __FILES__;

const load = (file: string): Promise<unknown> => import(`./${file}.js`);
/** What an entry imports has no effect by itself: it is there when the entry asks for it. */
const loadWith = async (entry: string, imports: readonly Import[]) =>
  ((await Promise.all([load(`widgets/${entry}`), ...imports.map((each) => load(typeof each === 'string' ? `widgets/${each}` : `chunks/${chunks[each]}`))])) as unknown[])[0];

startLoader({
  widgets: Object.fromEntries(Object.entries(widgets).map(([tag, imports]) => [tag, () => loadWith(tag, imports)])),
  languages: Object.fromEntries(languages.map((lang) => [lang, () => load(`locales/${lang}`)])),
  enhance: () => loadWith('enhance', enhance) as Promise<typeof Enhance>,
});
