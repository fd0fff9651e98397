import type { Sql } from "../sql.ts";

/** A subject in an operator's list of likely rings. Instants are UTC microseconds. */
export type RingListing = {
  readonly subject: string;
  readonly id: string;
  readonly register: string;
  readonly ring: string;
  readonly until: number;
  /** The statement with what the subject replied last. */
  readonly reply: string | null;
};

/** Keeps that a subject is listed. */
export async function insertRingListing(tx: Sql, { subject, id, register, ring, until }: Omit<RingListing, "reply">): Promise<void> {
  await tx`insert into ring_listing (subject, id, register, ring, until) values (${subject}, ${id}, ${register}, ${ring}, ${until})`;
}

/** Who is listed in a register, ring by ring. */
export async function readRingListings(sql: Sql, register: string, now: number): Promise<RingListing[]> {
  return sql<RingListing>`
    select subject, id, register, ring, until, reply from ring_listing where register = ${register} and until >= ${now} order by until, ring, subject`;
}

/** Notes a reply; false where the subject is not listed so, or not any more. */
export async function noteRingReply(
  tx: Sql,
  given: { readonly subject: string; readonly listing: string; readonly reply: string; readonly now: number },
): Promise<boolean> {
  const rows = await tx`
    update ring_listing set reply = ${given.reply} where subject = ${given.subject} and id = ${given.listing} and until >= ${given.now} returning id`;
  return rows.length > 0;
}

/** Takes off the list whose time is over. Returns how many. */
export async function endRingListings(sql: Sql, now: number): Promise<number> {
  return (await sql`delete from ring_listing where until < ${now} returning id`).length;
}

/** Takes a subject off every list. */
export async function forgetRingListings(tx: Sql, subject: string): Promise<void> {
  await tx`delete from ring_listing where subject = ${subject}`;
}
