import type { RaterClass } from "../../core/law/index.ts";
import { readChunks } from "../cursor.ts";
import { type Pool, part } from "../sql.ts";

/** A record of a register with the body that says who gave it, and what opens it. */
export type EdgeRow = {
  readonly subject: string;
  readonly record: string;
  readonly month: number;
  readonly knownAt: number;
  readonly good: number;
  readonly bad: number;
  readonly raterClass: RaterClass | null;
  readonly isSealed: boolean;
  readonly body: Buffer;
  readonly keyVersion: number;
  readonly wrapped: Buffer;
};

/** Which records: of a register by its number, and known from the first microsecond to before the last. `good` and `bad` are places of counts, from 0. */
export type EdgesWanted = {
  readonly register: number;
  readonly good: number;
  readonly bad: number;
  readonly from?: number;
  readonly before?: number;
};

/** Hands on every live record of a register that counts as good or bad, in no order, in chunks; all of one moment. */
export async function readEdgeRows(pool: Pool, wanted: EdgesWanted, take: (rows: EdgeRow[]) => Promise<void>): Promise<void> {
  const { register, from = 0, before = Number.MAX_SAFE_INTEGER } = wanted;
  const [good, bad] = [wanted.good + 1, wanted.bad + 1];
  const query = part`
    select r.subject, r.record, r.month, r.known_at as "knownAt", r.counts[${good}::integer] as good, r.counts[${bad}::integer] as bad,
      r.rater_class as "raterClass", r.is_sealed as "isSealed", r.body, k.key_version as "keyVersion", k.wrapped
    from record r join subject_key k on k.subject = r.subject
    where r.register = ${register} and r.state = 'live' and r.known_at >= ${from} and r.known_at < ${before}
      and (r.counts[${good}::integer] <> 0 or r.counts[${bad}::integer] <> 0)`;
  await readChunks(pool, { name: "edges", query }, take);
}
