import {own} from './page-nodes.js';

/** The document, to read from and to call: an image or a form whose name is that of one of its properties stands in front of that. */
export const pageDocument: Document = /*#__PURE__*/ new Proxy({} as Document, {
  get(_, name) {
    const value: unknown = own(document, name as keyof Document);
    return typeof value === 'function' ? (value.bind(document) as unknown) : value;
  },
});
