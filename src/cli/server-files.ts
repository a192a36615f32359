/** What stands beside the command in dist/: rendering and the handler, loaded where a command needs them. */
const beside = (name: string) => new URL(`./server/${name}.js`, import.meta.url).href;

export const loadSite = async (): Promise<typeof import('../handler/site.js')> => import(beside('site')) as Promise<typeof import('../handler/site.js')>;
export const loadHandler = async (): Promise<typeof import('../handler/index.js')> => import(beside('handler')) as Promise<typeof import('../handler/index.js')>;
export const loadNode = async (): Promise<typeof import('../handler/node.js')> => import(beside('node')) as Promise<typeof import('../handler/node.js')>;
