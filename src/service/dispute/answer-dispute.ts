import type { Verdict } from "../../core/dispute/index.ts";
import type { WithdrawalReason } from "../../core/record/index.ts";
import { type DisputeRow, readContestedRecord } from "../../store/disputes/index.ts";
import { raiseVersions, type Session } from "../../store/index.ts";
import { correctFound } from "../correct-record.ts";
import type { Installation } from "../installation.ts";
import { takeBack } from "../intake/index.ts";
import type { Receipted } from "../log/index.ts";
import type { DisputeViewer } from "./deed.ts";
import { disputeRefused } from "./dispute-refused.ts";
import { seeDispute } from "./find-held.ts";
import { type DisputeResult, type Doing, inOneTransaction, takeWithin } from "./take-step.ts";

/** What a source says when it is asked. */
export type SourceAnswer = {
  readonly verdict: Verdict;
  readonly text: string;
  /** Ids of files that it put into the dispute. */
  readonly evidence: readonly string[];
  /** Why its record is taken back, where it is. */
  readonly reason: WithdrawalReason;
  /** What is right, where it is corrected. */
  readonly record?: unknown;
};

/** Which dispute, and the source that is there. */
export type Answering = Doing & { readonly viewer: Extract<DisputeViewer, { readonly is: "source" }> };

/**
 * A source's answer. `withdrawn` takes the record back and `corrected` puts the right one in its place, in the same transaction; where the source did so
 * before, nothing is done again. What comes after the decision is kept as late and leaves the outcome as it is. Throws `dispute_unknown`,
 * `dispute_refused`, what `correctRecord` throws, or `store_unavailable`.
 */
export async function answerDispute(installation: Installation, doing: Answering, answer: SourceAnswer): Promise<DisputeResult> {
  return inOneTransaction(installation, async (tx, held) => {
    // A correction locks references and other subjects, which comes before the dispute's own subject.
    const stated = await takeBackContested(tx, held, { doing, answer });
    const { verdict, text, evidence } = answer;
    const deed = { step: "answered", by: "source", verdict, text, evidence } as const;
    const answered = await takeWithin(tx, held, { doing, deed });
    return { ...answered, stated: [...stated, ...answered.stated] };
  });
}

type Taking = { readonly doing: Answering; readonly answer: SourceAnswer };

async function takeBackContested(tx: Session, installation: Installation, { doing, answer }: Taking): Promise<readonly Receipted[]> {
  const found = await seeDispute(tx, doing);
  const { verdict, record } = answer;
  if (record !== undefined && verdict !== "corrected") throw disputeRefused("correction_not_asked_for");
  if (verdict === "verified" || !(await stands(tx, found))) return [];
  const { name: source, registers } = doing.viewer;
  const taking = { found: { subject: found.subject, record: found.record }, source, registers, reason: answer.reason };
  if (verdict === "withdrawn") return withdrawFound(tx, installation, taking);
  if (record === undefined) throw disputeRefused("correction_missing");
  return (await correctFound(tx, installation, { ...taking, record })).stated;
}

/** Whether the record is there and was not taken back by its source. */
async function stands(tx: Session, row: DisputeRow): Promise<boolean> {
  const record = await readContestedRecord(tx, row);
  return record !== undefined && record.state !== "withdrawn" && record.state !== "corrected";
}

type Withdrawing = {
  readonly found: { readonly subject: string; readonly record: string };
  readonly source: string;
  readonly registers: readonly string[];
  readonly reason: WithdrawalReason;
};

async function withdrawFound(tx: Session, installation: Installation, { found, ...given }: Withdrawing): Promise<Receipted[]> {
  const version = (await raiseVersions(tx, [found.subject])).get(found.subject) ?? 0;
  const state = await takeBack(tx, installation, { ...found, ...given, version });
  return state();
}
