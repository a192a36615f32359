import { svg } from "lit";
const rect = (name, at, width, y, height) => svg`<rect class=${name} x="${at}%" y="${y}em" width=${+width === width ? `${width}%` : width} height="${height}em"></rect>`;
export {
  rect
};
//# sourceMappingURL=rect.js.map
