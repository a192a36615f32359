import {SectionElement} from '../../view/section-element.js';

/** What a role pays: the median or the average, the range around it, percentiles, levels of experience, the parts of one total and where the best paid begin, for one area or several, for one group of people or several. The reader can find out where their own pay stands; nothing of that leaves the page. */
export class SalaryRange extends SectionElement {
  /** Lower end of the range, where no guide gives one. */
  min: number | null | undefined;
  /** Upper end of the range, where no guide gives one. */
  max: number | null | undefined;
  /** Median, where no guide gives one. */
  median: number | null | undefined;
  /** ISO 4217 code of the currency of `min`, `max` and `median`. */
  currency: string | null | undefined;
  /** Period of pay that is shown first: hour, day, week, month or year; also that of `min`, `max` and `median`. */
  per: 'hour' | 'day' | 'week' | 'month' | 'year' | null | undefined;
  /** Name of the area that is shown first; also that of `min`, `max` and `median`. */
  area: string | null | undefined;
  /** Hours of work in a year. With it, yearly pay can be shown by the hour; hourly pay is never turned into yearly. */
  hoursPerYear: number | null | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'salary-range': SalaryRange;
  }
}
