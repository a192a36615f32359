import { type RoleGuide } from '../guide/role-guide.js';
import type { Note } from './types.js';
export interface JsonLd {
    '@context': 'https://schema.org';
    '@graph': object[];
}
/** An `Occupation`, and a `FAQPage` where there are questions. What schema.org cannot say is in the notes. */
export declare function toJsonLd(given: RoleGuide): {
    jsonLd: JsonLd;
    notes: Note[];
};
/** JSON-LD as the script of a page: nothing in it can end the script. */
export declare const jsonLdScript: (jsonLd: JsonLd) => string;
