import type { Converted, Note } from './types.js';
/** A guide for each `Occupation` and each `JobPosting` in JSON-LD; a `FAQPage` beside them gives questions. */
export declare function fromJsonLd(json: unknown): Converted[];
/** The same of the JSON-LD in a page. Scripts that are no JSON are told of. */
export declare function fromHtml(html: string): {
    converted: Converted[];
    notes: Note[];
};
