import { css, svg } from "lit";
const rect = (name, at, width, y, height) => svg`<rect class=${name} x="${at}%" y="${y}em" width=${+width === width ? `${width}%` : width} height="${height}em"></rect>`;
const cutStyles = css`
  /* Slanting, so that no figure is read off it. */
  .cut {
    transform: skew(-25deg);
    transform-box: fill-box;
    transform-origin: center;
  }
`;
export {
  cutStyles,
  rect
};
//# sourceMappingURL=rect.js.map
