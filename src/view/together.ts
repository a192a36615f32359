import type {TemplateResult} from 'lit';
import {slice} from '../base/draw-queue.js';

/** The strings of a template, as many times as there are entries. */
const repeated = new WeakMap<TemplateStringsArray, TemplateStringsArray[]>();

function repeatedStrings(strings: TemplateStringsArray, times: number): TemplateStringsArray {
  const known = repeated.get(strings) ?? [];
  repeated.set(strings, known);
  if (!known[times]) {
    const [first = '', ...others] = strings;
    const last = others.pop()!;
    const all = [first, ...Array<string[]>(times).fill([...others, last + first]).flat()];
    all[all.length - 1] = last;
    known[times] = Object.assign(all, {raw: all});
  }
  return known[times];
}

/** What a reader may have opened, typed into or focused; also by the address, where an `id` is written out. */
const controls = /<(?:a|button|details|input|select|textarea|[a-z]+-[\w-]*)[\s>]|\s(?:tabindex=|id="\w)/;
const withControls = new WeakMap<TemplateStringsArray, boolean>();

/** Whether a reader would lose something if it were drawn anew. */
export function hasState(value: unknown): boolean {
  if (typeof value !== 'object' || !value) return false;
  if (Array.isArray(value)) return value.some(hasState);
  const {strings, values} = value as Partial<TemplateResult>;
  // What a directive draws is not known before.
  if (!strings) return '_$litDirective$' in value;
  const known = withControls.get(strings) ?? controls.test(strings.join(''));
  withControls.set(strings, known);
  return known || values!.some(hasState);
}

/**
 * Entries of one template, drawn as one: around each entry of a list Lit keeps two comments and what it needs to change it by itself, which takes
 * longer than a bar, a cell or a line of text. Where their number changes all are drawn anew: so not where there is a disclosure, a field or a
 * link in one of them. Those, entries of several templates, and more than a slice are the list itself.
 */
export function together<Entry>(entries: readonly Entry[]): Entry | readonly Entry[] | TemplateResult {
  const [first] = entries as readonly Partial<TemplateResult>[];
  const strings = first?.strings;
  if (entries.length > slice || (entries as readonly Partial<TemplateResult>[]).some((one) => one?.strings !== strings) || hasState(entries)) return entries;
  if (entries.length < 2) return entries[0] ?? entries;
  // Of texts there are none, and where nothing changes in an entry there is one.
  if (!strings || strings.length < 2) return entries;
  return {...first, strings: repeatedStrings(strings, entries.length), values: (entries as readonly TemplateResult[]).flatMap(({values}) => values)} as TemplateResult;
}
