import { html, nothing } from "lit";
import { given } from "../base/given.js";
function tableView(table, name, localize, tools, opened) {
  const view = (cell, column) => table.given?.includes(column) ? given(cell, localize) : cell;
  const { columns, groups } = tools ? tools.sorted(table, localize) : table;
  return html`
    <details part="table" @toggle=${opened}>
      <summary>${localize.term("table")}<span class="heard">${localize.term("of", { name })}</span></summary>
      <table aria-labelledby="heading">
        <thead><tr>${columns.map((column, i) => html`<th scope="col" aria-sort=${tools?.order(table, i) ?? nothing}>${tools ? tools.heading(table, column, i) : column}</th>`)}</tr></thead>
        ${groups.map(
    ({ name: name2, rows }) => html`<tbody>
            ${name2 ? html`<tr><th scope="rowgroup" colspan=${columns.length}>${given(name2, localize)}</th></tr>` : nothing}
            ${rows.map(([first, ...rest]) => html`<tr><th scope="row">${view(first, 0)}</th>${rest.map((cell, i) => html`<td>${view(cell, i + 1)}</td>`)}</tr>`)}
          </tbody>`
  )}
      </table>
      ${tools ? tools.actions(table, name, localize) : nothing}
    </details>
  `;
}
export {
  tableView
};
//# sourceMappingURL=table.js.map
