import type {TemplateResult} from 'lit';
import {slice} from '../base/draw-queue.js';

/** The strings of a template, as many times as there are entries. */
const repeated = new WeakMap<TemplateStringsArray, TemplateStringsArray[]>();

function repeatedStrings(strings: TemplateStringsArray, times: number): TemplateStringsArray {
  if (!repeated.has(strings)) repeated.set(strings, []);
  const known = repeated.get(strings)!;
  if (!known[times]) {
    const inner = strings.slice(1, -1);
    const between = strings.at(-1)! + strings[0]!;
    const all = [strings[0]!, ...Array.from({length: times}, (_, i) => [...inner, i < times - 1 ? between : strings.at(-1)!]).flat()];
    known[times] = Object.assign(all, {raw: all});
  }
  return known[times]!;
}

/**
 * Entries of one template, drawn as one: around each entry of a list Lit keeps two comments and what it needs to change it by itself, which takes
 * longer than a bar, a cell or a line of text. Where their number changes all are drawn anew: not for what has a state, a disclosure that is open,
 * a field. Of other entries, and of more than a slice, the list itself.
 */
export function together<Entry>(entries: readonly Entry[]): Entry | readonly Entry[] | TemplateResult {
  const [first] = entries as readonly Partial<TemplateResult>[];
  if (entries.length < 2) return entries[0] ?? entries;
  const strings = first?.strings;
  if (!strings || strings.length < 2 || entries.length > slice || (entries as readonly Partial<TemplateResult>[]).some((one) => one?.strings !== strings)) return entries;
  return {...first, strings: repeatedStrings(strings, entries.length), values: (entries as readonly TemplateResult[]).flatMap(({values}) => values)} as TemplateResult;
}
