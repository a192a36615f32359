// Part of a lazy chunk: where a guide is no JSON, somebody has to be told, and no reader waits for it.
import type {Parsed, Unparsed} from './parse-json.js';
import {visible} from './visible.js';

/** One token of JSON, or white space. Strings as an unrolled loop: alternation inside a star runs out of stack on long texts. */
const token = /[{}[\],:\s]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
/**
 * Typographic quotation marks beside JSON's own punctuation, where a straight one belongs; not those in a text. The mark comes first, so
 * that white space is looked through only around marks: from every place in it, a guide full of it would take minutes.
 */
const curly = /[“”„‟«»‘’‚″](?:(?<=(?:^|[{[,:])\s*.)|(?=\s*[:,}\]]))/;
/** What an editor can do about the sign at which a text stops being JSON; `@` is the place. */
const causes: Record<string, string> = {
  "'": 'has a single quote @; use double ones',
  '"': 'has a text that does not end on its line @',
  '&': 'is escaped twice @',
  '<': 'has HTML @: the CMS put it there',
};

/** What is wrong with a text that is no JSON, in an editor's words and at which character (from 1). */
export function explainJson({text, where, error}: Unparsed): string {
  let end = 0;
  while (token.test(text)) end = token.lastIndex;
  const quote = text.search(curly);
  const at = quote < 0 || quote > end ? end : quote;
  const rest = text.slice(at);
  let cause = causes[rest[0]!] ?? `has ${visible(/[^\s,:}\]]{1,40}/.exec(rest)?.[0] ?? rest[0] ?? '')} @, which JSON does not know`;
  if (at === quote) cause = 'has a curly quote @: the CMS changed it; use &quot;';
  // Tokens that are all right, but too few or in the wrong order: which, the browser says.
  if (!rest) cause = `is empty or cut off @, or has a comma or bracket wrong: ${visible((error as Error).message)}`;
  return `${where} ${cause.replace('@', `at character ${at + 1}`)}`;
}

/** What parsing gave, with its problem explained. */
export function explained<Result extends Parsed>(parsed: Result): Result {
  const {problem, unparsed} = parsed;
  return problem && unparsed ? {...parsed, problem: {...problem, message: explainJson(unparsed)}} : parsed;
}
