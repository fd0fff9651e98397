import type { ReactNode } from "react";
import classes from "./data-table.module.css";
import { SortButton } from "./sort-button.tsx";

/** One column of a table. */
export type Column<Row> = {
  readonly name: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their cell, so that their digits are below one another. */
  readonly isNumber?: boolean;
  /** By what rows may be put in order; without it they may not be by this column. */
  readonly sortAs?: string;
};

/** In which order a table stands, as its page keeps it in the address: `name` or `-name`. */
type Sorting = { readonly order: string; readonly setOrder: (order: string) => void };

type DataTableProps<Row> = {
  /** What the table tells, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sorting?: Sorting;
};

/** A table that stays one for those who hear it, and whose rows become cards where the screen is narrow. */
export function DataTable<Row>({ caption, columns, rows, keyOf, sorting }: DataTableProps<Row>) {
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.name} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ name, label, cell, isNumber }) => (
              <td key={name} data-label={label} data-number={isNumber}>
                <div>{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type HeaderCellProps<Row> = { readonly column: Column<Row>; readonly sorting: Sorting | undefined };

function HeaderCell<Row>({ column: { label, isNumber, sortAs }, sorting }: HeaderCellProps<Row>) {
  if (sortAs === undefined || sorting === undefined) {
    return (
      <th scope="col" data-number={isNumber}>
        {label}
      </th>
    );
  }
  const direction = directionOf(sorting.order, sortAs);
  return (
    <th scope="col" data-number={isNumber} aria-sort={direction}>
      <SortButton label={label} direction={direction} sort={() => sorting.setOrder(direction === "ascending" ? `-${sortAs}` : sortAs)} />
    </th>
  );
}

function directionOf(order: string, sortAs: string): "ascending" | "descending" | "none" {
  if (order === sortAs) return "ascending";
  return order === `-${sortAs}` ? "descending" : "none";
}
