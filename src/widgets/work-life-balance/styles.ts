import {css} from 'lit';

export const styles = css`
  [part='time'] {
    display: grid;
    grid-template-columns: 100%;
    gap: 1em 4%;
    margin-block: 1em 1.6em;
  }
  [part='time'] svg {
    margin-block-start: 0.4em;
  }
  .hours {
    block-size: 2.8em;
  }
  .portion {
    block-size: 0.8em;
  }
  .hours + p {
    margin-block-start: 0.6em;
  }
  .tick {
    fill: var(--_muted);
    translate: -0.5px;
  }
  /* The rest of a range, told from what is worked at least without colours too. */
  .tint,
  .fading {
    stroke: var(--_accent);
    stroke-width: 1;
    fill: var(--_tint);
  }
  .fading {
    stroke-dasharray: 3 3;
  }
  @container (width >= 44em) {
    [part='time'] {
      grid-template-columns: 36% 60%;
    }
  }
`;
