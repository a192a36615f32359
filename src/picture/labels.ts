/**
 * Where labels go beside a picture, worked out without measuring: text widths are estimated in em and the picture's width
 * is taken at the narrow end of each of three container widths. So the same place comes out on a server, and labels
 * never depend on a layout that has to be read back.
 */
export interface Label {
  /** Position along the picture, 0 to 100. */
  at: number;
  /** Lines of text. */
  lines: string[];
}

/** A label with the class names that `placeLabels` found for it. */
export interface PlacedLabel extends Label {
  classes: string;
}

/** Widths of the container, in em, from which `labelStyles` takes the medium and the wide placement. */
export const breakpoints = {medium: 26, wide: 44} as const;
const tiers = ['n', 'm', 'w'] as const;

/** Characters that are about as wide as they are high: CJK, Hangul, full-width forms, emoji. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
/** Estimated width of a text in em, on the generous side of what text faces need. */
export const textWidth = (text: string) => [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 1 : 0.56), 0);

/**
 * Class names for each label at each container width (`n`arrow, `m`edium, `w`ide): its anchor (`s`tart, middle where none,
 * `e`nd) and its row (`0`, `1`…, or `x` where it gives way). The first labels are placed first.
 * @param widths - The narrowest that the picture gets at each container width, in em of the labels' size.
 * @returns classes, in the order of the labels; how many rows each width takes; and which widths hide a label.
 */
export function placeLabels(labels: Label[], widths: readonly number[], maxRows = 2) {
  const classes: string[][] = labels.map(() => []);
  const rows = [0, 0, 0];
  const hidden = [false, false, false];
  tiers.forEach((tier, t) => {
    const width = widths[t]!;
    const taken: [start: number, end: number][][] = Array.from({length: maxRows}, () => []);
    labels.forEach(({at, lines}, i) => {
      const size = Math.max(...lines.map(textWidth));
      const x = (at / 100) * width;
      const anchor = x < size / 2 ? 's' : x > width - size / 2 ? 'e' : '';
      const start = anchor === 's' ? x : anchor ? x - size : x - size / 2;
      const end = start + size;
      const row = start < -0.1 || end > width + 0.1 ? -1 : taken.findIndex((row) => row.every(([from, to]) => end + 0.7 < from || start > to + 0.7));
      if (row < 0) hidden[t] = true;
      else {
        taken[row]!.push([start, end]);
        rows[t] = Math.max(rows[t]!, row + 1);
      }
      classes[i]!.push(`${tier}${row < 0 ? 'x' : row}`);
      if (anchor) classes[i]!.push(tier + anchor);
    });
  });
  return {classes: classes.map((names) => names.join(' ')), rows, hidden};
}
