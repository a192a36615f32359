import {css, svg, type SVGTemplateResult} from 'lit';

/** A bar of a picture: along the picture in percent of its width, across it in em. As SVG it is printed and kept in forced colours. */
export const rect = (name: string, at: number, width: number | string, y: number, height: number): SVGTemplateResult =>
  svg`<rect class=${name} x="${at}%" y="${y}em" width=${+width === width ? `${width}%` : width} height="${height}em"></rect>`;

/** The strokes where a scale is cut for an outlier: `rect('cut', …)`. */
export const cutStyles = css`
  /* Slanting, so that no figure is read off it. */
  .cut {
    transform: skew(-25deg);
    transform-box: fill-box;
    transform-origin: center;
  }
`;
