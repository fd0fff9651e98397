import assert from "node:assert/strict";
import type { RecordMove } from "../src/core/dispute/index.ts";
import type { RecordInput, RecordState } from "../src/core/record/index.ts";
import { fold, type Tally } from "../src/core/tally/index.ts";
import { formatInstant } from "../src/lib/index.ts";
import { eraseStatement, expireRecords, findSubject, moveRecord, redecideChecks, withdrawRecord } from "../src/service/index.ts";
import { rated } from "./given-records.ts";
import type { World } from "./world.ts";

/** One thing that happens to a few subjects' records; `pick` chooses among those to which it can happen. */
export type Deed =
  | { readonly kind: "rate"; readonly subject: number; readonly by: number; readonly rating: number; readonly isOld: boolean }
  | { readonly kind: RecordMove | "withdraw" | "correct" | "erase"; readonly pick: number }
  | { readonly kind: "link" | "ask"; readonly subject: number }
  | { readonly kind: "redecide" | "expire" };

/** A check and when it was asked: before which deed. */
export type Asked = { readonly id: string; readonly at: number; readonly subjects: readonly number[] };

type Out = { readonly from: number; to: number; readonly move: RecordMove };
type Told = {
  readonly id: string;
  readonly subject: number;
  readonly by: number;
  readonly input: RecordInput;
  readonly occurredAt: number;
  readonly rating: number;
  readonly came: number;
  /** When it was withdrawn or corrected, and when it was erased or expired. */
  end: { readonly at: number; readonly state: "withdrawn" | "corrected" } | undefined;
  isGone: boolean;
  readonly outs: Out[];
};

export const SUBJECTS = 2;
const SOURCE = "bitcoin-otc";
const HOUR_MICROS = 3_600_000_000;
/** Five calendar years before the world's clock, which stands in June 2024: two of them have a 29 February. */
const FIVE_YEARS_MICROS = (5 * 365 + 2) * 24 * HOUR_MICROS;
const NEVER = Number.POSITIVE_INFINITY;

const LEGAL: Readonly<Record<RecordMove, readonly RecordState[]>> = {
  suspension: ["live", "superseded"],
  reinstatement: ["suspended"],
  removal: ["live", "superseded", "suspended"],
  reinsertion: ["removed"],
};

/**
 * Lives through deeds in a world, and beside it keeps in plain lists what each record went through: so that everything the store says can be told
 * from these alone, by the definition and without any of its code.
 */
export class RecordStory {
  readonly asked: Asked[] = [];
  readonly #world: World;
  readonly #run: string;
  readonly #told: Told[] = [];
  #isLinked = false;
  #deeds = 0;

  constructor(world: World, run: string) {
    this.#world = world;
    this.#run = run;
  }

  nameOf(subject: number): string {
    return `account:otc:moved-${this.#run}-${subject}`;
  }

  /** Makes the subjects. */
  async begin(): Promise<void> {
    for (let i = 0; i < SUBJECTS; i++) await this.#world.ask("trade-with", this.nameOf(i));
  }

