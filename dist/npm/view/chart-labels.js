import { css, svg } from "lit";
const written = (classes, at, y, words) => svg`<g class="upright"><text class=${classes} x="${at}%" y="${y}em">${words}</text></g>`;
const labelStyles = css`
  svg {
    text-anchor: middle;
  }
  @container (width < 26em) {
    .ns {
      text-anchor: start;
    }
    .ne {
      text-anchor: end;
    }
    .n1 {
      translate: 0 var(--row);
    }
    .nx {
      display: none;
    }
  }
  @container (width >= 26em) {
    .ws {
      text-anchor: start;
    }
    .we {
      text-anchor: end;
    }
    .w1 {
      translate: 0 var(--row);
    }
    .wx {
      display: none;
    }
  }
`;
export {
  labelStyles,
  written
};
//# sourceMappingURL=chart-labels.js.map
