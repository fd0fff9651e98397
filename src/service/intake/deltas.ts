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
  const rows = new Map<string, { -readonly [K in keyof TallyDelta]: TallyDelta[K] } & { counts: number[]; register: number }>();
  const count = (record: Counted, sign: 1 | -1): void => {
    const key = `${record.register} ${record.subject} ${record.month}`;
    let row = rows.get(key);
    if (row === undefined) {
      row = { subject: record.subject, month: record.month, records: 0, counts: record.counts.map(() => 0), register: record.register };
      rows.set(key, row);
    }
    row.records += sign;
    for (let i = 0; i < record.counts.length; i++) row.counts[i] = (row.counts[i] ?? 0) + sign * (record.counts[i] ?? 0);
  };
  for (const record of came) count(record, 1);
  for (const record of went) count(record, -1);
  const byId = new Map([...registers.values()].map(({ id, register }) => [id, register]));
  const deltas = new Map<Register, TallyDelta[]>();
  for (const row of rows.values()) {
    const register = byId.get(row.register);
    if (register === undefined) continue;
    const held = deltas.get(register);
    if (held === undefined) deltas.set(register, [row]);
    else held.push(row);
  }
  return deltas;
}
