import { type WageCap } from './oews.js';
import { type TableInput } from './table.js';
import type { Converted } from './types.js';
/** The tables that are read, by the names of their files without ".txt". */
export declare const onetTables: readonly ["Occupation Data", "Sample of Reported Titles", "Alternate Titles", "Task Statements", "Emerging Tasks", "Technology Skills", "Education, Training, and Experience", "Education, Training, and Experience Categories", "Job Zones", "Job Zone Reference", "Work Styles", "Work Values", "Interests", "Related Occupations", "Content Model Reference", "Read Me"];
export type OnetTable = (typeof onetTables)[number];
export interface OnetOptions {
    /** Opens a table of O*NET; undefined where there is none: what it would have given is then absent. Only "Occupation Data" has to be there. */
    open: (table: OnetTable) => TableInput | undefined | Promise<TableInput | undefined>;
    /** Wages: national_M2024_dl.csv. */
    oews?: TableInput | undefined;
    /** The month of the wages: `2024-05`. */
    oewsDate?: string | undefined;
    /** What `#` stands for in other editions than 2022 to 2024. */
    oewsCap?: WageCap | undefined;
    /** Projections of the Occupational Outlook Handbook. */
    outlook?: TableInput | undefined;
    /** When the edition of the Handbook was published, where that is not known here. */
    outlookDate?: string | undefined;
    /** What says which projection belongs to which code; without it there are none, and wages only by the same code. */
    crosswalk?: TableInput | undefined;
    /** Only these: O*NET-SOC codes (15-1252.00), or SOC codes (15-1252) for all that they contain. */
    codes?: readonly string[] | undefined;
    /** Only these, by title. */
    titles?: readonly string[] | undefined;
    /** The address of a guide's page, with {code} in it: it becomes the guide's `url`, and that of roles that are related. */
    url?: string | undefined;
    /** Which other names are taken: those that people in the occupation reported (10 at most), or all that O*NET lists (thousands for some). */
    aliases?: 'reported' | 'all' | undefined;
    /** Hears how many occupations there will be. */
    onStart?: ((count: number) => void) | undefined;
}
/** Whose figure it is, or why there is none. */
export type Coverage = {
    kind: 'own' | 'broader' | 'group';
} | {
    kind: 'none';
    why: string;
};
export interface ConvertedOccupation extends Converted {
    code: string;
    wage: Coverage;
    projection: Coverage;
}
/**
 * A guide for each occupation, in the order of their codes. What no table gives stays absent. The first notes of the first guide are about the
 * tables themselves.
 */
export declare function convertOnet(options: OnetOptions): AsyncGenerator<ConvertedOccupation, void>;
