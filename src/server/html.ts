import {inert, inertAddress, inertParagraph, opening} from '../guide/inert.js';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** Text as it stands between tags, and between the quotes of an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one]!);

/** JSON as it stands in a script element, which nothing in it closes. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const inAttribute = new RegExp(`[&<>"'{}[]|(?!#career-widget=)(?:${opening})`, 'gu');
/**
 * Text between the quotes of an attribute. Whatever could begin something is an entity, which is the sign itself to whoever reads
 * the attribute, and nothing to what reads the source; but for the sign by which our own links are known.
 */
export const escapeAttribute = (text: string): string => text.replace(inAttribute, (one) => entities[one] ?? entity(one));

const entity = (sign: string) => `&#${sign.charCodeAt(0)};`;
const unescaped = (html: string): string => html.replace(/&(?:amp|lt|gt|quot|#39);/g, (one) => Object.keys(entities).find((sign) => entities[sign] === one)!);
/** Brackets and the like are entities besides, for who reads the source. */
const escapeText = (text: string): string => escapeHtml(inert(text)).replace(/[{}[@]/g, entity);

/** HTML of ours whose texts and addresses begin nothing in the program that it is pasted into: see inert.ts. */
export const inertHtml = (html: string): string =>
  html
    .replace(/(?<= href=")[^"]*/g, (address) => escapeAttribute(inertAddress(unescaped(address))))
    .replace(/(?<=(<[^>]*)>)[^<]+/g, (escaped, tag: string) => escapeText(tag === '<p' ? inertParagraph(unescaped(escaped)) : unescaped(escaped)));
