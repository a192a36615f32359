import {mismatch, type Problem, type Report} from './problem.js';
import {mostCharacters, mostItems, type AnyOf, type Dict, type Infer, type List, type Schema, type Text, type Tuple} from './schema.js';
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
 * `null`, empty text and empty lists count as absent and are not reported; only where absent means something else, `null` stays.
 */
export function check<S extends Schema>(schema: S, value: unknown, path: string, report: Report): Infer<S> | undefined {
  return finish(checkInSteps(schema, value, path, report));
}

/** Takes all steps, and gives what comes of them. */
export function finish<Value>(steps: Generator<void, Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, one for each entry of a list: whoever checks much can let the page answer in between. */
export const checkInSteps = steps as <S extends Schema>(schema: S, value: unknown, path: string, report: Report) => Generator<void, Infer<S> | undefined>;

type Step = Generator<void, unknown>;

/** What has no parts is checked without a generator, which takes a multiple of the time: it is most of a guide. */
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

function* steps(schema: Schema, value: unknown, path: string, report: Report): Step {
  if (isScalar(value)) return checkScalar(schema, value, path, report);
  const option = optionFor(schema, value, path, report);
  if (option?.type === 'object') return yield* stepsOfObject(option, value as Record<string, unknown>, path, report);
  if (option?.type === 'array') return yield* option.prefixItems ? stepsOfTuple(option, value as unknown[], path, report) : stepsOfList(option, value as unknown[], path, report);
  return unlike(schema);
}

/** What is kept of a value that is not what the schema takes: that it was given, where absent would mean something else. */
const unlike = (schema: Schema): null | undefined => ('spellings' in schema ? null : undefined);

/** Of what a schema allows, what a value of its JSON type is checked as. */
function optionFor(schema: Schema, value: unknown, path: string, report: Report): Exclude<Schema, AnyOf> | undefined {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const option = 'anyOf' in schema ? schema.anyOf.find((one) => one.type === type) : schema;
  if (option?.type === type) return option;
  if (value != null) report('type', path, mismatch(option ?? schema, value));
}

function checkScalar(schema: Schema, value: unknown, path: string, report: Report): unknown {
  const option = optionFor(schema, value, path, report);
  if (!option) return value === undefined ? undefined : unlike(schema);
  if (option.type === 'string') return checkText(option, value as string, path, report);
  if (option.type === 'number') {
    // JSON's 1e999 is infinite.
    const {minimum = -1e99, maximum = 1e99} = option;
    if (!((value as number) >= minimum && (value as number) <= maximum)) return void report('range', path, mismatch(option, value));
  }
  return value;
}

function checkText(option: Text, given: string, path: string, report: Report): string | null | undefined {
  let text = given.trim();
  if (!text) return;
  const {maxLength = mostCharacters, format, enum: values, spellings, pattern} = option;
  if (text.length > maxLength) {
    report('size', path, `is longer than ${maxLength} characters; the rest is left out`);
    if (format) return;
    // Not in the middle of a character.
    text = text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
  }
  const readable = fewerMarks(text);
  if (readable !== text) report('size', path, 'has more than 30 marks on one letter; the others are left out');
  text = readable;
  const refuse = (code: Problem['code']): undefined => void report(code, path, mismatch(option, given));
  if (spellings) {
    const spelling = foldSpelling(text);
    if (Object.hasOwn(spellings, spelling)) return spellings[spelling];
    refuse('value');
    return unlike(option);
  }
  if ((values && !values.includes(text)) || (pattern && !text.match(pattern))) return refuse('value');
  return format && !isSafeUrl(text) ? refuse('url') : text;
}

function* stepsOfList({items, maxItems = mostItems}: List, list: unknown[], path: string, report: Report): Step {
  if (list.length > maxItems) report('range', path, `has ${list.length} entries; more than ${maxItems} are left out`);
  const kept: unknown[] = [];
  // Not by entries(): Prototype 1.6 has another one.
  let i = 0;
  for (const item of list.slice(0, maxItems)) {
    const place = `${path}[${i++}]`;
    const valid = isScalar(item) ? checkScalar(items, item, place, report) : yield* steps(items, item, place, report);
    if (valid !== undefined) kept.push(valid);
    yield;
  }
  return kept.length ? kept : undefined;
}

function* stepsOfTuple({prefixItems}: Tuple, places: unknown[], path: string, report: Report): Step {
  if (places.length > prefixItems.length) return void report('range', path, `expected ${prefixItems.length} entries or fewer, found ${places.length}`);
  let isValid = true;
  const kept: unknown[] = [];
  for (const place of places) {
    const i = kept.length;
    kept.push(
      yield* steps(prefixItems[i]!, place, `${path}[${i}]`, (...problem) => {
        isValid = false;
        report(...problem);
      }),
    );
  }
  return isValid && kept.some((place) => place != null) ? kept : undefined;
}

function* stepsOfObject({properties, dependentRequired, others = [], othersNames, questions}: Dict, value: Record<string, unknown>, path: string, report: Report): Step {
  const kept: Record<string, unknown> = {};
  const inside = path && `${path}.`;
  // Not for…in: a page may have extended every object.
  for (const key of Object.keys(properties)) {
    // Own keys only: what hangs on a prototype is not data.
    if (!Object.hasOwn(value, key)) continue;
    const item = value[key];
    const valid = isScalar(item) ? checkScalar(properties[key]!, item, inside + key, report) : yield* steps(properties[key]!, item, inside + key, report);
    if (valid !== undefined) kept[key] = valid;
  }
  // "$schema" and "$comment" are for editors, "@context" is told of with what it belongs to.
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(properties, key) && !others.includes(key) && key[0] !== '$');
  for (const key of unknown.slice(0, mostUnknown)) report('unknown', inside + visible(key.slice(0, 60)), 'is not a key of role JSON');
  for (const key of Object.keys(othersNames ?? {}))
    if (kept[key] === undefined && unknown.some((each) => othersNames![key]!.includes(foldSpelling(each)))) kept[key] = null;
  for (const key of Object.keys(dependentRequired ?? {}))
    for (const one of dependentRequired![key]!)
      if (kept[key] != null && kept[one] === undefined) {
        report('missing', inside + one, `is missing: "${key}" needs it`);
        delete kept[key];
      }
  for (const [key, message, kind] of questions?.(kept as never) ?? []) report(kind === 'contradiction' ? kind : 'question', inside + key, message, kind);
  return Object.keys(kept).length ? kept : undefined;
}
