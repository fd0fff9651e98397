import { type PropsWithChildren, type ReactNode, useId, useState } from "react";
import { useWords } from "../words/index.ts";
import classes from "./chart.module.css";
import { words } from "./words.ts";

type ChartFrameProps = PropsWithChildren<{
  /** What the picture is of. */
  readonly title: string;
  /** What it shows, in a sentence: for those who hear it. */
  readonly description: string;
  readonly height: number;
  /** One line under it, as what is pointed at. */
  readonly note?: ReactNode;
  /** The same numbers; made when it is opened. */
  readonly table?: () => ReactNode;
}>;

/** A picture with its title and description, and the same numbers as a table behind a disclosure. */
export function ChartFrame({ title, description, height, note, table, children }: ChartFrameProps) {
  const [titled, described] = [useId(), useId()];
  return (
    <figure className={classes.figure}>
      <svg className={classes.picture} role="img" aria-labelledby={`${titled} ${described}`} width="100%" height={height}>
        <title id={titled}>{title}</title>
        <desc id={described}>{description}</desc>
        {children}
      </svg>
      {note === undefined ? null : <figcaption className={classes.note}>{note}</figcaption>}
      {table === undefined ? null : <TableBehind title={title} table={table} />}
    </figure>
  );
}

function TableBehind({ title, table }: { readonly title: string; readonly table: () => ReactNode }) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.behind} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.asTable}</summary>
      {isOpen ? (
        // What scrolls must be reached by the keyboard, too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
        <section className={classes.table} aria-label={`${title} · ${t.asTable}`} tabIndex={0}>
          {table()}
        </section>
      ) : null}
    </details>
  );
}
