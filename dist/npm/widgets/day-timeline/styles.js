import { css } from "lit";
const styles = css`
  [part='bar'] {
    margin-block-end: 1.2em;
  }
  .accent {
    /* A hairline between neighbours, of which a short one keeps most of itself. */
    clip-path: inset(0 min(0.75px, 10%) round var(--_radius));
  }
  .midnight {
    /* A hairline that cuts what it runs across. */
    stroke: var(--_surface);
    stroke-width: 2;
    translate: -1.5px;
  }
  .tick {
    fill: var(--_muted);
    translate: -0.5px;
  }
  [part='shift'] {
    padding-block-start: 0.7em;
    border-block-start: var(--_rule);
  }
  [part='shift'] > [part='subheading'] {
    font-size: 1.1em;
  }
  [part='shift'] > p {
    margin-block-end: 0.8em;
    font-size: 0.9em;
  }
  [part='shift'] + [part='shift'] {
    margin-block-start: 1.8em;
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
  .number {
    margin-inline-end: 0.35em;
  }
  .time {
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  /* No flex row, in which the space between is none: "9:00 PM2 hours" would be heard. */
  .when {
    margin-inline-end: 0.55em;
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
  /* As many columns as leave no period alone in the last row. */
  @container (width >= 44em) {
    .m2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .m3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (width >= 58em) {
    .l2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .l3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .l4 {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
