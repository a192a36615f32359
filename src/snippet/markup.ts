import {escapeAttribute, escapeText, inertAddress, plain, type Syntax} from './encode.js';
import type {Block, Inline, Line} from '../server/blocks.js';

export const attribute = (name: string, value: string): string => ` ${name}="${escapeAttribute(value)}"`;

/** Blocks as HTML on one line, or what else the line is written in. Every element has its end tag, and none is empty. */
export function markup(blocks: readonly Block[], syntax: Syntax): string {
  const text = (words: string) => escapeText(plain(words), syntax);
  const element = (name: string, content: string, attributes = '') => (content ? `<${name}${attributes}>${content}</${name}>` : '');
  const inline = (part: Inline) => {
    // `plain` takes the spaces at both ends, which part it from its neighbours.
    if (typeof part === 'string') return (/^\s/.test(part) ? ' ' : '') + text(part) + (/\S\s+$/.test(part) ? ' ' : '');
    if ('strong' in part) return element('strong', text(part.strong));
    // Browsers take a backslash for a slash, and editors take it away: then the text has to do.
    return part.href.includes('\\') ? text(part.text) : element('a', text(part.text), attribute('href', inertAddress(plain(part.href))));
  };
  const line = (parts: Line) => parts.map(inline).join('').trim();
  return blocks
    .map((block) => {
      if ('heading' in block) return element(`h${block.level}`, line(block.heading));
      if ('paragraph' in block) return element('p', line(block.paragraph));
      return element(block.ordered ? 'ol' : 'ul', block.items.map((item) => element('li', line(item))).join(''));
    })
    .join('');
}

/** A line without markup. */
export const words = (line: Line): string => plain(line.map((part) => (typeof part === 'string' ? part : 'strong' in part ? part.strong : part.text)).join(''));
