import {html, nothing, type TemplateResult} from 'lit';
import {withGiven} from '../base/given.js';
import type {Localize} from '../i18n/localize.js';
import type {en} from '../i18n/messages.js';
import type {TableTools} from './table-tools.js';

/** A model as a table. The first cell of a row is its heading; what the guide says in a cell is `isolated`. */
export interface Table {
  columns: string[];
  /** Rows in groups; a group has a name where there are several. */
  groups: {name?: string | undefined; rows: string[][]}[];
}

/**
 * The table behind a disclosure, which print opens; it is called what the section is.
 * @param tools - What copies and sorts it; fetched when it is opened for the first time.
 */
export function tableView(table: Table, name: string, localize: Localize<typeof en>, tools: TableTools | undefined, opened: () => unknown): TemplateResult {
  const {columns, groups} = tools ? tools.sorted(table, localize) : table;
  return html`
    <details part="table" @toggle=${opened}>
      <summary>${localize.term('table')}<span class="heard">${localize.term('of', {name})}</span></summary>
      <table aria-labelledby="heading">
        <thead><tr>${columns.map((column, i) => html`<th scope="col" aria-sort=${tools?.order(table, i) ?? nothing}>${tools ? tools.heading(table, column, i) : column}</th>`)}</tr></thead>
        ${groups.map(
          ({name, rows}) => html`<tbody>
            ${name ? html`<tr><th scope="rowgroup" colspan=${columns.length}>${withGiven(name, localize)}</th></tr>` : nothing}
            ${rows.map(([first, ...rest]) => html`<tr><th scope="row">${withGiven(first, localize)}</th>${rest.map((cell) => html`<td>${withGiven(cell, localize)}</td>`)}</tr>`)}
          </tbody>`,
        )}
      </table>
      ${tools ? tools.actions(table, name, localize) : nothing}
    </details>
  `;
}
