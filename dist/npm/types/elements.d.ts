import '../widgets/index.js';
import type {RoleGuide} from '../guide/role-guide.js';
import type {Plan} from '../guide/role-guide.js';
import type {Problem} from '../guide/problem.js';

export interface WidgetAttributes {
  /** Level of the heading, 1 to 6; 2 by default. */
  'heading-level'?: number | `${number}` | null | undefined;
  /** The role JSON as an object; wins over the attribute of the same name. Set another one to redraw: what is changed within it is not seen. */
  guide?: RoleGuide | string | null | undefined;
  /** Role JSON as text: the `guide` attribute. */
  guideText?: string | null | undefined;
  /** Where the role JSON is: a URL, or `#id` of a JSON script on the page. */
  src?: string | null | undefined;
  /** Heading instead of the default one. */
  heading?: string | null | undefined;
  /** Level of the heading, 1 to 6; 2 by default. */
  headingLevel?: number | `${number}` | null | undefined;
  /** Shows problems of the data in place. */
  debug?: boolean | '' | null | undefined;
}

export interface WidgetEvents {
  /** Something is wrong with the data; what is valid is drawn all the same. Bubbles, composed. */
  'guide-error': CustomEvent<{problems: Problem[]}>;
}

export interface CareerGuideAttributes extends WidgetAttributes {
  /** Leaves the page's address alone: links within the guide lead to their places all the same. */
  'no-address'?: boolean | '' | null | undefined;
  /** The sections to show, by their tag names and in that order: `salary-range career-ladder`. All where it is not given. */
  sections?: string | null | undefined;
  /** Leaves the page's address alone: links within the guide lead to their places all the same. */
  noAddress?: boolean | '' | null | undefined;
}

export interface CareerLadderAttributes extends WidgetAttributes {
  /** The reader's years of experience. */
  years?: number | `${number}` | null | undefined;
}

export interface JobOutlookAttributes extends WidgetAttributes {
  /** The publisher's words for `rate`: the `label` attribute. */
  label?: string | null | undefined;
  /** Projected change in employment, in percent, where no guide gives one. */
  rate?: number | `${number}` | null | undefined;
  /** First year of that projection. */
  from?: number | `${number}` | null | undefined;
  /** Last year of that projection. */
  to?: number | `${number}` | null | undefined;
  /** Projected change over the same years in all occupations together, in percent. */
  average?: number | `${number}` | null | undefined;
  /** Openings per year, where no guide gives them. */
  openings?: number | `${number}` | null | undefined;
  /** Jobs in the first year, where no guide gives them. */
  jobs?: number | `${number}` | null | undefined;
  /** Where these figures hold: a country, a state. */
  area?: string | null | undefined;
  /** Who published these figures. */
  source?: string | null | undefined;
  /** The publisher's words for `rate`: the `label` attribute. */
  growthLabel?: string | null | undefined;
}

export interface MarketDemandAttributes extends WidgetAttributes {
  /** low, moderate, high, very-high or undetermined, where no guide says: the `level` attribute. */
  level?: 'low' | 'moderate' | 'high' | 'very-high' | 'undetermined' | null | undefined;
  /** low, moderate, high, very-high or undetermined, where no guide says: the `level` attribute. */
  demandLevel?: 'low' | 'moderate' | 'high' | 'very-high' | 'undetermined' | null | undefined;
}

export interface MembershipPlansEvents extends WidgetEvents {
  /** The reader chose a plan. Where it has a link, `preventDefault()` keeps it from being followed. Bubbles, composed, cancelable. */
  'plan-choose': CustomEvent<{plan: Plan}>;
}

export interface RoleFaqAttributes extends WidgetAttributes {
  /** Leaves the page's address alone: the questions have no links, and none is opened by one. */
  'no-address'?: boolean | '' | null | undefined;
  /** Leaves the page's address alone: the questions have no links, and none is opened by one. */
  noAddress?: boolean | '' | null | undefined;
}

