import type {Fault} from './check.js';

/** Longest JSON that is read, in UTF-16 code units. A full guide has some 40,000. */
export const maxLength = 500_000;

/** A value, or why there is none. */
export interface Parsed {
  value?: unknown;
  problem?: Fault | undefined;
}
/** What a text is that is no JSON, and what the browser says of it. */
export interface NotJson {
  text: string;
  error: unknown;
}
/** What is wrong with a guide as a whole, which messages call `about`. */
export const failure = (code: Fault['code'], about: string, found?: unknown): Parsed => ({problem: {code, path: '', about, found}});

/** JSON text to a value, or to a fault. `where` names the text: "`guide`", "the JSON script". */
export function parseJson(given: string, where: string): Parsed {
  if (given.length > maxLength) return failure('size', where);
  const text = given.replace('\ufeff', '');
  try {
    // No JSON begins so: where quotes and brackets would not survive, snippets are percent-encoded.
    return {value: JSON.parse(text[0] === '%' ? decodeURIComponent(text) : text)};
  } catch (error) {
    return failure('json', where, {text, error} satisfies NotJson);
  }
}
