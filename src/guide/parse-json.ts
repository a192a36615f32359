import type {Problem} from './check.js';

/** Longest JSON that is read, in UTF-16 code units. A full guide has some 40,000. */
export const maxLength = 500_000;

export type Parsed = {value: unknown; problem?: undefined} | {value?: undefined; problem: Problem};

/** Typographic quotation marks where JSON has its own: beside its punctuation, not in the middle of a text. */
const curly = /(?<=[{[,:]\s*)[“”„‟«»‘’‚″]|[“”‟»’″](?=\s*[:,}\]])/u;
/** One token of JSON. Strings as an unrolled loop: alternation inside a star runs out of stack on long texts. */
const token = /\s*(?:[{}[\],:]|"[^"\\\n\r\t]*(?:\\.[^"\\\n\r\t]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b)/y;

/**
 * JSON text to a value, or to a problem that says what is wrong in an editor's words and at which character (from 1).
 * `where` names the text: "`guide`", "the JSON script".
 */
export function parseJson(text: string, where: string): Parsed {
  const length = text.length;
  if (length > maxLength)
    return fault('size', `${where} is too long: ${length} characters, ${maxLength} are the most that is read`);
  try {
    return {value: JSON.parse(text.replace(/^\ufeff/, ''))};
  } catch (error) {
    return fault('json', `${where} ${explain(text) ?? `is not JSON: ${(error as Error).message}`}`);
  }
}

const fault = (code: Problem['code'], message: string): Parsed => ({problem: {code, path: '', message}});

/** What keeps `text` from being JSON: the first token that is none, or a sequence of tokens that JSON does not have. */
function explain(text: string): string | undefined {
  if (!text.trim()) return 'is empty';
  let end = 0;
  let last = '';
  let depth = 0;
  for (;;) {
    token.lastIndex = end;
    const found = token.exec(text)?.[0].trim();
    if (!found) break;
    const start = token.lastIndex - found.length;
    if (/[\]}]/.test(found)) {
      if (last === ',') return `has a comma too many before character ${start + 1}`;
      depth--;
    } else if (/^[{[]/.test(found)) depth++;
    if (/^["\w{[-]/.test(found) && /["\w}\]]$/.test(last)) return quote(text, start) ?? `lacks a comma or colon before character ${start + 1}`;
    last = found;
    end = token.lastIndex;
  }
  end += /^\s*/.exec(text.slice(end))![0].length;
  const rest = text.slice(end);
  const place = `at character ${end + 1}`;
  const word = /^-?[\p{L}_$][\p{L}\p{N}_$]*/u.exec(rest)?.[0];
  if (!rest && depth > 0) return `is cut off at character ${end}: ${depth > 1 ? `${depth} brackets are` : 'one bracket is'} still open`;
  const curly = quote(text, rest ? end : Infinity);
  if (curly) return curly;
  if (rest[0] === '"')
    return /^"[^"]*[\n\r\t]/.test(rest)
      ? `has a line break or tab inside the text that begins ${place}; write \\n`
      : `is cut off: the text that begins ${place} has no end`;
  if (rest[0] === "'") return `has a single quote ${place}; JSON takes double quotes, in an attribute &quot;`;
  if (/^&#?\w+;/.test(rest)) return `has ${/^[^;]*;/.exec(rest)![0]} as text ${place}: it was escaped twice`;
  if (rest[0] === '<') return `has an HTML tag ${place}: the CMS put it there`;
  if (/^\/[/*]/.test(rest)) return `has a comment ${place}; JSON knows none`;
  if (word) return `has ${word.slice(0, 40)} ${place}${/^\s*:/.test(rest.slice(word.length)) ? '; names need double quotes' : ', which JSON does not know'}`;
}

/** The first curly quote up to `end`, beside JSON's own punctuation, where a straight one belongs. */
function quote(text: string, end: number): string | undefined {
  const at = text.search(curly);
  if (at >= 0 && at <= end) return `has a curly quote at character ${at + 1}: the CMS changed it; use &quot;`;
}
