import type {Problem} from './check.js';

/** Longest JSON that is read, in UTF-16 code units. A full guide has some 40,000. */
export const maxLength = 500_000;

export type Parsed = {value: unknown; problem?: undefined} | {value?: undefined; problem: Problem};

/** One token of JSON. Strings as an unrolled loop: alternation inside a star runs out of stack on long texts. */
const token =
  /\s*(?:([{[])|([}\]])|[,:]|"[^"\\\n\r\t]*(?:\\.[^"\\\n\r\t]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b)/y;
/** Typographic quotation marks beside JSON's own punctuation, where a straight one belongs; not those in a text. */
const curly = /(?<=[{[,:]\s*)[“”„‟«»‘’‚″]|[“”‟»’″](?=\s*[:,}\]])/;
/** What stands where a text stops being JSON, and what an editor can do about it; `@` is the place. */
const causes: [stands: RegExp, message: string][] = [
  [/^[“”„‟«»‘’‚″]/, 'has a curly quote @: the CMS changed it; use &quot;'],
  [/^'/, 'has a single quote @; use double ones, in an attribute &quot;'],
  [/^"/, 'has a text without an end, or with a line break in it, @'],
  [/^&/, 'has an entity @: it was escaped twice'],
  [/^</, 'has an HTML tag @: the CMS put it there'],
  [/^$/, 'is empty or cut off @'],
];

/**
 * JSON text to a value, or to a problem that says what is wrong in an editor's words and at which character (from 1).
 * `where` names the text: "`guide`", "the JSON script".
 */
export function parseJson(text: string, where: string): Parsed {
  const fault = (code: Problem['code'], message: string): Parsed => ({problem: {code, path: '', message: `${where} ${message}`}});
  if (text.length > maxLength) return fault('size', `is too long: ${maxLength} characters are the most that is read`);
  try {
    return {value: JSON.parse(text.replace('\ufeff', ''))};
  } catch (error) {
    let end = 0;
    let open = 0;
    for (let found; (token.lastIndex = end), (found = token.exec(text)); end = token.lastIndex) open += found[1] ? 1 : found[2] ? -1 : 0;
    const quote = text.search(curly);
    // Tokens that are all right in the wrong order are left to the browser's words.
    if (quote < 0 && end === text.trimEnd().length && open < 1 && end) return fault('json', `is not JSON: ${(error as Error).message}`);
    const at = quote >= 0 && (quote < end || open < 1) ? quote : end + text.slice(end).search(/\S|$/);
    const rest = text.slice(at);
    const message = causes.find(([stands]) => stands.test(rest))?.[1] ?? `has ${/^[\p{L}\p{N}_.$+-]*/u.exec(rest)![0] || rest[0]} @, which JSON does not know`;
    return fault('json', message.replace('@', `at character ${at + 1}`));
  }
}
