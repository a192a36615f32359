import {css} from 'lit';

/** Classes that `placeLabels` gives: anchors, rows and what gives way, in a narrow and in a wide container. */
export const labelStyles = css`
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
