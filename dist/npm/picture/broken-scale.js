import { scale } from "./scale.js";
const outlying = 8;
const multiple = 3;
function brokenScale(values, end = -Infinity, zero = false) {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  let [first, last] = [0, sorted.length - 1];
  const most = sorted.length / 2;
  const far = (gap, from2, to2) => to2 > from2 && to2 - from2 + 1 > most && sorted[gap + 1] - sorted[gap] > outlying * (sorted[to2] - sorted[from2]) && sorted[gap + 1] > multiple * sorted[gap];
  for (let i = 1; i < last; i++) if (far(i, 0, i)) last = i;
  if (!zero) {
    for (let i = 0; i < last - 1; i++) if (far(i, i + 1, last)) first = i + 1;
  }
  const top = Math.max(sorted.at(-1), end);
  const [under, over] = [sorted[first - 1], sorted[last + 1]];
  const [from, to] = [under === void 0 ? 0 : 20, over === void 0 ? 100 : 80];
  const within = scale(sorted[first], over === void 0 ? top : sorted[last]);
  const place = (value) => {
    if (under !== void 0 && value < sorted[first]) return value > under ? 13.5 : first > 1 ? scale(sorted[0], under)(value) / 10 : 0;
    if (over !== void 0 && value > sorted[last]) return value < over ? 86.5 : top > over ? 90 + scale(over, top)(value) / 10 : 100;
    return from + within(value) * (to - from) / 100;
  };
  const breaks = [under !== void 0 && [12.5, 14.5], over !== void 0 && [85.5, 87.5]].filter((each) => !!each);
  return {
    at: (value) => Math.round(place(value) * 100) / 100,
    breaks,
    pieces(start, stop) {
      const pieces = [];
      for (const [gap, next] of breaks)
        if (start < gap && stop > next) {
          pieces.push([start, gap - start]);
          start = next;
        }
      return [...pieces, [start, Math.max(0, stop - start)]];
    }
  };
}
export {
  brokenScale
};
//# sourceMappingURL=broken-scale.js.map
