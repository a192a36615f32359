import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {isSafeUrl} from '../guide/check.js';
import {directionOf} from '../i18n/language.js';
import {escapeHtml, inertHtml} from './html.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Template = DefaultTreeAdapterTypes.Template;

/**
 * What is rendered, as HTML that no sanitizer changes and that needs no style sheet: headings, paragraphs, lists, tables and links, without
 * classes, pictures and controls. What only a script could show, or only a picture says, is in a sentence or a table beside it.
 * @param html - Declarative shadow DOM, as `renderWidget` gives it.
 * @param lang - The language of the page.
 */
export function plain(html: string, lang: string): string {
  const content = joined(flow(parseFragment(html).childNodes, lang));
  return content && inertHtml(`<div${inLanguage(lang)}>${content}</div>`);
}

/** What is in the parts of this name, each as a line of the same HTML. */
export const lines = (html: string, part: string): string[] => partsOf(parseFragment(html).childNodes, part).map((each) => line(childrenOf(each))).filter(Boolean);
const partsOf = (nodes: readonly Node[], part: string): Element[] => nodes.flatMap((node) => (!isElement(node) ? [] : attributeOf(node, 'part') === part ? [node] : partsOf(childrenOf(node), part)));

/** A block of text: what element it is, and its content as HTML. */
interface Block {
  name: string;
  attributes?: string;
  content: string;
}

