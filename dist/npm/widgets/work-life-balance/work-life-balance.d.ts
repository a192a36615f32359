import {SectionElement} from '../../view/section-element.js';

/** How a job fits in with the rest of life: the hours of a week and who works part-time, stress and balance, each on a scale that is named, and what they were judged by. What is good to hear has the accent, whichever of the two says it: low stress, a good balance. */
export class WorkLifeBalance extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'work-life-balance': WorkLifeBalance;
  }
}
