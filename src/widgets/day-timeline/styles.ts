import {css} from 'lit';

export const styles = css`
  [part='bar'] {
    margin-block-end: 1.2em;
  }
  .accent {
    /* A hairline between neighbours, of which a short one keeps most of itself. */
    clip-path: inset(0 min(0.75px, 10%) round 2px);
  }
  .midnight {
    /* A hairline that cuts what it runs across. */
    stroke: var(--_surface);
    stroke-width: 2;
    translate: -1.5px;
  }
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em;
  }
  [part='period'] {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_accent);
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  :is(p, ul):empty {
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
  th {
    min-inline-size: min(6.5em, 18cqi);
  }
  td {
    white-space: pre-line;
  }
  @container (width >= 44em) {
    ol {
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    }
  }
`;
