import type { Party } from "../../core/statement/index.ts";
import type { Sql } from "../sql.ts";

/** A file put before the parties to a dispute, without the file. The digest is hex. */
export type EvidenceRow = {
  readonly subject: string;
  readonly id: string;
  readonly dispute: string;
  readonly party: Party;
  readonly addedAt: number;
  readonly mediaType: string;
  readonly bytes: number;
  readonly digest: string;
};

/** The file itself, sealed under the subject's key by an id of its own. */
export type SealedFile = { readonly sealedAs: string; readonly body: Buffer };

/** Keeps a file. */
export async function insertEvidence(tx: Sql, row: EvidenceRow & SealedFile): Promise<void> {
  await tx`
    insert into dispute_evidence (subject, id, dispute, party, added_at, media_type, bytes, digest, sealed_as, body)
    values (${row.subject}, ${row.id}, ${row.dispute}, ${row.party}, ${row.addedAt}, ${row.mediaType}, ${row.bytes},
      ${Buffer.from(row.digest, "hex")}, ${row.sealedAs}, ${row.body})`;
}

type OfDispute = { readonly subject: string; readonly dispute: string };

/** What was put before the parties to a dispute, the first to come first; without what was erased. */
export async function readEvidence(sql: Sql, { subject, dispute }: OfDispute): Promise<EvidenceRow[]> {
  return sql<EvidenceRow>`
    select subject, id, dispute, party, added_at as "addedAt", media_type as "mediaType", bytes, encode(digest, 'hex') as digest
    from dispute_evidence where subject = ${subject} and dispute = ${dispute} and body is not null order by id`;
}

/** One file of a dispute; undefined where there is none of this id in it, or it was erased. */
export async function readEvidenceFile(
  sql: Sql,
  { subject, dispute, id }: OfDispute & { readonly id: string },
): Promise<(Pick<EvidenceRow, "mediaType" | "digest"> & SealedFile) | undefined> {
  const rows = await sql<Pick<EvidenceRow, "mediaType" | "digest"> & SealedFile>`
    select media_type as "mediaType", encode(digest, 'hex') as digest, sealed_as as "sealedAs", body
    from dispute_evidence where subject = ${subject} and dispute = ${dispute} and id = ${id} and body is not null`;
  return rows[0];
}

/** Destroys a file. What the row says of it stays: that there was one, of whom, and its digest no more. */
export async function destroyEvidence(tx: Sql, { subject, id }: Pick<EvidenceRow, "subject" | "id">): Promise<void> {
  await tx`
    update dispute_evidence set sealed_as = null, body = null, digest = '' where subject = ${subject} and id = ${id}`;
}
