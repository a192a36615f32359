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

/**
 * Text that other programs have nothing to do with: where it would begin a template (`{{x}}`, `{%x%}`, `${x}`), a short code (`[gallery]`)
 * or a tag of a template language (`<%x%>`), a character without width parts the two signs. An entity would not do: Vue and Angular read the text of the page.
 */
export const inert = (text: string): string => text.replace(/\{(?=[{%#])|\$(?=\{)|\[(?=[/\p{L}])|<(?=%)/gu, '$&\u2060');

/** What a line is written in: see `syntax` of places.ts. */
export type Syntax = 'html' | 'jsx' | 'mdx' | 'markdown';

/** What Markdown or MDX makes code, emphasis or links of, by itself. */
const markdownSigns = /[{}@*_`[\]~|$\\]/g;
const angularSigns = /[{}@]/g;
const asEntities = (text: string, which: RegExp) => text.replace(which, (one) => `&#${one.charCodeAt(0)};`);
/** What GFM makes a link of where it stands as text, which within a link would be a second one. */
const autolinked = /(?<=\bhttps?:)(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\S)(?=@\S)/gi;

/**
 * Text as it stands between tags. Angular begins a block at `@if` and takes a single brace for the end of one, and reads neither in an entity;
 * an editor that makes the signs of them again has no Angular behind it.
 */
export function escapeText(text: string, syntax: Syntax = 'html'): string {
  const escaped = escape(syntax === 'jsx' ? text : inert(text), /[&<>]/g);
  // A word joiner is seen by no reader, and ends what would be an address.
  if (syntax === 'mdx') return asEntities(escaped.replace(autolinked, '\u2060'), markdownSigns);
  // In JSX braces are code, and in MDX the others are Markdown.
  return syntax === 'jsx' ? escaped.replace(/[{}*_`[~@]|\bhttps?:(?=\/\/)|\bwww(?=\.)/gi, (one) => `{'${one}'}`) : asEntities(escaped, angularSigns);
}

/** Text as it stands in Markdown, where nothing of it is marked up: a backslash would do too, but not survive. */
export const escapeMarkdown = (text: string): string => asEntities(inert(text), /[&<>{}@*_`[\]~|$]/g);

/** An address that other programs have nothing to do with either: in one, what would begin something of theirs can be percent-encoded. */
export const inertAddress = (address: string): string => address.replace(/[{}]|(?<!\/\/)\[/g, encodeURIComponent);

/** Text as it stands between the quotes of an attribute. */
export const escapeAttribute = (text: string): string => escape(text, /[&<>"']/g);

/** What an attribute's value can be told in: one line of characters that stay what they are. */
export const isTellable = (text: string): boolean => !/[\p{Cc}\p{Cs}\ufeff\u2028\u2029\\]/u.test(text);

/**
 * JSON in which no editor finds anything to change. A quote inside a text is `\"` in JSON, and there is no other way to write
 * it: so where JSON needs a backslash, all of it is percent-encoded, as in a URL (`%7B%22salary…`), and is longer only by what
 * has to be. The first character tells which it is, for no JSON begins with a percent sign. Encoded too is what somebody takes for
 * their own: tags and comments, which sanitizers look for in attributes, templates (`{{x}}`, `{%x%}`) and short codes (`[gallery]`).
 */
export const pack = (json: string): string =>
  isTellable(json) && inert(json) === json && !/[<>]/.test(json) ? json : encode(json);
/** Percent-encoded but for letters, digits and a little punctuation. */
const encode = (json: string): string => json.replace(/[^\p{L}\p{M}\p{N} .,:;!?()*+=@$/_-]/gu, encodeURIComponent);

/** The same where Markdown and MDX look at all that is text: nothing but letters, digits, spaces and percent signs is left. */
export const encodeAll = (json: string): string => encode(json).replace(/[^\p{L}\p{M}\p{N} %]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** JSON as `pack` was given it. */
export const unpack = (packed: string): string => (packed.startsWith('%') ? decodeURIComponent(packed) : packed);

/** For the hash of a URL: letters, digits and percent signs, so that nobody encodes it a second time. */
export const escapeHash = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