const joined = (blocks: readonly Block[]): string => blocks.map(({name, attributes = '', content}) => `<${name}${attributes}>${content}</${name}>`).join('');
const inLanguage = (lang: string): string => ` lang="${escapeHtml(lang)}" dir="${directionOf(lang)}"`;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attributeOf = ({attrs}: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;
const childrenOf = (element: Element): Node[] => ('content' in element ? (element as Template).content.childNodes : element.childNodes);

const dropped = new Set(['button', 'input', 'link', 'script', 'select', 'style', 'svg', 'textarea']);
/** Pictures, which are hidden from who does not see them; and controls, which are there on a screen only. */
const isDropped = (element: Element): boolean =>
  dropped.has(element.tagName)
  || attributeOf(element, 'aria-hidden') === 'true'
  // A link is no control, whatever it looks like.
  || (element.tagName !== 'a' && /(^|\s)screen(\s|$)/.test(attributeOf(element, 'class') ?? ''));

const inlineNames: Readonly<Record<string, string>> = {a: 'a', b: 'strong', strong: 'strong', em: 'em', i: 'em', bdi: 'bdi', br: 'br', small: '', span: '', label: '', abbr: '', time: ''};
const isInline = (node: Node): boolean => !isElement(node) || (node.tagName in inlineNames && childrenOf(node).every(isInline)) || isDropped(node);

const isAside = (node: Node) => isElement(node) && /^(small|span)$/.test(node.tagName);
const isStrong = (node: Node) => isElement(node) && inlineNames[node.tagName] === 'strong';
const words = (html: string) => html.replace(/<[^>]*>/g, '');

/** What stands in a line. */
function inline(nodes: readonly Node[]): string {
  let text = '';
  let before: Node | undefined;
  for (const node of nodes) {
    const part = inlineOne(node);
    if (!part.trim() && !isElement(node)) {
      text += part;
      continue;
    }
    // What a style sheet puts on a line or into a column of its own; not what goes on with punctuation.
    const isApart = /[^\s:(·–—-]\s*$/.test(text) && /^[^\s\p{P}]/u.test(words(part)) && (isAside(node) || (before && isAside(before) && (isStrong(node) || !/\s$/.test(text))));
    text = isApart ? `${text.trimEnd()} · ${part}` : text + part;
    if (part.trim()) before = node;
  }
  return text;
}
function inlineOne(node: Node): string {
  if ('value' in node) return escapeHtml(node.value.replace(/[ \t\r\n\f]+/g, ' '));
  if (!isElement(node) || isDropped(node)) return '';
  const content = inline(childrenOf(node));
  const name = inlineNames[node.tagName];
  if (!name || !content.trim()) return content;
  // Within the page it leads to what has no id here.
  const href = attributeOf(node, 'href') ?? '#';
  if (name === 'a') return href[0] === '#' || !isSafeUrl(href) ? content : `<a href="${escapeHtml(href)}">${content}</a>`;
  const lang = attributeOf(node, 'lang');
  return `<${name}${lang ? inLanguage(lang) : ''}>${content}</${name}>`;
}
const line = (nodes: readonly Node[]): string => inline(nodes).replace(/ {2,}/g, ' ').trim();

/** What stands one below the other. */
function flow(nodes: readonly Node[], lang: string): Block[] {
  const blocks: Block[] = [];
  let open: Node[] = [];
  const close = () => {
    const content = line(open);
    if (content) blocks.push({name: 'p', content});
    open = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      open.push(node);
      continue;
    }
    close();
    const found = block(node as Element, lang);
    const [first] = found;
    const last = blocks.at(-1);
    // The rest of a long list is part of it.
    if (first && last && /^[uo]l$/.test(first.name) && first.name === last.name && attributeOf(node as Element, 'part') === 'more') {
      last.content += first.content;
      found.shift();
    }
    blocks.push(...found);
  }
  close();
  return blocks;
}

function block(element: Element, lang: string): Block[] {
  const name = element.tagName;
  const children = childrenOf(element);
  const own = attributeOf(element, 'lang');
  if (own && own !== lang) {
    const blocks = flow(children, own);
    return blocks[0] ? [{name: 'div', attributes: inLanguage(own), content: joined(blocks)}] : [];
  }
  if (/^(h[1-6]|p)$/.test(name) && children.every(isInline)) return filled({name, content: line(children)});
  if (name === 'ul' || name === 'ol') return filled({name, content: joined(elementsOf(children, ['li']).flatMap((each) => filled({name: 'li', content: entry(each, lang, name === 'ol')})))});
  if (name === 'dl') return filled({name, content: joined(elementsOf(children, ['dt', 'dd']).flatMap((each) => filled({name: each.tagName, content: entry(each, lang)})))});
  if (name === 'table') return filled({name, content: joined(elementsOf(children, ['thead', 'tbody', 'tfoot']).map((each) => ({name: each.tagName, content: joined(elementsOf(childrenOf(each), ['tr']).map(row))})))});
  if (name === 'details') {
    const summary = children.find((child): child is Element => isElement(child) && child.tagName === 'summary');
    const rest = flow(children.filter((child) => child !== summary), lang);
    // What only says that there is more to see, or a question: that is a heading, or said with weight.
    if (!summary || /^(more|table)$/.test(attributeOf(element, 'part') ?? '')) return rest;
    const says = childrenOf(summary);
    return [...(says.every(isInline) ? filled({name: 'p', content: line(says) && `<strong>${line(says)}</strong>`}) : flow(says, lang)), ...rest];
  }
  return flow(children, lang);
}

const filled = (block: Block): Block[] => (block.content ? [block] : []);

/** An entry of a list: a line, or blocks. */
function entry(element: Element, lang: string, isCounted = false): string {
  const blocks = flow(childrenOf(element), lang);
  // The list counts by itself.
  if (isCounted && /^\p{Nd}+$/u.test(words(blocks[0]?.content ?? ''))) blocks.shift();
  return blocks[1] || blocks[0]?.name !== 'p' ? joined(blocks) : blocks[0].content;
}

/** The nearest elements of these names. */
const elementsOf = (nodes: readonly Node[], names: readonly string[]): Element[] =>
  nodes.flatMap((node) => (!isElement(node) || isDropped(node) ? [] : names.includes(node.tagName) ? [node] : elementsOf(childrenOf(node), names)));

const row = (element: Element): Block => ({
  name: 'tr',
  content: joined(
    elementsOf(childrenOf(element), ['th', 'td']).map((cell) => ({
      name: cell.tagName,
      attributes: ['scope', 'colspan'].map((name) => (attributeOf(cell, name) ? ` ${name}="${escapeHtml(attributeOf(cell, name)!)}"` : '')).join(''),
      content: line(childrenOf(cell)),
    })),
  ),
});
