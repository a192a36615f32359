import {spelled, type PlaceTree} from '../guide/place-tree.js';

/** A part of a text, from a character to before another, counted from 0. */
export interface Span {
  start: number;
  end: number;
}
/** What is wrong, and where. */
export interface Found extends Span {
  message: string;
}

/** As JSON has them; strings as an unrolled loop, see explain-json.ts. */
const token =
  // eslint-disable-next-line no-control-regex -- they must not stand in a string of JSON
  /[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const space = /[ \t\n\r]*/y;
/** What of a text is a string so far. */
// eslint-disable-next-line no-control-regex -- as above
const begun = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;
const quotes = /[“”„‟«»″]/;

/** What can stand at a place: a value, the name of a member, what comes after either. */
type Expected = 'value' | 'first' | 'name' | 'firstName' | 'colon' | 'more' | 'end';
type Part = PlaceTree<Span>;

/** Beyond any depth that role JSON has. */
const deepest = 50;

/** Where each value stands, or what is no JSON, which browsers tell of in their own ways or not at all. */
export type Places = {tree: Part; fault?: undefined} | {tree?: undefined; fault: Found};

/** Reads JSON as `JSON.parse` does, but for the places. */
export function readPlaces(text: string): Places {
  /** The objects and arrays that have begun and not ended, with the part that all of it is in. */
  const levels: Part[] = [];
  let tree: Part | undefined;
  let expected: Expected = 'value';
  /** Of the member that comes: its key, and where its name stands. */
  let key = '';
  let name: Span | undefined;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let lastString: Span | undefined;
  /** Where what was read last ends. */
  let last = at;
  const fail = (message: string, start = at, end = start + 1) => ({fault: {message, start, end: Math.min(end, text.length)}});
  /** After a value: what it was the last thing in. */
  const after = (): Expected => (levels.length ? 'more' : 'end');
  /** Puts a value into what it stands in. */
  const put = (part: Part) => {
    const level = levels.at(-1);
    if (!level) tree = part;
    else if (level.elements) level.elements.push(part);
    else level.members!.set(spelled(key), Object.assign(part, {name}));
  };

  for (;;) {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    const level = levels.at(-1);
    const closing = level && (level.elements ? ']' : '}');

    if (found === undefined) {
      if (at === text.length) {
        if (expected === 'end') return {tree: tree!};
        return fail(!level ? 'There is nothing here: expected an object, which begins with {.' : `The text ends here, and ${closing} is missing for the ${closing === '}' ? '{' : '['} in line ${lineAt(text, level.place.start)}.`, Math.max(0, last - 1), last);
      }
      // The quote that does not end a text may be one before: "title”: "Diver".
      const quote = lastString ? text.slice(lastString.start, lastString.end).search(quotes) : -1;
      if (quote >= 0) return fail('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.', lastString!.start + quote);
      return {fault: strange(text, at)};
    }
    const next = at + found.length;
    const isValue = !/^[}\],:]$/.test(found);

    if (expected === 'end') return fail('The guide has ended before this: nothing may follow it.', at, next);
    if (expected === 'colon') {
      if (found !== ':') return fail('A colon is missing before this.', at, next);
      expected = 'value';
    } else if (expected === 'more' && found === ',') {
      expected = level!.elements ? 'value' : 'name';
    } else if (found === closing && /^(more|first)/.test(expected)) {
      levels.pop()!.place.end = next;
      expected = after();
    } else if (expected === 'more') {
      return fail(isValue ? 'A comma is missing before this.' : `Expected a comma or ${closing}, and this is neither.`, at, next);
    } else if (/name/i.test(expected)) {
      if (found === '}') return fail('There is a comma before this, and nothing after the comma: take the comma away.', at, next);
      if (found[0] !== '"') return fail('Expected a name in double quotes ("title").', at, next);
      lastString = {start: at, end: next};
      key = JSON.parse(found) as string;
      name = lastString;
      expected = 'colon';
    } else {
      if (!isValue) return fail(found === ']' && level?.elements ? 'There is a comma before this, and nothing after the comma: take the comma away.' : 'A value is missing before this.', at, next);
      if (found === '{' || found === '[') {
        if (levels.length >= deepest) return fail(`This is nested more than ${deepest} deep: role JSON never is.`, at, next);
        const part: Part = {place: {start: at, end: next}, ...(found === '[' ? {elements: []} : {members: new Map<string, Part>()})};
        put(part);
        levels.push(part);
        expected = found === '[' ? 'first' : 'firstName';
      } else {
        if (found[0] === '"') lastString = {start: at, end: next};
        put({place: {start: at, end: next}});
        expected = after();
      }
    }
    at = last = next;
  }
}

/** What is wrong with something that is no part of JSON at all. */
function strange(text: string, start: number): Found {
  const rest = text.slice(start, start + 60);
  const word = /^[^\s,:}\]]{1,40}/.exec(rest)?.[0] ?? rest[0]!;
  const said = (message: string, length = 1, from = start) => ({message, start: from, end: Math.min(from + length, text.length)});
  if (rest[0] === '"') {
    begun.lastIndex = start;
    begun.test(text);
    const at = begun.lastIndex;
    if (text[at] === '\\') return said('A backslash that JSON does not know: write two (\\\\), or none.', 2, at);
    if (text[at] === '\t') return said('A tab within a text: write a space, or \\t.', 1, at);
    return said('A text that does not end on its line: its last quote (") is missing, or it has a line break, which is \\n in JSON.', at - start);
  }
  if (quotes.test(rest[0]!)) return said('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.');
  if (/^['‘’‚]/.test(rest)) return said('A single quote: JSON has double ones (").');
  if (/^&(#\d+|#x[\da-f]+|\w+);/i.test(rest)) return said('The text is escaped as HTML (&quot;): it has to be the JSON itself.', word.length);
  if (rest[0] === '<') return said('This is HTML, not JSON.', word.length);
  if (/^\/[/*]/.test(rest) || rest[0] === '#') return said('A comment: JSON has none.', word.length);
  return said(`“${word}” is no JSON: a text needs double quotes, and what else there is are numbers (1.5), true, false and null.`, word.length);
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** A place as people look for it: its line and column, counted from 1, with what is to be seen there. */
export interface Excerpt {
  line: number;
  column: number;
  before: string;
  marked: string;
  after: string;
}
/** How much of a line is shown before and after what is marked: some guides are one line. */
const [lead, trail, longest] = [40, 50, 70];

export function excerpt(text: string, {start, end}: Span): Excerpt {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const last = Math.min(Math.max(end, start + 1), to, start + longest);
  const left = text.slice(Math.max(from, start - lead), start);
  const right = text.slice(last, Math.min(to, last + trail));
  return {
    line: lineAt(text, start),
    // As somebody counts who moves through it by arrow keys.
    column: [...text.slice(from, start)].length + 1,
    before: (start - lead > from ? '…' : '') + (start - lead > from ? left : left.trimStart()),
    marked: text.slice(start, last) + (last < Math.min(end, to) ? '…' : ''),
    after: right.trimEnd() + (last + trail < to ? '…' : ''),
  };
}
