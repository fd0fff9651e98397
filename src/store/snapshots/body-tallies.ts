import type { Register } from "../../core/law/index.ts";
import type { Tally, TallyRow } from "../../core/tally/index.ts";
import { type CopiedRow, readBinaryCopy } from "../../lib/node/index.ts";
import { countColumns, tallyTable } from "../schema.ts";
import { type Fragment, list, type Pool, part, raw, type Session } from "../sql.ts";

/** A body with records, its first public identifier as `scheme:value`, and its tallies in the order of the registers asked for. */
export type TalliedBody = { readonly subject: Uint8Array; readonly identifier: string; readonly tallies: readonly Tally[] };

/** What is read: `schemes` are of our own making. */
export type BodyScan = { readonly registers: readonly Register[]; readonly schemes: readonly string[] };

/** Sorting a million rows in memory; it is given back when the scan ends. */
const WORK_MEM = "64MB";

/**
 * Every body with a record in these registers and an identifier of these schemes, in order of id, all of one moment; those that are linked
 * to others are left out. One statement, read as it comes: by pages a million bodies would be looked up one by one.
 */
export async function scanBodies<T>(pool: Pool, scan: BodyScan, work: (bodies: AsyncIterable<TalliedBody[]>) => Promise<T>): Promise<T> {
  return pool.scan(async (tx) => {
    await tx`select set_config('work_mem', ${WORK_MEM}, true)`;
    return work(bodiesIn(tx, scan));
  });
}

async function* bodiesIn(tx: Session, scan: BodyScan): AsyncGenerator<TalliedBody[]> {
  const rows = tx.copyOut(part`copy (${talliesOf(scan)}) to stdout (format binary)`);
  let open: OpenBody | undefined;
  try {
    for await (const batch of readBinaryCopy(rows.iterator({ destroyOnReturn: false }), readRow)) {
      const whole: TalliedBody[] = [];
      for (const row of batch) {
        if (open === undefined || !open.subject.equals(row.subject)) {
          if (open !== undefined) whole.push(open);
          open = { subject: Buffer.from(row.subject), identifier: row.identifier, tallies: scan.registers.map(() => []) };
        }
        open.tallies[row.register]?.push(row.tally);
      }
      if (whole.length > 0) yield whole;
    }
    if (open !== undefined) yield [open];
  } finally {
    // Given up half-way, the connection is of use again only when the rest has gone by.
    rows.on("error", () => {});
    rows.resume();
  }
}

type OpenBody = { readonly subject: Buffer; readonly identifier: string; readonly tallies: TallyRow[][] };

function readRow(row: CopiedRow) {
  const subject = row.bytes();
  const identifier = row.text();
  const register = row.int4();
  const month = row.int4();
  const [records = 0, ...counts] = row.int8Array();
  return { subject, identifier, register, tally: { month, records, counts } };
}

/** A row for each month of each register, those of a body together and in order of month. */
function talliesOf({ registers, schemes }: BodyScan): Fragment {
  const tallies = registers.map((register, at) => {
    const counts = raw(["records", ...countColumns(register)].join(", "));
    return part`select subject, ${raw(String(at))} as register, month, array[${counts}] as counts from ${tallyTable(register)}`;
  });
  return part`
    select s.subject, i.identifier, t.register, t.month, t.counts
    from subject s
    join (
      select distinct on (subject) subject, scheme || ':' || convert_from(value, 'UTF8') as identifier
      from identifier where scheme in (${list(schemes.map(quoted))}) order by subject, scheme, value
    ) as i on i.subject = s.subject
    join (${list(tallies, " union all ")}) as t on t.subject = s.subject
    where s.kind = 'body' and not exists (select from link l where l.subject = s.subject)
    order by s.subject, t.register, t.month`;
}

/** COPY takes no values. Schemes are words of ours, never of a user's. */
function quoted(scheme: string): Fragment {
  if (!/^[a-z0-9-]+$/.test(scheme)) throw new RangeError(`${scheme} is no name of a scheme`);
  return raw(`'${scheme}'`);
}
