import type { Operations } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./operate.module.css";
import { words } from "./words.ts";

/** How much is held, how large it is, and what is left of the disk. */
export function StoreSection({ now }: { readonly now: Operations }) {
  const t = useWords(words);
  const { count, bytes, instant } = useFormat();
  const { store, disk } = now;
  return (
    <Section title={t.now.store}>
      <p className={classes.said}>
        {t.now.holds(count(store.records), count(store.subjects), bytes(store.bytes))}{" "}
        {disk === null ? t.now.diskElsewhere : t.now.diskFree(bytes(disk.freeBytes), bytes(disk.totalBytes))}
      </p>
      <p className={classes.quiet}>{t.now.process(instant(now.startedAt), bytes(now.memoryBytes))}</p>
      <details>
        <summary>{t.now.tables}</summary>
        <DataTable
          caption={t.now.tables}
          rows={store.tables}
          keyOf={({ name }) => name}
          columns={[
            { name: "name", label: t.now.table, cell: ({ name }) => name },
            { name: "bytes", label: t.now.size, isNumber: true, cell: (table) => bytes(table.bytes) },
            { name: "rows", label: t.now.rows, isNumber: true, cell: ({ rows }) => count(rows) },
          ]}
        />
      </details>
    </Section>
  );
}
