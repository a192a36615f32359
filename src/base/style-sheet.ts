import {own} from '../input/page-nodes.js';

/** A constructed style sheet is of one document, and is lost in another: the frame of a preview, a window of its own. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The style sheet of a text in a document; undefined in one that no window shows. */
export function sheetOf(css: string, document: Document): CSSStyleSheet | undefined {
  const view = own(document, 'defaultView');
  if (!view) return undefined;
  let known = sheets.get(document);
  if (!known) sheets.set(document, (known = new Map<string, CSSStyleSheet>()));
  let sheet = known.get(css);
  if (!sheet) {
    sheet = new (view as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  return sheet;
}
