import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { ShownLog } from "./shown-log.ts";
import { words } from "./words.ts";

type Earlier = ShownLog["earlier"][number];

/** Logs that ended, and how they ended. */
export function EarlierSection({ earlier }: Pick<ShownLog, "earlier">) {
  const t = useWords(words);
  const format = useFormat();
  const columns: readonly Column<Earlier>[] = [
    {
      name: "origin",
      label: t.earlier.origin,
      cell: ({ origin, epoch }) => <a href={`/log/epochs/${epoch}/checkpoint`}>{origin}</a>,
    },
    { name: "size", label: t.earlier.size, cell: ({ size }) => format.count(size), isNumber: true },
    { name: "root", label: t.earlier.root, cell: ({ root }) => <code>{root}</code> },
  ];
  return (
    <Section title={t.earlier.title} lead={t.earlier.lead}>
      <DataTable caption={t.earlier.caption} columns={columns} rows={earlier} keyOf={({ origin }) => origin} />
    </Section>
  );
}
