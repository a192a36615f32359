import {paragraphs} from '../guide/prose.js';
import type {Skill} from '../guide/sections/skill.js';
import type {Source} from '../guide/sections/source.js';
import {date, type Localize} from '../i18n/localize.js';
import type {en} from '../i18n/messages.js';
import {skillInWords} from '../wording/skill.js';
import {items, joined, link, paragraph, strong, type Block, type Inline, type Line} from './blocks.js';

/** What the text of several widgets is made of. */

type Terms = Localize<typeof en>;

export const prose = (text: string | string[] | undefined): Block[] => paragraphs(text).flatMap((each) => paragraph(each));

/** The value of an attribute that is a number. */
export const toNumber = (text: string | undefined): number | undefined => (text?.trim() ? Number(text) : undefined);

/** Skills as a list. */
export const skillItems = (skills: readonly Skill[] = [], localize: Terms): Block[] =>
  items(
    skills.map((skill) => {
      const {name, level, notes} = skillInWords(skill, localize);
      return joined(strong(name), level, ...notes);
    }),
  );

/** Where figures come from, a line for each source. */
export function sourceLines(sources: readonly (Source | undefined)[], localize: Terms): Line[] {
  const lines = new Map<string, Line>();
  for (const source of sources) {
    const {name, url, date: day} = typeof source === 'string' ? {name: source} : {...source};
    const shown = link(url, name);
    if (shown) lines.set([name, url, day].join('\n'), localize.parts<Inline>(day ? 'sourceDated' : 'source', {source: shown, date: day ? date(localize, day) : ''}).filter((part) => part !== ''));
  }
  return [...lines.values()];
}
