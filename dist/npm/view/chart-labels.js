import { css } from "lit";
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
  labelStyles
};
//# sourceMappingURL=chart-labels.js.map