export interface SalaryRangeAttributes extends WidgetAttributes {
  /** Hours of work in a year. With it, yearly pay can be shown by the hour; hourly pay is never turned into yearly. */
  'hours-per-year'?: number | `${number}` | null | undefined;
  /** Lower end of the range, where no guide gives one. */
  min?: number | `${number}` | null | undefined;
  /** Upper end of the range, where no guide gives one. */
  max?: number | `${number}` | null | undefined;
  /** Median, where no guide gives one. */
  median?: number | `${number}` | null | undefined;
  /** ISO 4217 code of the currency of `min`, `max` and `median`. */
  currency?: string | null | undefined;
  /** Period of pay that is shown first: hour, day, week, month or year; also that of `min`, `max` and `median`. */
  per?: 'hour' | 'day' | 'week' | 'month' | 'year' | null | undefined;
  /** Name of the area that is shown first; also that of `min`, `max` and `median`. */
  area?: string | null | undefined;
  /** Hours of work in a year. With it, yearly pay can be shown by the hour; hourly pay is never turned into yearly. */
  hoursPerYear?: number | `${number}` | null | undefined;
}

export interface ShareGuideAttributes extends WidgetAttributes {
  /** The section to link to, by its tag name: `salary-range`. */
  section?: string | null | undefined;
}

export interface SkillMapAttributes extends WidgetAttributes {
  /** What the reader has: `Excel, Asana` are looked for in the names and examples of skills; a list names skills exactly, as `skill-toggle` gives it. A tick makes it such a list. */
  have?: string | readonly string[] | null | undefined;
  /** Lets the reader tick skills. */
  interactive?: boolean | '' | null | undefined;
}

export interface SkillMapEvents extends WidgetEvents {
  /** The reader ticked a skill or took the tick away; `have` names all that are ticked now. Bubbles, composed. */
  'skill-toggle': CustomEvent<{skill: string, group: string, checked: boolean, have: string[]}>;
}

export interface SourceListAttributes extends WidgetAttributes {
  /** Leaves the page's address alone: no source is marked because the address names it. */
  'no-address'?: boolean | '' | null | undefined;
  /** Leaves the page's address alone: no source is marked because the address names it. */
  noAddress?: boolean | '' | null | undefined;
}

/** By tag. */
export interface ElementAttributes {
  'career-guide': CareerGuideAttributes;
  'career-ladder': CareerLadderAttributes;
  'career-path': WidgetAttributes;
  'case-studies': WidgetAttributes;
  'common-mistakes': WidgetAttributes;
  'contextual-advice': WidgetAttributes;
  'core-functions': WidgetAttributes;
  'day-timeline': WidgetAttributes;
  'global-outlook': WidgetAttributes;
  'job-market': WidgetAttributes;
  'job-outlook': JobOutlookAttributes;
  'key-responsibilities': WidgetAttributes;
  'market-demand': MarketDemandAttributes;
  'membership-plans': WidgetAttributes;
  'portfolio-tips': WidgetAttributes;
  'pros-cons': WidgetAttributes;
  'related-roles': WidgetAttributes;
  'required-education': WidgetAttributes;
  'role-faq': RoleFaqAttributes;
  'role-skills': WidgetAttributes;
  'role-summary': WidgetAttributes;
  'salary-range': SalaryRangeAttributes;
  'share-guide': ShareGuideAttributes;
  'skill-map': SkillMapAttributes;
  'source-list': SourceListAttributes;
  'tech-stack': WidgetAttributes;
  'work-life-balance': WidgetAttributes;
  'work-setting': WidgetAttributes;
}

/** By tag. */
export interface ElementEvents {
  'career-guide': WidgetEvents;
  'career-ladder': WidgetEvents;
  'career-path': WidgetEvents;
  'case-studies': WidgetEvents;
  'common-mistakes': WidgetEvents;
  'contextual-advice': WidgetEvents;
  'core-functions': WidgetEvents;
  'day-timeline': WidgetEvents;
  'global-outlook': WidgetEvents;
  'job-market': WidgetEvents;
  'job-outlook': WidgetEvents;
  'key-responsibilities': WidgetEvents;
  'market-demand': WidgetEvents;
  'membership-plans': MembershipPlansEvents;
  'portfolio-tips': WidgetEvents;
  'pros-cons': WidgetEvents;
  'related-roles': WidgetEvents;
  'required-education': WidgetEvents;
  'role-faq': WidgetEvents;
  'role-skills': WidgetEvents;
  'role-summary': WidgetEvents;
  'salary-range': WidgetEvents;
  'share-guide': WidgetEvents;
  'skill-map': SkillMapEvents;
  'source-list': WidgetEvents;
  'tech-stack': WidgetEvents;
  'work-life-balance': WidgetEvents;
  'work-setting': WidgetEvents;
}
