import { randomFillSync } from "node:crypto";
import { seededRandom } from "../../src/lib/index.ts";
import { appendRecords, BATCH_RECORDS_MAX, type Installation } from "../../src/service/index.ts";
import { enqueueStatements, newStatementId, type QueuedStatement, uuidText } from "../../src/store/index.ts";
import { ratingStream } from "../intake/rating-stream.ts";

/** How much is to wait for the sequencer: so many statements of records that were taken in, and so many more about the same subjects. */
export type QueueSize = { readonly records: number; readonly more: number };

const SOURCE = "simulated-market";
const COMMITMENT_BYTES = 32;

/**
 * The first statements come in as they do in life. For the others it does not matter what was recorded: to the sequencer a statement is its
 * subject, id and commitment, and so they are queued without it, in commits of the same size. Returns the subjects.
 */
export async function fillQueue(installation: Installation, { records, more }: QueueSize): Promise<string[]> {
  const stream = ratingStream(traderNames());
  for (let left = records; left > 0; left -= BATCH_RECORDS_MAX) {
    await appendRecords(installation, { source: SOURCE, inputs: stream(Math.min(left, BATCH_RECORDS_MAX)) });
  }
  const rows = await installation.pool<{ id: string }>`select distinct subject as id from record`;
  const subjects = rows.map(({ id }) => id);
  const random = seededRandom(more);
  for (let left = more; left > 0; left -= BATCH_RECORDS_MAX) {
    await enqueue(
      installation,
      Array.from({ length: Math.min(left, BATCH_RECORDS_MAX) }, () => subjects[random.int(subjects.length)] ?? ""),
    );
  }
  return subjects;
}

/** Statements about these subjects, with commitments to nothing. */
export function statementsAbout(subjects: readonly string[], at: number): QueuedStatement[] {
  return subjects.map((subject) => ({
    subject,
    id: uuidText(newStatementId(at)),
    kind: "record",
    commitment: randomFillSync(Buffer.alloc(COMMITMENT_BYTES)),
  }));
}

async function enqueue({ pool, now }: Installation, subjects: readonly string[]): Promise<void> {
  const at = now();
  await pool.begin((tx) => enqueueStatements(tx, at, statementsAbout(subjects, at)));
}

/** The stream has 50,000 traders; here each is two. */
function traderNames(): (trader: number) => string {
  let named = 0;
  return (trader) => `account:bench:trader-${2 * trader + (named++ % 2)}`;
}
