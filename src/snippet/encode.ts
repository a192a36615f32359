import {inert, isInert, joiner, percentEncoded} from '../guide/inert.js';

export {inert, inertAddress, isInert} from '../guide/inert.js';
export {escapeAttribute} from '../server/html.js';

/**
 * What a snippet may be made of. Editors change the rest: WordPress takes backslashes away and ends a tag at a literal `<` or `>`,
 * a line break becomes a paragraph, and an entity that is not one of the five of XML comes back as the sign that it stands for.
 */

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const escape = (text: string, which: RegExp) => text.replace(which, (one) => entities[one]!);

/**
 * Text on one line. Characters that no page shows are left out, and what stands for a backslash looks like one: no entity of
 * the five does, and the data beside it has the text as it is.
 */
export function plain(text: string): string {
  const shown = text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cs}\ufeff]/gu, '').replaceAll('\\', '\u2216').trim();
  return /[^\s\p{C}]/u.test(shown) ? shown : '';
}

/** What a line is written in: see `syntax` of places.ts. */
export type Syntax = 'html' | 'jsx' | 'mdx' | 'markdown';

/** What Markdown or MDX makes code, emphasis or links of, by itself. */
const markdownSigns = /[{}@*_`[\]~|$\\]/g;
/** What begins or ends something by itself, whatever is behind it: an entity besides, for who reads the source. */
const bracketSigns = /[{}[@]/g;
const asEntities = (text: string, which: RegExp) => text.replace(which, (one) => `&#${one.charCodeAt(0)};`);
/** What GFM makes a link of where it stands as text, which within a link would be a second one. */
const autolinked = /(?<=\bhttps?:)(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\S@)(?=[^\s\u2060])/gi;

/**
 * Text as it stands between tags. Angular takes a single brace for the end of a block, Svelte for code, and reads neither in an entity;
 * an editor that makes the signs of them again has neither behind it.
 */
export function escapeText(text: string, syntax: Syntax = 'html'): string {
  const parted = inert(text);
  // A word joiner is seen by no reader, and ends what would be an address.
  return escapeData(syntax === 'mdx' ? parted.replace(autolinked, joiner) : parted, syntax);
}

/** What is no text, and has to stay as it is: the same, where nothing is parted. */
export function escapeData(data: string, syntax: Syntax = 'html'): string {
  const escaped = escape(data, /[&<>]/g);
  // In JSX braces are code, and in MDX the others are Markdown.
  if (syntax === 'jsx') return escaped.replace(/[{}*_`[~@]|\bhttps?:(?=\/\/)|\bwww(?=\.)/gi, (one) => `{'${one}'}`);
  return asEntities(escaped, syntax === 'mdx' ? markdownSigns : bracketSigns);
}

/** Text of a link in Markdown, where nothing of it is marked up: a backslash would do too, but not survive. It is parted from the bracket before it, too. */
export const escapeMarkdown = (text: string): string => joiner + asEntities(inert(text), /[&<>{}@*_`[\]~|$]/g);

/** What an attribute's value can be told in: one line of characters that stay what they are. */
export const isTellable = (text: string): boolean => !/[\p{Cc}\p{Cs}\ufeff\u2028\u2029\\]/u.test(text);

/**
 * JSON in which no editor finds anything to change. A quote inside a text is `\"` in JSON, and there is no other way to write
 * it: so where JSON needs a backslash, all of it is percent-encoded, as in a URL (`%7B%22salary…`), and is longer only by what
 * has to be. The first character tells which it is, for no JSON begins with a percent sign. Encoded too is what somebody takes for
 * their own: tags and comments, which sanitizers look for in attributes, and whatever begins something (`inert.ts`).
 */
export const pack = (json: string): string => (isTellable(json) && !/[<>]/.test(json) && isInertJson(json) ? json : encode(json));
/** What is told in it may begin nothing; its own brackets do where two of them are together. */
function isInertJson(json: string): boolean {
  const texts = /"[^"]*"/g;
  return !json.replace(texts, '""').includes('[[') && (json.match(texts) ?? []).every(isInert);
}
/** Percent-encoded but for letters, digits and a little punctuation. */
const encode = (json: string): string => json.replace(/[^\p{L}\p{M}\p{N} .,:;!?)+=/_-]/gu, percentEncoded);

/** The same where Markdown and MDX look at all that is text: nothing but letters, digits, spaces and percent signs is left. */
export const encodeAll = (json: string): string => encode(json).replace(/[^\p{L}\p{M}\p{N} %]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** JSON as `pack` was given it. */
export const unpack = (packed: string): string => (packed.startsWith('%') ? decodeURIComponent(packed) : packed);

/** For the hash of a URL: letters, digits and percent signs, so that nobody encodes it a second time. */
export const escapeHash = (text: string): string => percentEncoded(text.replace(/\p{Cs}/gu, '\ufffd'));
