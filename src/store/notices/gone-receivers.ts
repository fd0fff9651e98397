import type { Sql } from "../sql.ts";

/** An address of a receiver's, by its digest as hex. */
export type ReceiverAddress = { readonly lane: string; readonly address: string };

/** Whether this address of a receiver answered that it is gone. */
export async function isGone(sql: Sql, { lane, address }: ReceiverAddress): Promise<boolean> {
  const rows = await sql<{ lane: string }>`
    select lane from notice_gone where lane = ${lane} and address = ${Buffer.from(address, "hex")}`;
  return rows.length > 0;
}

/** Notes that it did, in the place of an earlier address. */
export async function markGone(tx: Sql, { lane, address }: ReceiverAddress, at: number): Promise<void> {
  await tx`
    insert into notice_gone (lane, address, gone_at) values (${lane}, ${Buffer.from(address, "hex")}, ${at})
    on conflict (lane) do update set address = excluded.address, gone_at = excluded.gone_at`;
}
