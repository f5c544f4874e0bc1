import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import classes from './sortable-table.module.css';

/** One column: what it is called, how rows are ordered by it, what stands in it. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** Empty cells sort last. */
  readonly order: (row: Row) => number | string | null;
  readonly cell: (row: Row) => ReactNode;
  readonly explain?: string;
}

interface SortableTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The column the table is ordered by at first, largest first. */
  readonly sortedBy: string;
  /** On paper: its label stands above it, and its heads are no buttons. */
  readonly printed?: boolean;
}

/** A table whose column heads sort it; the first column names the row. */
export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { label, columns, rows, keyOf, sortedBy, printed = false } = props;
  const [sort, setSort] = useState({ by: sortedBy, down: true });
  const column = columns.find(({ id }) => id === sort.by);
  const sorted = column
    ? rows.toSorted((a, b) => compare(column.order(a), column.order(b), sort.down))
    : rows;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label}>
        {printed && <caption>{label}</caption>}
        <thead>
          <tr>
            {columns.map(({ id, label: head, explain }) => {
              const active = id === sort.by;
              const Arrow = sort.down ? ArrowDown : ArrowUp;
              if (printed)
                return (
                  <th key={id} scope="col">
                    {head}
                  </th>
                );
              return (
                <th
                  key={id}
                  scope="col"
                  aria-sort={active ? (sort.down ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    title={explain}
                    onClick={() => setSort({ by: id, down: active ? !sort.down : true })}
                  >
                    {head}
                    {active && <Arrow size={11} aria-hidden />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, cell }, index) =>
                index === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id}>{cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function compare(a: number | string | null, b: number | string | null, down: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'string' ? a.localeCompare(String(b)) : a - Number(b);
  return down ? -order : order;
}
