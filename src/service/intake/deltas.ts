import type { Register } from "../../core/law/index.ts";
import type { TallyDelta } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** As much of a record as its tally needs. */
export type Counted = { readonly subject: string; readonly register: number; readonly month: number; readonly counts: readonly number[] };

/** What records that come and go change in each register's tallies: one delta a row. */
export function deltasOf(
  { registers }: Pick<Installation, "registers">,
  { came, went }: { readonly came: readonly Counted[]; readonly went: readonly Counted[] },
): Map<Register, TallyDelta[]> {
  const rows = new Map([...registers.values()].map(({ id }) => [id, new Map<string, Row[]>()]));
  for (const record of came) count(rows.get(record.register), record, 1);
  for (const record of went) count(rows.get(record.register), record, -1);
  const deltas = new Map<Register, TallyDelta[]>();
  for (const { id, register } of registers.values()) {
    const changed = [...(rows.get(id)?.values() ?? [])].flat();
    if (changed.length > 0) deltas.set(register, changed);
  }
  return deltas;
}

type Row = { readonly subject: string; readonly month: number; records: number; readonly counts: number[] };

/** Of each subject the rows changed: a few months at most, so they are looked through. Other registers' records are not counted. */
function count(rows: Map<string, Row[]> | undefined, { subject, month, counts }: Counted, sign: 1 | -1): void {
  const months = rows?.get(subject) ?? [];
  let row = months.find((each) => each.month === month);
  if (row === undefined) {
    row = { subject, month, records: 0, counts: counts.map(() => 0) };
    months.push(row);
    rows?.set(subject, months);
  }
  row.records += sign;
  for (let i = 0; i < counts.length; i++) row.counts[i] = (row.counts[i] ?? 0) + sign * (counts[i] ?? 0);
}
