import type {Fault} from './check.js';

/** Longest JSON that is read, in UTF-16 code units. A full guide has some 40,000. */
export const maxLength = 500_000;

/** A value, or why there is none. */
export interface Parsed {
  value?: unknown;
  problem?: Fault | undefined;
}
/** A text that is no JSON: how a message calls it, what it is, and what the browser says of it. */
export interface NotJson {
  where: string;
  text: string;
  error: unknown;
}
/** What is wrong with a guide as a whole. */
export const failure = (code: Fault['code'], about: string | NotJson): Parsed => ({problem: {code, path: '', about}});

/** JSON text to a value, or to a fault. `where` names the text: "`guide`", "the JSON script". */
export function parseJson(given: string, where: string): Parsed {
  if (given.length > maxLength) return failure('size', `${where} is longer than ${maxLength} characters`);
  const text = given.replace('\ufeff', '');
  try {
    // No JSON begins so: where quotes and brackets would not survive, snippets are percent-encoded.
    return {value: JSON.parse(text[0] === '%' ? decodeURIComponent(text) : text)};
  } catch (error) {
    return failure('json', {where, text, error});
  }
}
