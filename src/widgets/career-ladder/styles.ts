import {css} from '../../section/widget-element.js';

export const styles = css`
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 2em;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: 0.9em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .standing {
    color: color-mix(in srgb, currentColor 100%, transparent);
    font-size: 0.9em;
  }
  .here {
    font-weight: 600;
  }
  .summary {
    max-inline-size: 62ch;
    font-size: 0.9em;
    text-wrap: pretty;
  }
  .bar {
    block-size: 1.4em;
    margin-block-end: 0.3em;
  }
  .fade {
    stop-color: var(--_accent);
  }
  .me {
    fill: currentColor;
    translate: -1px;
  }
  .axis {
    block-size: 1.7em;
  }
  @container (width >= 44em) {
    .scale {
      display: grid;
      column-gap: 2em;
    }
    li,
    .scale {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    .scale svg {
      grid-column: 2;
    }
  }
`;
