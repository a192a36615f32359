import type { Salary } from '../guide/role-guide.js';
import { type Row, type TableInput } from './table.js';
import type { Note } from './types.js';
/** What `#` stands for: a wage that is this or more. */
export interface WageCap {
    hour: number;
    year: number;
}
export declare const capOf: (date: string | undefined) => WageCap | undefined;
export interface Wages {
    /** By the code of the detailed occupation, or of the group that is published in its place. */
    byCode: ReadonlyMap<string, Row>;
    source: {
        name: string;
        url: string;
        date?: string | undefined;
    };
    cap: WageCap | undefined;
}
/** The national rows of all detailed occupations: those of groups repeat them or sum them up. */
export declare function readWages(input: TableInput, { date, cap }: {
    date?: string | undefined;
    cap?: WageCap | undefined;
}, notes: Note[]): Promise<Wages>;
/**
 * The pay of a row: by the year and by the hour where both are published, in that order. `ANNUAL` and `HOURLY` mark what is published in
 * that unit alone: where people do not work by the hour all year, neither says anything about the other.
 * @param name - Whose wage it is, where that is not the role alone.
 */
export declare function payOfRow(row: Row, { source, cap }: Wages, name: string | undefined, report: (message: string) => void): Salary[];
