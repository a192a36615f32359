/** Everything a career guide says about one role. Every key is optional, every section stands alone, unknown keys are ignored, and text is plain text, never HTML. */
export interface RoleGuide {
  /** Version of this format: 1. */
  version?: number;
  /** Name of the role. */
  title?: string;
  /** What the role is, in a sentence or two. */
  summary?: string;
  /** Language of the guide's text, a BCP 47 tag: `en`, `de-AT`. */
  lang?: string;
  /** The page that the guide stands on. */
  url?: string;
  /** When the guide was last revised: an ISO 8601 date, 2026-01-31. */
  updated?: string;
  /** Other names of the role. */
  aliases?: string[];
  /** What classifications of occupations call the role. */
  codes?: {
    /** The classification: O*NET-SOC, ISCO-08, ESCO. */
    scheme?: string;
    /** The code in it, as text: `43-6014.00`. */
    code?: string;
  }[];
  /** Where the work can be done; `remote-friendly` where employers often allow it. */
  workModes?: ('on-site' | 'hybrid' | 'remote' | 'remote-friendly')[];
  /** How much the role is sought after. */
  demand?: Demand;
  /** What the role pays, in one area or a list with an area each. */
  salary?: Salary | Salary[];
  /** What the role is there for: prose, a paragraph or a list with a paragraph each. */
  coreFunctions?: string | string[];
  /** What is done in the role, a sentence each, the most important first. */
  responsibilities?: string[];
  /** Where and with whom the work is done: prose, a paragraph or a list with a paragraph each. */
  workSetting?: string | string[];
  /** The tools and technologies of the role: a name alone, or with details. */
  techStack?: TechStack;
  /** The skills that the role asks for. */
  skills?: Skills;
  /** The way into the role and on from it: prose, or an introduction and steps. */
  path?: Path;
  /** The education that the role requires: prose, or in parts. */
  education?: Education;
  /** The rungs of the career, from the first to the last. */
  ladder?: Ladder;
  /** How the role differs around the world: prose, or an introduction and regions. */
  globalOutlook?: GlobalOutlook;
  /** What moves the market for the role. */
  jobMarket?: JobMarket;
  /** The periods of a typical day, in order. */
  day?: Day;
  /** How long and when is worked. */
  workingTime?: WorkingTime;
  /** How the job fits in with the rest of life. */
  workLifeBalance?: WorkLifeBalance;
  /** Skills in groups, foundations first, specialisms last. */
  skillMap?: SkillMap;
  /** What speaks for the role and what against it. */
  prosCons?: ProsCons;
  /** Mistakes that beginners often make, a sentence each. */
  mistakes?: string[];
  /** Advice for getting in and getting on, a sentence each. */
  advice?: string[];
  /** Examples of careers or of work in the role. */
  caseStudies?: CaseStudies;
  /** What to show to employers, and how: prose, a paragraph or a list with a paragraph each. */
  portfolio?: string | string[];
  /** How employment in the role is projected to change. */
  growth?: Growth;
  /** Roles that are close to this one. */
  relatedRoles?: RelatedRoles;
  /** Questions that people ask about the role, with answers. */
  faq?: Faq;
  /** Everything that the guide draws on. */
  sources?: Sources;
  /** The plans of a membership: a list, or with a title and an introduction. */
  plans?: Plans;
}

/** The JSON Schema that role JSON is checked by, without descriptions. */
export const roleGuide: object;

/** Examples of careers or of work in the role. */
export type CaseStudies = {
  /** What the example is about. */
  title?: string;
  /** What happened; a blank line parts paragraphs. */
  story?: string;
  /** What can be learnt from it, in a sentence. */
  takeaway?: string;
}[];

/** The periods of a typical day. A period that ends before it starts ends on the next day. */
export type Day = {
  /** Name of the period: morning, night shift. */
  name?: string;
  /** When it starts, on a 24-hour clock. */
  start?: string;
  /** When it ends, on a 24-hour clock. */
  end?: string;
  /** Which of several shifts the period belongs to, where these are alternatives: early, late, night. Nothing is summed over them. */
  shift?: string;
  /** What the period is mostly about. */
  focus?: string;
  /** What is done in it. */
  tasks?: string[];
}[];

/** How much the role is sought after. */
export interface Demand {
  /** How high the demand is; `undetermined` where the evidence does not say. */
  level?: 'low' | 'moderate' | 'high' | 'very-high' | 'undetermined';
  /** What stands behind the level, in a sentence. */
  note?: string;
  /** The rule by which the level was chosen: vacancies per applicant, projected growth. */
  criterion?: string;
  /** Who published the evidence. */
  source?: Source;
}

/** The education that the role requires: prose, or in parts. */
export type Education = string | string[] | {
  /** A sentence on what employers expect. */
  intro?: string;
  /** The level that is usually asked for: secondary school, bachelor's degree. */
  level?: string;
  /** Ways to get there: courses, apprenticeships, degrees. */
  routes?: string[];
  /** Certificates that help or are required. */
  certifications?: {
    /** Name of the certificate. */
    name?: string;
    /** Who awards it. */
    issuer?: string;
    /** Where to read more about it. */
    url?: string;
  }[];
};

