import type {Infer, Schema} from './schema.js';

/** What is wrong with the data of a widget. */
export interface Problem {
  /**
   * `json`: no JSON; `size`: too long; `type`, `value`, `range`, `url`: a part that was left out; `missing`: a part that
   * another needs; `contradiction`: parts that cannot both be right; `source`: `src` could not be read; `internal`: our fault.
   */
  code: 'json' | 'size' | 'type' | 'value' | 'range' | 'url' | 'missing' | 'contradiction' | 'source' | 'internal';
  /** Where: `ladder[2].years`, counted from 0; empty for the whole. */
  path: string;
  /** What an editor can do about it, in English. */
  message: string;
}
/** What is wrong, before it is put in words: `explain` does that, where there is something to explain. */
export interface Fault extends Pick<Problem, 'code' | 'path'> {
  /** What is the matter, in words; or what was expected: a schema, with what was found instead; or what `explain` makes words of, nothing where two ends were exchanged. */
  about: unknown;
  found?: unknown;
}
export type Report = (code: Fault['code'], path: string, about?: unknown, found?: unknown) => void;

/** Whether a link may be followed: http, https, mailto, or what takes the protocol of the page. */
export function isSafeUrl(url: string): boolean {
  try {
    return /^(https?|mailto):$/.test(new URL(url, 'https://relative.invalid').protocol);
  } catch {
    return false;
  }
}

/**
 * A copy of `value` with only what the schema knows and allows; each part that is left out is reported, the rest is kept.
 * `null`, empty text and empty lists count as absent and are not reported.
 */
export function check<S extends Schema>(schema: S, value: unknown, path: string, report: Report): Infer<S> | undefined;
export function check(schema: Schema, value: unknown, path: string, report: Report): unknown {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const option = 'anyOf' in schema ? schema.anyOf.find((one) => one.type === type) : schema;
  const fault = (code: Fault['code']): undefined => void report(code, path, option ?? schema, value);

  if (option?.type !== type) return value == null ? undefined : fault('type');
  if (option.type === 'string') {
    const text = (value as string).trim();
    if (!text) return;
    const {enum: values = [text], pattern = '', format} = option;
    if (!values.includes(text) || !text.match(pattern)) return fault('value');
    return format && !isSafeUrl(text) ? fault('url') : text;
  }
  if (option.type === 'number') {
    // JSON's 1e999 is infinite.
    const {minimum = -1e99, maximum = 1e99} = option;
    return (value as number) >= minimum && (value as number) <= maximum ? value : fault('range');
  }
  if (option.type === 'array') {
    const {items, maxItems = Infinity} = option;
    const list = value as unknown[];
    if (list.length > maxItems) fault('range');
    const kept = list.slice(0, maxItems).map((item, i) => check(items, item, `${path}[${i}]`, report));
    const valid = kept.filter((item) => item !== undefined);
    return valid.length ? valid : undefined;
  }
  if (option.type !== 'object') return value;

  const {properties, dependentRequired} = option;
  const kept: Record<string, unknown> = {};
  const inside = path && `${path}.`;
  for (const key in properties) {
    // Own keys only: what hangs on a prototype is not data.
    const item = Object.hasOwn(value as object, key) ? check(properties[key]!, (value as Record<string, unknown>)[key], inside + key, report) : undefined;
    if (item !== undefined) kept[key] = item;
  }
  for (const key in dependentRequired)
    for (const one of dependentRequired[key]!)
      if (kept[key] != null && kept[one] === undefined) {
        report('missing', inside + one, key);
        delete kept[key];
      }
  return Object.keys(kept).length ? kept : undefined;
}
