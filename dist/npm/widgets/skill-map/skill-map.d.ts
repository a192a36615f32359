import {SectionElement} from '../../view/section-element.js';

/** The skills that a role takes, from foundations to specialisms: a list in groups, each of which stands on those before it. With `have` it marks what the reader has and says how far along each group is; with `interactive` the reader ticks it. Nothing is stored: the page hears of every tick and keeps what it likes. */
export class SkillMap extends SectionElement {
  /** What the reader has: `Excel, Asana` are looked for in the names and examples of skills; a list names skills exactly, as `skill-toggle` gives it. A tick makes it such a list. */
  have: string | readonly string[] | null | undefined;
  /** Lets the reader tick skills. */
  interactive: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'skill-map': SkillMap;
  }
  interface HTMLElementEventMap {
    /** The reader ticked a skill or took the tick away; `have` names all that are ticked now. Bubbles, composed. */
    'skill-toggle': CustomEvent<{skill: string, group: string, checked: boolean, have: string[]}>;
  }
}