/** Questions that people ask about the role, with answers. */
export type Faq = {
  /** The question, as a reader would ask it. */
  question?: string;
  /** The answer; a blank line parts paragraphs. */
  answer?: string;
}[];

/** How the role differs around the world: prose, or an introduction and regions. */
export type GlobalOutlook = string | string[] | {
  /** A sentence on the world as a whole. */
  intro?: string;
  /** The regions, the most important first. */
  regions?: {
    /** Name of the region: a country, a part of the world. */
    name?: string;
    /** What holds there. */
    note?: string;
  }[];
};

/** How employment in the role is projected to change. */
export interface Growth {
  /** Change in employment from the first year to the last, in percent: 7 for 7 % more, -2 for 2 % less. */
  rate?: number;
  /** First year of the projection: 2024. */
  from?: number;
  /** Last year of the projection: 2034. */
  to?: number;
  /** Whose employment it is, where that is not this role's alone: the wider occupation or the group that the publisher projects. */
  name?: string;
  /** Where the projection holds: a country, a state. */
  area?: string;
  /** Country of the area, ISO 3166-1 alpha-2. */
  country?: string;
  /** The publisher's words for the rate, shown as given: faster than average. */
  label?: string;
  /** Change over the same years in all occupations together, in percent. */
  average?: number;
  /** Job openings per year: a yearly average over the projection, not their sum. */
  openings?: number;
  /** Jobs in the first year. */
  jobs?: number;
  /** Who published the projection. */
  source?: Source;
}

/** What moves the market for the role. */
export interface JobMarket {
  /** What makes it hard to get or to keep the job: prose, a paragraph or a list with a paragraph each. */
  challenges?: string | string[];
  /** Where the job can lead: prose, a paragraph or a list with a paragraph each. */
  growthPaths?: string | string[];
  /** What is changing in the field: prose, a paragraph or a list with a paragraph each. */
  trends?: string | string[];
}

/** The rungs of the career, from the first to the last. */
export type Ladder = {
  /** Title of the job at this rung. */
  title?: string;
  /** Years of experience, `[from, to]`; `to` is `null` where it is open. */
  years?: [(number | null)?, (number | null)?];
  /** The rung's own name for where it is, where years are not how it is counted: L5, Band 3. */
  level?: string;
  /** The branch that the rung belongs to where the ladder parts: specialist, management. Rungs without one are common to all. */
  track?: string;
  /** What the work is like at this rung. */
  summary?: string;
  /** The skills that this rung asks for. */
  skills?: Skill[];
  /** What this rung pays. */
  salary?: Salary;
}[];

/** The way into the role and on from it: prose, or an introduction and steps. */
export type Path = string | string[] | {
  /** A sentence on the way as a whole. */
  intro?: string;
  /** The steps, in the order in which they are taken. */
  steps?: {
    /** Name of the step. */
    title?: string;
    /** What is done in it. */
    text?: string;
    /** How long it takes, in words: 6 months, 1 to 2 years. */
    duration?: string;
  }[];
};

/** What can be bought, and for how much. */
export interface Plan {
  /** Name of the plan. */
  name?: string;
  /** What it costs. */
  price?: {
    /** How much, in the currency's main unit: 9.99; 0 where it is free. */
    amount?: number;
    /** ISO 4217 code of the currency; required where there is an amount. */
    currency?: string;
    /** The period that is paid for; `once` for a single payment. */
    per?: 'day' | 'week' | 'month' | 'year' | 'once';
  };
  /** Who or what it is for, in a few words. */
  tagline?: string;
  /** What it includes, a few words each. */
  features?: string[];
  /** Where it can be bought. */
  url?: string;
  /** Whether it is the one that is recommended. */
  highlighted?: boolean;
}

/** The plans of a membership: a list, or with a title and an introduction. */
export type Plans = Plan[] | {
  /** Heading above the plans. */
  title?: string;
  /** A sentence before the plans. */
  intro?: string;
  /** The plans, in the order in which they are shown. */
  items?: Plan[];
};

/** What speaks for the role and what against it. */
export interface ProsCons {
  /** What speaks for it, a sentence each. */
  pros?: string[];
  /** What speaks against it, a sentence each. */
  cons?: string[];
}

/** Roles that are close to this one. */
export type RelatedRoles = {
  /** Title of the role. */
  title?: string;
  /** Its guide, or another page about it. */
  url?: string;
  /** What it pays. */
  salary?: Salary;
  /** Projected change in its employment, in percent: 7 for 7 % more, -2 for 2 % less. */
  growth?: number;
  /** What it has in common with this role, or where it differs. */
  note?: string;
}[];

/** An amount of money: a number, `{"atLeast": number}` where the publisher caps it, `null` where it does not publish it. */
export type Amount = number | {
  /** The cap: the amount is this or more. */
  atLeast?: number;
} | null;

