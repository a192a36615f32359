import {escapeAttribute, escapeText, plain} from './encode.js';

/** Text, what is said with weight, or a link. */
export type Inline = string | {strong: string} | {href: string; text: string};
export type Line = readonly Inline[];
/** What every editor keeps: headings, paragraphs and lists. */
export type Block = {heading: string; level: number} | {paragraph: Line} | {items: readonly Line[]; ordered?: boolean};

/** The parts that there are, with a dot between them. */
export const joined = (...parts: (Inline | undefined | false | null)[]): Line =>
  (parts.filter((part) => !!part) as Inline[]).flatMap((part, i) => (i ? [' · ', part] : [part]));
export const paragraph = (...parts: (Inline | undefined | false | null)[]): Block[] => {
  const line = parts.filter((part) => !!part) as Inline[];
  return line[0] ? [{paragraph: line}] : [];
};
export const strong = (text: string | undefined): Inline | undefined => (text ? {strong: text} : undefined);
/** A list; nothing where nothing is in it. */
export const items = (lines: readonly Line[], ordered = false): Block[] => {
  const filled = lines.filter((line) => line[0]);
  return filled[0] ? [{items: filled, ordered}] : [];
};

export const attribute = (name: string, value: string): string => ` ${name}="${escapeAttribute(value)}"`;

/** Blocks as HTML on one line, or as JSX. Every element has its end tag, and none is empty. */
export function markup(blocks: readonly Block[], jsx: boolean): string {
  const text = (words: string) => escapeText(plain(words), jsx);
  const element = (name: string, content: string, attributes = '') => (content ? `<${name}${attributes}>${content}</${name}>` : '');
  const inline = (part: Inline) => {
    // `plain` takes the spaces at both ends, which part it from its neighbours.
    if (typeof part === 'string') return (/^\s/.test(part) ? ' ' : '') + text(part) + (/\S\s+$/.test(part) ? ' ' : '');
    if ('strong' in part) return element('strong', text(part.strong));
    // Browsers take a backslash for a slash, and editors take it away: then the text has to do.
    return part.href.includes('\\') ? text(part.text) : element('a', text(part.text), attribute('href', plain(part.href)));
  };
  const line = (parts: Line) => parts.map(inline).join('').trim();
  return blocks
    .map((block) => {
      if ('heading' in block) return element(`h${block.level}`, text(block.heading));
      if ('paragraph' in block) return element('p', line(block.paragraph));
      return element(block.ordered ? 'ol' : 'ul', block.items.map((item) => element('li', line(item))).join(''));
    })
    .join('');
}

/** A line without markup. */
export const words = (line: Line): string => plain(line.map((part) => (typeof part === 'string' ? part : 'strong' in part ? part.strong : part.text)).join(''));
