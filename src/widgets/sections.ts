/** Made by `npm run index` from the folders beside it: the sections of a whole guide, in the order of the keys of role JSON that they draw. */
export const sections: readonly string[] = [
  'role-summary',
  'market-demand',
  'salary-range',
  'core-functions',
  'key-responsibilities',
  'work-setting',
  'tech-stack',
  'role-skills',
  'career-path',
  'required-education',
  'career-ladder',
  'global-outlook',
  'job-market',
  'day-timeline',
  'work-life-balance',
  'skill-map',
  'pros-cons',
  'common-mistakes',
  'contextual-advice',
  'case-studies',
  'portfolio-tips',
  'job-outlook',
  'related-roles',
  'role-faq',
  'source-list',
  'share-guide',
  'membership-plans',
];

/** All widgets: the whole guide, and its sections. */
export const widgets: readonly string[] = ['career-guide', ...sections];
