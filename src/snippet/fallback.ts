import type {RoleGuide} from '../guide/role-guide.js';
import {blocksOf, joined, lineOf, textOf, type Block, type Line} from '../server/blocks.js';
import {lines, plain} from '../server/plain.js';
import {hasContent, shadowOfWidget} from '../server/render.js';

/** What is to be read where no script comes. */
export interface Fallback {
  /** All that the widget says. */
  blocks: readonly Block[];
  heading: Line;
  /** The gist on a line, for where there is no room for more. */
  brief: Line;
}

export interface FallbackOptions {
  /** The language of the page. */
  lang: string;
  attributes: Readonly<Record<string, string>>;
}

/** The one that was made last: who tries out forms and places asks for the same one each time. */
let last: {key: string; made: Fallback} | undefined;

/** What a widget says of a guide: its own template, as a server renders it, in the elements that every editor keeps. */
export function fallbackOf(tag: string, guide: RoleGuide, options: FallbackOptions): Fallback {
  const key = JSON.stringify([tag, guide, options]);
  if (last?.key !== key) last = {key, made: make(tag, guide, options)};
  return last.made;
}

function make(tag: string, guide: RoleGuide, {lang, attributes}: FallbackOptions): Fallback {
  const shadow = shadowOfWidget(tag, guide, {lang, attributes});
  const isGuide = tag === 'career-guide';
  const level = Math.min(Math.max(Math.round(Number(attributes['heading-level'])) || 2, 1), 6);
  const blocks = blocksOf(plain(shadow, lang), isGuide ? Math.min(level + 1, 6) : level);
  const [first] = blocks;
  const heading = first && 'heading' in first ? first.heading : [];
  if (!isGuide) return {blocks, heading, brief: briefOf(shadow, lang)};
  // The gist of a whole guide is what the role is, under its name.
  if (!hasContent('role-summary', guide, {lang})) return {blocks, heading, brief: heading};
  return {blocks, heading, brief: briefOf(shadowOfWidget('role-summary', guide, {lang, attributes: {heading: attributes['heading'] ?? (guide.title ? null : textOf(heading))}}), lang)};
}

/** The heading, the sentence (else the facts, else how the first paragraph begins), and whose figures these are. */
function briefOf(shadow: string, lang: string): Line {
  const [heading, first, ...rest] = blocksOf(plain(shadow, lang));
  if (!heading || !('heading' in heading)) return [];
  const linesOf = (part: string) => lines(shadow, part).map((each) => lineOf(each, lang));
  const facts = [first, ...rest].flatMap((block) => (block && 'items' in block && block.described ? [block] : []))[0];
  const sentence = linesOf('sentence')[0];
  const gist = sentence ?? (facts ? joined(facts.items) : first && 'paragraph' in first ? [beginning(textOf(first.paragraph), lang)] : []);
  if (!textOf(gist)) return heading.heading;
  // Which of several places or groups of people it speaks of.
  const place = linesOf('place');
  return [...heading.heading, ': ', ...joined([gist, ...place]), ...linesOf('source').flatMap((source): Line => [' (', ...source, ')'])];
}

/** A line has room for about so many characters. */
const room = 300;

/** The sentences of a text that there is room for; of a longer one, its first words. */
function beginning(text: string, lang: string): string {
  const sentences = [...new Intl.Segmenter(lang, {granularity: 'sentence'}).segment(text.slice(0, 2 * room))].map(({segment}) => segment);
  let some = '';
  for (const each of sentences) {
    if ((some + each).trimEnd().length > room) break;
    some += each;
  }
  return some.trim() || (text.length > room ? `${text.slice(0, room).replace(/\s+\S*$/, '')}…` : text);
}
