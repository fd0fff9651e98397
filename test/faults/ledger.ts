import type { RecordInput } from "../../src/core/record/index.ts";

/** A record that was acknowledged, and the id that it was given. */
export type Kept = { readonly input: RecordInput; readonly record: string };

/** What was sent to a store and what it answered: the other side of the story, kept where no kill reaches it. */
export class Ledger {
  /** By the source's own reference. */
  readonly kept = new Map<string, Kept>();
  /** Sent and not answered yet; whether they are in the store is open. */
  readonly inFlight: RecordInput[] = [];
  /** Ids of the checks that were answered. */
  readonly checks: string[] = [];
  /** Checks ever asked of which no answer came: each may be in the store, or not. */
  checksUnanswered = 0;
  /** Rows of the files that were imported to their end. */
  imported = 0;
  /** Every checkpoint of the log that was ever shown to us. */
  readonly #checkpoints = new Set<string>();
  readonly #newCheckpoints = new Set<string>();
  /** The last one that was proven to be whole. */
  lastCheckpoint: string | undefined;

  get checkpointsSeen(): number {
    return this.#checkpoints.size;
  }

  see(checkpoint: string): void {
    if (this.#checkpoints.has(checkpoint)) return;
    this.#checkpoints.add(checkpoint);
    this.#newCheckpoints.add(checkpoint);
  }

  /** Those not proven yet, with the last one that was: what is consistent with it is so with all before. */
  newCheckpoints(): string[] {
    const seen = [...this.#newCheckpoints];
    this.#newCheckpoints.clear();
    return this.lastCheckpoint === undefined ? seen : [this.lastCheckpoint, ...seen];
  }

  keep(input: RecordInput, record: string): void {
    this.kept.set(input.reference, { input, record });
  }

  /** The outcomes that the tallies must come to. */
  outcomes(): { records: number; onTime: number; missed: number } {
    let onTime = 0;
    for (const { input } of this.kept.values()) if (input.says.result === "delivered") onTime++;
    return { records: this.kept.size, onTime, missed: this.kept.size - onTime };
  }
}
