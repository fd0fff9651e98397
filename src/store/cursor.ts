import { type Fragment, type Pool, raw, type Sql } from "./sql.ts";

/** Rows fetched at a time: with their bodies some megabytes. */
const FETCH_ROWS = 2_000;

/** What is read: the cursor's name, the same for the same columns, and the query. */
export type Reading = { readonly name: string; readonly query: Fragment };

/** Hands all rows of a query on in chunks, in constant memory here and there: a cursor of the server, all of one moment. */
export async function readChunks<Row extends object>(pool: Pool, reading: Reading, take: (rows: Row[]) => Promise<void>): Promise<void> {
  await pool.begin((tx) => readChunksWithin(tx, reading, take), raw("read only"));
}

/** The same within a transaction, whose moment it is then of. */
export async function readChunksWithin<Row extends object>(tx: Sql, reading: Reading, take: (rows: Row[]) => Promise<void>): Promise<void> {
  const name = raw(reading.name);
  await tx`declare ${name} no scroll cursor for ${reading.query}`;
  for (;;) {
    const rows = await tx<Row>`fetch ${raw(String(FETCH_ROWS))} from ${name}`;
    if (rows.length === 0) break;
    await take(rows);
  }
  await tx`close ${name}`;
}
