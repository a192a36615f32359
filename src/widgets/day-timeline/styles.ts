import {css} from '../../section/widget-element.js';

export const styles = css`
  [part='bar'] {
    margin-block-end: 1.2em;
  }
  .accent {
    /* A hairline between neighbours, of which a short one keeps most of itself. */
    clip-path: inset(0 min(0.75px, 10%) round 2px);
  }
  line {
    stroke: var(--_surface);
    stroke-width: 2;
    stroke-dasharray: 3 2;
  }
  .end {
    text-anchor: end;
  }
  rect.end {
    translate: -4px;
  }
  ol {
    display: grid;
    gap: 1.4em 0;
    list-style-type: '';
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    align-content: start;
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  small {
    font-size: 1em;
  }
  p:empty,
  ul:empty {
    display: none;
  }
  ul {
    margin-block-start: 0.4em;
    padding-inline-start: 1.1em;
    list-style: disc;
    font-size: 0.9em;
  }
  ::marker {
    color: var(--_muted);
  }
  td {
    white-space: pre-line;
  }
  @container (width < 26em) {
    .x0 {
      display: none;
    }
    ol {
      grid-template-columns: minmax(0, 1fr);
    }
    ol > li {
      padding-inline-start: 0.9em;
      border-inline-start: 2px solid var(--_accent);
    }
  }
  @container (26em <= width < 44em) {
    .x1 {
      display: none;
    }
    ol {
      row-gap: 0;
    }
    ol > li {
      padding-block: 0.8em;
      border-block-start: 1px solid var(--_line);
    }
    ol:has(.time) > li {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
      column-gap: 1em;
    }
    li > * {
      grid-column: 2;
    }
    li > .time {
      grid-area: 1 / 1 / span 3;
    }
    small {
      flex-basis: 100%;
    }
  }
  @container (width >= 26em) {
    th {
      min-inline-size: 6.5em;
    }
  }
  @container (width >= 44em) {
    .x2 {
      display: none;
    }
    ol {
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    }
    ol > li {
      padding-inline-end: 1.6em;
    }
  }
`;
