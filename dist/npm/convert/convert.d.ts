import type { Converted, Note } from './types.js';
export type Format = 'schema.org' | 'html' | 'national-careers-service' | 'json-resume' | 'role-json';
/** The format of a text; undefined where it is none that is known. */
export declare function formatOf(text: string): {
    format: Format | undefined;
    json?: unknown;
};
/** Guides from a text in any of the formats; notes that belong to no guide stand beside them. */
export declare function convertText(text: string, asked?: Format): {
    format: Format | undefined;
    converted: Converted[];
    notes: Note[];
};
