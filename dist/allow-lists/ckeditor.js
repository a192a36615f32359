// career-widgets 0.1.0: what lets through its elements, its <div data-career-widget>, and what is to be read in them.
// ClassicEditor.create(element, {plugins: [GeneralHtmlSupport, …], htmlSupport: list, …})
// What CKEditor has no name for is "$customElement" to it: of elements that are not ours it keeps the tag, without attributes.
export default {
  "allow": [
    {
      "name": "$customElement"
    },
    {
      "name": "career-guide",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "no-address",
        "sections",
        "src"
      ]
    },
    {
      "name": "career-ladder",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src",
        "years"
      ]
    },
    {
      "name": "career-path",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "case-studies",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "common-mistakes",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "contextual-advice",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "core-functions",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "day-timeline",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "global-outlook",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "job-market",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "job-outlook",
      "attributes": [
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
      ]
    },
    {
      "name": "key-responsibilities",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "market-demand",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "level",
        "src"
      ]
    },
    {
      "name": "membership-plans",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "portfolio-tips",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "pros-cons",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "related-roles",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "required-education",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "role-faq",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "no-address",
        "src"
      ]
    },
    {
      "name": "role-skills",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "role-summary",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "salary-range",
      "attributes": [
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
      ]
    },
    {
      "name": "share-guide",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "section",
        "src"
      ]
    },
    {
      "name": "skill-map",
      "attributes": [
        "debug",
        "guide",
        "have",
        "heading",
        "heading-level",
        "interactive",
        "lang",
        "src"
      ]
    },
    {
      "name": "source-list",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "no-address",
        "src"
      ]
    },
    {
      "name": "tech-stack",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "work-life-balance",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "work-setting",
      "attributes": [
        "debug",
        "guide",
        "heading",
        "heading-level",
        "lang",
        "src"
      ]
    },
    {
      "name": "div",
      "attributes": [
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
    {
      "name": "pre"
    },
    {
      "name": "code",
      "classes": [
        "language-career-guide"
      ]
    }
  ]
};
