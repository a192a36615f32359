import { html, nothing } from "lit";
import { withGiven } from "../base/given.js";
import { fold } from "./long-list.js";
import { sliced } from "./slices.js";
import { together } from "./together.js";
import { drawQueue, eager } from "../base/draw-queue.js";
function lateTable(columns, size, groups) {
  let made;
  const table = { columns, get groups() {
    return made ??= groups();
  } };
  return Object.defineProperty(table, "size", { value: size });
}
function withoutEmptyColumns(table, localize) {
  if (table.size !== void 0) return table;
  const nothings = ["", "–", localize.term("notGiven")];
  const filled = table.columns.map((_, i) => table.groups.some(({ rows }) => rows.some((row) => !nothings.includes(row[i] ?? ""))));
  if (filled.every(Boolean)) return table;
  const kept = (cells) => cells.filter((_, i) => filled[i]);
  return filled.some(Boolean) ? { columns: kept(table.columns), groups: table.groups.map(({ name, rows }) => ({ name, rows: rows.map(kept) })) } : void 0;
}
const isLate = ({ size = 0 }) => size > eager;
function firstRows(groups, most) {
  let left = most;
  return groups.flatMap(({ name, rows }) => {
    const some = rows.slice(0, Math.max(left, 0));
    left -= some.length;
    return some[0] ? { name, rows: some } : [];
  });
}
function cellView(cell, localize) {
  const lines = cell.split("\n");
  return lines.length > eager + 2 ? fold(lines, localize, (some) => sliced(some, (line) => html`<div>${withGiven(line, localize)}</div>`), eager) : withGiven(cell, localize);
}
function tableView(table, name, localize, tools, opened) {
  const { columns } = table;
  const body = () => {
    const groups = tools ? tools.shown(table, localize) : isLate(table) && !drawQueue.isAllAtOnce ? [] : table.groups;
    return sliced(
      groups,
      ({ name: name2, rows }) => html`<tbody>
        ${name2 ? html`<tr><th scope="rowgroup" colspan=${columns.length}>${withGiven(name2, localize)}</th></tr>` : nothing}
        ${sliced(rows, ([first, ...rest]) => html`<tr><th scope="row">${withGiven(first, localize)}</th>${together(rest.map((cell) => html`<td>${cellView(cell, localize)}</td>`))}</tr>`)}
      </tbody>`
    );
  };
  return html`
    <details part="table" @toggle=${opened}>
      <summary>${localize.term("table")}<span class="heard">${localize.term("of", { name })}</span></summary>
      <table aria-labelledby="heading">
        <thead><tr>${together(columns.map((column, i) => html`<th scope="col" aria-sort=${tools?.order(table, i) ?? nothing}>${tools ? tools.heading(table, column, i) : column}</th>`))}</tr></thead>
        ${body()}
      </table>
      ${tools ? tools.actions(table, name, localize) : nothing}
    </details>
  `;
}
export {
  firstRows,
  isLate,
  lateTable,
  tableView,
  withoutEmptyColumns
};
//# sourceMappingURL=table.js.map
