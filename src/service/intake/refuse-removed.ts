import type { RecordStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { canonicalJson } from "../../lib/index.ts";
import type { Session } from "../../store/index.ts";
import { readRemovedRecords } from "../../store/moves/index.ts";
import { type Installation, sourceId } from "../installation.ts";
import { openStatement } from "../log/index.ts";
import type { Step } from "./parse-batch.ts";
import type { Placed } from "./placed.ts";

type Sending = {
  readonly source: string;
  readonly records: readonly Placed[];
  /** What their subjects were raised to in this transaction, which holds them locked. */
  readonly versions: ReadonlyMap<string, number>;
};

/**
 * Refuses what a dispute removed and its source sends once more under another reference: the same happening, told in the same words. It comes back by a
 * reinsertion only, with what the law asks for that (15 USC 1681i(a)(5)(B) and (C)).
 */
export async function refuseRemoved(tx: Session, installation: Installation, sending: Sending): Promise<Step<Placed>> {
  const { source, records, versions } = sending;
  // Of a subject without a past nothing was removed.
  const subjects = [...versions].flatMap(([subject, version]) => (version > 1 ? [subject] : []));
  const rows = await readRemovedRecords(tx, sourceId(installation, source), subjects);
  if (rows.length === 0) return { kept: records, settled: [] };
  const removed = new Map<string, string>();
  for (const row of rows) {
    const opened = openStatement(installation.keys, row);
    if (opened.is !== "open") throw new CredenceError("store_unsound", `the record ${row.statement} cannot be opened`);
    // Written by us, and opened by its key.
    const { content } = JSON.parse(opened.text) as RecordStatement;
    removed.set(toldOf(row.subject, content), row.statement);
  }
  const formerOf = ({ subject, parsed }: Placed) => removed.get(toldOf(subject, { ...parsed, register: parsed.register.name }));
  return {
    kept: records.filter((record) => formerOf(record) === undefined),
    settled: records.flatMap((record) => {
      const former = formerOf(record);
      return former === undefined ? [] : [{ at: record.at, result: { status: "refused", error: removedBefore(former) } as const }];
    }),
  };
}

/** What a record tells, whatever its number and whichever of its subject's names it uses. */
function toldOf(
  subject: string,
  { register, type, occurredAt, says }: Pick<RecordStatement["content"], "register" | "type" | "occurredAt" | "says">,
): string {
  return canonicalJson([subject, register, type, occurredAt, says]);
}

function removedBefore(record: string): CredenceError {
  return new CredenceError("record_removed", `a dispute removed the same record, ${record}; wanted its reinsertion, or another record`, {
    details: { path: "", record },
  });
}
