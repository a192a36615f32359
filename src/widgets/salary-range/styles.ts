import {css} from 'lit';

export const styles = css`
  .areas,
  .mine {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.6em;
    margin-block-end: 1.4em;
    font-size: 0.9em;
  }
  .mine {
    gap: 0.6em 1.2em;
    margin-block: 0.4em 0.8em;
    font-size: 1em;
  }
  .quiet {
    padding-inline: 0;
    border: 0;
    background-color: transparent;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .quiet option {
    background-color: Canvas;
    color: CanvasText;
  }
  output {
    flex: 1 1 20em;
    color: color-mix(in srgb, currentColor 100%, transparent);
  }
  .chart {
    display: grid;
    gap: 1.2em 2.8em;
    align-items: center;
  }
  .figure b {
    font-size: 2.4em;
    font-weight: 650;
    line-height: 1.05;
    letter-spacing: -0.03em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .figure small {
    display: block;
    margin-block-start: 0.3em;
    font-size: 0.85em;
    color: var(--_muted);
  }
  .figure svg {
    display: inline-block;
    inline-size: 0.35em;
    block-size: 0.85em;
    margin-inline-end: 0.45em;
    vertical-align: -0.05em;
  }
  .above {
    block-size: 2.7em;
  }
  .track {
    block-size: 2em;
  }
  .below {
    --row: 3em;
    block-size: 2.6em;
  }
  .below.single {
    block-size: 1.3em;
  }
  .middle {
    fill: color-mix(in srgb, var(--_accent) 50%, transparent);
  }
  .strong {
    font-weight: 600;
  }
  .median,
  .tick {
    translate: -1.5px;
  }
  .you {
    fill: currentColor;
    translate: -0.5em;
  }
  .levels {
    display: none;
  }
  .levels div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
  }
  .levels dt {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .levels dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .notes {
    flex: 0 0 100%;
    padding-inline-end: max(0px, 100% - 62ch);
  }
  .fade {
    stop-color: var(--_tint);
  }
  td {
    text-align: end;
  }
  @container (width < 26em) {
    .nr2 {
      block-size: 5.6em;
    }
    .nl.levels {
      display: block;
    }
    .nl.above {
      display: none;
    }
  }
  @container (26em <= width < 44em) {
    .mr2 {
      block-size: 5.6em;
    }
    .ml.levels {
      display: block;
    }
    .ml.above {
      display: none;
    }
  }
  @container (width >= 44em) {
    .chart {
      grid-template-columns: minmax(9em, max-content) 1fr;
    }
    .chart > :only-child {
      grid-column: 1 / -1;
    }
    .wr2 {
      block-size: 5.6em;
    }
    .wl.levels {
      display: block;
    }
    .wl.above {
      display: none;
    }
  }
`;
