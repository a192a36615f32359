import Papa from "papaparse";
import { decodeWindows1252 } from "./mojibake.js";
const csv = (key) => ({ key, isQuoted: true, delimiter: "," });
const tsv = (key) => ({ key, isQuoted: false, delimiter: "	" });
class TableError extends Error {
}
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
async function* readTable(input, { key, isQuoted, delimiter }, name, notes, above = []) {
  if (Array.isArray(input) && typeof input[0] !== "string" && !(input[0] instanceof Uint8Array)) {
    yield input;
    return;
  }
  let header;
  for await (const text of wholeRecords(input, isQuoted, name, notes)) {
    const { data, errors } = Papa.parse(text, { delimiter, newline: "\n", quoteChar: '"', fastMode: !isQuoted, skipEmptyLines: "greedy" });
    for (const { message, row } of errors) if (row !== void 0) notes.push({ at: name, message: `row ${row + 1}: ${message}` });
    const rows = [];
    for (const fields of data) {
      const cells = fields.map((field) => field.trim());
      if (header) {
        if (cells.length !== header.length) notes.push({ at: name, message: `a row has ${cells.length} fields, and the header ${header.length}: "${cells.slice(0, 2).join(", ")}"` });
        rows.push(Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""])));
      } else if (cells.includes(key)) header = cells;
      else above.push(cells);
    }
    if (rows[0]) yield rows;
  }
  if (!header) throw new TableError(`${name} has no column "${key}"`);
}
async function readRows(input, format, name, notes, above) {
  const all = [];
  for await (const rows of readTable(input, format, name, notes, above)) all.push(...rows);
  return all;
}
async function* wholeRecords(input, isQuoted, name, notes) {
  let rest = "";
  for await (const text of decodedLines(input, name, notes)) {
    rest += text;
    if (isQuoted && (rest.split('"').length - 1) % 2) continue;
    yield rest;
    rest = "";
  }
  if (rest) yield rest;
}
async function* decodedLines(input, name, notes) {
  let told = false;
  const decode = (bytes) => {
    try {
      return strictUtf8.decode(bytes);
    } catch {
      if (!told) notes.push({ at: name, message: "is not in UTF-8: lines that are not were read as windows-1252" });
      told = true;
      return splitLines(bytes).map((line) => {
        try {
          return strictUtf8.decode(line);
        } catch {
          return decodeWindows1252(line);
        }
      }).join("");
    }
  };
  let rest = new Uint8Array();
  let restText = "";
  for await (const chunk of typeof input === "string" || input instanceof Uint8Array ? [input] : input) {
    if (!(chunk instanceof Uint8Array)) {
      if (typeof chunk !== "string") continue;
      const end2 = chunk.lastIndexOf("\n") + 1;
      if (end2) yield restText + chunk.slice(0, end2);
      restText = end2 ? chunk.slice(end2) : restText + chunk;
      continue;
    }
    const end = chunk.lastIndexOf(10) + 1;
    if (end) yield decode(joined(rest, chunk.subarray(0, end)));
    rest = end ? chunk.slice(end) : joined(rest, chunk);
  }
  const last = restText + (rest.length ? decode(rest) : "");
  if (last) yield last;
}
function joined(one, other) {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
function splitLines(bytes) {
  const lines = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}
class SortedGroups {
  constructor(name, key, batches) {
    this.name = name;
    this.key = key;
    this.#batches = batches;
  }
  name;
  key;
  #batches;
  #rows = [];
  #at = 0;
  #last = "";
  /** The rows with a key; keys are to be asked for in order. What lies between is passed over. */
  async of(key) {
    const group = [];
    for (; ; ) {
      const row = this.#rows[this.#at];
      if (!row) {
        const next = await this.#batches.next();
        if (next.done) return group;
        this.#rows = next.value;
        this.#at = 0;
        continue;
      }
      const own = row[this.key];
      if (own > key) return group;
      if (own < this.#last) throw new TableError(`${this.name} is not sorted by "${this.key}": ${own} comes after ${this.#last}`);
      this.#last = own;
      this.#at++;
      if (own === key) group.push(row);
    }
  }
  async close() {
    await this.#batches.return(void 0);
  }
}
export {
  SortedGroups,
  TableError,
  csv,
  readRows,
  readTable,
  tsv
};
//# sourceMappingURL=table.js.map
