import type {Fault, Problem} from './check.js';
import {explainJson} from './explain-json.js';
import {maxLength, type NotJson} from './parse-json.js';
import type {Schema} from './schema.js';

/** A fault in an editor's words. */
export const explain = ({code, path, about, found}: Fault): Problem => ({
  code,
  path,
  message: words[code]?.(about as string, found) ?? (typeof about === 'object' ? mismatch(about as Schema, found) : (about as string)),
});

/** The words for what every widget may find; what one alone finds comes in words. */
const words: {[Code in Fault['code']]?: (about: string, found: unknown) => string} = {
  json: (where, found) => `${where} ${explainJson(found as NotJson)}`,
  size: (where) => `${where} is longer than ${maxLength} characters`,
  source: (src, error) => `\`src\` ${src} could not be read: ${error ? `${error as Error} (network, CORS, CSP?)` : 'not http or https, nor the id of a JSON script'}`,
  contradiction: (about) => about || 'is beyond the other end; the two were exchanged',
  missing: (key) => `is missing: "${key}" needs it`,
  internal: (error) => `could not be drawn: ${error}`,
};

const mismatch = (schema: Schema, found: unknown) =>
  `expected ${expectation(schema)}, found ${(typeof found === 'object' ? a(Array.isArray(found) ? 'array' : 'object') : typeof found === 'string' ? `"${found}"` : String(found as number)).slice(0, 60)}`;

/** What a schema takes; of several options their types. */
function expectation(schema: Schema): string {
  if ('anyOf' in schema) return schema.anyOf.flatMap(({type}) => (type === 'null' ? [] : a(type))).join(' or ');
  if (schema.type === 'string') {
    const {enum: values, examples, format} = schema;
    return values?.join(' or ') ?? (examples ? `text like "${examples[0]}"` : format ? 'an http, https or mailto link' : a('string'));
  }
  if (schema.type === 'number' && (schema.minimum ?? schema.maximum) !== undefined) return `a number from ${schema.minimum ?? '-∞'} to ${schema.maximum ?? '∞'}`;
  return schema.type === 'array' && schema.maxItems ? `${schema.maxItems} entries or fewer` : a(schema.type);
}

/** The type with its article, as JSON calls it. */
const a = (type: string) => (/^[ao]/.test(type) ? 'an ' : 'a ') + type;
