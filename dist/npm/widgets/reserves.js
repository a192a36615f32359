import { css } from "lit";
const reserves = css`
  #career-ladder {
    --_reserve: 54.9em;
  }
  @container (width < 60em) {
    #career-ladder {
      --_reserve: calc(87.1em + 3ch - 56cqi);
    }
  }
  @container (width < 51em) {
    #career-ladder {
      --_reserve: 74.2em;
    }
  }
  @container (width < 36em) {
    #career-ladder {
      --_reserve: calc(95.6em + 25ch - 92cqi);
    }
  }
  @container (width < 26em) {
    #career-ladder {
      --_reserve: calc(95.2em + 115ch - 283cqi);
    }
  }
  #career-path {
    --_reserve: calc(39.5em + 34ch);
  }
  @container (width < 59em) {
    #career-path {
      --_reserve: calc(87.9em + 25ch - 74cqi);
    }
  }
  @container (width < 51em) {
    #career-path {
      --_reserve: calc(103.7em - 70cqi);
    }
  }
  @container (width < 36em) {
    #career-path {
      --_reserve: calc(130.2em + 44ch - 224cqi);
    }
  }
  @container (width < 26em) {
    #career-path {
      --_reserve: calc(163em + 118ch - 509cqi);
    }
  }
  #case-studies {
    --_reserve: calc(28.5em + 49ch);
  }
  @container (width < 60em) {
    #case-studies {
      --_reserve: calc(61.8em + 30ch - 31cqi);
    }
  }
  @container (width < 34em) {
    #case-studies {
      --_reserve: calc(103.5em + 48ch - 191cqi);
    }
  }
  @container (width < 26em) {
    #case-studies {
      --_reserve: calc(129.5em + 98ch - 403cqi);
    }
  }
  #common-mistakes {
    --_reserve: 19.2em;
  }
  @container (width < 59em) {
    #common-mistakes {
      --_reserve: calc(34.6em + 2ch - 13cqi);
    }
  }
  @container (width < 33em) {
    #common-mistakes {
      --_reserve: calc(58.9em + 14ch - 110cqi);
    }
  }
  #contextual-advice {
    --_reserve: calc(9.7em + 18ch);
  }
  @container (width < 59em) {
    #contextual-advice {
      --_reserve: 28.4em;
    }
  }
  @container (width < 39em) {
    #contextual-advice {
      --_reserve: calc(48.1em + 3ch - 54cqi);
    }
  }
  @container (width < 27em) {
    #contextual-advice {
      --_reserve: calc(55em + 35ch - 148cqi);
    }
  }
  #core-functions {
    --_reserve: calc(18.4em + 21ch);
  }
  @container (width < 60em) {
    #core-functions {
      --_reserve: 37.8em;
    }
  }
  @container (width < 40em) {
    #core-functions {
      --_reserve: calc(63.4em + 9ch - 75cqi);
    }
  }
  @container (width < 31em) {
    #core-functions {
      --_reserve: calc(76.1em + 38ch - 172cqi);
    }
  }
  @container (width < 24em) {
    #core-functions {
      --_reserve: calc(106em + 54ch - 332cqi);
    }
  }
  #day-timeline {
    --_reserve: calc(25em + 16ch);
  }
  @container (width < 60em) {
    #day-timeline {
      --_reserve: calc(59.2em + 24ch - 64cqi);
    }
  }
  @container (width < 51em) {
    #day-timeline {
      --_reserve: calc(72.7em - 49cqi);
    }
  }
  @container (width < 35em) {
    #day-timeline {
      --_reserve: calc(82.5em + 44ch - 153cqi);
    }
  }
  #global-outlook {
    --_reserve: calc(25.5em + 18ch);
  }
  @container (width < 59em) {
    #global-outlook {
      --_reserve: calc(50.9em + 13ch - 23cqi);
    }
  }
  @container (width < 46em) {
    #global-outlook {
      --_reserve: calc(75.1em + 29ch - 98cqi);
    }
  }
  @container (width < 27em) {
    #global-outlook {
      --_reserve: calc(126.6em + 51ch - 342cqi);
    }
  }
  #job-market {
    --_reserve: calc(28.2em + 26ch);
  }
  @container (width < 60em) {
    #job-market {
      --_reserve: calc(299.2em + 23ch - 449cqi);
    }
  }
  @container (width < 55em) {
    #job-market {
      --_reserve: calc(66.1em + 1ch - 8cqi);
    }
  }
  @container (width < 37em) {
    #job-market {
      --_reserve: calc(88.8em + 52ch - 146cqi);
    }
  }
  @container (width < 27em) {
    #job-market {
      --_reserve: calc(151.3em + 58ch - 399cqi);
    }
  }
  #job-outlook {
    --_reserve: 13.1em;
  }
  @container (width < 38em) {
    #job-outlook {
      --_reserve: calc(17.1em + 5ch - 17cqi);
    }
  }
  #key-responsibilities {
    --_reserve: 17.6em;
  }
  @container (width < 59em) {
    #key-responsibilities {
      --_reserve: 24.7em;
    }
  }
  @container (width < 37em) {
    #key-responsibilities {
      --_reserve: calc(40.9em + 8ch - 54cqi);
    }
  }
  @container (width < 24em) {
    #key-responsibilities {
      --_reserve: calc(26.5em + 53ch - 95cqi);
    }
  }
  #market-demand {
    --_reserve: 17.4em;
  }
  @container (width < 55em) {
    #market-demand {
      --_reserve: calc(33.2em - 25cqi);
    }
  }
  @container (width < 31em) {
    #market-demand {
      --_reserve: calc(27em + 36ch - 73cqi);
    }
  }
  #membership-plans {
    --_reserve: calc(35.4em + 1ch);
  }
  @container (width < 56em) {
    #membership-plans {
      --_reserve: calc(44.3em + 2ch - 24cqi);
    }
  }
  @container (width < 40em) {
    #membership-plans {
      --_reserve: calc(276.4em - 600cqi);
    }
  }
  @container (width < 37em) {
    #membership-plans {
      --_reserve: calc(61.7em + 4ch - 25cqi);
    }
  }
  @container (width < 24em) {
    #membership-plans {
      --_reserve: calc(68.4em + 32ch - 117cqi);
    }
  }
  #portfolio-tips {
    --_reserve: calc(5.8em + 32ch);
  }
  @container (width < 59em) {
    #portfolio-tips {
      --_reserve: 31.8em;
    }
  }
  @container (width < 39em) {
    #portfolio-tips {
      --_reserve: calc(50.2em + 22ch - 77cqi);
    }
  }
  @container (width < 28em) {
    #portfolio-tips {
      --_reserve: calc(82.9em + 38ch - 231cqi);
    }
  }
  #pros-cons {
    --_reserve: 28em;
  }
  @container (width < 54em) {
    #pros-cons {
      --_reserve: calc(44.3em + 10ch - 39cqi);
    }
  }
  @container (width < 45em) {
    #pros-cons {
      --_reserve: calc(106.5em + 10ch - 178cqi);
    }
  }
  @container (width < 37em) {
    #pros-cons {
      --_reserve: calc(75.7em + 28ch - 128cqi);
    }
  }
  #related-roles {
    --_reserve: calc(18.8em + 18ch);
  }
  @container (width < 58em) {
    #related-roles {
      --_reserve: calc(43.6em + 16ch - 41cqi);
    }
  }
  @container (width < 51em) {
    #related-roles {
      --_reserve: calc(39.5em + 2ch - 10cqi);
    }
  }
  @container (width < 34em) {
    #related-roles {
      --_reserve: calc(60.7em + 16ch - 98cqi);
    }
  }
  #required-education {
    --_reserve: calc(58em + 1ch);
  }
  @container (width < 55em) {
    #required-education {
      --_reserve: calc(82.6em + 23ch - 72cqi);
    }
  }
  @container (width < 42em) {
    #required-education {
      --_reserve: calc(110.6em + 30ch - 151cqi);
    }
  }
  @container (width < 26em) {
    #required-education {
      --_reserve: calc(148.2em + 63ch - 369cqi);
    }
  }
  #role-faq {
    --_reserve: 33.9em;
  }
  @container (width < 45em) {
    #role-faq {
      --_reserve: calc(38.6em + 11ch - 22cqi);
    }
  }
  @container (width < 32em) {
    #role-faq {
      --_reserve: calc(57.7em + 33ch - 121cqi);
    }
  }
  #role-skills {
    --_reserve: calc(42em + 11ch);
  }
  @container (width < 60em) {
    #role-skills {
      --_reserve: calc(81.5em + 24ch - 77cqi);
    }
  }
  @container (width < 51em) {
    #role-skills {
      --_reserve: calc(349.9em + 42ch - 600cqi);
    }
  }
  @container (width < 47em) {
    #role-skills {
      --_reserve: calc(67.6em + 39ch - 7cqi);
    }
  }
  @container (width < 29em) {
    #role-skills {
      --_reserve: calc(130.9em + 35ch - 218cqi);
    }
  }
  #role-summary {
    --_reserve: calc(18.7em + 17ch);
  }
  @container (width < 57em) {
    #role-summary {
      --_reserve: calc(33.2em + 2ch - 9cqi);
    }
  }
  @container (width < 42em) {
    #role-summary {
      --_reserve: calc(63.9em + 20ch - 104cqi);
    }
  }
  @container (width < 26em) {
    #role-summary {
      --_reserve: calc(80.8em + 62ch - 271cqi);
    }
  }
  #salary-range {
    --_reserve: 26.8em;
  }
  @container (width < 51em) {
    #salary-range {
      --_reserve: calc(35.5em + 5ch - 13cqi);
    }
  }
  @container (width < 32em) {
    #salary-range {
      --_reserve: calc(54.7em + 3ch - 49cqi);
    }
  }
  #share-guide {
    --_reserve: 7em;
  }
  @container (width < 41em) {
    #share-guide {
      --_reserve: calc(14.4em + 2ch - 18cqi);
    }
  }
  #skill-map {
    --_reserve: 44.9em;
  }
  @container (width < 59em) {
    #skill-map {
      --_reserve: calc(181.2em - 231cqi);
    }
  }
  @container (width < 54em) {
    #skill-map {
      --_reserve: calc(89.2em + 8ch - 77cqi);
    }
  }
  @container (width < 29em) {
    #skill-map {
      --_reserve: calc(140.5em + 44ch - 327cqi);
    }
  }
  #source-list {
    --_reserve: 14.8em;
  }
  @container (width < 41em) {
    #source-list {
      --_reserve: calc(28.1em + 6ch - 39cqi);
    }
  }
  #tech-stack {
    --_reserve: calc(37.8em + 46ch);
  }
  @container (width < 60em) {
    #tech-stack {
      --_reserve: calc(95.5em + 46ch - 96cqi);
    }
  }
  @container (width < 46em) {
    #tech-stack {
      --_reserve: calc(126.7em + 23ch - 150cqi);
    }
  }
  @container (width < 32em) {
    #tech-stack {
      --_reserve: calc(105.3em + 15ch - 70cqi);
    }
  }
  @container (width < 24em) {
    #tech-stack {
      --_reserve: calc(117.5em + 71ch - 245cqi);
    }
  }
  #work-life-balance {
    --_reserve: calc(15.6em + 18ch);
  }
  @container (width < 57em) {
    #work-life-balance {
      --_reserve: calc(37.2em + 15ch - 35cqi);
    }
  }
  @container (width < 51em) {
    #work-life-balance {
      --_reserve: calc(41.4em - 15cqi);
    }
  }
  @container (width < 38em) {
    #work-life-balance {
      --_reserve: calc(46.9em + 11ch - 47cqi);
    }
  }
  @container (width < 28em) {
    #work-life-balance {
      --_reserve: calc(70.8em + 21ch - 154cqi);
    }
  }
  #work-setting {
    --_reserve: 18.5em;
  }
  @container (width < 59em) {
    #work-setting {
      --_reserve: 24.8em;
    }
  }
  @container (width < 40em) {
    #work-setting {
      --_reserve: calc(33.4em + 26ch - 56cqi);
    }
  }
  @container (width < 28em) {
    #work-setting {
      --_reserve: calc(65.6em + 33ch - 190cqi);
    }
  }
`;
export {
  reserves
};
//# sourceMappingURL=reserves.js.map
