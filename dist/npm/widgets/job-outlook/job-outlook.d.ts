import {SectionElement} from '../../view/section-element.js';

/** How employment in a role is projected to change, against all occupations where that is known, and how many openings there are in a year. The words for the rate are the publisher's: as given, or by the lines of its edition. */
export class JobOutlook extends SectionElement {
  /** Projected change in employment, in percent, where no guide gives one. */
  rate: number | null | undefined;
  /** First year of that projection. */
  from: number | null | undefined;
  /** Last year of that projection. */
  to: number | null | undefined;
  /** Projected change over the same years in all occupations together, in percent. */
  average: number | null | undefined;
  /** Openings per year, where no guide gives them. */
  openings: number | null | undefined;
  /** Jobs in the first year, where no guide gives them. */
  jobs: number | null | undefined;
  /** Where these figures hold: a country, a state. */
  area: string | null | undefined;
  /** Who published these figures. */
  source: string | null | undefined;
  /** The publisher's words for `rate`: the `label` attribute. */
  growthLabel: string | null | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'job-outlook': JobOutlook;
  }
}
