/**
 * Text with which other programs have nothing to do. Editors, CMSs and template languages look for their own in whatever is pasted into
 * them; so what could begin something in any of them is parted or encoded, by its sign and not by the words behind it.
 */

/** What parts two signs: it has no width, and no template language knows it. */
export const joiner = '\u2060';

/** Behind the sign is something, from which it is not parted yet. */
const something = '(?![\\s\\u2060]|$)';
const signs = [
  // `{{x}}`, `{%x%}`, `{exp:x}`, `{#if}`, `{@html x}`; `[gallery]`, `[[x]]`, `[#if x]`, `[=x]`, `[% x %]`; `<%x%>`, `<?x?>`, `<#if x>`.
  `[{[<]${something}`,
  // `${x}`, `#{x}`, `*{x}`, `@{x}`, `!{x}`, `~{x}`, `#[b x]`, `@(x)`, `$(x)`.
  '[$#@*!~^%](?=[{[(])',
  // `#if`, `###x###`, `#*x*#`; a number begins nothing.
  '#(?=[\\p{L}_#@*])',
  // `$x`, `$!x`; an amount begins nothing.
  '\\$(?=[\\p{L}_!$])',
  // `@php`, `@Model`, `@*x*@`; not in an address of mail.
  `(?<!\\w)@${something}|@(?=\\*)`,
  // `*|x|*`.
  '\\*(?=\\|)',
  // `(image: x)`, `(:x:)`.
  '\\((?=(?:[a-zA-Z][\\w-]*)?:)',
];
/** `%x%`, `%%=x=%%`. Not in an address, where percent signs encode. */
const percent = '%(?=[%=\\p{L}_])';

/** Every sign that begins something, without what is behind it; in what has percent signs of its own, but for these. */
export const opening = signs.join('|');
const parted = new RegExp(`${opening}|${percent}`, 'gu');

/**
 * Text in which every sign that begins something is parted from what is behind it. An entity alone would not do: editors make the sign
 * of it again, and Vue and Angular read the text of the page.
 */
export const inert = (text: string): string => text.replace(parted, `$&${joiner}`);
export const isInert = (text: string): boolean => inert(text) === text;

/** Percent-encoded, also where `encodeURIComponent` sees no need. */
export const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** In an address brackets have a meaning around the figures of IPv6. */
const inAddress = /^(?:[a-z][a-z\d+.-]*:)?\/\/(?:[^/?#@{}[\]<>|^`]*@)?\[[\da-f:.]+\](?=[:/?#]|$)|[{}[\]<>|^`]/gi;

/** The same address, in which what would begin something is percent-encoded where an address may have it so. */
export const inertAddress = (address: string): string => address.replace(inAddress, (one) => (one[1] ? one : percentEncoded(one)));

/** The same paragraph: alone in one, an address is made an embed of by WordPress. */
export const inertParagraph = (text: string): string => text.replace(/^\s*https?:(?=\/\/\S+\s*$)/i, `$&${joiner}`);
