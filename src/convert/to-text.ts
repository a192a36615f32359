// Role JSON as Markdown and as plain text: what the widgets say in words, section by section.
import type {Heading, List, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import {toMarkdown as markdownOf} from 'mdast-util-to-markdown';
import {joiner} from '../guide/inert.js';
import type {RoleGuide} from '../guide/role-guide.js';
import {canonicalLanguage} from '../i18n/language.js';
import {blocksOf, type Block, type Inline, type Line} from '../server/blocks.js';
import {plain} from '../server/plain.js';
import {shadowOfWidget} from '../server/render.js';
import {sections} from '../widgets/sections.js';

/** A guide in words: its title, and each section that has something to say, with its sources. A link for sharing is no part of a text. */
function blocksIn(guide: RoleGuide): Block[] {
  const lang = canonicalLanguage(guide.lang) ?? 'en';
  const own = sections.filter((tag) => tag !== 'share-guide');
  const [, ...blocks] = blocksOf(plain(shadowOfWidget('career-guide', guide, {lang, headingLevel: 1, attributes: {sections: own.join(' ')}}), lang), 2);
  // Its name is the title of all.
  return blocks.map((block, i) => ('heading' in block && !i && guide.title ? {...block, level: 1} : block));
}

/** A guide as Markdown (CommonMark): escaped by mdast's own serializer, so that no text of it becomes markup. */
export function toMarkdown(guide: RoleGuide): string {
  const children = blocksIn(guide).map((block): RootContent => {
    if ('heading' in block) return {type: 'heading', depth: block.level as Heading['depth'], children: phrasing(block.heading)} satisfies Heading;
    if ('paragraph' in block) return {type: 'paragraph', children: phrasing(block.paragraph)} satisfies Paragraph;
    return {
      type: 'list', ordered: block.ordered ?? false, spread: false,
      children: block.items.map((line) => ({type: 'listItem', spread: false, children: [{type: 'paragraph', children: phrasing(line)}]})),
    } satisfies List;
  });
  return markdownOf({type: 'root', children} satisfies Root, {bullet: '-', listItemIndent: 'one', unsafe: ['{', '}', '<'].map((character) => ({character}))});
}
/** The bracket of a link is parted from its text, with which it may be a short code. */
const phrasing = (line: Line): PhrasingContent[] =>
  line.map((part) =>
    typeof part === 'string' ? {type: 'text', value: part} : 'strong' in part ? {type: 'strong', children: [{type: 'text', value: part.strong}]} : {type: 'link', url: part.href, children: [{type: 'text', value: joiner + part.text}]},
  );

/** A guide as plain text: headings on lines of their own, entries of lists after a dash, addresses behind what they are linked from. */
export function toPlainText(guide: RoleGuide): string {
  const words = (line: Line) => line.map((part: Inline) => (typeof part === 'string' ? part : 'strong' in part ? part.strong : part.text === part.href ? part.text : `${part.text} (${part.href})`)).join('').trim();
  return `${blocksIn(guide)
    .map((block) => ('heading' in block ? words(block.heading) : 'paragraph' in block ? words(block.paragraph) : block.items.map((line, i) => `${block.ordered ? `${i + 1}.` : '-'} ${words(line)}`).join('\n')))
    .join('\n\n')}\n`;
}
