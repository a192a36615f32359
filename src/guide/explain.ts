import type {Fault, Problem} from './check.js';
import {explainJson} from './explain-json.js';
import type {NotJson} from './parse-json.js';
import type {Schema} from './schema.js';

/** A fault in an editor's words. */
export function explain({code, path, about, found}: Fault): Problem {
  let message = about as string;
  if (code === 'json') {
    const {where, text, error} = about as NotJson;
    message = `${where} ${explainJson(text, error)}`;
  } else if (typeof about === 'object')
    message = `expected ${expectation(about as Schema)}, found ${(typeof found === 'object' ? a(Array.isArray(found) ? 'array' : 'object') : typeof found === 'string' ? `"${found}"` : String(found as number)).slice(0, 60)}`;
  return {code, path, message};
}

/** What a schema takes; of several options their types. */
function expectation(schema: Schema): string {
  if ('anyOf' in schema) return schema.anyOf.flatMap(({type}) => (type === 'null' ? [] : a(type))).join(' or ');
  if (schema.type === 'string') {
    const {enum: values, examples, format} = schema;
    return values?.join(' or ') ?? (examples ? `text like "${examples[0]}"` : format ? 'an http, https or mailto link' : a('string'));
  }
  if (schema.type === 'number' && (schema.minimum ?? schema.maximum) !== undefined) return `a number from ${schema.minimum ?? -1e99} to ${schema.maximum ?? 1e99}`;
  return schema.type === 'array' && schema.maxItems ? `${schema.maxItems} entries or fewer` : a(schema.type);
}

/** The type with its article, as JSON calls it. */
const a = (type: string) => (/^[ao]/.test(type) ? 'an ' : 'a ') + type;
