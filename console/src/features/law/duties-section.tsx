import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { type Duty, parseDuty } from "./duty.ts";
import classes from "./law.module.css";
import type { HouseLaw, WithLaw } from "./use-house-law.ts";
import { words } from "./words.ts";

/** The duties of each law pack: its numbers, what is done at the end, and where that is written. */
export function DutiesSection({ law }: WithLaw) {
  const t = useWords(words);
  return (
    <Section title={t.duties.title} lead={t.duties.lead} id="duties">
      {law.law.lawPacks.map((pack) => (
        <details key={`${pack.sector} ${pack.lawPack}`} className={classes.more} open>
          <summary>
            <span lang="en">{pack.title}</span> · {t.duties.of(pack.sector)}
          </summary>
          <PackTable law={law} duties={pack.duties.map(parseDuty)} />
        </details>
      ))}
      <p className={classes.line}>{t.duties.advice}</p>
    </Section>
  );
}

function PackTable({ law, duties }: WithLaw & { readonly duties: readonly Duty[] }) {
  const t = useWords(words);
  const columns = useDutyColumns(law.told);
  return <DataTable caption={t.duties.title} columns={columns} rows={duties} keyOf={({ name }) => name} />;
}

function useDutyColumns(told: HouseLaw["told"]): readonly Column<Duty>[] {
  const t = useWords(words);
  const number = useNumberText();
  return [
    { name: "duty", label: t.duties.duty, cell: ({ name }) => told.duties[name] ?? name },
    {
      name: "number",
      label: t.duties.number,
      cell: (duty) =>
        [number(duty), duty.from === undefined ? "" : (told.anchors[duty.from] ?? duty.from)].filter((text) => text !== "").join(" "),
    },
    { name: "end", label: t.duties.end, cell: ({ atEnd }) => (atEnd === undefined ? "" : (told.outcomes[atEnd] ?? atEnd)) },
    { name: "citation", label: t.duties.citation, cell: (duty) => <Citation duty={duty} /> },
  ];
}

function Citation({ duty: { citation, isConfirmed, note } }: { readonly duty: Duty }) {
  const t = useWords(words);
  return (
    <>
      <span lang="en">{citation}</span>
      {isConfirmed ? null : <span className={classes.unsure}> {t.duties.unconfirmed}</span>}
      {note === undefined ? null : (
        <span lang="en" className={classes.note}>
          {note}
        </span>
      )}
    </>
  );
}

const MINOR_UNITS = 100;

function useNumberText(): (duty: Duty) => string {
  const t = useWords(words);
  const format = useFormat();
  return ({ amount, unit, currency }) => {
    if (amount === undefined || unit === undefined) return "";
    if (unit === "minor_units") return `${format.count(amount / MINOR_UNITS)} ${currency ?? ""}`;
    const units: Readonly<Record<string, (count: string, isOne: boolean) => string>> = t.duties.units;
    return units[unit]?.(format.count(amount), amount === 1) ?? `${format.count(amount)} ${unit}`;
  };
}
