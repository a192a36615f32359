import type {Skill} from '../../guide/sections/skill.js';
import type {SkillMap} from '../../guide/sections/skill-map.js';
import {decimal, enumeration, type Locale} from '../../section/locale.js';
import type {SectionModel} from '../../section/section-element.js';
import {entriesOf, matches} from './have.js';
import type {en} from './messages.js';

type Words = Locale<typeof en>;

export interface Options {
  /** What the reader has: text with commas, or a list of names. */
  have?: unknown;
  /** Whether skills can be ticked. */
  interactive?: boolean | undefined;
  /** What the reader ticked, skill by skill; wins over `have`. */
  ticked?: readonly boolean[] | undefined;
}

export interface ShownSkill {
  name: string;
  level?: string | undefined;
  /** Detail and examples, a line each. */
  notes: string;
  examples: readonly string[];
  had: boolean;
}
export interface ShownGroup {
  /** Its number on the path. */
  step: string;
  name?: string | undefined;
  description?: string | undefined;
  skills: ShownSkill[];
  /** "3 of 5", where it is known what the reader has. */
  count?: string | undefined;
  /** The same in percent. */
  share: number;
}
export interface SkillMapModel extends SectionModel {
  intro?: string | undefined;
  groups: ShownGroup[];
  /** Whether it is known what the reader has. */
  known: boolean;
  /** What the reader has, skill by skill. */
  had: readonly boolean[];
  /** How many the reader has, where that can change. */
  total?: string | undefined;
}

export function skillMapModel({intro, groups: given = []}: SkillMap, {have, interactive, ticked}: Options, words: Words): SkillMapModel | undefined {
  if (!intro && !given.length) return;
  const entries = entriesOf(have);
  const known = interactive || entries.length > 0;
  const lists = given.map(({skills = []}) => skills.map((skill) => shown(skill, words)));
  const all = lists.flat();
  const had = ticked ?? matches(entries, all);
  all.forEach((skill, i) => (skill.had = had[i]!));

  const groups = given.map(({name, description}, i): ShownGroup => {
    const skills = lists[i]!;
    const {share, ...args} = tally(skills, words);
    const counted = known && args.n > 0;
    return {step: decimal(words, i + 1), name, description, skills, count: counted ? words.phrase('of', args) : undefined, share: counted ? share : 0};
  });
  if (!all.length) return {intro, groups, known, had};

  const args = tally(all, words);
  const first = groups[0]!.name;
  const last = groups.at(-1)!.name;
  const total = known ? words.phrase('total', args) : '';
  const levels = all.some(({level}) => level);
  return {
    intro,
    groups,
    known,
    had,
    sentence: [
      first && last && first !== last ? words.phrase('path', {...args, first, last}) : known ? '' : words.phrase('skills', args),
      interactive ? '' : total,
    ]
      .filter(Boolean)
      .join(' '),
    total: interactive ? total : undefined,
    table: {
      columns: [words.phrase('skill'), ...(levels ? [words.phrase('level')] : []), ...(known ? [words.phrase('have')] : [])],
      groups: groups.map(({name, skills}) => ({
        name,
        rows: skills.map(({name, level = '', had}) => [name, ...(levels ? [level] : []), ...(known ? [words.phrase(had ? 'yes' : 'no')] : [])]),
      })),
    },
  };
}

function tally(skills: ShownSkill[], words: Words) {
  const n = skills.length;
  const had = skills.filter((skill) => skill.had).length;
  return {n, count: decimal(words, n), had: decimal(words, had), share: Math.floor((had / n) * 100)};
}

/** A skill as it is shown: where it has no name, what there is stands for it. */
function shown(skill: Skill, words: Words): ShownSkill {
  const {name, detail, level, examples = []} = typeof skill === 'string' ? {name: skill} : skill;
  const [title = level!, ...notes] = [name, detail, examples.length ? words.phrase('examples', {examples: enumeration(words, examples)}) : undefined].filter(
    (text) => text !== undefined,
  );
  return {name: title, level: title === level ? undefined : level, notes: notes.join('\n'), examples, had: false};
}
