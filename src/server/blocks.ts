import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {inert} from '../guide/inert.js';
import {isolated} from '../i18n/isolate.js';
import {localizeFor} from '../i18n/localize.js';
import {en} from '../i18n/messages.js';

/**
 * Plain HTML (`plain`) in headings, paragraphs and lists of one level: what every editor keeps, and what Markdown has. Tables and descriptions
 * become lists; what is isolated or in another language stays apart by the characters that Unicode has for that.
 */

/** Text, what is said with weight, or a link. */
export type Inline = string | {strong: string} | {href: string; text: string};
export type Line = readonly Inline[];
export type Block = {heading: Line; level: number} | {paragraph: Line} | List;
interface List {
  items: readonly Line[];
  ordered?: boolean;
  /** Whether each entry is a name and what it has: the facts of a section. */
  described?: boolean;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
const isElement = (node: Node): node is Element => 'tagName' in node;
const attributeOf = ({attrs}: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;

/**
 * All blocks of plain HTML, in their order.
 * @param level - That of the headings of sections.
 */
export const blocksOf = (html: string, level = 2): Block[] => flow(parseFragment(html).childNodes, {lang: 'en', level, said: ''});
/** A line of plain HTML, in that language. */
export const lineOf = (html: string, lang: string): Line => line(parseFragment(html).childNodes, lang);

/** A line as text. */
export const textOf = (parts: Line): string => parts.map((part) => (typeof part === 'string' ? part : 'strong' in part ? part.strong : part.text)).join('').replace(/\s+/g, ' ').trim();
/** Lines in one, with a dot between them. */
export const joined = (lines: readonly Line[]): Line => lines.filter((each) => textOf(each)).flatMap((each, i) => (i ? [' · ', ...each] : each));

// What stands in a line

function line(nodes: readonly Node[], lang: string): Line {
  const parts = nodes.flatMap((node): Line => {
    if ('value' in node) return [node.value.replace(/\s+/g, ' ')];
    if (!isElement(node)) return [];
    const parts = line(node.childNodes, lang);
    const {tagName} = node;
    if (tagName === 'br') return [' '];
    if (tagName === 'a') return textOf(parts) ? [{href: attributeOf(node, 'href')!, text: textOf(parts)}] : [];
    if (tagName === 'strong') return strong(parts);
    if (tagName === 'bdi') return parts.map((part) => (typeof part === 'string' ? isolated(part, {lang, givenLang: attributeOf(node, 'lang')}) : part));
    return parts;
  });
  // Where two come together, they may begin something that neither does.
  const merged: Inline[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = inert(last + part);
    else merged.push(part);
  }
  return merged;
}
const isLink = (part: Inline) => typeof part === 'object' && 'href' in part;
/** A link says by itself that it is one. */
const strong = (parts: Line): Line => (parts.some(isLink) ? parts : textOf(parts) ? [{strong: textOf(parts)}] : []);

// What stands one below the other

interface Around {
  lang: string;
  level: number;
  /** What the section has said so far. */
  said: string;
}

const headings = /^h[1-6]$/;
const filled = (block: Block): Block[] => (wordsOf(block) ? [block] : []);
const wordsOf = (block: Block): string => ('items' in block ? block.items.map(textOf).join(' ') : textOf('heading' in block ? block.heading : block.paragraph));
const items = (lines: readonly Line[], more: Omit<List, 'items'> = {}): Block[] => filled({items: lines.filter((each) => textOf(each)), ...more});

function flow(nodes: readonly Node[], around: Around): Block[] {
  // What stands beside no element is a line.
  if (nodes.every((node) => !isElement(node) || /^(a|bdi|br|em|strong)$/.test(node.tagName))) return filled({paragraph: line(nodes, around.lang)});
  return nodes.filter(isElement).flatMap((element) => {
    const blocks = blocksIn(element, around);
    if (blocks.some((block) => 'heading' in block && block.level <= around.level)) around.said = '';
    around.said += blocks.map(wordsOf).join(' ') + ' ';
    return blocks;
  });
}

function blocksIn(element: Element, around: Around): Block[] {
  const {tagName, childNodes} = element;
  const {lang} = around;
  if (headings.test(tagName)) return filled({heading: line(childNodes, lang), level: Number(tagName[1])});
  if (tagName === 'p') return filled({paragraph: line(childNodes, lang)});
  if (tagName === 'ul' || tagName === 'ol') return list(childNodes.filter(isElement), lang, tagName === 'ol');
  if (tagName === 'dl') return description(childNodes.filter(isElement), lang);
  if (tagName === 'table') return table(element, around);
  return flow(childNodes, {...around, lang: attributeOf(element, 'lang') ?? lang});
}

/** A list; where its entries have lists of their own, each of them as a paragraph with its list below. */
function list(entries: readonly Element[], lang: string, ordered: boolean): Block[] {
  const contents = entries.map(({childNodes}) => flow(childNodes, within(lang)));
  const lead = (blocks: readonly Block[]): Line => joined(blocks.map((block) => ('heading' in block ? strong(block.heading) : 'paragraph' in block ? block.paragraph : [])));
  const hasLists = contents.some((blocks) => blocks.some((block) => 'items' in block));
  if (!hasLists) return items(contents.map(lead), {ordered});
  return contents.flatMap((blocks) => [...filled({paragraph: lead(blocks)}), ...blocks.filter((block) => 'items' in block)]);
}
/** An entry is no section. */
const within = (lang: string): Around => ({lang, level: 0, said: ''});

function description(entries: readonly Element[], lang: string): Block[] {
  const lines: Line[] = [];
  for (const {tagName, childNodes} of entries) {
    const parts = joined(flow(childNodes, within(lang)).map((block) => ('paragraph' in block ? block.paragraph : [wordsOf(block)])));
    if (tagName === 'dt') lines.push(strong(parts));
    // Behind its name nothing else has to stand out.
    else if (lines[0]) lines.push([...lines.pop()!, ' ', textOf(parts)]);
  }
  return items(lines, {described: true});
}

/** A text where it stands for itself, and is no part of a longer number or word. */
const whole = (text: string) => new RegExp(`(?<!${letter}|\\p{N}[.,])${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?!${letter}|[.,]\\p{N})`, 'u');
const letter = '\\p{N}|(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])\\p{L}';

/** The rows as lists; nothing where all of it is said before, in a list or in a sentence. */
function table(element: Element, {lang, said}: Around): Block[] {
  const missing = ['–', localizeFor(lang, '', en).term('notGiven')];
  const elementsIn = (parent: Element, name: RegExp) => parent.childNodes.filter(isElement).filter(({tagName}) => name.test(tagName));
  const groups = elementsIn(element, /^tbody$/).map((body) => elementsIn(body, /^tr$/).map((row) => elementsIn(row, /^t[dh]$/)));
  const isSaid = (cell: Element) => {
    const text = textOf(line(cell.childNodes, lang));
    return missing.includes(text) || whole(text).test(said);
  };
  const cells = groups.flat().flat();
  // A long one is looked up nowhere.
  if (cells.length < 500 && cells.every(isSaid)) return [];
  return groups.flatMap((rows) => {
    const [first] = rows[0] ?? [];
    const name = first && attributeOf(first, 'scope') === 'rowgroup' ? first : undefined;
    const lines = rows.slice(name ? 1 : 0).map(([head, ...cells]) => joined([strong(line(head!.childNodes, lang)), ...cells.map(({childNodes}) => line(childNodes, lang)).filter((cell) => textOf(cell) !== '–')]));
    return [...(name ? filled({paragraph: strong(line(name.childNodes, lang))}) : []), ...items(lines)];
  });
}
