import type { MyFile } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { DataTable, KeysetPager } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
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
  const t = useWords(words);
  const format = useFormat();
  const [after] = useUrlState(name, "0");
  const from = Math.max(0, Number.parseInt(after, 10) || 0);
  return (
    <>
      <DataTable
        caption={caption}
        columns={[
          { name: "when", label: t.history.when, cell: ({ at }) => format.instant(at) },
          { name: "what", label: t.history.what, cell: ({ text }) => <ToldText>{text}</ToldText> },
        ]}
        rows={deeds.slice(from, from + ROWS_MAX)}
        keyOf={({ id }) => id}
      />
      <KeysetPager name={name} next={from + ROWS_MAX < deeds.length ? String(from + ROWS_MAX) : null} />
    </>
  );
}
