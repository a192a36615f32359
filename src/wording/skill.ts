import type {Skill} from '../guide/sections/skill.js';
import {enumeration, type Localize} from '../i18n/localize.js';

/** A skill as it is shown. */
export interface SkillParts {
  /** What there is of it stands for a name that it does not have. */
  name: string;
  level?: string | undefined;
  /** What is meant by it, and what it shows in. */
  notes: string[];
  examples: string[];
}

/** A list that is the guide's alone, so also what joins it is in the guide's language. */
export const ownList = (items: string[], {lang, givenLang = lang}: Localize): string => enumeration({lang: givenLang} as Localize, items);

export function skillInWords(skill: Skill, localize: Localize): SkillParts {
  const {name, level, detail, examples = []} = typeof skill === 'string' ? {name: skill} : skill;
  const [title, ...notes] = [name, detail, examples[0] && ownList(examples, localize)].filter((text) => !!text) as string[];
  return {name: title ?? level ?? '', level: title && level, notes, examples};
}
