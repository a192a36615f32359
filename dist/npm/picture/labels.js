const wide = /[\u2600-\u{10ffff}]/gu;
const textWidth = (text) => text.length * 0.56 + (text.match(wide)?.length ?? 0) * 0.44;
function placeLabels(labels, widths, maxRows = 1) {
  const placed = labels.map((label) => ({ ...label, classes: "" }));
  const rows = ["n", "w"].map((tier, t) => {
    const width = widths[t];
    const taken = [];
    let names = "";
    for (const label of placed) {
      const size = Math.max(...label.lines.map(textWidth));
      const x = label.at / 100 * width;
      const anchor = x < size / 2 ? 0 : x > width - size / 2 ? 2 : 1;
      const start = x - size * anchor / 2;
      const end = start + size;
      let row = 0;
      while (taken[row]?.some(([from2, to2]) => start < to2 + 0.7 && from2 < end + 0.7)) row++;
      const [from, to] = label.within ?? [0, 100];
      const fits = row < maxRows && start > from / 100 * width - 0.1 && end < to / 100 * width + 0.1;
      if (fits) (taken[row] ??= []).push([start, end]);
      else names = `${tier}l `;
      label.classes += ` ${tier}${fits ? row : "x"} ${tier}${["s", "", "e"][anchor]}`;
    }
    return `${names}${tier}r${taken.length}`;
  });
  return { labels: placed, rows: rows.join(" ") };
}
export {
  placeLabels,
  textWidth
};
//# sourceMappingURL=labels.js.map
