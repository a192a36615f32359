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
interface Level {
  /** The path of what stands in it, without the last step. */
  path: string;
  /** Which entry of an array; undefined in an object. */
  index: number | undefined;
  start: number;
}

/** Each level has a path as long as all above it: beyond any depth that role JSON has, they would fill the memory. */
const deepest = 50;

export interface Places {
  /** Of each value, by its path: `ladder[2].years`, as faults of a guide name it. */
  places: Map<string, Span>;
  /** Of the names of members, by the same paths. */
  names: Map<string, Span>;
  /** What is no JSON, which browsers tell of in their own ways or not at all. */
  fault?: Found;
}

/** Reads JSON as `JSON.parse` does, but for the places. */
export function readPlaces(text: string): Places {
  const places = new Map<string, Span>();
  const names = new Map<string, Span>();
  const levels: Level[] = [];
  let expected: Expected = 'value';
  let path = '';
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let lastString: Span | undefined;
  /** Where what was read last ends. */
  let last = at;
  const fail = (message: string, start = at, end = start + 1) => ({places, names, fault: {message, start, end: Math.min(end, text.length)}});
  /** After a value: what it was the last thing in. */
  const after = (): Expected => (levels.length ? 'more' : 'end');

  for (;;) {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    const level = levels.at(-1);
    const closing = level && (level.index === undefined ? '}' : ']');

    if (found === undefined) {
      if (at === text.length) {
        if (expected === 'end') return {places, names};
        return fail(!level ? 'There is nothing here: expected an object, which begins with {.' : `The text ends here, and ${closing} is missing for the ${closing === '}' ? '{' : '['} in line ${lineAt(text, level.start)}.`, Math.max(0, last - 1), last);
      }
      // The quote that does not end a text may be one before: "title”: "Diver".
      const quote = lastString ? text.slice(lastString.start, lastString.end).search(quotes) : -1;
      if (quote >= 0) return fail('A curly quote: JSON has straight ones ("). A word processor or a CMS has changed it.', lastString!.start + quote);
      return {places, names, fault: strange(text, at)};
    }
    const next = at + found.length;
    const isValue = !/^[}\],:]$/.test(found);

    if (expected === 'end') return fail('The guide has ended before this: nothing may follow it.', at, next);
    if (expected === 'colon') {
      if (found !== ':') return fail('A colon is missing before this.', at, next);
      expected = 'value';
    } else if (expected === 'more' && found === ',') {
      expected = level!.index === undefined ? 'name' : 'value';
      if (level!.index !== undefined) level!.index++;
    } else if (found === closing && /^(more|first)/.test(expected)) {
      levels.pop();
      places.set(level!.path, {start: level!.start, end: next});
      expected = after();
    } else if (expected === 'more') {
      return fail(isValue ? 'A comma is missing before this.' : `Expected a comma or ${closing}, and this is neither.`, at, next);
    } else if (/name/i.test(expected)) {
      if (found === '}') return fail('There is a comma before this, and nothing after the comma: take the comma away.', at, next);
      if (found[0] !== '"') return fail('Expected a name in double quotes ("title").', at, next);
      lastString = {start: at, end: next};
      // What is no name of ours must not be taken for a path.
      path = `${level!.path && `${level!.path}.`}${(JSON.parse(found) as string).replace(/[.[\]]/g, '\0')}`;
      names.set(path, lastString);
      expected = 'colon';
    } else {
      if (!isValue) return fail(found === ']' && level?.index !== undefined ? 'There is a comma before this, and nothing after the comma: take the comma away.' : 'A value is missing before this.', at, next);
      const here = level?.index === undefined ? path : `${level.path}[${level.index}]`;
      if (found === '{' || found === '[') {
        if (levels.length >= deepest) return fail(`This is nested more than ${deepest} deep: role JSON never is.`, at, next);
        levels.push({path: here, index: found === '[' ? 0 : undefined, start: at});
        expected = found === '[' ? 'first' : 'firstName';
      } else {
        if (found[0] === '"') lastString = {start: at, end: next};
        places.set(here, {start: at, end: next});
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

/** Where something is, by its path; where it is not there at all, what it is missing in. */
export function placeOf(places: ReadonlyMap<string, Span>, path: string): Span | undefined {
  for (let inside = path; inside; inside = inside.replace(/(^|\.)[^.[]*$|\[\d+\]$/, '')) {
    const place = places.get(inside);
    if (place) return place;
  }
  return places.get('');
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
