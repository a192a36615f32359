import {list, object, type Infer} from '../schema.js';
import {skill} from './skill.js';

/** The skills that the role asks for. */
export const skills = /*#__PURE__*/ object({
  /** Knowledge, methods and tools, the most important first. */
  technical: list(skill),
  /** Ways of working and of dealing with people, the most important first. */
  soft: list(skill),
});
export type Skills = Infer<typeof skills>;
