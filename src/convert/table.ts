// Tables as they are published: comma- or tab-separated, with or without lines above the header, in UTF-8 or as Excel writes them. They are
// read as a stream, some thousand rows at a time, by Papa Parse.
import Papa from 'papaparse';
import {decodeWindows1252} from './mojibake.js';
import type {Note} from './types.js';

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
export const csv = (key: string): TableFormat => ({key, isQuoted: true, delimiter: ','});
export const tsv = (key: string): TableFormat => ({key, isQuoted: false, delimiter: '\t'});

/** A table that is not what it was taken for. */
export class TableError extends Error {}

const strictUtf8 = new TextDecoder('utf-8', {fatal: true});

/** Rows of a table, some thousand at a time. `above` gets what stands above the header. */
export async function* readTable(input: TableInput, {key, isQuoted, delimiter}: TableFormat, name: string, notes: Note[], above: string[][] = []): AsyncGenerator<Row[]> {
  if (Array.isArray(input) && typeof input[0] !== 'string' && !(input[0] instanceof Uint8Array)) {
    yield input as Row[];
    return;
  }
  let header: string[] | undefined;
  for await (const text of wholeRecords(input, isQuoted, name, notes)) {
    // Without quotes nothing but a line feed ends a row: a carriage return that stands alone is part of a field.
    const {data, errors} = Papa.parse<string[]>(text, {delimiter, newline: '\n', quoteChar: '"', fastMode: !isQuoted, skipEmptyLines: 'greedy'});
    for (const {message, row} of errors) if (row !== undefined) notes.push({at: name, message: `row ${row + 1}: ${message}`});
    const rows: Row[] = [];
    for (const fields of data) {
      const cells = fields.map((field) => field.trim());
      if (header) {
        if (cells.length !== header.length) notes.push({at: name, message: `a row has ${cells.length} fields, and the header ${header.length}: "${cells.slice(0, 2).join(', ')}"`});
        rows.push(Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])));
      } else if (cells.includes(key)) header = cells;
      else above.push(cells);
    }
    if (rows[0]) yield rows;
  }
  if (!header) throw new TableError(`${name} has no column "${key}"`);
}

/** All rows of a small table. */
export async function readRows(input: TableInput, format: TableFormat, name: string, notes: Note[], above?: string[][]): Promise<Row[]> {
  const all: Row[] = [];
  for await (const rows of readTable(input, format, name, notes, above)) all.push(...rows);
  return all;
}

/** The text of a table in parts that end with a row. */
async function* wholeRecords(input: TableInput, isQuoted: boolean, name: string, notes: Note[]): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decodedLines(input, name, notes)) {
    rest += text;
    // Within quotes a line may go on: there the number of quotation marks so far is odd.
    if (isQuoted && (rest.split('"').length - 1) % 2) continue;
    yield rest;
    rest = '';
  }
  if (rest) yield rest;
}

/** Text in parts that end with a line. Bytes that are no UTF-8 are read as windows-1252, line by line. */
async function* decodedLines(input: TableInput, name: string, notes: Note[]): AsyncGenerator<string> {
  let told = false;
  const decode = (bytes: Uint8Array): string => {
    try {
      return strictUtf8.decode(bytes);
    } catch {
      if (!told) notes.push({at: name, message: 'is not in UTF-8: lines that are not were read as windows-1252'});
      told = true;
      return splitLines(bytes).map((line) => {
        try {
          return strictUtf8.decode(line);
        } catch {
          return decodeWindows1252(line);
        }
      }).join('');
    }
  };
  let rest = new Uint8Array();
  let restText = '';
  for await (const chunk of typeof input === 'string' || input instanceof Uint8Array ? [input] : input) {
    if (!(chunk instanceof Uint8Array)) {
      if (typeof chunk !== 'string') continue;
      const end = chunk.lastIndexOf('\n') + 1;
      if (end) yield restText + chunk.slice(0, end);
      restText = end ? chunk.slice(end) : restText + chunk;
      continue;
    }
    const end = chunk.lastIndexOf(10) + 1;
    if (end) yield decode(joined(rest, chunk.subarray(0, end)));
    rest = end ? chunk.slice(end) : joined(rest, chunk);
  }
  const last = restText + (rest.length ? decode(rest) : '');
  if (last) yield last;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

/** Rows of a table that is sorted by a key, a group at a time: of a table of any length only a few thousand rows are held. */
export class SortedGroups {
  readonly #batches: AsyncGenerator<Row[]>;
  #rows: Row[] = [];
  #at = 0;
  #last = '';

  constructor(
    readonly name: string,
    readonly key: string,
    batches: AsyncGenerator<Row[]>,
  ) {
    this.#batches = batches;
  }

  /** The rows with a key; keys are to be asked for in order. What lies between is passed over. */
  async of(key: string): Promise<Row[]> {
    const group: Row[] = [];
    for (;;) {
      const row = this.#rows[this.#at];
      if (!row) {
        const next = await this.#batches.next();
        if (next.done) return group;
        this.#rows = next.value;
        this.#at = 0;
        continue;
      }
      const own = row[this.key]!;
      if (own > key) return group;
      if (own < this.#last) throw new TableError(`${this.name} is not sorted by "${this.key}": ${own} comes after ${this.#last}`);
      this.#last = own;
      this.#at++;
      if (own === key) group.push(row);
    }
  }

  async close(): Promise<void> {
    await this.#batches.return(undefined);
  }
}
