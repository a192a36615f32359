import {anyOf, few, list, object, text, type Infer} from '../schema.js';

/** A skill: its name alone, or with details. */
export const skill = /*#__PURE__*/ anyOf(
  text,
  /*#__PURE__*/ object({
    /** Name of the skill. */
    name: text,
    /** What exactly is meant. */
    detail: text,
    /** How well it must be mastered. */
    level: text,
    /** Products, methods or tasks that it shows in. */
    examples: list(text, few),
  }),
);
export type Skill = Infer<typeof skill>;
