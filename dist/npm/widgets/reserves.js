import { css } from "lit";
const reserves = css`
  #career-ladder { --_reserve: 74em; }
  #career-path { --_reserve: 73em; }
  #case-studies { --_reserve: 65em; }
  #common-mistakes { --_reserve: 30em; }
  #contextual-advice { --_reserve: 28em; }
  #core-functions { --_reserve: 38em; }
  #day-timeline { --_reserve: 51em; }
  #global-outlook { --_reserve: 48em; }
  #job-market { --_reserve: 63em; }
  #job-outlook { --_reserve: 13em; }
  #key-responsibilities { --_reserve: 25em; }
  #market-demand { --_reserve: 22em; }
  #membership-plans { --_reserve: 35em; }
  #portfolio-tips { --_reserve: 32em; }
  #pros-cons { --_reserve: 34em; }
  #related-roles { --_reserve: 36em; }
  #required-education { --_reserve: 64em; }
  #role-faq { --_reserve: 35em; }
  #role-skills { --_reserve: 86em; }
  #role-summary { --_reserve: 30em; }
  #salary-range { --_reserve: 33em; }
  #share-guide { --_reserve: 7em; }
  #skill-map { --_reserve: 60em; }
  #source-list { --_reserve: 15em; }
  #tech-stack { --_reserve: 73em; }
  #work-life-balance { --_reserve: 35em; }
  #work-setting { --_reserve: 25em; }
  @container (width < 32em) {
  #career-ladder { --_reserve: 95em; }
  #career-path { --_reserve: 116em; }
  #case-studies { --_reserve: 95em; }
  #common-mistakes { --_reserve: 42em; }
  #contextual-advice { --_reserve: 42em; }
  #core-functions { --_reserve: 63em; }
  #day-timeline { --_reserve: 73em; }
  #global-outlook { --_reserve: 79em; }
  #job-market { --_reserve: 95em; }
  #job-outlook { --_reserve: 16em; }
  #key-responsibilities { --_reserve: 35em; }
  #market-demand { --_reserve: 31em; }
  #membership-plans { --_reserve: 60em; }
  #portfolio-tips { --_reserve: 53em; }
  #pros-cons { --_reserve: 63em; }
  #related-roles { --_reserve: 48em; }
  #required-education { --_reserve: 102em; }
  #role-faq { --_reserve: 49em; }
  #role-skills { --_reserve: 102em; }
  #role-summary { --_reserve: 55em; }
  #salary-range { --_reserve: 46em; }
  #share-guide { --_reserve: 12em; }
  #skill-map { --_reserve: 93em; }
  #source-list { --_reserve: 23em; }
  #tech-stack { --_reserve: 103em; }
  #work-life-balance { --_reserve: 48em; }
  #work-setting { --_reserve: 42em; }
  }
`;
export {
  reserves
};
//# sourceMappingURL=reserves.js.map
