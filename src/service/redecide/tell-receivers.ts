import type { RedecisionStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { type RedecidableCheck, readRedecidableChecks, type Session, withStore } from "../../store/index.ts";
import { chainOfStatement } from "../../store/log/index.ts";
import { readWrongRecord, type WrongRecord } from "../../store/notices/index.ts";
import type { Installation } from "../installation.ts";
import { receiptOf } from "../log/index.ts";
import { queueNotices } from "../notices/index.ts";
import { type Corrected, hasReceiver, lawOfTelling, receiverNotice } from "../telling/index.ts";
import { withKeys } from "../with-keys.ts";
import { openRedecidable, openSealed } from "./opened-check.ts";

/** Of which record, by its id, the receivers are to be told that it was wrong. */
export type ReceiversRequest = {
  readonly record: string;
  /** The subject that asks; undefined where an operator does on its behalf. */
  readonly subject?: string;
  /** Only these subscribers, as the subject designates them; all within the law's reach where not given. */
  readonly receivers?: readonly string[];
};

/** Who is told now, or was told before, and of how many answers. */
export type ReceiversTold = {
  readonly record: string;
  readonly receivers: readonly { readonly subscriber: string; readonly answers: number }[];
  /** Empty where all of them were told before. */
  readonly receipt: string;
};

/**
 * Has those told who were answered with a record that turned out wrong, as far back as the law of each answer reaches from the day on which the record
 * went (15 USC 1681i(d)); nobody is told the same twice. Answers that are not decided again yet are not among them: ask again a minute after the
 * record went. Throws `statement_unknown`, `telling_refused` for a record that stands, or `store_unavailable`.
 */
export async function tellReceivers(installation: Installation, request: ReceiversRequest): Promise<ReceiversTold> {
  return withStore(async () => {
    const { made, receivers } = await withKeys(installation, (held) => held.pool.begin((tx) => tellWithin(tx, held, request)));
    return { record: request.record, receivers, receipt: await receiptOf(installation, made) };
  });
}

async function tellWithin(tx: Session, held: Installation, { record, subject: asking, receivers }: ReceiversRequest) {
  const subject = asking ?? (await chainOfStatement(tx, record));
  const wrong = subject === undefined ? undefined : await readWrongRecord(tx, { subject, record });
  if (subject === undefined || wrong === undefined) throw new CredenceError("statement_unknown", `no record has the id ${record}`);
  if (wrong === "stands") throw new CredenceError("telling_refused", `the record ${record} stands; wanted one that was taken back`);
  const answers = new Map<string, number>();
  const made: Awaited<ReturnType<typeof queueNotices>> = [];
  await readRedecidableChecks(tx, { subject, version: wrong.gone, since: 0 }, async (rows) => {
    const notices = rows.flatMap((row) => {
      const corrected = correctedOf(held, row);
      if (corrected === undefined || !hasCounted(corrected, { subject, wrong })) return [];
      const { check } = corrected;
      const law = lawOfTelling(held, { check, at: wrong.at });
      const isReached = law?.telling !== undefined && check.at >= (law.telling.since ?? 0);
      if (!isReached || !hasReceiver(check) || receivers?.includes(check.subscriber) === false) return [];
      answers.set(check.subscriber, (answers.get(check.subscriber) ?? 0) + 1);
      return [receiverNotice(held, corrected, { zone: law.pack.zone, isBack: false })];
    });
    made.push(...(await queueNotices(tx, held, notices)));
  });
  return { made, receivers: [...answers].map(([subscriber, count]) => ({ subscriber, answers: count })) };
}

/** A check with its last decision; undefined where it was not decided again, or where that was erased. */
function correctedOf({ keys }: Installation, row: RedecidableCheck): Corrected | undefined {
  if (row.redecision === null || row.redecided === null) return undefined;
  const redecision = openSealed(keys, row, { id: row.redecision, body: row.redecided }) as RedecisionStatement;
  return { check: openRedecidable(keys, row).check, redecision };
}

type Read = { readonly subject: string; readonly wrong: WrongRecord };

function hasCounted({ check }: Corrected, { subject, wrong }: Read): boolean {
  return check.linked.some((read) => read.subject === subject && read.version >= wrong.entered && read.version < wrong.gone);
}
