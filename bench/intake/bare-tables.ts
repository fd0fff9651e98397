import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

/** Rows of one batch, ready for COPY in its binary format. */
export type BareBatch = { readonly records: Buffer; readonly references: Buffer };

/** Tables with the columns and indexes of the product's, into which the same rows are copied and nothing else is done. */
export type BareTables = {
  /** The rows that the product wrote for these records, in the order in which it was given them. */
  readonly rowsOf: (records: readonly string[]) => Promise<BareBatch>;
  /** Copies the record rows, a commit for each batch. */
  readonly copyRecords: (batches: readonly BareBatch[]) => Promise<void>;
  /** Copies record and reference rows to other tables, a commit for each batch. */
  readonly copyBoth: (batches: readonly BareBatch[]) => Promise<void>;
};

const CHUNK_BYTES = 256 * 1024;

/** Makes the tables beside the product's, in its own database. */
export async function makeBareTables(client: pg.Client): Promise<BareTables> {
  await client.query(`
    create table bare_record (like record including all);
    create table bare_record_too (like record including all);
    create table bare_reference (like reference including all)`);
  return {
    rowsOf: async (records) => ({
      records: await rowsNaming(client, "record", records),
      references: await rowsNaming(client, "reference", records),
    }),
    copyRecords: async (batches) => {
      for (const { records } of batches) await copy(client, "bare_record", records);
    },
    copyBoth: async (batches) => {
      for (const { records, references } of batches) {
        await client.query("begin");
        await copy(client, "bare_record_too", records);
        await copy(client, "bare_reference", references);
        await client.query("commit");
      }
    },
  };
}

async function rowsNaming(client: pg.Client, table: "record" | "reference", records: readonly string[]): Promise<Buffer> {
  const wanted = `unnest('{${records.join(",")}}'::uuid[]) with ordinality as wanted (id, place)`;
  const query = `select t.* from ${table} t join ${wanted} on t.record = wanted.id order by wanted.place`;
  const stream: Readable = client.query(copyTo(`copy (${query}) to stdout (format binary)`));
  return buffer(stream);
}

/** Whoever writes to a socket as fast as it takes needs no more than this. */
async function copy(client: pg.Client, table: string, rows: Buffer): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} from stdin (format binary)`));
  const done = new Promise<void>((resolve, reject) => stream.once("finish", resolve).once("error", reject));
  for (let from = 0; from < rows.length; from += CHUNK_BYTES) {
    if (!stream.write(rows.subarray(from, from + CHUNK_BYTES))) {
      await Promise.race([done, new Promise((resolve) => stream.once("drain", resolve))]);
    }
  }
  stream.end();
  await done;
}
