import {SectionElement} from '../../view/section-element.js';

/** The steps of a career on a true axis of years, spans that overlap or have no end as they are, with what each step pays and asks for; branches beside each other after what they share. Where years are not how it is counted it is a path, with the level of each step. With `years` it says where the reader stands and what comes next, in each branch. */
export class CareerLadder extends SectionElement {
  /** The reader's years of experience. */
  years: number | null | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadder;
  }
}
