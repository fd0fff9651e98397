import type { MyFile } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Empty } from "../../ui/states/index.ts";
import { DataTable, KeysetPager } from "../../ui/table/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { useRecordColumns } from "./record-columns.tsx";
import { type Picked, RecordFilters } from "./record-filters.tsx";
import { recordsShown } from "./records-shown.ts";
import { words } from "./words.ts";

/** What fits on a screen or two. */
const ROWS_MAX = 25;

/** Every record, with what it adds, to be picked and put in order; the address keeps how. */
export function RecordsPart({ file }: { readonly file: MyFile }) {
  const t = useWords(words);
  return (
    <Section title={t.records.title} lead={t.records.lead} id="records">
      {file.records.length === 0 ? <Empty title={t.records.none}>{t.records.noneMeaning}</Empty> : <Records file={file} />}
    </Section>
  );
}

function Records({ file }: { readonly file: MyFile }) {
  const t = useWords(words);
  const picked = usePicked();
  const contested = new Set(file.disputes.filter(({ state }) => state === "open").map(({ record }) => record));
  const found = recordsShown(file.records, picked, contested);
  const from = Math.min(Math.max(0, Number.parseInt(picked.after, 10) || 0), Math.max(0, found.length - 1));
  const rows = found.slice(from, from + ROWS_MAX);
  const columns = useRecordColumns(file, contested);
  return (
    <>
      <RecordFilters registers={[...new Set(file.records.map(({ registerTitle }) => registerTitle))]} picked={picked} />
      <Shown from={from} shown={rows.length} of={found.length} />
      {rows.length === 0 ? (
        <Empty title={t.records.noneFound} />
      ) : (
        <DataTable
          caption={t.records.title}
          columns={columns}
          rows={rows}
          keyOf={({ record }) => record}
          sorting={{ order: picked.order, setOrder: picked.setOrder }}
        />
      )}
      <KeysetPager next={from + ROWS_MAX < found.length ? String(from + ROWS_MAX) : null} />
    </>
  );
}

function Shown({ from, shown, of }: { readonly from: number; readonly shown: number; readonly of: number }) {
  const t = useWords(words);
  const format = useFormat();
  const text = shown === of ? t.records.caption(of) : t.records.shown(format.count(from + 1), format.count(from + shown), format.count(of));
  return <p role="status">{text}</p>;
}

function usePicked(): Picked & { readonly order: string; readonly setOrder: (order: string) => void; readonly after: string } {
  const [search, setSearch] = useUrlState("search", "");
  const [register, setRegister] = useUrlState("register", "");
  const [group, setGroup] = useUrlState("state", "");
  const [order, setOrder] = useUrlState("sort", "-when");
  const [after] = useUrlState("after", "0");
  const first = ["after"];
  return {
    search,
    register,
    group,
    order,
    after,
    setSearch: (next) => setSearch(next, first),
    setRegister: (next) => setRegister(next, first),
    setGroup: (next) => setGroup(next, first),
    setOrder: (next) => setOrder(next, first),
  };
}
