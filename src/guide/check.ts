import {mismatch, type Problem, type Report} from './problem.js';
import {mostCharacters, mostItems, type Infer, type Schema, type Tuple} from './schema.js';
import {visible} from './visible.js';

/** How many unknown keys of an object are named: whoever pastes another format is told by the first few. */
const mostUnknown = 20;
/** More marks than any language puts on one letter (the Stream-Safe Text Format has 30): what compares texts takes longer than the text is long. */
const marks = /(\p{M}{30})\p{M}+/gu;
/** A text with no more of them. */
export const fewerMarks = (text: string): string => text.replace(marks, '$1');

/** A spelling as it is looked up: `PER_HOUR`, `per hour` and `Per-Hour.` are one. */
export const foldSpelling = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a link may be followed: http, https, mailto, or what takes the protocol of the page. */
export const isSafeUrl = (url: string): boolean => /^(https?|mailto):$/.test(urlOf(url, 'https://relative.invalid')?.protocol ?? '');

/** An address, from where it is written; undefined where it is none. */
export function urlOf(url: string, base: string | undefined): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/**
 * A copy of `value` with only what the schema knows and allows; each part that is left out is reported, the rest is kept. Keys that
 * the schema does not know are named, and what can hardly be meant so is questioned, which leaves nothing out.
 * `null`, empty text and empty lists count as absent and are not reported.
 */
export const check = checkAny as <S extends Schema>(schema: S, value: unknown, path: string, report: Report) => Infer<S> | undefined;

function checkAny(schema: Schema, value: unknown, path: string, report: Report): unknown {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const option = 'anyOf' in schema ? schema.anyOf.find((one) => one.type === type) : schema;
  const refuse = (code: Problem['code']): undefined => void report(code, path, mismatch(option ?? schema, value));

  if (option?.type !== type) return value == null ? undefined : refuse('type');
  if (option.type === 'string') {
    let text = (value as string).trim();
    if (!text) return;
    const {maxLength = mostCharacters, format} = option;
    if (text.length > maxLength) {
      report('size', path, `is longer than ${maxLength} characters; the rest is left out`);
      if (format) return;
      // Not in the middle of a character.
      text = text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
    }
    const readable = fewerMarks(text);
    if (readable !== text) report('size', path, 'has more than 30 marks on one letter; the others are left out');
    text = readable;
    const {enum: values, spellings, pattern} = option;
    if (spellings) {
      const spelling = foldSpelling(text);
      if (Object.hasOwn(spellings, spelling)) return spellings[spelling];
      refuse('value');
      return null;
    }
    if ((values && !values.includes(text)) || (pattern && !text.match(pattern))) return refuse('value');
    return format && !isSafeUrl(text) ? refuse('url') : text;
  }
  if (option.type === 'number') {
    // JSON's 1e999 is infinite.
    const {minimum = -1e99, maximum = 1e99} = option;
    return (value as number) >= minimum && (value as number) <= maximum ? value : refuse('range');
  }
  if (option.type === 'array' && option.prefixItems) return tuple(option, value as unknown[], path, report);
  if (option.type === 'array') {
    const {items, maxItems = mostItems} = option;
    const list = value as unknown[];
    if (list.length > maxItems) report('range', path, `has ${list.length} entries; more than ${maxItems} are left out`);
    const kept = list.slice(0, maxItems).map((item, i) => checkAny(items, item, `${path}[${i}]`, report));
    const valid = kept.filter((item) => item !== undefined);
    return valid.length ? valid : undefined;
  }
  if (option.type !== 'object') return value;

  const {properties, dependentRequired, others = [], questions} = option;
  const kept: Record<string, unknown> = {};
  const inside = path && `${path}.`;
  // Not for…in: a page may have extended every object.
  for (const key of Object.keys(properties)) {
    // Own keys only: what hangs on a prototype is not data.
    const item = Object.hasOwn(value as object, key) ? checkAny(properties[key]!, (value as Record<string, unknown>)[key], inside + key, report) : undefined;
    if (item !== undefined) kept[key] = item;
  }
  let unknown = 0;
  for (const key of Object.keys(value as object))
    // "$schema" and "$comment" are for editors, "@context" is told of with what it belongs to.
    if (!Object.hasOwn(properties, key) && !others.includes(key) && key[0] !== '$' && unknown++ < mostUnknown)
      report('unknown', inside + visible(key.slice(0, 60)), 'is not a key of role JSON');
  for (const key of Object.keys(dependentRequired ?? {}))
    for (const one of dependentRequired![key]!)
      if (kept[key] != null && kept[one] === undefined) {
        report('missing', inside + one, `is missing: "${key}" needs it`);
        delete kept[key];
      }
  for (const [key, message, kind] of questions?.(kept as never) ?? []) report(kind === 'contradiction' ? kind : 'question', inside + key, message, kind);
  return Object.keys(kept).length ? kept : undefined;
}

function tuple({prefixItems}: Tuple, places: unknown[], path: string, report: Report): unknown[] | undefined {
  if (places.length > prefixItems.length) return void report('range', path, `expected ${prefixItems.length} entries or fewer, found ${places.length}`);
  let valid = true;
  const kept = places.map((place, i) =>
    checkAny(prefixItems[i]!, place, `${path}[${i}]`, (...problem) => {
      valid = false;
      report(...problem);
    }),
  );
  return valid && kept.some((place) => place != null) ? kept : undefined;
}
