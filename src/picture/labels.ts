/**
 * Where labels go beside a picture, worked out without measuring: text widths are estimated in em, and the picture's width
 * is taken at the narrow end of two container widths. So the same place comes out on a server, and labels never depend
 * on a layout that has to be read back.
 */
export interface Label {
  /** Position along the picture, 0 to 100. */
  at: number;
  /** Lines of text. */
  lines: string[];
  /** What it may not reach beyond, 0 to 100: beside a neighbour it would read as the neighbour's. */
  within?: readonly [from: number, to: number] | undefined;
}

/** A label with the class names that `placeLabels` found for it. */
export interface PlacedLabel extends Label {
  classes: string;
}

/** Characters that are about as wide as they are high, roughly: symbols, CJK, Hangul, full-width forms, emoji. */
const wide = /[\u2600-\u{10ffff}]/gu;
/** Estimated width of a text in em, on the generous side of what text faces need. */
export const textWidth = (text: string) => text.length * 0.56 + (text.match(wide)?.length ?? 0) * 0.44;

/**
 * Gives each label class names for a `n`arrow and a `w`ide container (from 26 em, see `labelStyles`): its anchor
 * (`s`tart, middle where none, `e`nd) and its row (`0`, `1`, or `x` where it gives way). The first labels are placed first.
 * @param widths - The narrowest that the picture gets in each, in em of the labels' size.
 * A chart whose label gives way must not be read as its neighbour: `misread` of test/support/labels.ts finds that.
 * @returns the labels; and class names for the picture: how many rows each takes (`nr1`), and which hides a label (`nl`).
 */
export function placeLabels<L extends Label>(labels: L[], widths: [narrow: number, wide: number], maxRows = 1) {
  const placed = labels.map((label) => ({...label, classes: ''}));
  const rows = ['n', 'w'].map((tier, t) => {
    const width = widths[t]!;
    const taken: [start: number, end: number][][] = [];
    let names = '';
    for (const label of placed) {
      const size = Math.max(...label.lines.map(textWidth));
      const x = (label.at / 100) * width;
      const anchor = x < size / 2 ? 0 : x > width - size / 2 ? 2 : 1;
      const start = x - (size * anchor) / 2;
      const end = start + size;
      let row = 0;
      while (taken[row]?.some(([from, to]) => start < to + 0.7 && from < end + 0.7)) row++;
      const [from, to] = label.within ?? [0, 100];
      const fits = row < maxRows && start > (from / 100) * width - 0.1 && end < (to / 100) * width + 0.1;
      if (fits) (taken[row] ??= []).push([start, end]);
      else names = `${tier}l `;
      label.classes += ` ${tier}${fits ? row : 'x'} ${tier}${['s', '', 'e'][anchor]}`;
    }
    return `${names}${tier}r${taken.length}`;
  });
  return {labels: placed as (L & PlacedLabel)[], rows: rows.join(' ')};
}
