import type {TechStack} from '../../guide/sections/tech-stack.js';
import {sentences, type Localize} from '../../i18n/localize.js';
import {linkText} from '../../guide/visible.js';
import {foldCase} from '../../i18n/fold-case.js';
import type {SectionModel} from '../../view/section-element.js';
import {skillInWords} from '../../wording/skill.js';
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
  /** Its category, or what stands for it; empty where there is nothing to tell apart. */
  name: string;
  /** Whether the name is ours, not the guide's. */
  isOther: boolean;
  /** What is in demand first, then what is hot, each in the order of the data. */
  tools: Tool[];
}
export interface TechStackModel extends SectionModel {
  /**
   * Those with something in demand first, then the others, both in the order of the data; what has no category comes after
   * these. What is hot puts no group forward: it says nothing about the role.
   */
  groups: ToolGroup[];
  /** Whether it is long enough for a filter. */
  long: boolean;
  /** What the two marks stand for, where they say it for a long list on a phone; empty where none has it. */
  key: [inDemand: string, hot: string];
  /** How many tools the filter leaves, in words. */
  count: string;
}

export const inDemand = ({rank}: Ranked) => rank > 1;

/** @param query - What the reader looks for: every word of it stands somewhere in a tool's name, category, examples or marks. */
export function techStackModel(techStack: TechStack, query: string, localize: Localize<typeof en>): TechStackModel | undefined {
  const sought = foldCase(query).split(/\s+/);
  const tools: Tool[] = [];
  const byCategory = new Map<string, Tool[]>();
  for (const entry of techStack) {
    const {category = '', hot, inDemand, url, ...skill}: Exclude<typeof entry, string> = typeof entry === 'string' ? {name: entry} : entry;
    const {name: known, notes} = skillInWords(skill, localize);
    const name = known || linkText(undefined, url);
    if (!name) continue;
    const marks = [inDemand && localize.term('inDemand'), hot && localize.term('hot')].filter(Boolean).join(' · ');
    const text = query && foldCase([name, marks, category, ...notes].join('\n'));
    const tool = {name, url, marks, rank: (inDemand ? 2 : 0) + (hot ? 1 : 0), notes, hidden: !!query && !sought.every((word) => text.includes(word))};
    tools.push(tool);
    if (!byCategory.get(category)?.push(tool)) byCategory.set(category, [tool]);
  }
  if (!tools[0]) return;

  const place = ({rank, tools}: ToolGroup) => (rank > 1 ? 0 : tools === byCategory.get('') ? 2 : 1);
  const groups = [...byCategory].map(([name, tools]): ToolGroup => {
    tools.sort((a, b) => b.rank - a.rank);
    return {isOther: !name, name: name || (byCategory.size > 1 ? localize.term('others') : ''), tools, rank: tools[0]!.rank, hidden: tools.every(({hidden}) => hidden)};
  });
  groups.sort((a, b) => place(a) - place(b));

  const n = tools.length;
  const count = (all: Ranked[], key: 'demanded' | 'hots') => all[0] && localize.term(key, {n: all.length});
  return {
    groups,
    long: techStack.length > 20,
    key: [tools.some(inDemand) ? localize.term('inDemand') : '', tools.some(({rank}) => rank === 1) ? localize.term('hot') : ''],
    count: localize.term('found', {n: tools.filter(({hidden}) => !hidden).length, total: n}),
    sentence: sentences(localize, [
      localize.term(groups[1] ? 'grouped' : 'tools', {n, groups: groups.length}),
      count(tools.filter(inDemand), 'demanded'),
      count(tools.filter(({rank}) => rank % 2), 'hots'),
    ]),
  };
}
