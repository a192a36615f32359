import { css } from "lit";
const styles = css`
  p {
    margin-block-start: 0.4em;
  }
  [part='picture'] {
    margin-block-end: -1.6em;
  }
  [part='group'] {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1em;
    min-block-size: 6.2em;
    padding-block: 0.35em 1.6em;
    padding-inline-start: 2.9em;
  }
  [part='node'] {
    position: absolute;
    inset: 0;
    inline-size: 2.4em;
    text-anchor: middle;
  }
  circle {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 0.08em;
  }
  .ring {
    stroke: var(--_accent);
    stroke-width: 0.22em;
  }
  .about,
  ul {
    inline-size: 100%;
  }
  ul {
    columns: 3 14em;
    column-gap: 2.4em;
    margin-block-start: 0.5em;
  }
  ul li {
    border-block-start: var(--_rule);
    line-height: 1.4;
    break-inside: avoid;
  }
  /* The whole of a skill can be pressed. */
  ul li > * {
    display: block;
    padding-block: 0.4em;
  }
  label {
    padding-inline-start: 1.6em;
    cursor: pointer;
  }
  input {
    float: inline-start;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.2em;
    margin-inline-start: -1.6em;
    font-size: inherit;
    accent-color: var(--_accent);
  }
  ul li b {
    float: inline-end;
    margin-inline-start: 0.4em;
  }
  ul li small {
    display: block;
    white-space: pre-line;
  }
  /* Groups side by side, what they consist of level. */
  @container (width >= 51em) {
    [part='picture'] {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
    }
    [part='group'] {
      display: grid;
      grid-row: span 5;
      grid-template-rows: subgrid;
      padding-inline: 0 2em;
    }
    /* Its layers go on below the group beside it: a flight of stairs. */
    [part='node'] {
      position: static;
      align-self: end;
      inline-size: calc(100% + 2em / 0.85);
    }
    ul {
      grid-row: 5;
    }
  }
  /* Five in a row. */
  @container (width >= 70em) {
    [part='picture'] {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
