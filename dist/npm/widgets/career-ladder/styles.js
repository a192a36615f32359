import { css } from "lit";
const styles = css`
  [part='step'] {
    display: grid;
    grid-template-columns: 100%;
    gap: 0.4em 4%;
    padding-block: 0.9em;
    border-block-start: var(--_rule);
  }
  [part='step'] p {
    font-size: 0.9em;
  }
  .muted:empty {
    display: none;
  }
  /* An amount that does not fit beside the years goes below them whole. */
  [part='step'] span {
    display: inline-block;
    margin-inline-end: 0.8em;
  }
  svg {
    block-size: 1.7em;
  }
  .fades {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  stop {
    stop-color: var(--_accent);
  }
  .me {
    translate: -1px;
  }
  /* Says of which point a label speaks that has been moved aside. */
  .tick {
    fill: var(--_muted);
    translate: -0.5px;
  }
  /* Where years are not how it is counted: a way from step to step. */
  .path > li {
    position: relative;
    padding-block: 0.2em 1.2em;
    padding-inline-start: 1.7em;
    border: 0;
  }
  .path > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 0.16em solid var(--_accent);
    border-radius: 50%;
  }
  .path > li[aria-current]::before {
    border-width: 0.55em;
  }
  /* On to the next step, or to where the branches begin. */
  .path > li:not(.path:last-child > :last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.4em -0.3em;
    inset-inline-start: 0.47em;
    border-inline-start: 0.16em solid var(--_line);
  }
  [part='list'] {
    columns: 2 11em;
    column-gap: 1.6em;
    font-size: 0.9em;
  }
  [part='list'] li {
    padding-block: 0.1em;
    break-inside: avoid;
  }
  [part='list'] li::before {
    inset-block-start: calc(0.5lh - 0.25em);
  }
  .asks {
    margin-block-start: 0.4em;
  }
  /* What is common to all ends where the branches begin. */
  [part='branches'] {
    display: grid;
    grid-template-columns: 100%;
    gap: 1.6em 2.4em;
    margin-block: 0.2em 1em;
    overflow-x: clip;
  }
  [part='branch'] {
    position: relative;
    container-type: inline-size;
  }
  /* A way that turns off to the branch. */
  [part='branch'] > [part='subheading'] {
    position: relative;
    margin-block-end: 0.4em;
    padding-block-start: 0.8em;
    padding-inline-start: 1.6em;
    font-size: 1.1em;
  }
  [part='branch'] > [part='subheading']::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0.43em;
    inline-size: 0.8em;
    block-size: 1.5em;
    border: 0.16em solid var(--_accent);
    border-block-start: 0;
    border-inline-end: 0;
    border-end-start-radius: 0.5em;
  }
  /* Its width is set where its branch is asked for room: the branch is a container itself. */
  [part='branch']::before {
    content: '';
    position: absolute;
    inset-inline: 0.47em -2.87em;
    border-block-start: var(--_fork, 0) solid var(--_accent);
  }
  th,
  td {
    white-space: pre-line;
  }
  @container (width >= 44em) {
    [part='step'] {
      grid-template-columns: 36% 60%;
    }
    .axis {
      margin-inline-start: 40%;
    }
    [part='branches'] {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
    /* Beside each other they part from one line, over the gap between them. */
    [part='branch']:not(:last-child) {
      --_fork: 0.16em;
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
