import {scale} from './scale.js';

/** A scale from numbers to 0…100 that may be broken where outliers would flatten the rest. */
export interface BrokenScale {
  at(value: number): number;
  /** Where it is broken: the ends of each gap, 0 to 100. */
  breaks: (readonly [from: number, to: number])[];
  /** The pieces of a bar from one place to another that are outside the gaps: place and width. */
  pieces(from: number, to: number): (readonly [at: number, width: number])[];
}

/** How many times as far from the rest as the rest is wide: an outlier that far leaves it less than a ninth of a linear scale. */
const outlying = 8;
/** And how many times as much: what is twice the rest is no outlier, however close together that is. */
const multiple = 3;

/**
 * A linear scale over all values; where outliers would flatten the rest, that takes most of it, and they their place beyond a gap.
 * @param values - All that is to be shown, in any order.
 * @param end - Where it ends, if beyond the highest value.
 * @param zero - Whether it shows bars that start at its lowest value: then it is whole there.
 */
export function brokenScale(values: readonly number[], end = -Infinity, zero = false): BrokenScale {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  let [first, last] = [0, sorted.length - 1];
  const most = sorted.length / 2;
  /** Whether the values on both sides of a gap are so far apart that those from one place to another are the rest. */
  const far = (gap: number, from: number, to: number) =>
    to > from && to - from + 1 > most && sorted[gap + 1]! - sorted[gap]! > outlying * (sorted[to]! - sorted[from]!) && sorted[gap + 1]! > multiple * sorted[gap]!;
  for (let i = 1; i < last; i++) if (far(i, 0, i)) last = i;
  if (!zero) for (let i = 0; i < last - 1; i++) if (far(i, i + 1, last)) first = i + 1;

  const top = Math.max(sorted.at(-1)!, end);
  const [under, over] = [sorted[first - 1], sorted[last + 1]];
  const [from, to] = [under === undefined ? 0 : 20, over === undefined ? 100 : 80];
  const within = scale(sorted[first]!, over === undefined ? top : sorted[last]!);
  const place = (value: number) => {
    if (under !== undefined && value < sorted[first]!) return value > under ? 13.5 : first > 1 ? scale(sorted[0]!, under)(value) / 10 : 0;
    if (over !== undefined && value > sorted[last]!) return value < over ? 86.5 : top > over ? 90 + scale(over, top)(value) / 10 : 100;
    return from + (within(value) * (to - from)) / 100;
  };
  const breaks = [under !== undefined && [12.5, 14.5] as const, over !== undefined && [85.5, 87.5] as const].filter((each) => !!each);
  return {
    at: (value) => Math.round(place(value) * 100) / 100,
    breaks,
    pieces(start, stop) {
      const pieces: [at: number, width: number][] = [];
      for (const [gap, next] of breaks)
        if (start < gap && stop > next) {
          pieces.push([start, gap - start]);
          start = next;
        }
      return [...pieces, [start, Math.max(0, stop - start)]];
    },
  };
}
