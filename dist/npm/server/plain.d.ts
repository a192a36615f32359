/**
 * What is rendered, as HTML that no sanitizer changes and that needs no style sheet: headings, paragraphs, lists, tables and links, without
 * classes, pictures and controls. What only a script could show, or only a picture says, is in a sentence or a table beside it.
 * @param html - Declarative shadow DOM, as `renderWidget` gives it.
 * @param lang - The language of the page.
 */
export declare function plain(html: string, lang: string): string;
/** What is in the parts of this name, each as a line of the same HTML. */
export declare const lines: (html: string, part: string) => string[];
