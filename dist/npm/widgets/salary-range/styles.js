import { css } from "lit";
import { cutStyles } from "../../view/rect.js";
const styles = css`
  .chart {
    display: grid;
    gap: 1.2em 2.8em;
    align-items: center;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.6em;
    margin-block-end: 1.2em;
  }
  .note,
  dl {
    margin-block-start: 1.2em;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
    clip-path: inset(50%);
  }
  .note {
    font-size: 0.85em;
  }
  .figure b {
    font-size: 2.4em;
    line-height: 1.05;
    letter-spacing: -0.03em;
    overflow-wrap: anywhere;
  }
  .figure small {
    display: block;
  }
  .above {
    block-size: 2.7em;
  }
  .track {
    block-size: 2em;
  }
  .mean {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .below {
    --row: 3em;
    block-size: 2.6em;
  }
  .middle {
    fill: var(--_accent);
    fill-opacity: 0.5;
    stroke: var(--_accent);
  }
  .beyond {
    fill-opacity: 0.4;
    stroke-dasharray: 2;
  }
  .tick.line {
    fill: var(--_muted);
  }
  .tick {
    translate: -1px;
  }
  ${cutStyles}
  .you {
    translate: -0.5em;
  }
  svg:empty {
    display: none;
  }
  .parts .track {
    block-size: 1.3em;
  }
  dt:has(+ [aria-hidden]) {
    flex: 0 0 22%;
  }
  dd[aria-hidden] {
    flex: 1;
  }
  dd svg {
    block-size: 2em;
  }
  [aria-hidden] + dd {
    flex: 0 0 36%;
  }
  dd:last-child {
    text-align: end;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.3em;
    border-block-end: var(--_rule);
  }
  dt {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  input,
  select {
    min-block-size: 2.2em;
    max-inline-size: 100%;
    padding: 0.2em 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background-color: transparent;
    color: inherit;
    font: inherit;
  }
  option {
    background-color: Canvas;
    color: CanvasText;
  }
  td {
    text-align: end;
    white-space: nowrap;
  }
  /* Levels are a list where their labels do not fit beside the bar; elsewhere the list is only heard. */
  @container (width < 26em) {
    /* The bar of a level below its name. */
    dd[aria-hidden] {
      flex: 0 0 100%;
      order: 1;
    }
    dt:has(+ [aria-hidden]),
    dd[aria-hidden] ~ dd {
      flex: 1;
    }
    .nr2 {
      block-size: 5.6em;
    }
    .above.nl {
      display: none;
    }
    dl:not(.nl) {
      position: absolute;
      block-size: 1px;
      overflow: hidden;
    }
  }
  @container (width >= 26em) {
    .wr2 {
      block-size: 5.6em;
    }
    .above.wl {
      display: none;
    }
    dl:not(.wl) {
      position: absolute;
      block-size: 1px;
      overflow: hidden;
    }
  }
  @container (width >= 44em) {
    .chart:has(.figure) {
      grid-template-columns: max-content 1fr;
    }
    .chart > div {
      grid-column: -2;
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
