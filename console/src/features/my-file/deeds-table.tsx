import type { MyFile } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { type Column, DataTable, KeysetPager } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { type DeedRun, runsOf } from "./deed-runs.ts";
import classes from "./my-file.module.css";
import { words } from "./words.ts";

type DeedsTableProps = {
  readonly caption: string;
  readonly deeds: MyFile["deeds"];
  /** The part of the address that holds where in this list the reader is. */
  readonly name: string;
};

const ROWS_MAX = 15;

/** Things that happened, the last first, each in a sentence. */
export function DeedsTable({ caption, deeds, name }: DeedsTableProps) {
  const columns = useColumns();
  const runs = runsOf(deeds);
  const [after] = useUrlState(name, "0");
  const from = Math.max(0, Number.parseInt(after, 10) || 0);
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={runs.slice(from, from + ROWS_MAX)} keyOf={({ id }) => id} />
      <KeysetPager name={name} next={from + ROWS_MAX < runs.length ? String(from + ROWS_MAX) : null} />
    </>
  );
}

function useColumns(): readonly Column<DeedRun>[] {
  const t = useWords(words);
  const format = useFormat();
  return [
    { name: "when", label: t.history.when, cell: ({ at }) => <span className={classes.day}>{format.instant(at)}</span> },
    { name: "what", label: t.history.what, cell: (run) => <Happened run={run} /> },
  ];
}

function Happened({ run: { text, times, firstAt } }: { readonly run: DeedRun }) {
  const t = useWords(words);
  const format = useFormat();
  return (
    <>
      <ToldText>{text}</ToldText>
      {times === 1 ? null : <span className={classes.under}>{t.history.times(format.count(times), format.instant(firstAt))}</span>}
    </>
  );
}
