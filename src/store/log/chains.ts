import { createHmac, hash, type KeyObject } from "node:crypto";
import type { ChainHead } from "../../core/log/index.ts";
import { bytesArray, int8Array, uuidArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";

/** The chain of the installation itself goes under this id; no subject has it. */
export const OWN_CHAIN = "00000000-0000-0000-0000-000000000000";

/**
 * The key of a subject's chain in one log: HMAC-SHA-256(subject key, "credence/chain/v1\n" || origin), 32 bytes. It goes with the subject's
 * key, so that after an erasure no leaf can be told to have been the subject's; and it is another in each log.
 */
export function chainKeyOf(subjectKey: KeyObject, origin: string): Buffer {
  return createHmac("sha256", subjectKey).update(`credence/chain/v1\n${origin}`).digest();
}

/** The key of the installation's own chain, which everybody may follow: SHA-256("credence/own-chain/v1\n" || origin). */
export function ownChainKey(origin: string): Buffer {
  return hash("sha256", `credence/own-chain/v1\n${origin}`, "buffer");
}

/** The last links of these subjects' chains in one log; those that have none are left out. */
export async function readChainHeads(sql: Sql, epoch: number, subjects: readonly string[]): Promise<Map<string, ChainHead>> {
  const rows = await sql<{ subject: string; n: number; link: Buffer }>`
    select subject, n, link from chain where epoch = ${epoch} and subject = any(${uuidArray(subjects)}::uuid[])`;
  return new Map(rows.map(({ subject, ...head }) => [subject, head]));
}

/** Moves chains on to new heads. One sequencer at a time does so. */
export async function writeChainHeads(tx: Sql, epoch: number, heads: ReadonlyMap<string, ChainHead>): Promise<void> {
  const sorted = [...heads].sort(([a], [b]) => (a < b ? -1 : 1));
  await tx`
    insert into chain (subject, epoch, n, link)
    select w.subject, ${epoch}, w.n, w.link from unnest(${uuidArray(sorted.map(([subject]) => subject))}::uuid[],
      ${int8Array(sorted.map(([, head]) => head.n))}::bigint[], ${bytesArray(sorted.map(([, head]) => head.link))}::bytea[])
      as w (subject, n, link)
    on conflict (subject, epoch) do update set n = excluded.n, link = excluded.link`;
}
