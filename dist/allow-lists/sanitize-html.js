// career-widgets 0.1.0: what lets through its elements, its <div data-career-widget>, and what is to be read in them.
// const {allowedTags, allowedAttributes} = sanitizeHtml.defaults;
// sanitizeHtml(html, {
//   allowedTags: [...allowedTags, ...list.allowedTags],
//   allowedAttributes: {...allowedAttributes, ...list.allowedAttributes},
//   allowedClasses: list.allowedClasses,
// })
export default {
  "allowedTags": [
    "career-guide",
    "career-ladder",
    "career-path",
    "case-studies",
    "common-mistakes",
    "contextual-advice",
    "core-functions",
    "day-timeline",
    "global-outlook",
    "job-market",
    "job-outlook",
    "key-responsibilities",
    "market-demand",
    "membership-plans",
    "portfolio-tips",
    "pros-cons",
    "related-roles",
    "required-education",
    "role-faq",
    "role-skills",
    "role-summary",
    "salary-range",
    "share-guide",
    "skill-map",
    "source-list",
    "tech-stack",
    "work-life-balance",
    "work-setting"
  ],
  "allowedAttributes": {
    "career-guide": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "no-address",
      "sections",
      "src"
    ],
    "career-ladder": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src",
      "years"
    ],
    "career-path": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "case-studies": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "common-mistakes": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "contextual-advice": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "core-functions": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "day-timeline": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "global-outlook": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "job-market": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "job-outlook": [
      "area",
      "average",
      "debug",
      "from",
      "guide",
      "heading",
      "heading-level",
      "jobs",
      "label",
      "lang",
      "openings",
      "rate",
      "source",
      "src",
      "to"
    ],
    "key-responsibilities": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "market-demand": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "level",
      "src"
    ],
    "membership-plans": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "portfolio-tips": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "pros-cons": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "related-roles": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "required-education": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "role-faq": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "no-address",
      "src"
    ],
    "role-skills": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "role-summary": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "salary-range": [
      "area",
      "currency",
      "debug",
      "guide",
      "heading",
      "heading-level",
      "hours-per-year",
      "lang",
      "max",
      "median",
      "min",
      "per",
      "src"
    ],
    "share-guide": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "section",
      "src"
    ],
    "skill-map": [
      "debug",
      "guide",
      "have",
      "heading",
      "heading-level",
      "interactive",
      "lang",
      "src"
    ],
    "source-list": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "no-address",
      "src"
    ],
    "tech-stack": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "work-life-balance": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "work-setting": [
      "debug",
      "guide",
      "heading",
      "heading-level",
      "lang",
      "src"
    ],
    "div": [
      "slot",
      "lang",
      "dir",
      "data-career-widget",
      "data-area",
      "data-average",
      "data-currency",
      "data-debug",
      "data-from",
      "data-guide",
      "data-have",
      "data-heading",
      "data-heading-level",
      "data-hours-per-year",
      "data-interactive",
      "data-jobs",
      "data-label",
      "data-lang",
      "data-level",
      "data-max",
      "data-median",
      "data-min",
      "data-no-address",
      "data-openings",
      "data-per",
      "data-rate",
      "data-section",
      "data-sections",
      "data-source",
      "data-src",
      "data-to",
      "data-years"
    ]
  },
  "allowedClasses": {
    "code": [
      "language-career-guide"
    ]
  }
};
