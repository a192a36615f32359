import type { RoleGuide } from '../guide/role-guide.js';
/** Something that a converter could not place, or that it placed in a way that is to be known. */
export interface Note {
    /** Where in what was converted: a column, a key, a table. */
    at: string;
    message: string;
    /** Whether it is about the tables as a whole, not about this guide. */
    isGeneral?: boolean;
}
/** What a converter makes: a guide with what was given and nothing else, and what it could not place. */
export interface Converted {
    guide: RoleGuide;
    notes: Note[];
}
