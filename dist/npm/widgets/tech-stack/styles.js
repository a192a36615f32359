import { css } from "lit";
const styles = css`
  .screen {
    margin-block-start: 0.8em;
  }
  input {
    min-block-size: 2.2em;
    max-inline-size: 100%;
    margin-inline: 0.4em;
    padding: 0.2em 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background-color: transparent;
    color: inherit;
    font: inherit;
  }
  [part='group'] {
    display: grid;
    grid-template-columns: 100%;
    gap: 0.2em 4%;
    align-items: baseline;
    padding-block: 0.7em;
    border-block-start: var(--_rule);
  }
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    column-gap: 1.4em;
    max-inline-size: none;
  }
  [part='list'] li {
    display: block;
    padding-block: 0.2em;
  }
  li::before {
    margin-block-start: -0.2em;
  }
  .r0::before {
    display: none;
  }
  :is(.r2, .r3) {
    --_mark: circle();
    font-weight: 600;
  }
  small {
    font-weight: 400;
    white-space: nowrap;
  }
  .notes {
    display: block;
    white-space: normal;
  }
  [part='subheading'],
  [part='group'] summary {
    color: var(--_muted);
    font-size: 0.85em;
  }
  [part='group'] summary {
    margin-inline-start: 1.65em;
  }
  .found summary {
    display: none;
  }
  .found [part='more'] {
    padding: 0;
  }
  /* Nobody waits for thousands that are out of sight. */
  details > [part='group'] {
    content-visibility: auto;
    contain-intrinsic-size: auto 4em;
  }
  @container (width >= 44em) {
    [part='group'] {
      grid-template-columns: 24% 72%;
    }
  }
  /* A mark that is repeated by the hundred is explained once on a phone, and tools share lines. */
  .key {
    display: none;
    margin-block-start: 0.6em;
    font-size: 0.85em;
  }
  .key span::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.35em solid var(--_accent);
    clip-path: var(--_mark, circle(0.2em));
  }
  @container (width < 30em) {
    .key {
      display: flex;
      gap: 1.6em;
    }
    .long [part='list'] {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1em;
    }
    .long li {
      min-inline-size: 0;
    }
    .long li:has(.notes) {
      flex-basis: 100%;
    }
    .long small:not(.notes) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  /* Paper shows what the filter hides. */
  @media screen {
    section [hidden] {
      display: none;
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
