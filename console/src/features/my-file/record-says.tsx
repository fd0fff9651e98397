import { Section } from "../../ui/page/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { MyRecord } from "./records-shown.ts";
import { words } from "./words.ts";

/** The fields of a record as its source sent them. */
export function RecordSays({ record: { says } }: { readonly record: MyRecord }) {
  const t = useWords(words);
  const columns = useColumns();
  const rows = Object.entries(says).map(([field, value]) => ({ field, value: valueText(value) }));
  if (rows.length === 0) return null;
  return (
    <Section title={t.record.says}>
      <DataTable caption={t.record.says} columns={columns} rows={rows} keyOf={({ field }) => field} />
    </Section>
  );
}

type Said = { readonly field: string; readonly value: string };

function useColumns(): readonly Column<Said>[] {
  const t = useWords(words);
  return [
    { name: "field", label: t.record.field, cell: ({ field }) => field },
    { name: "value", label: t.record.value, cell: ({ value }) => <ToldText>{value}</ToldText> },
  ];
}

/** Money is an object of a currency and its minor units; everything else is a word or a number. */
function valueText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const { currency, amountMinor } = { currency: "", amountMinor: Number.NaN, ...value };
  return Number.isNaN(amountMinor) ? JSON.stringify(value) : moneyText(currency, amountMinor);
}

/** As many decimals as the currency has: "EUR 1234.50", "JPY 9800". */
function moneyText(currency: string, amountMinor: number): string {
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 0;
  return `${currency} ${(amountMinor / 10 ** digits).toFixed(digits)}`;
}
