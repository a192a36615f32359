import {css} from 'lit';

export const styles = css`
  li {
    display: grid;
    grid-template-columns: 100%;
    gap: 0.4em 4%;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  li p {
    font-size: 0.9em;
  }
  /* An amount that does not fit beside the years goes below them whole. */
  li span:not(:empty) {
    display: inline-block;
    margin-inline-end: 0.8em;
  }
  svg {
    block-size: 1.7em;
  }
  stop {
    stop-color: var(--_accent);
  }
  .me {
    translate: -1px;
  }
  @container (width >= 44em) {
    li {
      grid-template-columns: 36% 60%;
    }
    .axis {
      margin-inline-start: 40%;
    }
  }
`;
