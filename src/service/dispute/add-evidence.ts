import { createHash } from "node:crypto";
import type { EvidenceStatement, Party } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { type EvidenceRow, insertEvidence, readEvidence, readEvidenceFile } from "../../store/disputes/index.ts";
import { newStatementId, readSubjectKeys, type Session, seal, uuidBytes, uuidText, withStore } from "../../store/index.ts";
import { openBytes } from "../../store/keys/index.ts";
import type { Installation } from "../installation.ts";
import { receiptOf, writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { disputeRefused } from "./dispute-refused.ts";
import { type EvidenceType, evidenceTypeOf } from "./evidence-type.ts";
import { lockDispute, type Sought, seeDispute } from "./find-held.ts";
import type { Doing } from "./take-step.ts";

/** A photograph of a page, or a contract of some dozens. */
export const EVIDENCE_BYTES_MAX = 5 * 1024 * 1024;

/** Files that one side may put into one dispute: as many as one step may name. */
const FILES_MAX = 20;

/** A file of somebody who may see the dispute. */
export type NewEvidence = Doing & {
  readonly bytes: Uint8Array;
  /** Whose it is, where an operator puts in what another sent. */
  readonly party?: Party;
};

/** A file as it was kept, and the operator's signed receipt. */
export type EvidenceResult = { readonly evidence: EvidenceRow; readonly receipt: string };

/**
 * Puts a file before the other parties: its type is told by its own bytes, and it is sealed under the subject's key. Steps name it by its id. Throws
 * `evidence_refused` with the limits, `dispute_unknown`, `dispute_refused` where the dispute is over, or `store_unavailable`.
 */
export async function addEvidence(installation: Installation, given: NewEvidence): Promise<EvidenceResult> {
  const mediaType = await evidenceTypeOf(given.bytes);
  const { length } = given.bytes;
  if (mediaType === undefined || length > EVIDENCE_BYTES_MAX)
    throw refusedFile(`a file of ${length} bytes of type ${mediaType ?? "unknown"}`);
  return withStore(async () => {
    const { evidence, stated } = await withKeys(installation, (held) =>
      held.pool.begin((tx) => addWithin(tx, held, { ...given, mediaType })),
    );
    return { evidence, receipt: await receiptOf(installation, stated) };
  });
}

async function addWithin(tx: Session, installation: Installation, given: NewEvidence & { readonly mediaType: EvidenceType }) {
  const { row: held } = await lockDispute(tx, installation, given);
  const { subject, id: dispute, state } = held;
  if (state === "joined" || state === "taken_back") throw disputeRefused("over");
  const { party = given.viewer.is } = given;
  const there = (await readEvidence(tx, { subject, dispute })).filter((file) => file.party === party).length;
  if (there >= FILES_MAX) throw refusedFile(`${there} files of the ${party} are there already`);
  const at = installation.now();
  const { bytes, mediaType, person } = given;
  const digest = createHash("sha256").update(bytes).digest("hex");
  const of = { subject, id: uuidText(newStatementId(at)), dispute, party, mediaType, bytes: bytes.length, digest };
  const sealedAs = newStatementId(at);
  const body = seal(await keyOf(tx, installation, subject), sealedAs, bytes);
  const row: EvidenceRow = { ...of, addedAt: at };
  await insertEvidence(tx, { ...row, sealedAs: uuidText(sealedAs), body });
  const statement: EvidenceStatement = { ...of, kind: "evidence", at, person };
  return { evidence: row, stated: await writeStatements(tx, installation, [statement]) };
}

/** A file of a dispute, opened. */
export type EvidenceFile = { readonly mediaType: string; readonly bytes: Buffer };

/** One file of a dispute, for whoever may see the dispute. Throws `dispute_unknown`, `evidence_unknown` or `store_unavailable`. */
export async function showEvidence(installation: Installation, sought: Sought & { readonly evidence: string }): Promise<EvidenceFile> {
  return withStore(() =>
    withKeys(installation, async (held) => {
      const { subject, id: dispute } = await seeDispute(held.pool, sought);
      const file = UUID.test(sought.evidence) ? await readEvidenceFile(held.pool, { subject, dispute, id: sought.evidence }) : undefined;
      if (file === undefined) throw new CredenceError("evidence_unknown", "there is no such file in this dispute");
      const bytes = openBytes(await keyOf(held.pool, held, subject), uuidBytes(file.sealedAs), file.body);
      return { mediaType: file.mediaType, bytes };
    }),
  );
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function keyOf(sql: Parameters<typeof readSubjectKeys>[0], { keys }: Installation, subject: string) {
  const key = (await readSubjectKeys(sql, [subject])).get(subject);
  if (key === undefined) throw new CredenceError("store_unsound", `the subject ${subject} has a dispute and no key`);
  return keys.subjectKey(subject, key);
}

function refusedFile(seen: string): CredenceError {
  const wanted = { types: ["application/pdf", "image/png", "image/jpeg", "text/plain"], bytesMax: EVIDENCE_BYTES_MAX, filesMax: FILES_MAX };
  const text = `${wanted.types.join(", ")} (UTF-8), at most ${wanted.bytesMax} bytes, at most ${wanted.filesMax} files of one side`;
  return new CredenceError("evidence_refused", `${seen}; wanted ${text}`, { details: wanted });
}
