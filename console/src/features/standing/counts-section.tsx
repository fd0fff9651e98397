import { ColumnsChart } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { ShownStanding } from "./shown-standing.ts";
import classes from "./standing.module.css";
import { words } from "./words.ts";

/** What was recorded, by month and by register. */
export function CountsSection({ shown }: { readonly shown: ShownStanding }) {
  const t = useWords(words);
  const { count } = useFormat();
  const { good, bad, many } = shown.said.outcome;
  const sum = (side: "good" | "bad") => count(shown.months.reduce((total, month) => total + month[side], 0));
  return (
    <Section title={t.counts} lead={t.countsLead(many)}>
      <ColumnsChart
        title={t.counts}
        description={t.countsSaid(sum("good"), sum("bad"), good, bad)}
        months={shown.months}
        sides={{ good, bad }}
      />
      <h3 className={classes.minor}>{t.registers}</h3>
      <Registers shown={shown} />
    </Section>
  );
}

function Registers({ shown: { registers, tallies } }: { readonly shown: ShownStanding }) {
  const t = useWords(words);
  const { count } = useFormat();
  const rows = registers.map((register) => ({ ...register, rows: tallies[register.name] ?? [] }));
  return (
    <DataTable
      caption={t.registers}
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { name: "register", label: t.register, cell: ({ title }) => title },
        {
          name: "records",
          label: t.records,
          cell: (row) => count(row.rows.reduce((all, { records }) => all + records, 0)),
          isNumber: true,
        },
        { name: "months", label: t.months, cell: (row) => count(row.rows.length), isNumber: true },
        { name: "cite", label: t.cite, cell: ({ cite }) => cite },
      ]}
    />
  );
}
