import { type ContentReader, contentReaderOf, type ReadRecord } from "../../core/record/index.ts";
import { type AuditedRecord, clearCountFaults, findReferences, type Keyring, readAuditedRecords } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { contentDigest, referenceDigest, slotDigest } from "../record-digests.ts";
import { FaultList, type Finding, findingOf, unsoundFinding } from "./finding.ts";
import { openBody } from "./open-body.ts";
import { type Looked, lookedAt, type Scene } from "./scene.ts";

/**
 * Whether bodies say what their records count for. Those in the clear are evaluated by the server, all of them; then all, or a sample,
 * are opened, compared with their digests and evaluated here.
 */
export async function examineRecords(scene: Scene): Promise<Finding[]> {
  const clear = await examineClear(scene.installation);
  // The server gives up at the first body that is no JSON; only a look at each finds it.
  const isUnreadable = clear.some(({ ok, evidence }) => !ok && evidence.length === 0);
  const looked = await lookedAt(isUnreadable ? { ...scene, isDeep: true } : scene, "record", "records");
  return [...clear, ...(await examineBodies(scene, looked))];
}

async function examineClear({ pool, registers }: Installation): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { id, register } of registers.values()) {
    try {
      findings.push(
        findingOf("clear_counts_evaluated", await clearCountFaults(pool, register, id), {
          sound: `every record of ${register.name} in the clear counts what its body says, evaluated by the server`,
          unsound: `records of ${register.name} in the clear count otherwise than their bodies say`,
        }),
      );
    } catch (error) {
      if (!isDataError(error)) throw error;
      findings.push(unsoundFinding("clear_counts_evaluated", `a body of ${register.name} in the clear is unreadable; see which below`));
    }
  }
  return findings;
}

/** PostgreSQL's class 22: what could not be read as JSON or as UTF-8. */
function isDataError(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^22...$/.test(String(error.code));
}

type Lists = { readonly open: FaultList; readonly contents: FaultList; readonly counts: FaultList; readonly references: FaultList };

async function examineBodies(scene: Scene, looked: Looked): Promise<Finding[]> {
  const lists: Lists = { open: new FaultList(), contents: new FaultList(), counts: new FaultList(), references: new FaultList() };
  const readers = new Map([...scene.installation.registers.values()].map(({ id, register }) => [id, contentReaderOf(register)]));
  let rows = 0;
  await readAuditedRecords(scene.installation.pool, looked.extent, async (chunk) => {
    const read = chunk.flatMap((row) => examineRow(row, { keys: scene.keys, read: readers.get(row.register), lists }));
    await examineReferences(scene, read, lists.references);
    rows += chunk.length;
    scene.onRows(rows);
  });
  return findingsOf(lists, looked.words);
}

type Sight = { readonly keys: Keyring; readonly read: ContentReader | undefined; readonly lists: Lists };
type ReadRow = { readonly row: AuditedRecord; readonly read: ReadRecord };

/** Each fault is told once, by the first rule that it breaks. Records of former versions of a register are opened, and no more. */
function examineRow(row: AuditedRecord, { keys, read, lists }: Sight): ReadRow[] {
  const place = { subject: row.subject, record: row.record };
  const opened = row.isSealed ? openBody(keys, row.record, row) : { text: row.body.toString("utf8") };
  if ("fault" in opened) lists.open.add({ ...place, fault: opened.fault });
  else if (contentDigest(keys, opened.text) !== row.content) lists.contents.add(place);
  else if (read !== undefined) {
    const again = read(opened.text, row.raterClass ?? undefined);
    const differing = differingColumns(row, again, keys);
    if (differing.length > 0) lists.counts.add({ ...place, differing: differing.join(", "), held: row.counts, evaluated: again.counts });
    return [{ row, read: again }];
  }
  return [];
}

function differingColumns(row: AuditedRecord, read: ReadRecord, keys: Keyring): string[] {
  const isSame = {
    counts: row.counts.length === read.counts.length && row.counts.every((count, i) => count === read.counts[i]),
    month: row.month === read.month,
    occurred_at: row.occurredAt === read.occurredAt,
    known_at: row.knownAt === read.knownAt,
    expires_at: row.expiresAt === read.expiresAt,
    is_adverse: row.isAdverse === read.adverse,
    slot: row.slot === (read.slot === undefined ? null : slotDigest(keys, read.slot)),
  };
  return Object.entries(isSame).flatMap(([column, same]) => (same ? [] : [column]));
}

/** Whether the reference in each body leads back to the record, as it must for a retry to be recognised. */
async function examineReferences({ installation, keys }: Scene, read: readonly ReadRow[], found: FaultList): Promise<void> {
  const bySource = Map.groupBy(read, ({ row }) => row.source);
  for (const [source, rows] of bySource) {
    const digests = rows.map(({ row, read: { reference } }) => referenceDigest(keys, row.sourceName, reference));
    const references = await findReferences(installation.pool, source, digests);
    rows.forEach(({ row: { subject, record } }, i) => {
      if (references.get(digests[i] ?? "")?.record !== record) found.add({ subject, record });
    });
  }
}

function findingsOf({ open, contents, counts, references }: Lists, words: string): Finding[] {
  return [
    findingOf("bodies_open", open.faults, { sound: `${words} open`, unsound: `of ${words} do not open` }),
    findingOf("contents_unchanged", contents.faults, {
      sound: `${words} have the content of their digest`,
      unsound: `of ${words} have another content than their digest's`,
    }),
    findingOf("counts_evaluated", counts.faults, {
      sound: `${words} count what their bodies say`,
      unsound: `of ${words} count otherwise than their bodies say; withdraw nothing, restore a backup`,
    }),
    findingOf("references_lead_back", references.faults, {
      sound: `${words} are found by their references`,
      unsound: `of ${words} are not found by their references`,
    }),
  ];
}
