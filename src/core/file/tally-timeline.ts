import { CredenceError } from "../../errors.ts";
import { canonicalJson } from "../../lib/index.ts";
import type { Register } from "../law/index.ts";
import { bySlotRank, contentReaderOf, type ReadRecord, type SlotEntry } from "../record/index.ts";
import type { RecordStatement, Statement, WithdrawalStatement } from "../statement/index.ts";
import { add, emptyTally, subtract, type Tally } from "../tally/index.ts";
import { type Move, movesOf, takesOut } from "./record-moves.ts";

/** A subject's tally in one register at each of these versions of the subject. */
export type TallyTimeline = ReadonlyMap<number, Tally>;

/** A statement of a subject, as far as its records need it: a withdrawal or a move need not be whole. `place` names it in faults. */
export type Stated = {
  readonly place: string;
  readonly body: Statement | Pick<WithdrawalStatement, "kind" | "record" | "version"> | Move | undefined;
};

type Wanted = { readonly register: Register; readonly versions: Iterable<number> };

/**
 * Folds a subject's records in the order of its versions, once, stopping at each version that is wanted. A record stands from its version to
 * that of the statement that takes it back, but for the times that a dispute holds it out; of each slot the first by `bySlotRank` counts (law 4).
 * Throws `record_malformed` for a record that the register cannot read.
 */
export function tallyTimeline(statements: readonly Stated[], { register, versions }: Wanted): TallyTimeline {
  const steps = stepsOf(statements, register);
  const fold = new SlotFold();
  const timeline = new Map<number, Tally>();
  let at = 0;
  for (const version of [...versions].sort((a, b) => a - b)) {
    for (let step = steps[at]; step !== undefined && step.version <= version; step = steps[++at]) fold.take(step);
    timeline.set(version, fold.tally);
  }
  return timeline;
}

/** A record as it counts, if nothing of its slot comes before it. */
type Counted = { readonly id: string; readonly read: ReadRecord; readonly rank: SlotEntry };
type Turn = { readonly version: number; readonly isGone: boolean };
type Step = Counted & Turn;

/** Coming and going of the register's records, by version. */
function stepsOf(statements: readonly Stated[], register: Register): Step[] {
  const read = contentReaderOf(register);
  const gone = goneAt(statements);
  const moves = movesOf(statements);
  const steps: Step[] = [];
  for (const { body, place } of statements) {
    if (body?.kind !== "record" || body.content.register !== register.name) continue;
    const counted = countedOf(
      body,
      readAt(place, () => read(canonicalJson(body.content), body.raterClass)),
    );
    const turns = turnsOf({ from: body.version, moves: moves.get(body.id) ?? [], gone: gone.get(body.id) });
    for (const turn of turns) steps.push({ ...counted, ...turn });
  }
  return steps.sort((a, b) => a.version - b.version);
}

type Life = { readonly from: number; readonly moves: readonly Move[]; readonly gone: number | undefined };

/** When a record comes and goes, once for each version at most. Nothing befalls it before it came; once it was taken back it does not come again. */
function turnsOf({ from, moves, gone = Number.POSITIVE_INFINITY }: Life): Iterable<Turn> {
  const turns = new Map([[from, { version: from, isGone: false }]]);
  for (const move of moves.filter(({ version }) => version < gone)) {
    const version = Math.max(move.version, from);
    turns.set(version, { version, isGone: takesOut(move) });
  }
  const end = Math.max(gone, from);
  if (Number.isFinite(end)) turns.set(end, { version: end, isGone: true });
  return turns.values();
}

function countedOf({ id, digest }: RecordStatement, read: ReadRecord): Counted {
  return { id, read, rank: { occurredAt: read.occurredAt, content: digest, record: id } };
}

function goneAt(statements: readonly Stated[]): Map<string, number> {
  const gone = new Map<string, number>();
  for (const { body } of statements) {
    if (body?.kind === "withdrawal" || body?.kind === "correction") gone.set(body.record, body.version);
    if (body?.kind === "erasure") gone.set(body.statement, body.version);
    if (body?.kind === "expiry" || body?.kind === "repair") for (const record of body.records) gone.set(record, body.version);
  }
  return gone;
}

function readAt(place: string, read: () => ReadRecord): ReadRecord {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof CredenceError)) throw cause;
    throw new CredenceError("record_malformed", `${place}: ${cause.message}`, { cause });
  }
}

/** The tally of what stands, slot by slot. What is there already may come again, and what is gone may go. */
class SlotFold {
  tally: Tally = emptyTally;
  readonly #standing = new Map<string, Counted[]>();

  take(step: Step): void {
    // A record without a slot has one of its own.
    const slot = step.read.slot ?? step.id;
    const before = this.#standing.get(slot) ?? [];
    const others = before.filter(({ id }) => id !== step.id);
    const after = step.isGone ? others : [...others, step];
    this.#standing.set(slot, after);
    this.#change(firstOf(before), firstOf(after));
  }

  #change(before: Counted | undefined, after: Counted | undefined): void {
    if (before === after) return;
    if (before !== undefined) this.tally = subtract(this.tally, before.read);
    if (after !== undefined) this.tally = add(this.tally, after.read);
  }
}

function firstOf(standing: readonly Counted[]): Counted | undefined {
  let [first] = standing;
  for (const counted of standing) if (first !== undefined && bySlotRank(counted.rank, first.rank) < 0) first = counted;
  return first;
}
