import type { NoticeResultStatement } from "../../core/statement/index.ts";
import { newStatementId, type Session, uuidText } from "../../store/index.ts";
import {
  type DueNotice,
  markGone,
  type PostponedRow,
  postponeNotices,
  readOverdue,
  type SettledRow,
  settleNotices,
} from "../../store/notices/index.ts";
import type { Installation } from "../installation.ts";
import { writeStatements } from "../log/index.ts";
import type { Attempt } from "./attempt.ts";
import type { Failed } from "./message.ts";
import { pauseMicros, TRIES_MAX, TRYING_MICROS_MAX } from "./pauses.ts";

/** What was done with some notices of a lane. */
type Attempted = {
  readonly lane: string;
  readonly attempts: readonly Attempt[];
  /** Taken, and not tried because the lane is down. */
  readonly untried: readonly DueNotice[];
  readonly isDown: boolean;
  /** The digest of the address they were sent to, where that was a webhook. */
  readonly address?: string;
};

/** Of a lane that is down, as many are given up at once. */
const OVERDUE_MAX = 1_000;

/** Notes what became of notices, each result with its statement, in one transaction. */
export async function noteAttempts(held: Installation, attempted: Attempted) {
  const { lane, attempts, untried, isDown, address } = attempted;
  const now = held.now();
  return held.pool.begin(async (tx) => {
    const settled: SettledRow[] = [];
    const postponed: PostponedRow[] = untried.map((notice) => ({ ...named(notice), ...NOT_TRIED, tries: notice.tries, dueAt: now }));
    for (const attempt of attempts) {
      const row = rowOf(attempt, now);
      if ("dueAt" in row) postponed.push(row);
      else settled.push(row);
    }
    await postponeNotices(tx, postponed);
    const failure = isDown ? attempts.map(({ outcome }) => outcome).find((outcome) => outcome.is === "failed") : undefined;
    if (failure !== undefined) settled.push(...(await overdueRows(tx, { lane, failure, now, except: settled })));
    await stateSettled(tx, held, { rows: settled, now });
    const isGone = attempts.some(({ outcome }) => outcome.is === "failed" && outcome.failure === "gone");
    if (isGone && address !== undefined) await markGone(tx, { lane, address }, now);
    const isSettled = new Set(settled.map(({ id }) => id));
    const count = (state: SettledRow["state"]) => settled.filter((row) => row.state === state).length;
    return {
      delivered: count("delivered"),
      inFile: count("in_file"),
      failed: count("failed"),
      putOff: postponed.filter((row) => !isSettled.has(row.id)).length,
    };
  });
}

const NOT_TRIED = { channel: "", failure: "" } as const;

const named = ({ subject, id }: DueNotice) => ({ subject, id });

function rowOf({ notice, outcome }: Attempt, now: number): SettledRow | PostponedRow {
  const tried = { ...named(notice), tries: notice.tries + 1 };
  switch (outcome.is) {
    case "delivered":
      return { ...tried, state: "delivered", channel: outcome.channel, failure: "" };
    case "in_file":
      return { ...tried, state: "in_file", channel: "file", failure: "" };
    case "failed": {
      const { channel, failure } = outcome;
      const isLast = tried.tries >= TRIES_MAX || notice.queuedAt + TRYING_MICROS_MAX <= now;
      if (outcome.isForGood || isLast) return { ...tried, state: "failed", channel, failure };
      return { ...tried, channel, failure, dueAt: now + pauseMicros(tried.tries) };
    }
  }
}

type Overdue = { readonly lane: string; readonly failure: Failed; readonly now: number; readonly except: readonly SettledRow[] };

/** What waited behind others for all of its time fails with them: it would be tried once each, over months. */
async function overdueRows(tx: Session, { lane, failure, now, except }: Overdue): Promise<SettledRow[]> {
  const settled = new Set(except.map(({ id }) => id));
  const rows = await readOverdue(tx, { lane, until: now - TRYING_MICROS_MAX, limit: OVERDUE_MAX });
  return rows
    .filter(({ id }) => !settled.has(id))
    .map((row): SettledRow => ({ ...row, state: "failed", channel: failure.channel, failure: failure.failure }));
}

async function stateSettled(
  tx: Session,
  held: Installation,
  { rows, now }: { readonly rows: readonly SettledRow[]; readonly now: number },
): Promise<void> {
  const isNew = await settleNotices(tx, rows, now);
  const statements = rows.filter(({ id }) => isNew.has(id)).map((row) => resultOf(row, now));
  await writeStatements(tx, held, statements);
}

function resultOf({ subject, id, state, channel, failure, tries }: SettledRow, at: number): NoticeResultStatement {
  return {
    kind: "notice_result",
    id: uuidText(newStatementId(at)),
    at,
    subject,
    notice: id,
    result: state,
    channel,
    tries,
    failure: failure === "" ? "none" : failure,
  };
}
