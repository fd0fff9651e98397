import classes from "./data-table.module.css";

type SortButtonProps = {
  readonly label: string;
  readonly direction: "ascending" | "descending" | "none";
  readonly sort: () => void;
};

const MARKS = { ascending: "▲", descending: "▼", none: "↕" } as const;

/** A column's name, which puts the rows in order when it is pressed; `aria-sort` of its cell says in which. */
export function SortButton({ label, direction, sort }: SortButtonProps) {
  return (
    <button type="button" className={classes.sort} onClick={sort}>
      {label} <span aria-hidden="true">{MARKS[direction]}</span>
    </button>
  );
}
