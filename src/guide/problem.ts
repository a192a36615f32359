import type {QuestionKind, Schema} from './schema.js';
import {visible} from './visible.js';

/** What is wrong with the data of a widget. */
export interface Problem {
  /**
   * `json`: no JSON; `size`: too long; `type`, `value`, `range`, `url`: a part that was left out; `missing`: a part that
   * another needs; `contradiction`: parts that cannot both be right; `source`: `src` could not be read; `internal`: a mistake of ours;
   * `unknown`: a key that role JSON does not have; `question`: a part that is drawn as it was given, but can hardly be meant so.
   */
  code: 'json' | 'size' | 'type' | 'value' | 'range' | 'url' | 'missing' | 'contradiction' | 'source' | 'internal' | 'unknown' | 'question';
  /** Where: `ladder[2].years`, counted from 0; empty for the whole. */
  path: string;
  /** What an editor can do about it, in English. */
  message: string;
}
/** Whether something is not drawn, or not as it was given, because of it. */
export const isLoss = ({code}: Problem): boolean => code !== 'unknown' && code !== 'question';

/** @param kind - Of a question, what is in doubt. */
export type Report = (code: Problem['code'], path: string, message: string, kind?: QuestionKind) => void;

/** A value that is not what the schema takes, in an editor's words: "expected a number, found "12"". */
export const mismatch = (schema: Schema, found: unknown): string =>
  `expected ${expectation(schema)}, found ${(typeof found === 'object' ? withArticle(Array.isArray(found) ? 'array' : 'object') : typeof found === 'string' ? `"${visible(found.slice(0, 60))}"` : String(found as number)).slice(0, 60)}`;

/** What a schema takes; of several options their types. */
function expectation(schema: Schema): string {
  if ('anyOf' in schema) return schema.anyOf.flatMap(({type}) => (type === 'null' ? [] : withArticle(type))).join(' or ');
  if (schema.type === 'string') {
    const {enum: values, examples, format} = schema;
    return values?.join(' or ') ?? (examples ? `text like "${examples[0]}"` : format ? 'an http, https or mailto link' : withArticle('string'));
  }
  if (schema.type === 'array' && schema.prefixItems) return '[from, to]';
  if (schema.type === 'number' && (schema.minimum ?? schema.maximum) !== undefined) return `a number from ${schema.minimum ?? '-∞'} to ${schema.maximum ?? '∞'}`;
  return withArticle(schema.type);
}

/** The name of a JSON type with its article. */
const withArticle = (type: string) => (/^[ao]/.test(type) ? 'an ' : 'a ') + type;

/** Of two ends that stand the wrong way round, and are drawn the right way. */
export const exchanged = 'is beyond the other end; the two were exchanged';
