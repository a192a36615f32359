import type * as Text from '../convert/to-text.js';
import type * as Handler from '../handler/index.js';
import type * as Node from '../handler/node.js';
import type * as Site from '../handler/site.js';
import type * as Snippet from '../snippet/snippet.js';

/** What stands beside the command in dist/: rendering and the handler, loaded where a command needs them. */
const beside = async <Module>(name: string): Promise<Module> => (await import(new URL(`./server/${name}.js`, import.meta.url).href)) as Module;

export const loadSite = () => beside<typeof Site>('site');
export const loadHandler = () => beside<typeof Handler>('handler');
export const loadNode = () => beside<typeof Node>('node');
export const loadSnippet = () => beside<typeof Snippet>('snippet');
export const loadText = () => beside<typeof Text>('text');
