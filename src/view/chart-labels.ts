import {css, svg, type SVGTemplateResult} from 'lit';

/** A line of text in a picture: along the picture in percent of its width, its baseline in em. */
export const written = (classes: string, at: number, y: number, words: unknown): SVGTemplateResult =>
  svg`<g class="upright"><text class=${classes} x="${at}%" y="${y}em">${words}</text></g>`;

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
