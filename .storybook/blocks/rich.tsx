import type {ReactElement, ReactNode} from 'react';
import './docs.css';

/** A description: what stands between back-quotes is code. */
export const rich = (text = ''): ReactNode => text.replace(/\s+/g, ' ').split('`').map((part, i) => (i % 2 ? <code key={i}>{part}</code> : part));

/** A table. Where there is no room for columns, each row is a list; roles keep it a table for who listens. */
export function Table({head, rows, label}: {head: readonly string[]; rows: readonly (readonly ReactNode[])[]; label: string}): ReactElement | null {
  if (!rows[0]) return null;
  return (
    <div className="sb-unstyled cw-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="cw-table" role="table">
        <thead role="rowgroup"><tr role="row">{head.map((each) => <th key={each} scope="col" role="columnheader">{each}</th>)}</tr></thead>
        <tbody role="rowgroup">{rows.map((cells, i) => <tr key={i} role="row">{cells.map((cell, j) => (j ? <td key={j} role="cell" data-head={head[j]}>{cell}</td> : <th key={j} scope="row" role="rowheader">{cell}</th>))}</tr>)}</tbody>
      </table>
    </div>
  );
}
