import {html, nothing, type TemplateResult} from 'lit';

/** A model as a table. The first cell of a row is its heading. */
export interface Table {
  columns: string[];
  /** Rows in groups; a group has a name where there are several. */
  groups: {name?: string | undefined; rows: string[][]}[];
}

/** The table behind a disclosure, which print opens; it is called what the section is. */
export const tableView = ({columns, groups}: Table, label: string): TemplateResult => html`
  <details part="table">
    <summary>${label}</summary>
    <table aria-labelledby="heading">
      <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      ${groups.map(
        ({name, rows}) => html`<tbody>
          ${name ? html`<tr><th scope="rowgroup" colspan=${columns.length}>${name}</th></tr>` : nothing}
          ${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
        </tbody>`,
      )}
    </table>
  </details>
`;
