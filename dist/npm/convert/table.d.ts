import type { Note } from './types.js';
/** A row, by the names of the columns. */
export type Row = Readonly<Record<string, string>>;
/** What a table is read from: text, or bytes as a file, a `Response` or a stream gives them; or its rows, where something else has read it. */
export type TableInput = string | Uint8Array | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string | Row>;
export interface TableFormat {
    /** A column that the table must have: the row with it is the header, whatever stands above. */
    key: string;
    /** Fields in quotation marks: so in CSV; in O*NET's tables a quotation mark is a character like others. */
    isQuoted: boolean;
    delimiter: ',' | '\t';
}
export declare const csv: (key: string) => TableFormat;
export declare const tsv: (key: string) => TableFormat;
/** A table that is not what it was taken for. */
export declare class TableError extends Error {
}
/** Rows of a table, some thousand at a time. `above` gets what stands above the header. */
export declare function readTable(input: TableInput, { key, isQuoted, delimiter }: TableFormat, name: string, notes: Note[], above?: string[][]): AsyncGenerator<Row[]>;
/** All rows of a small table. */
export declare function readRows(input: TableInput, format: TableFormat, name: string, notes: Note[], above?: string[][]): Promise<Row[]>;
/** Rows of a table that is sorted by a key, a group at a time: of a table of any length only a few thousand rows are held. */
export declare class SortedGroups {
    #private;
    readonly name: string;
    readonly key: string;
    constructor(name: string, key: string, batches: AsyncGenerator<Row[]>);
    /** The rows with a key; keys are to be asked for in order. What lies between is passed over. */
    of(key: string): Promise<Row[]>;
    close(): Promise<void>;
}
