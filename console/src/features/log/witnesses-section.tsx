import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Empty } from "../../ui/states/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { ShownLog } from "./shown-log.ts";
import { words } from "./words.ts";

type Witness = ShownLog["witnesses"]["list"][number];

/** Who signs the log beside its own key, and when each last did. */
export function WitnessesSection({ witnesses: { needed, list } }: Pick<ShownLog, "witnesses">) {
  const t = useWords(words);
  const format = useFormat();
  const columns: readonly Column<Witness>[] = [
    { name: "name", label: t.witnesses.name, cell: ({ name }) => <ToldText>{name}</ToldText> },
    {
      name: "last",
      label: t.witnesses.last,
      cell: ({ cosignedAt }) => (cosignedAt === null ? t.witnesses.never : format.instant(cosignedAt)),
    },
  ];
  return (
    <Section title={t.witnesses.title} lead={t.witnesses.lead}>
      {list.length === 0 ? (
        <Empty title={t.witnesses.none}>{t.witnesses.noneWhy}</Empty>
      ) : (
        <>
          <p>{t.witnesses.needed(format.count(needed), format.count(list.length))}</p>
          <DataTable caption={t.witnesses.caption} columns={columns} rows={list} keyOf={({ key }) => key} />
        </>
      )}
    </Section>
  );
}
