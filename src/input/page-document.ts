import {own} from './page-nodes.js';

/** The document, to read from and to call: an image or a form whose name is that of one of its properties stands in front of that. */
export const pageDocument: Document = /*#__PURE__*/ new Proxy({} as Document, {
  get(_, name) {
    // Simulated documents of unit tests have some of it themselves.
    const value: unknown = name in (Object.getPrototypeOf(document) as object) ? own(document, name as keyof Document) : Reflect.get(document, name);
    return typeof value === 'function' ? (value.bind(document) as unknown) : value;
  },
});
