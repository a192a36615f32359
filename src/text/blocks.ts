import {linkText} from '../guide/visible.js';

/** What a widget says without its chart: the headings, paragraphs and lists that every editor keeps. */

/** Text, what is said with weight, or a link. */
export type Inline = string | {strong: string} | {href: string; text: string};
export type Line = readonly Inline[];
export type Block = {heading: string; level: number} | {paragraph: Line} | {items: readonly Line[]; ordered?: boolean};
type Maybe<Part> = Part | undefined | false | null;

/** The parts that there are, with a dot between them. */
export const joined = (...parts: Maybe<Inline>[]): Line =>
  (parts.filter((part) => !!part) as Inline[]).flatMap((part, i) => (i ? [' · ', part] : [part]));
/** A paragraph of the parts that there are; nothing where there are none. */
export const paragraph = (...parts: Maybe<Inline>[]): Block[] => {
  const line = parts.filter((part) => !!part) as Inline[];
  return line[0] ? [{paragraph: line}] : [];
};
export const strong = (text: string | undefined): Inline | undefined => (text ? {strong: text} : undefined);
/** A list; nothing where nothing is in it. */
export const items = (lines: readonly Line[], ordered = false): Block[] => {
  const filled = lines.filter((line) => line[0]);
  return filled[0] ? [{items: filled, ordered}] : [];
};
/** A list of texts. */
export const list = (texts: readonly string[] = []): Block[] => items(texts.map((text) => [text]));
/** A paragraph that leads to what follows. */
export const lead = (text: string | undefined): Block[] => paragraph(strong(text));
export const link = (href: string | undefined, text: string | undefined): Inline | undefined =>
  href ? {href, text: linkText(text, href)!} : text;
