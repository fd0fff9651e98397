/** Rows that are sent together, and how much of the whole is read by then (0..1). */
export type Batch<Row> = { readonly rows: readonly Row[]; readonly share: number };

/** How far a run is. `results` has one for each row that was sent, in order. */
export type RunState<Result> = {
  readonly phase: "idle" | "running" | "paused" | "failed" | "stopped" | "done";
  readonly share: number;
  readonly results: readonly Result[];
  /** Why it waits, where it failed: it goes on from there. */
  readonly error: unknown;
};

/** Sends many rows batch by batch, and can be halted at any time. */
export type BatchRun<Row, Result> = {
  readonly state: () => RunState<Result>;
  readonly subscribe: (changed: () => void) => () => void;
  /** Begins anew. */
  readonly start: (batches: AsyncIterable<Batch<Row>>) => void;
  /** After the batch that is under way. */
  readonly pause: () => void;
  /** From where it was halted, or failed: that batch is sent again. */
  readonly goOn: () => void;
  readonly stop: () => void;
  /** Forgets what was sent. */
  readonly reset: () => void;
};

type Send<Row, Result> = (rows: readonly Row[]) => Promise<readonly Result[]>;

const IDLE = { phase: "idle", share: 0, results: [], error: undefined } as const;

/** A run that was not begun yet. */
export function openBatchRun<Row, Result>(send: Send<Row, Result>): BatchRun<Row, Result> {
  const listeners = new Set<() => void>();
  let state: RunState<Result> = IDLE;
  let round: Round<Row, Result> | undefined;
  const set = (change: Partial<RunState<Result>>) => {
    state = { ...state, ...change };
    for (const changed of listeners) changed();
  };
  const run = () => {
    set({ phase: "running", error: undefined });
    if (round !== undefined)
      void pump(round, { send, set, isRunning: (own) => own === round && state.phase === "running", isOwn: (own) => own === round });
  };
  const drop = () => {
    void round?.batches.return?.();
    round = undefined;
    set(IDLE);
  };
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start: (given) => {
      drop();
      round = { batches: given[Symbol.asyncIterator](), held: [], unsent: undefined, isPumping: false };
      run();
    },
    // What is under way comes in still, here and when it is stopped: its rows are with the server.
    pause: () => {
      if (state.phase === "running") set({ phase: "paused" });
    },
    goOn: () => {
      if (state.phase === "paused" || state.phase === "failed") run();
    },
    stop: () => {
      if (state.phase !== "idle" && state.phase !== "done") set({ phase: "stopped" });
    },
    reset: drop,
  };
}

/** One run from its beginning to its end. */
type Round<Row, Result> = {
  readonly batches: AsyncIterator<Batch<Row>>;
  readonly held: Result[];
  /** Was read and is not sent, or was sent and nobody knows whether it came. */
  unsent: Batch<Row> | undefined;
  isPumping: boolean;
};

type Pumping<Row, Result> = {
  readonly send: Send<Row, Result>;
  readonly set: (change: Partial<RunState<Result>>) => void;
  readonly isRunning: (round: Round<Row, Result>) => boolean;
  /** Whether it is still this run that is shown. */
  readonly isOwn: (round: Round<Row, Result>) => boolean;
};

/** Sends batch by batch for as long as it runs. */
async function pump<Row, Result>(round: Round<Row, Result>, { send, set, isRunning, isOwn }: Pumping<Row, Result>): Promise<void> {
  if (round.isPumping) return;
  round.isPumping = true;
  try {
    while (isRunning(round)) {
      round.unsent ??= await nextOf(round.batches);
      if (!isOwn(round)) return;
      if (round.unsent === undefined) return set({ phase: "done", share: 1 });
      const { rows, share } = round.unsent;
      const results = await send(rows);
      if (!isOwn(round)) return;
      for (const result of results) round.held.push(result);
      round.unsent = undefined;
      set({ results: [...round.held], share });
    }
  } catch (error) {
    if (isRunning(round)) set({ phase: "failed", error });
  } finally {
    round.isPumping = false;
  }
}

async function nextOf<Row>(batches: AsyncIterator<Batch<Row>>): Promise<Batch<Row> | undefined> {
  const next = await batches.next();
  return next.done === true ? undefined : next.value;
}