/** What one job pays in one area, or for one group of people: one entry of pay. */
export interface Salary {
  /** What is counted, where an area has several entries: base pay, total pay, women, public service. */
  name?: string;
  /** Where the figures hold: a country, a state, a city. */
  area?: string;
  /** Country of the area, ISO 3166-1 alpha-2. */
  country?: string;
  /** ISO 4217 code of the currency; required where there is an amount. */
  currency?: string;
  /** The period that the amounts are paid for: hour, day, week, month or year, or what others write for these (HOUR, hourly, PT1H, per annum). A year where it is not given; one that cannot be understood is reported, and the amounts stand without a period, as where it is `null`. */
  per?: 'hour' | 'day' | 'week' | 'month' | 'year' | (string & {}) | null;
  /** Hours of work in a week that the amounts stand for, where the publisher says so. */
  hoursPerWeek?: number;
  /** Lower end of the usual range. */
  min?: Amount;
  /** Upper end of the usual range. */
  max?: Amount;
  /** Half earn more, half earn less. */
  median?: Amount;
  /** The average (arithmetic mean). It is never said that half earn more. */
  mean?: Amount;
  /** Percentiles of the distribution. */
  percentiles?: {
    /** 10th percentile: one in ten earns less. */
    p10?: Amount;
    /** 25th percentile: a quarter earns less. */
    p25?: Amount;
    /** 75th percentile: a quarter earns more. */
    p75?: Amount;
    /** 90th percentile: one in ten earns more. */
    p90?: Amount;
  };
  /** Typical pay by level of experience. */
  levels?: {
    /** Name of the level. */
    name?: string;
    /** Typical pay at this level. */
    amount?: Amount;
    /** Lower end of what is paid at this level. */
    min?: Amount;
    /** Upper end of what is paid at this level. */
    max?: Amount;
  }[];
  /** The parts of one total, in the order in which they are shown: base, stock, bonus. */
  parts?: {
    /** Name of the part. */
    name?: string;
    /** How much of the total it is. */
    amount?: Amount;
  }[];
  /** Where the best paid begin. */
  top?: {
    /** Their share, in percent of all: 10 for the top 10 %. */
    share?: number;
    /** What they earn at least. */
    from?: Amount;
    /** What it takes, in a sentence. */
    note?: string;
  };
  /** How many observations stand behind the figures. */
  sample?: number;
  /** Who published the figures. */
  source?: Source;
}

/** Skills in groups, foundations first, specialisms last. */
export interface SkillMap {
  /** A sentence on how the groups build on each other. */
  intro?: string;
  /** The groups in the order in which they are learnt. */
  groups?: {
    /** Name of the group. */
    name?: string;
    /** What the group is needed for. */
    description?: string;
    /** The skills in it. */
    skills?: Skill[];
  }[];
}

/** A skill: its name alone, or with details. */
export type Skill = string | {
  /** Name of the skill. */
  name?: string;
  /** What exactly is meant. */
  detail?: string;
  /** How well it must be mastered. */
  level?: string;
  /** Products, methods or tasks that it shows in. */
  examples?: string[];
};

/** The skills that the role asks for. */
export interface Skills {
  /** Knowledge, methods and tools, the most important first. */
  technical?: Skill[];
  /** Ways of working and of dealing with people, the most important first. */
  soft?: Skill[];
}

/** Where a figure or statement comes from: a name alone, or with a link and a date. */
export type Source = string | {
  /** Publisher and title. */
  name?: string;
  /** Where it can be read. */
  url?: string;
  /** When it was published or read: an ISO 8601 date, month or year. */
  date?: string;
};

/** Everything that the guide draws on. */
export type Sources = Source[];

/** The tools and technologies of the role: a name alone, or with details. */
export type TechStack = (string | {
  /** Name of the tool or of the kind of tool. */
  name?: string;
  /** Heading that it is grouped under: spreadsheets, scheduling. */
  category?: string;
  /** Products of this kind. */
  examples?: string[];
  /** Whether job postings of all kinds ask for it often: a "hot technology" of O*NET. */
  hot?: boolean;
  /** Whether job postings for this role ask for it often: "in demand" in O*NET. */
  inDemand?: boolean;
  /** Where to read more about it. */
  url?: string;
})[];

/** How the job fits in with the rest of life. */
export interface WorkLifeBalance {
  /** How much stress the job brings. */
  stress?: 'low' | 'moderate' | 'high';
  /** How well work and private life go together. */
  balance?: 'poor' | 'fair' | 'good' | 'excellent';
  /** What stands behind the two, in a sentence. */
  note?: string;
  /** What the two were judged by: hours, deadlines, overtime. */
  inputs?: string[];
}

/** How long and when is worked. */
export interface WorkingTime {
  /** Usual hours in a week, `[from, to]`; the same twice where it is one number. */
  hoursPerWeek?: [(number)?, (number)?];
  /** Whether the hours are the same every week. */
  pattern?: 'regular' | 'irregular' | 'seasonal' | 'shifts';
  /** How many work part-time, in percent. */
  partTime?: number;
  /** What else there is to say. */
  note?: string;
  /** Who published the figures. */
  source?: Source;
}
