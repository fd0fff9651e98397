import type { Purpose } from "../../core/law/index.ts";
import type { TruthStatement } from "../../core/statement/index.ts";
import { roundedMonth, truthOf, type WatchedMonth } from "../../core/watch/index.ts";
import { canonicalJson, monthOf, monthStart } from "../../lib/index.ts";
import { newStatementId, uuidText, withStore } from "../../store/index.ts";
import { firstAnswerAt, insertTruth, readTruths } from "../../store/truths/index.ts";
import { type Installation, registerOf } from "../installation.ts";
import { digestOfText, writeStatements } from "../log/index.ts";
import { queueNotices } from "../notices/index.ts";
import { withKeys } from "../with-keys.ts";
import { alarmOf } from "./alarm-of.ts";
import { judgedAnswers } from "./judged-answers.ts";
import { stabilityNow } from "./stability-now.ts";

/** After an outage months are made good for a year; what is older was never watched, and the list shows it. */
const MONTHS_BACK_MAX = 12;

/**
 * Measures every month that is over and was not measured yet, for each purpose that anybody asked: how true the answers given were, and whom they were
 * about. Each is kept once, stated in the log, and told to the operator where what was told left its band. Returns what was measured now.
 * `only` names one purpose. Throws `store_unavailable`.
 */
export async function watchAnswers(installation: Installation, only?: string): Promise<WatchedMonth[]> {
  const measured: WatchedMonth[] = [];
  for (const purpose of installation.purposes.values()) {
    if (only !== undefined && purpose.name !== only) continue;
    for (const month of await dueMonths(installation, purpose)) {
      const watched = await measureMonth(installation, purpose, month);
      if (await keepMonth(installation, watched)) measured.push(watched);
    }
  }
  return measured;
}

/** The month that runs, as far as it has come; nothing is kept of it. Throws `store_unavailable`. */
export async function watchMonthSoFar(installation: Installation, purpose: Purpose): Promise<WatchedMonth> {
  return measureMonth(installation, purpose, monthOf(await clockOf(installation)));
}

/** Where the store's clock stands: now, or where its history ends. */
async function clockOf({ moment, now }: Installation): Promise<number> {
  return (await moment()).standingAt ?? now();
}

async function dueMonths(installation: Installation, { name }: Purpose): Promise<number[]> {
  const open = monthOf(await clockOf(installation));
  const from = await firstDue(installation, name);
  if (from === undefined) return [];
  const first = Math.max(from, open - MONTHS_BACK_MAX);
  return Array.from({ length: Math.max(0, open - first) }, (_, i) => first + i);
}

/** The month after the last that was measured, else that of the first answer: only then all answers are looked through for it. */
async function firstDue({ pool }: Installation, purpose: string): Promise<number | undefined> {
  return withStore(async () => {
    const [last] = await readTruths(pool, purpose, 1);
    if (last !== undefined) return last.month + 1;
    const first = await firstAnswerAt(pool, purpose);
    return first === undefined ? undefined : monthOf(first);
  });
}

async function measureMonth(installation: Installation, purpose: Purpose, month: number): Promise<WatchedMonth> {
  const { standingAt } = await installation.moment();
  const wanted = {
    purpose,
    idOf: ({ name }: { readonly name: string }) => registerOf(installation, name).id,
    from: monthStart(month),
    until: monthStart(month + 1),
    isHistory: standingAt !== undefined,
  };
  return withStore(() =>
    withKeys(installation, async (held) => {
      const judged = await judgedAnswers(held, wanted);
      const truth = truthOf(judged);
      const asked = await stabilityNow(held, wanted);
      const found = { purpose: purpose.name, month, judged: judged.outcomes.length, ...asked };
      return roundedMonth(truth === undefined ? found : { ...found, truth });
    }),
  );
}

/** Two processes may measure the same month: the second finds it kept. */
async function keepMonth(installation: Installation, watched: WatchedMonth): Promise<boolean> {
  const measuredAt = installation.now();
  const { purpose, month } = watched;
  const text = canonicalJson(watched);
  const id = uuidText(newStatementId(measuredAt));
  const isOut = watched.truth?.isOut === true;
  const statement: TruthStatement = { kind: "truth", id, at: measuredAt, purpose, month, digest: digestOfText(text), text };
  return withStore(() =>
    installation.pool.begin(async (tx) => {
      if (!(await insertTruth(tx, { purpose, month, measuredAt, isOut, document: text, statement: id }))) return false;
      await writeStatements(tx, installation, [statement]);
      if (isOut) await queueNotices(tx, installation, [alarmOf(watched, id)]);
      return true;
    }),
  );
}
