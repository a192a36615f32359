import { css } from "lit";
const styles = css`
  [part='picture'] {
    display: grid;
    gap: 1.6em 4%;
  }
  li + li {
    margin-block-start: 0.8em;
    color: var(--_muted);
  }
  /* Where jobs are lost the line of zero is at the end: the names stand near it. */
  .end {
    text-align: end;
  }
  li svg {
    block-size: 1.5em;
  }
  li:first-child .bar {
    fill: var(--_accent);
  }
  .zero {
    translate: -1px;
  }
  @container (width >= 44em) {
    [part='picture'] {
      grid-template-columns: 36% 60%;
      align-items: start;
    }
    dl:only-child {
      grid-column: 1 / -1;
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
