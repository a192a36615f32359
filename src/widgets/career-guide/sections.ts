/** The sections of a whole guide, in the order of the role JSON's keys. */
export const sections = [
  'role-summary', 'market-demand', 'salary-range', 'core-functions', 'key-responsibilities', 'work-setting', 'tech-stack',
  'role-skills', 'career-path', 'required-education', 'career-ladder', 'global-outlook', 'job-market', 'day-timeline',
  'work-life-balance', 'skill-map', 'pros-cons', 'common-mistakes', 'contextual-advice', 'case-studies', 'portfolio-tips',
  'job-outlook', 'related-roles', 'role-faq', 'source-list', 'share-guide', 'membership-plans',
];

/** The sections that are named, in that order; all where none is named. What is no section is reported. */
export function chosen(names: string | null | undefined, unknown: (name: string) => void): string[] {
  const wanted = names?.match(/[^\s,]+/g);
  return !wanted
    ? sections
    : [...new Set(wanted)].filter((name) => {
        const known = sections.includes(name);
        if (!known) unknown(name);
        return known;
      });
}
