import type {Skill} from '../../guide/sections/skill.js';
import type {SkillMap} from '../../guide/sections/skill-map.js';
import {isolated} from '../../i18n/isolate.js';
import {decimal, type Localize} from '../../i18n/localize.js';
import {lateTable} from '../../view/table.js';
import type {SectionModel} from '../../view/section-element.js';
import {skillInWords} from '../../wording/skill.js';
import {possession} from './have.js';
import type {en} from './messages.js';

export interface Options {
  /** What the reader has: text with commas, or a list of names. */
  have?: unknown;
  /** Whether skills can be ticked. */
  interactive?: boolean | undefined;
}
export interface ShownSkill {
  name: string;
  /** Level, detail and examples. */
  notes: string[];
  had: boolean;
}
export interface ShownGroup {
  /** Its number. */
  step: string;
  name?: string | undefined;
  description?: string | undefined;
  skills: ShownSkill[];
  /** How much of it the reader has, 0 to 1. */
  share: number;
  /** "3 of 5", where it is known what the reader has. */
  count?: string | undefined;
}
export interface SkillMapModel extends SectionModel {
  intro?: string | undefined;
  groups: ShownGroup[];
  /** The same of all groups, in a sentence. */
  total?: string | undefined;
}

export function skillMapModel({intro, groups: given = []}: SkillMap, {have, interactive}: Options, localize: Localize<typeof en>): SkillMapModel | undefined {
  if (!intro && !given.length) return;
  const has = possession(have);
  const known = interactive || has;
  const tally = (skills: ShownSkill[]) => ({n: skills.length, had: skills.filter(({had}) => had).length});

  const shown = (skill: Skill): ShownSkill => {
    const {name, level, notes, examples} = skillInWords(skill, localize);
    return {name, notes: level ? [level, ...notes] : notes, had: !!has?.(name, examples)};
  };
  const groups = given.map(({name, description, skills: all = []}, i): ShownGroup => {
    const skills = all.map(shown);
    const {n, had} = tally(skills);
    return {step: decimal(localize, i + 1), name, description, skills, share: had / n || 0, count: known && n ? localize.term('tally', {n, had}) : undefined};
  });
  const skills = groups.flatMap(({skills}) => skills);
  if (!skills.length) return {intro, groups};

  const {name: first = ''} = groups[0]!;
  const {name: last = first} = groups.at(-1)!;
  return {
    intro,
    groups,
    sentence: localize.term(first && first !== last ? 'path' : 'skills', {n: skills.length, first: isolated(first, localize), last: isolated(last, localize)}),
    total: known ? localize.term('total', tally(skills)) : undefined,
    table: lateTable([localize.term('skill'), ...(known ? [localize.term('had')] : [])], skills.length, () =>
      groups.map(({name, skills}) => ({
        name: name && isolated(name, localize),
        rows: skills.map(({name, notes, had}) => [isolated([name, ...notes].join(' · '), localize), ...(known ? [localize.term(had ? 'yes' : 'no')] : [])]),
      })),
    ),
  };
}
