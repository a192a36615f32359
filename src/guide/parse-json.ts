import type {Problem} from './problem.js';
import {visible} from './visible.js';

/** Longest JSON that is read, in UTF-16 code units. A full guide has some 40,000. */
export const maxLength = 500_000;

/** A value, or why there is none. */
export interface Parsed {
  value?: unknown;
  problem?: Problem | undefined;
  /** What could not be parsed; explain-json.ts says where it stops being JSON, and why. */
  unparsed?: Unparsed;
}
export interface Unparsed {
  text: string;
  /** What the text is: "`guide`", "the JSON script". */
  where: string;
  /** What the browser says of it. */
  error: unknown;
}
/** What is wrong with a guide as a whole. */
export const failure = (code: Problem['code'], message: string): Parsed => ({problem: {code, path: '', message}});

/** JSON text to a value, or to a problem. @param where - What the text is: "`guide`", "the JSON script". */
export function parseJson(given: string, where: string): Parsed {
  if (given.length > maxLength) return failure('size', `${where} is longer than ${maxLength} characters`);
  const text = given.replace('\ufeff', '');
  try {
    // No JSON begins so: where quotes and brackets would not survive, snippets are percent-encoded.
    return {value: JSON.parse(text[0] === '%' ? decodeURIComponent(text) : text)};
  } catch (error) {
    return {...failure('json', `${where} is no JSON: ${visible((error as Error).message)}`), unparsed: {text, where, error}};
  }
}