  async act(deed: Deed): Promise<void> {
    this.#deeds += 1;
    switch (deed.kind) {
      case "rate":
        return this.#rate(deed);
      case "withdraw":
      case "correct":
        return this.#takeBack(deed.kind, deed.pick);
      case "erase":
        return this.#erase(deed.pick);
      case "expire":
        return this.#expire();
      case "link":
        return this.#relink(deed.subject);
      case "ask":
        return this.#ask(deed.subject);
      case "redecide":
        assert.equal((await redecideChecks(this.#world.installation)).undecided, 0);
        return;
      case "suspension":
      case "reinstatement":
      case "removal":
      case "reinsertion":
        return this.#move(deed.kind, deed.pick);
    }
  }

  /** In which state each record has to be. */
  states(): Map<string, RecordState> {
    return new Map(this.#told.flatMap((one) => (one.isGone ? [] : [[one.id, this.#stateOf(one)]])));
  }

  /** The sum that a subject's records have to make now. */
  tallyNow(subject: number): Tally {
    return this.#sum(this.#told.filter((one) => one.subject === subject && this.#stands(one)));
  }

  /** The sum that a check would have read, had nothing wrong been said; undefined where a record is gone, and nobody can tell any more. */
  rightTally({ at, subjects }: Asked): Tally | undefined {
    const own = this.#told.filter((one) => subjects.includes(one.subject));
    if (own.some(({ isGone }) => isGone)) return undefined;
    return this.#sum(
      own.filter((one) => one.came < at && !isOutAt(one, at) && (one.end === undefined || isLater(one, at)) && !isWrong(one)),
    );
  }

  async #rate({ subject, by, rating, isOld }: Extract<Deed, { kind: "rate" }>): Promise<void> {
    const input = this.#input({ subject, by, rating, isOld });
    const [id = ""] = await this.#world.records([input], SOURCE);
    this.#keep({ id, subject, by, rating, input });
  }

  /** Of a time of its own. What is old expires with the next step of the clock but one or two. */
  #input({ subject, by, rating, isOld }: { subject: number; by: number; rating: number; isOld: boolean }): RecordInput {
    const step = ((this.#deeds * 7) % 13) * HOUR_MICROS + this.#deeds * 1_000_000;
    const now = this.#world.clock.now();
    const occurredAt = isOld ? now - FIVE_YEARS_MICROS + HOUR_MICROS + step : now - 40 * 24 * HOUR_MICROS + step;
    return rated({ subject: this.nameOf(subject), by: `account:otc:by-${by}`, rating, occurredAt: formatInstant(occurredAt) });
  }

  #keep(told: Pick<Told, "id" | "subject" | "by" | "rating" | "input">): void {
    const occurredAt = this.#world.installation.parseRecord(told.input, { now: this.#world.clock.now() }).occurredAt;
    this.#told.push({ ...told, occurredAt, came: this.#deeds, end: undefined, isGone: false, outs: [] });
  }

  async #move(move: RecordMove, pick: number): Promise<void> {
    const there = this.#told.filter(({ isGone }) => !isGone);
    const legal = there.filter((one) => LEGAL[move].includes(this.#stateOf(one)));
    const one = picked(pick % 5 === 0 || legal.length === 0 ? there : legal, pick);
    if (one === undefined) return;
    const isMoved = LEGAL[move].includes(this.#stateOf(one));
    const { installation, pool } = this.#world;
    const { subject } = await findSubject(pool, installation, this.nameOf(one.subject));
    const given = { subject, record: one.id, move, dispute: one.id, outcome: "upheld" } as const;
    const moved = await pool.begin((tx) => moveRecord(tx, installation, given));
    if (isMoved) this.#note(one, move);
    const { stated, ...become } = moved;
    assert.deepEqual([become, stated.length], [{ isMoved, state: this.#stateOf(one) }, isMoved ? 1 : 0]);
  }

  #note({ outs }: Told, move: RecordMove): void {
    const last = outs.at(-1);
    if (last?.to === NEVER) last.to = this.#deeds;
    if (move === "suspension" || move === "removal") outs.push({ from: this.#deeds, to: NEVER, move });
  }

  async #takeBack(kind: "withdraw" | "correct", pick: number): Promise<void> {
    const one = picked(
      this.#told.filter(({ end, isGone }) => end === undefined && !isGone),
      pick,
    );
    if (one === undefined) return;
    const { reference } = one.input;
    one.end = { at: this.#deeds, state: kind === "withdraw" ? "withdrawn" : "corrected" };
    if (kind === "withdraw") {
      await withdrawRecord(this.#world.installation, { source: SOURCE, reference, reason: "entered_in_error" });
      return;
    }
    const given = { subject: one.subject, by: pick % 2, rating: (pick % 5) - 2 };
    const record = this.#input({ ...given, isOld: false });
    const source = await this.#world.source(SOURCE);
    const { body } = await source.post("/v1/corrections", { reference, reason: "entered_in_error", record });
    this.#keep({ ...given, id: body.replacement.record, input: record });
  }

  async #erase(pick: number): Promise<void> {
    const one = picked(
      this.#told.filter(({ isGone }) => !isGone),
      pick,
    );
    if (one === undefined) return;
    await this.#world.sequence();
    await eraseStatement(this.#world.installation, { statement: one.id, basis: "GDPR Art. 17", operator: "olga" });
    one.isGone = true;
  }

  async #expire(): Promise<void> {
    const { clock, installation } = this.#world;
    await this.#world.sequence();
    clock.set(formatInstant(clock.now() + 6 * HOUR_MICROS));
    await expireRecords(installation);
    for (const one of this.#told) {
      const { expiresAt } = installation.parseRecord(one.input, { now: clock.now() });
      if (expiresAt <= clock.now()) one.isGone = true;
    }
  }

  async #relink(subject: number): Promise<void> {
    const olga = await this.#world.operator();
    const pair = { subject: this.nameOf(subject), other: this.nameOf(1 - subject) };
    const { status } = this.#isLinked
      ? await olga.delete("/v1/links", pair)
      : await olga.post("/v1/links", { ...pair, evidence: "one hand" });
    assert.equal(status, 200);
    this.#isLinked = !this.#isLinked;
  }

  async #ask(subject: number): Promise<void> {
    const { body } = await this.#world.ask("trade-with", this.nameOf(subject));
    this.asked.push({ id: body.id, at: this.#deeds, subjects: this.#isLinked ? [0, 1] : [subject] });
  }

  /** Of one rater, month and subject the latest counts, among those that stand. */
  #sum(standing: readonly Told[]): Tally {
    const { installation, clock } = this.#world;
    const parsed = standing.map((one) => ({ one, parsed: installation.parseRecord(one.input, { now: clock.now() }) }));
    const bySlot = Map.groupBy(parsed, ({ one, parsed: { slot } }) => `${one.subject} ${slot}`);
    return fold([...bySlot.values()].flatMap((slot) => slot.sort((a, b) => b.one.occurredAt - a.one.occurredAt)[0]?.parsed ?? []));
  }

  #stands(one: Told): boolean {
    return !one.isGone && one.end === undefined && one.outs.at(-1)?.to !== NEVER;
  }

  #stateOf(one: Told): RecordState {
    if (one.end !== undefined) return one.end.state;
    const out = one.outs.at(-1);
    if (out?.to === NEVER) return out.move === "removal" ? "removed" : "suspended";
    const { installation, clock } = this.#world;
    const slotOf = ({ input }: Told) => installation.parseRecord(input, { now: clock.now() }).slot;
    const rivals = this.#told.filter((each) => each.subject === one.subject && slotOf(each) === slotOf(one) && this.#stands(each));
    return rivals.every(({ occurredAt }) => occurredAt <= one.occurredAt) ? "live" : "superseded";
  }
}

function picked<T>(from: readonly T[], pick: number): T | undefined {
  return from[pick % Math.max(from.length, 1)];
}

function isOutAt({ outs }: Told, at: number): boolean {
  return outs.some(({ from, to }) => from < at && at < to);
}

function isLater({ end }: Told, at: number): boolean {
  return end !== undefined && end.at > at;
}

/** Taken back at any time, or removed and not put back: it never should have counted. */
function isWrong({ end, outs }: Told): boolean {
  const last = outs.at(-1);
  return end !== undefined || (last?.to === NEVER && last.move === "removal");
}
