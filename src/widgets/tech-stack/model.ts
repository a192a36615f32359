import type {TechStack} from '../../guide/sections/tech-stack.js';
import type {Locale} from '../../section/locale.js';
import {plain} from '../../section/plain.js';
import type {SectionModel} from '../../section/section-element.js';
import {skillInWords} from '../../section/skill.js';
import type {en} from './messages.js';

interface Ranked {
  /** Of a tool: 2 in demand, 1 hot, 3 both, 0 neither. Of a group: that of its first tool. */
  rank: number;
  /** Whether the filter leaves it out. */
  hidden: boolean;
}
export interface Tool extends Ranked {
  name: string;
  url?: string | undefined;
  /** "in demand · hot". */
  marks: string;
  /** Its examples. */
  notes: string[];
}
export interface ToolGroup extends Ranked {
  name?: string | undefined;
  /** What is in demand first, then what is hot, each in the order of the data. */
  tools: Tool[];
}
export interface TechStackModel extends SectionModel {
  /**
   * Those with something in demand first, each in the order of the data, what has no category behind the others. What is hot
   * puts no group forward: it says nothing about the role.
   */
  groups: ToolGroup[];
  /** Whether it is long enough for a filter. */
  long: boolean;
  /** How much the filter has found, in words. */
  found?: string | undefined;
}

export const isLong = ({length}: TechStack) => length > 20;
export const inDemand = ({rank}: Ranked) => rank > 1;
const isHot = ({rank}: Ranked) => rank % 2;

/** @param query - What the reader looks for: every word of it stands somewhere in a tool's name, category, examples or marks. */
export function techStackModel(techStack: TechStack, query: string, words: Locale<typeof en>): TechStackModel | undefined {
  const sought = plain(query).split(/\s+/);
  const tools: Tool[] = [];
  const byCategory = new Map<string, Tool[]>();
  for (const entry of techStack) {
    const {category = '', hot, inDemand, url, ...skill}: Exclude<typeof entry, string> = typeof entry === 'string' ? {name: entry} : entry;
    const {name: known, notes} = skillInWords(skill, words);
    const name = known || url;
    if (!name) continue;
    const marks = [inDemand && words.phrase('inDemand'), hot && words.phrase('hot')].filter(Boolean).join(' · ');
    const text = plain([name, marks, category, ...notes].join('\n'));
    const tool = {name, url, marks, rank: (inDemand ? 2 : 0) + (hot ? 1 : 0), notes, hidden: !sought.every((word) => text.includes(word))};
    tools.push(tool);
    if (!byCategory.get(category)?.push(tool)) byCategory.set(category, [tool]);
  }
  if (!tools[0]) return;

  const n = tools.length;
  const count = (all: Ranked[], key: 'demanded' | 'hots') => all[0] && words.phrase(key, {n: all.length});
  const place = ([name, [first]]: [string, Tool[]]) => (inDemand(first!) ? 0 : 2) + (name ? 0 : 1);
  for (const group of byCategory.values()) group.sort((a, b) => b.rank - a.rank);
  const groups = [...byCategory]
    .sort((a, b) => place(a) - place(b))
    .map(([name, tools]) => ({
      name: name || (byCategory.size > 1 ? words.phrase('others') : undefined),
      tools,
      rank: tools[0]!.rank,
      hidden: tools.every(({hidden}) => hidden),
    }));
  return {
    groups,
    long: isLong(techStack),
    found: query && words.phrase('found', {n: tools.filter(({hidden}) => !hidden).length, total: n}),
    sentence: [
      words.phrase(groups[1] ? 'grouped' : 'tools', {n, groups: groups.length}),
      count(tools.filter(inDemand), 'demanded'),
      count(tools.filter(isHot), 'hots'),
    ]
      .filter(Boolean)
      .join(' '),
  };
}
