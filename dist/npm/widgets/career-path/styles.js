import { css } from "lit";
const styles = css`
  [part='prose']:has(+ ol) {
    margin-block-end: 1em;
    font-size: 1.15em;
  }
  li {
    position: relative;
    display: grid;
    grid-template: auto 1fr / 100%;
    gap: 0.2em 4%;
    align-items: baseline;
    margin-block-end: 0.4em;
    padding-block: 0.2em 1em;
  }
  li > :not(svg) {
    padding-inline-start: 2.9em;
  }
  li > small {
    padding-inline-start: 3.4em;
  }
  [part='node'] {
    position: absolute;
    inset: 0;
    inline-size: 2em;
    block-size: 100%;
    text-anchor: middle;
    -webkit-user-select: none;
  }
  rect {
    x: 1.15em;
    y: 3em;
    width: 0.1em;
    height: calc(100% - 3em);
  }
  li:last-child rect {
    display: none;
  }
  circle {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 0.1em;
  }
  /* The way with its steps and times down one side, what is done in them beside it. */
  @container (width >= 44em) {
    li {
      grid-template-columns: 36% 60%;
    }
    li > p {
      grid-area: 1 / 2 / 3;
      padding: 0;
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
