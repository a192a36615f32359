import type { RequestListener } from 'node:http';
import type { Handler } from './handler.js';
import { type GuideStore } from './store.js';
/** The guides of a folder, each in a file named by its key: `guides/electrician.json`. */
export declare function folder(path: string): GuideStore;
/** The handler as a listener of Node's servers: `createServer(listener(handler))`. */
export declare function listener(handler: Handler): RequestListener;
