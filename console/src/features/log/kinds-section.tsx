import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { kindWords } from "./kind-words.ts";
import type { ShownLog } from "./shown-log.ts";
import { words } from "./words.ts";

type Kind = ShownLog["kinds"][number];

/** What is in the log, by kind. */
export function KindsSection({ kinds }: Pick<ShownLog, "kinds">) {
  const t = useWords(words);
  const nameOf = useKindName();
  const format = useFormat();
  const columns: readonly Column<Kind>[] = [
    { name: "kind", label: t.kinds.kind, cell: ({ kind }) => nameOf(kind) },
    { name: "entries", label: t.kinds.entries, cell: ({ entries }) => format.count(entries), isNumber: true },
  ];
  return (
    <Section title={t.kinds.title} lead={t.kinds.lead}>
      <DataTable caption={t.kinds.caption} columns={columns} rows={kinds} keyOf={({ kind }) => kind} />
    </Section>
  );
}

/** What a kind of entry is called; one that a newer server has by its own name. */
function useKindName(): (kind: string) => string {
  const t = useWords(kindWords);
  const names = new Map(Object.entries(t.kinds));
  return (kind) => names.get(kind) ?? kind;
}
