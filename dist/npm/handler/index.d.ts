/** `Request` to `Response`, on Node and on edge platforms: `import {createHandler} from 'career-widgets/handler'`. */
export { createHandler, type Handler, type HandlerOptions } from './handler.js';
export { isKey, type GuideEntry, type GuideStore } from './store.js';
