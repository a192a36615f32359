import {withoutIsolates} from '../i18n/isolate.js';
import type {Table} from './table.js';

/** What a spreadsheet takes for a formula; a number with its sign is none. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;
const signed = /^[+-][\d.,\s\u00a0\u202f]+%?$/;

/**
 * A table as text with separators (RFC 4180): what a cell says stays in its cell, and none of it is a formula in a spreadsheet.
 * @param groupName - The heading of a first column with the names of the groups, where they have any.
 * @param separator - A comma for files, a tab for what is pasted into a spreadsheet.
 */
export function csv({columns, groups}: Table, groupName: string, separator: ',' | '\t' = ','): string {
  const field = (given: string) => {
    const text = withoutIsolates(given);
    const safe = formula.test(text) && !signed.test(text) ? `'${text}` : text;
    return /[",\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const named = groups.some(({name}) => name);
  const lines = [[...(named ? [groupName] : []), ...columns], ...groups.flatMap(({name = '', rows}) => rows.map((row) => [...(named ? [name] : []), ...row]))];
  return lines.map((line) => `${line.map(field).join(separator)}\r\n`).join('');
}
