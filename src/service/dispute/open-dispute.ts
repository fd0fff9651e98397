import { type Dispute, type DisputeLaw, type Ground, joinRefusal, nextState, timedStep } from "../../core/dispute/index.ts";
import { lawPackOf } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { type ContestedRecord, insertDispute, readContestedRecord, readDisputesOfRecord } from "../../store/disputes/index.ts";
import { lockSubject, newStatementId, type Session, uuidText } from "../../store/index.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";
import { disputeRefused } from "./dispute-refused.ts";
import { listedOf } from "./dispute-view.ts";
import { type HeldDispute, holdDisputes, lawOfPack } from "./held-dispute.ts";
import { keepSteps, standingOf, type TakenStep } from "./keep-steps.ts";
import { type DisputeResult, inOneTransaction, type Within } from "./take-step.ts";

/** Who contests which record, and why. */
export type DisputeRequest = {
  /** `scheme:value`, or the subject's id. */
  readonly subject: string;
  readonly record: string;
  readonly ground: Ground;
  /** The subject's own words, or who acts for it; may be empty. */
  readonly text: string;
  readonly by: "subject" | "representative";
  /** As the statement names them. */
  readonly person: string;
};

/** How often one record may be contested, joined ones and those taken back included. Honest contests go on in the dispute there is. */
const DISPUTES_MAX = 20;

/** Who joins what is opened a second time. */
const HOUSE = "credence";

const COUNTING: readonly string[] = ["live", "superseded", "suspended"];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Contests a record: its clock begins, and the record is suspended, marked or left as it is, as the law pack of its register says. A record that is
 * contested already and not decided yet is joined to that dispute at once; one that was decided on has to be opened again there. Throws
 * `subject_unknown`, `identifier_*`, `record_unknown` for a record that is not the subject's own, `dispute_refused` or `store_unavailable`.
 */
export async function openDispute(installation: Installation, request: DisputeRequest): Promise<DisputeResult> {
  return inOneTransaction(installation, (tx, held) => openWithin(tx, held, request));
}

async function openWithin(tx: Session, installation: Installation, request: DisputeRequest): Promise<Within> {
  const { subject } = await findSubject(tx, installation, request.subject);
  await lockSubject(tx, subject);
  const record = UUID.test(request.record) ? await readContestedRecord(tx, { subject, record: request.record }) : undefined;
  if (record === undefined) throw new CredenceError("record_unknown", "the subject has no such record");
  if (!COUNTING.includes(record.state)) throw disputeRefused("record_does_not_count");
  const { pack, law } = await lawOfRecord(installation, record);
  const older = await holdDisputes(tx, installation, await readDisputesOfRecord(tx, { subject, record: record.record }));
  const into = olderToJoin(older);
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  const { dispute, taken } = openingOf({ request, law, id, older: into, at });
  const rules = JSON.stringify(law.rules);
  const of = { subject, id, record: record.record, law: pack, rules };
  const standing = standingOf(dispute, law.rules);
  const { ground } = request;
  await insertDispute(tx, { ...of, ...standing, register: record.register, source: record.source, ground, openedAt: dispute.openedAt });
  const named = { ...of, source: record.sourceName, register: record.registerName };
  const others = older.map(({ row }) => row.effect);
  const { steps, stated } = await keepSteps(tx, installation, { row: named, rules: law.rules, dispute, taken, was: "live", others });
  const { state, effect, operatorBy, sourceBy } = standing;
  const row = { ...named, state, effect, isOpen: operatorBy !== undefined || sourceBy !== undefined };
  return { view: { ...listedOf({ row, rules: law.rules, steps, dispute }, at), evidence: [] }, stated };
}

async function lawOfRecord(installation: Installation, { registerName }: ContestedRecord): Promise<{ pack: string; law: DisputeLaw }> {
  const sector = installation.registers.get(registerName)?.register.sector.name;
  const pack = sector === undefined ? undefined : lawPackOf(installation.config, sector);
  const law = pack === undefined ? undefined : await lawOfPack(installation, pack);
  if (pack === undefined || law === undefined) throw disputeRefused("no_law_of_disputes");
  return { pack: pack.name, law };
}

/** The dispute of the same record that is still undecided. One that was decided is not begun anew: its subject has to have something new to show. */
function olderToJoin(older: readonly HeldDispute[]): Dispute | undefined {
  if (older.length >= DISPUTES_MAX) throw disputeRefused("contested_too_often");
  // One of which something was erased is over, and can neither be joined nor opened again.
  const [there, ...others] = older
    .flatMap(({ dispute }) => dispute ?? [])
    .filter(({ state }) => state !== "joined" && state !== "taken_back");
  const decided = [there, ...others].find((dispute) => dispute?.decision !== undefined);
  if (decided !== undefined) throw disputeRefused("contested_already", { dispute: decided.id });
  return there;
}

type Opening = {
  readonly request: DisputeRequest;
  readonly law: DisputeLaw;
  readonly id: string;
  readonly older: Dispute | undefined;
  readonly at: number;
};

function openingOf({ request, law, id, older, at: now }: Opening): { dispute: Dispute; taken: readonly TakenStep[] } {
  const { record, ground, text, by, person } = request;
  // Of two of one record the older must be told apart.
  const at = Math.max(now, (older?.openedAt ?? 0) + 1);
  const untimed = { step: "opened", by, at, dispute: id, record, ground, text, evidence: [] } as const;
  const opened = timedStep(undefined, untimed, law);
  const moved = nextState(undefined, opened, law.rules);
  if (moved.is === "refused") throw disputeRefused(moved.because);
  const first: TakenStep = { step: opened, person, statement: id };
  if (older === undefined) return { dispute: moved.dispute, taken: [first] };
  const refusal = joinRefusal(moved.dispute, older);
  if (refusal !== undefined) throw disputeRefused(refusal);
  const join = { step: "joined", by: "operator", at, into: older.id } as const;
  const joined = nextState(moved.dispute, join, law.rules);
  if (joined.is === "refused") throw disputeRefused(joined.because);
  return { dispute: joined.dispute, taken: [first, { step: join, person: HOUSE }] };
}
