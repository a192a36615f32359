const sections = [
  "role-summary",
  "market-demand",
  "salary-range",
  "core-functions",
  "key-responsibilities",
  "work-setting",
  "tech-stack",
  "role-skills",
  "career-path",
  "required-education",
  "career-ladder",
  "global-outlook",
  "job-market",
  "day-timeline",
  "work-life-balance",
  "skill-map",
  "pros-cons",
  "common-mistakes",
  "contextual-advice",
  "case-studies",
  "portfolio-tips",
  "job-outlook",
  "related-roles",
  "role-faq",
  "source-list",
  "share-guide",
  "membership-plans"
];
const widgets = ["career-guide", ...sections];
export {
  sections,
  widgets
};
//# sourceMappingURL=sections.js.map
