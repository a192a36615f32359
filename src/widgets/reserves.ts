/** Made by `npm run index` from the folders beside it: how high the sections of a whole guide usually are. */
import {css} from 'lit';

export const reserves = css`
  #career-ladder {
    --_reserve: 54em;
  }
  @container (width < 51em) {
    #career-ladder {
      --_reserve: max(73.2em, 98.7em - 62cqi, 135.6em - 200cqi);
    }
  }
  #career-path {
    --_reserve: 57em;
  }
  @container (width < 51em) {
    #career-path {
      --_reserve: 79em;
    }
  }
  @container (width < 30em) {
    #career-path {
      --_reserve: 113.9em;
    }
  }
  #case-studies {
    --_reserve: 52.6em;
  }
  @container (width < 51em) {
    #case-studies {
      --_reserve: 65.1em;
    }
  }
  @container (width < 30em) {
    #case-studies {
      --_reserve: 90em;
    }
  }
  #common-mistakes {
    --_reserve: 25em;
  }
  @container (width < 51em) {
    #common-mistakes {
      --_reserve: 29.5em;
    }
  }
  @container (width < 30em) {
    #common-mistakes {
      --_reserve: 40.2em;
    }
  }
  #contextual-advice {
    --_reserve: 26.5em;
  }
  @container (width < 51em) {
    #contextual-advice {
      --_reserve: 29.5em;
    }
  }
  @container (width < 30em) {
    #contextual-advice {
      --_reserve: 41.5em;
    }
  }
  #core-functions {
    --_reserve: 32.6em;
  }
  @container (width < 51em) {
    #core-functions {
      --_reserve: 42em;
    }
  }
  @container (width < 30em) {
    #core-functions {
      --_reserve: 59em;
    }
  }
  #day-timeline {
    --_reserve: 34.2em;
  }
  @container (width < 51em) {
    #day-timeline {
      --_reserve: max(50em, 111.2em - 140cqi);
    }
  }
  @container (width < 28.5em) {
    #day-timeline {
      --_reserve: calc(110em - 175cqi);
    }
  }
  #global-outlook {
    --_reserve: 39.6em;
  }
  @container (width < 51em) {
    #global-outlook {
      --_reserve: 55.9em;
    }
  }
  @container (width < 30em) {
    #global-outlook {
      --_reserve: 70.5em;
    }
  }
  #job-market {
    --_reserve: 58.8em;
  }
  @container (width < 51em) {
    #job-market {
      --_reserve: 63.3em;
    }
  }
  @container (width < 30em) {
    #job-market {
      --_reserve: 93.3em;
    }
  }
  #job-outlook {
    --_reserve: 12.4em;
  }
  @container (width < 51em) {
    #job-outlook {
      --_reserve: 12.4em;
    }
  }
  @container (width < 30em) {
    #job-outlook {
      --_reserve: 13.7em;
    }
  }
  #key-responsibilities {
    --_reserve: 24.2em;
  }
  @container (width < 51em) {
    #key-responsibilities {
      --_reserve: 24.2em;
    }
  }
  @container (width < 30em) {
    #key-responsibilities {
      --_reserve: 31.7em;
    }
  }
  #market-demand {
    --_reserve: 16.9em;
  }
  @container (width < 51em) {
    #market-demand {
      --_reserve: 22.3em;
    }
  }
  @container (width < 30em) {
    #market-demand {
      --_reserve: 29.5em;
    }
  }
  #membership-plans {
    --_reserve: 31.2em;
  }
  @container (width < 51em) {
    #membership-plans {
      --_reserve: 54.8em;
    }
  }
  @container (width < 30em) {
    #membership-plans {
      --_reserve: 57.8em;
    }
  }
  #portfolio-tips {
    --_reserve: 28.1em;
  }
  @container (width < 51em) {
    #portfolio-tips {
      --_reserve: 34.3em;
    }
  }
  @container (width < 30em) {
    #portfolio-tips {
      --_reserve: 47em;
    }
  }
  #pros-cons {
    --_reserve: 27.5em;
  }
  @container (width < 51em) {
    #pros-cons {
      --_reserve: 46.9em;
    }
  }
  @container (width < 30em) {
    #pros-cons {
      --_reserve: 57.4em;
    }
  }
  #related-roles {
    --_reserve: 27.9em;
  }
  @container (width < 51em) {
    #related-roles {
      --_reserve: 36.9em;
    }
  }
  @container (width < 30em) {
    #related-roles {
      --_reserve: 44.4em;
    }
  }
  #required-education {
    --_reserve: 53.6em;
  }
  @container (width < 51em) {
    #required-education {
      --_reserve: 74.9em;
    }
  }
  @container (width < 30em) {
    #required-education {
      --_reserve: 97em;
    }
  }
  #role-faq {
    --_reserve: 33.4em;
  }
  @container (width < 51em) {
    #role-faq {
      --_reserve: 36em;
    }
  }
  @container (width < 30em) {
    #role-faq {
      --_reserve: 46.4em;
    }
  }
  #role-skills {
    --_reserve: 47.4em;
  }
  @container (width < 51em) {
    #role-skills {
      --_reserve: 82em;
    }
  }
  @container (width < 30em) {
    #role-skills {
      --_reserve: 101em;
    }
  }
  #role-summary {
    --_reserve: 25.2em;
  }
  @container (width < 51em) {
    #role-summary {
      --_reserve: 35.6em;
    }
  }
  @container (width < 30em) {
    #role-summary {
      --_reserve: 48.3em;
    }
  }
  #salary-range {
    --_reserve: 22.8em;
  }
  @container (width < 51em) {
    #salary-range {
      --_reserve: max(26.8em, min(47.4em - 38cqi, 91.6em - 200cqi));
    }
  }
  #share-guide {
    --_reserve: 6.5em;
  }
  @container (width < 51em) {
    #share-guide {
      --_reserve: 8.6em;
    }
  }
  @container (width < 30em) {
    #share-guide {
      --_reserve: 10.1em;
    }
  }
  #skill-map {
    --_reserve: 43.4em;
  }
  @container (width < 58em) {
    #skill-map {
      --_reserve: max(95.2em - 82cqi, 179.6em - 400cqi);
    }
  }
  #source-list {
    --_reserve: 14.3em;
  }
  @container (width < 51em) {
    #source-list {
      --_reserve: 17.3em;
    }
  }
  @container (width < 30em) {
    #source-list {
      --_reserve: 20.3em;
    }
  }
  #tech-stack {
    --_reserve: 63.4em;
  }
  @container (width < 51em) {
    #tech-stack {
      --_reserve: 93.6em;
    }
  }
  @container (width < 30em) {
    #tech-stack {
      --_reserve: 99.3em;
    }
  }
  #work-life-balance {
    --_reserve: 24.7em;
  }
  @container (width < 51em) {
    #work-life-balance {
      --_reserve: 36.8em;
    }
  }
  @container (width < 30em) {
    #work-life-balance {
      --_reserve: 47.5em;
    }
  }
  #work-setting {
    --_reserve: 22.8em;
  }
  @container (width < 51em) {
    #work-setting {
      --_reserve: 27.5em;
    }
  }
  @container (width < 30em) {
    #work-setting {
      --_reserve: 40em;
    }
  }
`;
