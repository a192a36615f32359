import type {ReactElement, ReactNode} from 'react';

/** A description: what stands between back-quotes is code. */
export const rich = (text = ''): ReactNode => text.replace(/\s+/g, ' ').split('`').map((part, i) => (i % 2 ? <code key={i}>{part}</code> : part));

/** A table, which scrolls where it is wider than the page. */
export function Table({head, rows, label}: {head: readonly string[]; rows: readonly (readonly ReactNode[])[]; label: string}): ReactElement | null {
  if (!rows[0]) return null;
  return (
    <div className="sb-unstyled cw-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="cw-table">
        <thead><tr>{head.map((each) => <th key={each} scope="col">{each}</th>)}</tr></thead>
        <tbody>{rows.map((cells, i) => <tr key={i}>{cells.map((cell, j) => (j ? <td key={j}>{cell}</td> : <th key={j} scope="row">{cell}</th>))}</tr>)}</tbody>
      </table>
    </div>
  );
}
