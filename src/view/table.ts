import {html, nothing, type TemplateResult} from 'lit';
import {withGiven} from '../base/given.js';
import type {Localize} from '../i18n/localize.js';
import type {en} from '../i18n/messages.js';
import {fold} from './long-list.js';
import {sliced} from './slices.js';
import type {TableTools} from './table-tools.js';
import {together} from './together.js';
import {drawQueue, eager} from '../base/draw-queue.js';

/** A model as a table. The first cell of a row is its heading; what the guide says in a cell is `isolated`, each line by itself. */
export interface Table {
  columns: string[];
  /** Rows in groups; a group has a name where there are several. */
  groups: TableGroup[];
  /** About how many rows it has, where that is known before they are worked out: `groups` may be a getter, asked when the table is opened. */
  size?: number;
}
export interface TableGroup {
  name?: string | undefined;
  rows: string[][];
}

/** A table whose rows are worked out when it is opened, and once; `size` is about how many it has. */
export function lateTable(columns: string[], size: number, groups: () => TableGroup[]): Table {
  let made: TableGroup[] | undefined;
  const table: Table = {columns, get groups() { return (made ??= groups()); }};
  // No part of what it says.
  return Object.defineProperty(table, 'size', {value: size});
}

/** A table without the columns that say nothing in any row; undefined where none says anything. One whose rows are worked out late is as it is. */
export function withoutEmptyColumns(table: Table, localize: Localize<typeof en>): Table | undefined {
  if (table.size !== undefined) return table;
  const nothings = ['', '–', localize.term('notGiven')];
  const filled = table.columns.map((_, i) => table.groups.some(({rows}) => rows.some((row) => !nothings.includes(row[i] ?? ''))));
  if (filled.every(Boolean)) return table;
  const kept = <Cell>(cells: readonly Cell[]) => cells.filter((_, i) => filled[i]);
  return filled.some(Boolean) ? {columns: kept(table.columns), groups: table.groups.map(({name, rows}) => ({name, rows: rows.map(kept)}))} : undefined;
}

/** Whether its rows are drawn only when it is opened, or the page is printed. */
export const isLate = ({size = 0}: Table): boolean => size > eager;

/** The first rows of a table, the groups that they are in among them. */
export function firstRows(groups: readonly TableGroup[], most: number): TableGroup[] {
  let left = most;
  return groups.flatMap(({name, rows}) => {
    const some = rows.slice(0, Math.max(left, 0));
    left -= some.length;
    return some[0] ? {name, rows: some} : [];
  });
}

/** What stands in a cell. Of very many lines, which would be one paragraph that takes long to lay out, each is a block, and the rest behind a disclosure. */
function cellView(cell: string, localize: Localize<typeof en>): unknown {
  const lines = cell.split('\n');
  return lines.length > eager + 2 ? fold(lines, localize, (some) => sliced(some, (line) => html`<div>${withGiven(line, localize)}</div>`), eager) : withGiven(cell, localize);
}

/**
 * The table behind a disclosure, which print opens; it is called what the section is.
 * @param tools - What copies and sorts it; fetched when it is opened for the first time.
 */
export function tableView(table: Table, name: string, localize: Localize<typeof en>, tools: TableTools | undefined, opened: () => unknown): TemplateResult {
  const {columns} = table;
  const body = () => {
    const groups = tools ? tools.shown(table, localize) : isLate(table) && !drawQueue.isAllAtOnce ? [] : table.groups;
    return sliced(
      groups,
      ({name, rows}) => html`<tbody>
        ${name ? html`<tr><th scope="rowgroup" colspan=${columns.length}>${withGiven(name, localize)}</th></tr>` : nothing}
        ${sliced(rows, ([first, ...rest]) => html`<tr><th scope="row">${withGiven(first, localize)}</th>${together(rest.map((cell) => html`<td>${cellView(cell, localize)}</td>`))}</tr>`)}
      </tbody>`,
    );
  };
  return html`
    <details part="table" @toggle=${opened}>
      <summary>${localize.term('table')}<span class="heard">${localize.term('of', {name})}</span></summary>
      <table aria-labelledby="heading">
        <thead><tr>${together(columns.map((column, i) => html`<th scope="col" aria-sort=${tools?.order(table, i) ?? nothing}>${tools ? tools.heading(table, column, i) : column}</th>`))}</tr></thead>
        ${body()}
      </table>
      ${tools ? tools.actions(table, name, localize) : nothing}
    </details>
  `;
}
