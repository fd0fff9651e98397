import { Section } from "../../ui/page/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { HouseLaw, WithLaw } from "./use-house-law.ts";
import { words } from "./words.ts";

type Refusal = HouseLaw["told"]["refusals"][number];

/** The closed list of reasons for which somebody is refused. */
export function RefusalsSection({ law: { told } }: WithLaw) {
  const t = useWords(words);
  const columns: readonly Column<Refusal>[] = [
    { name: "code", label: t.refusals.code, cell: ({ code }) => <code>{code}</code> },
    { name: "meaning", label: t.refusals.meaning, cell: ({ meaning }) => <span lang="en">{meaning}</span> },
    { name: "remedy", label: t.refusals.remedy, cell: ({ remedy }) => <span lang="en">{remedy}</span> },
  ];
  return (
    <Section title={t.refusals.title} lead={t.refusals.lead} id="refusals">
      <DataTable caption={t.refusals.title} columns={columns} rows={told.refusals} keyOf={({ code }) => code} />
    </Section>
  );
}
