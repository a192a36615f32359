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
export type Report = (code: Problem['code'], path: string, message: string) => void;

const names: Record<string, string> = {string: 'text', number: 'a number', array: 'a list', object: 'an object', boolean: 'true or false'};

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
  const options = 'anyOf' in schema ? schema.anyOf : [schema];
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const option = options.find((one) => one.type === type);
  const fault = (code: Problem['code'], expected: string | undefined) => {
    const found = type === 'string' ? JSON.stringify(value) : value instanceof Object ? (names[type] ?? type) : typeof value === 'object' ? type : String(value as number);
    report(code, path, `expected ${expected}, found ${found.slice(0, 60)}`);
  };

  if (!option) return value == null ? undefined : fault('type', options.flatMap((one) => names[one.type] ?? []).join(' or '));
  if (option.type === 'string') {
    const text = (value as string).trim();
    if (!text) return;
    if (option.enum && !option.enum.includes(text)) return fault('value', option.enum.join(' or '));
    if (option.pattern && !new RegExp(option.pattern).test(text)) return fault('value', `text like "${option.examples?.[0]}"`);
    return option.format && !isSafeUrl(text) ? fault('url', 'an http, https or mailto link') : text;
  }
  if (option.type === 'number') {
    const {minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE} = option;
    return (value as number) >= minimum && (value as number) <= maximum ? value : fault('range', `a number from ${minimum} to ${maximum}`);
  }
  if (option.type === 'array') {
    const {items, maxItems = Infinity} = option;
    const list = value as unknown[];
    if (list.length > maxItems) fault('range', `${maxItems} entries or fewer`);
    const kept = list.slice(0, maxItems).map((item, i) => check(items, item, `${path}[${i}]`, report));
    const valid = kept.filter((item) => item !== undefined);
    return valid.length ? valid : undefined;
  }
  if (option.type !== 'object') return value;

  const kept: Record<string, unknown> = {};
  const at = (key: string) => (path ? `${path}.${key}` : key);
  for (const key in option.properties) {
    // Own keys only: what hangs on a prototype is not data.
    const item = Object.hasOwn(value as object, key) ? check(option.properties[key]!, (value as Record<string, unknown>)[key], at(key), report) : undefined;
    if (item !== undefined) kept[key] = item;
  }
  for (const [key, needed] of Object.entries(option.dependentRequired ?? {}))
    for (const one of needed)
      if (kept[key] != null && kept[one] === undefined) {
        report('missing', at(one), `is missing, and "${key}" cannot be shown without it`);
        delete kept[key];
      }
  return Object.keys(kept).length ? kept : undefined;
}
