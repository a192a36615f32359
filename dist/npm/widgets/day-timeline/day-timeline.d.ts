import {SectionElement} from '../../view/section-element.js';

/** A typical day: its periods in true proportion, with gaps, overlaps and nights as they are, and as a list with what each is about. Shifts that are alternatives are a day each, on one scale. Times are on the clock of the language. */
export class DayTimeline extends SectionElement {}

declare global {
  interface HTMLElementTagNameMap {
    'day-timeline': DayTimeline;
  }
}
