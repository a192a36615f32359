import type {Schema} from '../../src/guide/schema.js';

/** A suite that others wrote, or null where it is not there; see payloads-plugin.mjs. */
export const suite = async <Suite>(name: 'dompurify' | 'json-test-suite' | 'naughty') => (await (await fetch(`/__payloads__/${name}.json`)).json()) as Suite | null;

export interface Filling {
  /** What a text field holds; `n` counts the fields. */
  text(n: number): string;
  /** What a field for a link holds. */
  url(n: number): string;
  /** Which of several shapes a field has: there are up to three. */
  variant: number;
  /** How many entries the outermost lists have, and those in them. */
  lengths?: [outer: number, inner: number];
  /** What each number is, where they are not to differ. */
  number?: number;
}

/** Data in which every field that a schema knows is filled. */
export function fill(schema: Schema, {text, url, variant, lengths = [3, 2], number}: Filling): unknown {
  let n = 0;
  const value = (schema: Schema, shape: number, depth: number): unknown => {
    if ('anyOf' in schema) return value(schema.anyOf[shape % schema.anyOf.length]!, shape, depth);
    switch (schema.type) {
      case 'string': {
        const {enum: values, pattern = '', format} = schema;
        if (values) return values[shape % values.length];
        if (format) return url(n++);
        return pattern.includes(':') ? `${8 + (n % 12)}:00` : (schema.examples?.[0] ?? text(n++));
      }
      case 'number':
        return Math.min(schema.maximum ?? Infinity, number ?? (schema.minimum ?? 0) + 5 + (n % 20));
      case 'array': {
        const length = Math.min(schema.maxItems ?? Infinity, lengths[depth ? 1 : 0]);
        return Array.from({length}, (_, i) => schema.prefixItems ? value(schema.prefixItems[i]!, shape, depth + 1) : value(schema.items, shape + i, depth + 1));
      }
      case 'object':
        return Object.fromEntries(Object.entries(schema.properties).map(([key, each]) => [key, value(each, shape, depth)]));
      default:
        return schema.type === 'boolean' ? shape % 2 < 1 : null;
    }
  };
  return value(schema, variant, 0);
}

/** A value with one key of each object in it alone, and the currency that amounts need: every part of a section without its neighbours. */
export function* alone(value: unknown): Generator<unknown> {
  yield value;
  const keep = (object: object, key: string, of: unknown) => ({...('currency' in object && {currency: object.currency}), [key]: of});
  const isObject = (item: unknown): item is Record<string, unknown> => !!item && typeof item === 'object' && !Array.isArray(item);
  const first = ([value].flat() as unknown[]).find(isObject);
  for (const key of Object.keys(first ?? {}))
    for (const part of alone(first![key])) yield Array.isArray(value) ? value.map((item: unknown) => (isObject(item) ? keep(item, key, part) : item)) : keep(first!, key, part);
}

/** What stands in attributes that lead somewhere, as a parser reads it. */
export function urlsIn(markups: readonly string[]): string[] {
  // Of a form, `attributes` may be a field of that name.
  const {attributes} = Object.getOwnPropertyDescriptors(Element.prototype);
  return markups.flatMap((markup) =>
    [...new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('*')].flatMap((element) =>
      [...(attributes.get!.call(element) as NamedNodeMap)].flatMap(({name, value}) => (/href|src|action|data|values|^(from|to)$/.test(name) ? value : [])),
    ),
  );
}
