import type {Dict, Infer, List, Num, Schema, Text} from './schema.js';

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

const names: Record<string, string> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
};
const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

function show(value: unknown): string {
  const type = typeOf(value);
  if (type === 'array' || type === 'object' || type === 'function') return names[type] ?? type;
  const shown = type === 'string' ? `the text ${JSON.stringify(value)}` : String(value);
  return shown.length > 50 ? `${shown.slice(0, 50)}…` : shown;
}

/** Protocols that a link in a guide may have. What is relative takes the page's own. */
const protocols = /^(https?|mailto):$/;
export function isSafeUrl(url: string): boolean {
  try {
    return protocols.test(new URL(url, 'https://relative.invalid').protocol);
  } catch {
    return false;
  }
}

/**
 * A copy of `value` with only what the schema knows and allows; each part that is left out is reported, the rest is kept.
 * `null` and empty text count as absent and are not reported.
 */
export function check<S extends Schema>(schema: S, value: unknown, path: string, report: Report): Infer<S> | undefined;
export function check(schema: Schema, value: unknown, path: string, report: Report): unknown {
  const options = 'anyOf' in schema ? schema.anyOf : [schema];
  const type = typeOf(value);
  const option = options.find((one) => one.type === type && (type !== 'number' || Number.isFinite(value)));
  if (!option) {
    if (value != null)
      report('type', path, `expected ${options.flatMap((one) => names[one.type] ?? []).join(' or ')}, found ${show(value)}`);
    return;
  }
  switch (option.type) {
    case 'string':
      return checkText(option, (value as string).trim(), path, report);
    case 'number':
      return checkNumber(option, value as number, path, report);
    case 'array':
      return checkList(option, value as unknown[], path, report);
    case 'object':
      return checkObject(option, value as Record<string, unknown>, path, report);
    default:
      return value;
  }
}

function checkText(schema: Text, value: string, path: string, report: Report) {
  if (!value) return;
  if (schema.enum && !schema.enum.includes(value))
    report('value', path, `expected ${schema.enum.map((one) => `"${one}"`).join(' or ')}, found ${show(value)}`);
  else if (schema.pattern && !new RegExp(schema.pattern).test(value))
    report('value', path, `expected text like "${schema.examples}", found ${show(value)}`);
  else if (schema.format && !isSafeUrl(value))
    report('url', path, `only http, https and mailto links are shown, found ${show(value)}`);
  else return value;
}

function checkNumber({minimum, maximum}: Num, value: number, path: string, report: Report) {
  if (value < minimum! || value > maximum!)
    report('range', path, `expected ${value < minimum! ? `${minimum} or more` : `${maximum} or less`}, found ${value}`);
  else return value;
}

function checkList({items, maxItems = Infinity}: List, value: unknown[], path: string, report: Report) {
  if (value.length > maxItems) report('range', path, `expected ${maxItems} entries or fewer, found ${value.length}`);
  const kept = [];
  for (let i = 0; i < value.length && i < maxItems; i++) {
    const item = check(items, value[i], `${path}[${i}]`, report);
    if (item !== undefined) kept.push(item);
  }
  return kept.length ? kept : undefined;
}

function checkObject({properties, dependentRequired = {}}: Dict, value: Record<string, unknown>, path: string, report: Report) {
  const kept: Record<string, unknown> = {};
  for (const key in properties) {
    const item = Object.hasOwn(value, key) ? check(properties[key]!, value[key], path ? `${path}.${key}` : key, report) : undefined;
    if (item !== undefined) kept[key] = item;
  }
  for (const key in dependentRequired)
    for (const needed of dependentRequired[key]!)
      if (kept[key] != null && kept[needed] === undefined) {
        report('missing', `${path}.${needed}`, `is missing, and "${key}" cannot be shown without it`);
        delete kept[key];
      }
  return Object.keys(kept).length ? kept : undefined;
}
