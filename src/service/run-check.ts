import type { AskerPartStatement } from "../core/statement/index.ts";
import { createBatcher } from "../lib/node/index.ts";
import { type AskerPartRow, insertAskerParts } from "../store/asker-parts/index.ts";
import { type CheckRow, insertChecks, type QueuedCommit, queuedCommit, withStore } from "../store/index.ts";
import { type CheckAnswer, type CheckRequest, type Decided, decide, readSubjects } from "./check/index.ts";
import type { Installation } from "./installation.ts";
import { signReceipt, writeStatements } from "./log/index.ts";
import { withKeys } from "./with-keys.ts";

/** Checks of the same moment share a read and a commit: more in one run than this would make the first wait for the last. */
const RUN_CHECKS_MAX = 256;
/** One run reads while another writes. More of them, each smaller, cost more than they overlap. */
const RUNS_MAX = 2;
/** More waiting checks than this are refused: they would be answered after their askers gave up. */
const QUEUED_CHECKS_MAX = 20_000;

/** Answers checks. Each is written durably, with the tally and the model it used, before its answer is given. */
export type Checks = (request: CheckRequest) => Promise<CheckAnswer>;

/**
 * The checks of an installation. Rejects with `purpose_unknown`, `identifier_*`, `subject_kind_refused`, `frozen`, `model_missing`,
 * `overloaded` or `store_unavailable`.
 */
export function openChecks(installation: Installation): Checks {
  const { submit } = createBatcher<CheckRequest, CheckAnswer>({
    run: (requests) => withStore(() => withKeys(installation, (held) => runChecks(held, requests))),
    maxItems: RUN_CHECKS_MAX,
    maxInFlight: RUNS_MAX,
    maxQueued: QUEUED_CHECKS_MAX,
  });
  return submit;
}

/** An unknown subject is not an error: it is made, so that the look is in a file, and the answer is the prior. */
async function runChecks(installation: Installation, requests: readonly CheckRequest[]): Promise<(CheckAnswer | Error)[]> {
  const asked = await readSubjects(installation, requests);
  const decided = await Promise.all(asked.map(async (one) => (one instanceof Error ? one : decide(installation, one))));
  const receiptOf = await keep(
    installation,
    decided.filter((one): one is Decided => !(one instanceof Error)),
  );
  return decided.map((one) => (one instanceof Error ? one : { ...one.answer, receipt: receiptOf(one) }));
}

/** Writes checks durably, all in one commit; returns the receipt of each. */
async function keep(installation: Installation, decided: readonly Decided[]): Promise<(one: Decided) => string> {
  if (decided.length === 0) return () => "";
  const { now, log } = installation;
  const queued = decided.map((one) => one.queued);
  await write(installation, decided, queuedCommit(now(), queued));
  const receipt = await signReceipt(log, queued, now());
  const places = new Map(decided.map((one, at) => [one, at]));
  return (one) => receipt.proofOf(places.get(one) ?? 0);
}

/** One statement where no asker named itself: whoever asks waits for each turn to the server and back. */
async function write(installation: Installation, decided: readonly Decided[], commit: QueuedCommit): Promise<void> {
  const { pool } = installation;
  const rows = decided.map(({ row }) => row);
  const parts = decided.flatMap(({ part, row }) => (part === undefined ? [] : [{ part, row }]));
  if (parts.length === 0) return insertChecks(pool, rows, commit);
  await pool.begin(async (tx) => {
    await insertChecks(tx, rows, commit);
    await writeStatements(
      tx,
      installation,
      parts.map(({ part }) => part),
    );
    await insertAskerParts(tx, parts.map(askerPartRow));
  });
}

function askerPartRow({ part, row }: { readonly part: AskerPartStatement; readonly row: CheckRow }): AskerPartRow {
  const { subject, id, at: askedAt, purpose, subscriber, linked } = part;
  const read = [...linked.map((one) => one.subject), row.subject, ...row.linked];
  return { subject, id, checkSubject: row.subject, checkId: row.id, askedAt, purpose: purpose.name, subscriber, read };
}
