import {textWidth, type PlacedLabel} from '../../src/picture/labels.js';

/** A label that gave way in a container, and what a reader would take for it. */
export interface GaveWay {
  container: 'narrow' | 'wide';
  text: string;
  /** The figure that stands over its place, and nearer to it than to its own. */
  readAs?: string | undefined;
}

/**
 * The labels of a chart that gave way, by the classes that `placeLabels` gave them, and which other label each would be read as.
 * @param widths - Those that `placeLabels` was given.
 */
export function gaveWay(labels: readonly PlacedLabel[], widths: readonly [narrow: number, wide: number]): GaveWay[] {
  return (['narrow', 'wide'] as const).flatMap((container, i) => {
    const letter = container[0]!;
    const width = widths[i]!;
    const has = ({classes}: PlacedLabel, name: string) => classes.split(' ').includes(letter + name);
    // One with a name of its own is not taken for another's.
    const kept = labels.filter((label) => !has(label, 'x') && !label.lines[1]).map((label) => {
      const half = Math.max(...label.lines.map(textWidth)) / 2;
      const place = (label.at / 100) * width;
      return {text: label.lines.join(' '), place, half, middle: place + (has(label, 's') ? half : has(label, 'e') ? -half : 0)};
    });
    return labels.filter((label) => has(label, 'x')).map(({at, lines}) => {
      const place = (at / 100) * width;
      const over = kept.find(({place: own, middle, half}) => Math.abs(middle - place) < Math.min(half, Math.abs(middle - own) - 0.01));
      return {container, text: lines.join(' '), readAs: over?.text};
    });
  });
}

/** Of these, the ones that would be read as another: a sentence each, for `expect(misread(…)).to.deep.equal([])`. */
export const misread = (...charts: [labels: readonly PlacedLabel[], widths: readonly [number, number]][]): string[] =>
  charts.flatMap(([labels, widths]) =>
    gaveWay(labels, widths).flatMap(({container, text, readAs}) =>
      readAs === undefined ? [] : [`"${text}" gives way in a ${container} container, and its place reads as "${readAs}": let its mark give way with it, say both in one label, or place it first`],
    ),
  );
