import { CredenceError } from "../../errors.ts";

/** How a batcher works, and its limits. */
export type BatcherOptions<T, R> = {
  /** Works on a batch; answers in the order of the items, one each. An Error among the answers fails its item alone. */
  readonly run: (items: T[]) => Promise<readonly (R | Error)[]>;
  /** The most items of one run. */
  readonly maxItems: number;
  /** The most runs at a time. */
  readonly maxInFlight: number;
  /** The most items that may wait; one more is refused with `overloaded`. */
  readonly maxQueued: number;
};

/** What createBatcher makes. */
export type Batcher<T, R> = {
  /** Resolves with this item's answer once its run is done. Rejects with its Error, with run's own error, or with `overloaded`. */
  readonly submit: (item: T) => Promise<R>;
  /** Resolves when nothing waits and nothing runs. */
  readonly idle: () => Promise<void>;
};

type Waiting<T, R> = { readonly item: T; readonly resolve: (answer: R) => void; readonly reject: (error: unknown) => void };

/**
 * Group commit: items submitted while `maxInFlight` runs are going wait, and go together in the next run, oldest first. Nothing waits
 * for company otherwise: a run starts once the callbacks of the same turn of the event loop, which may submit more, have been heard.
 */
export function createBatcher<T, R>({ run, maxItems, maxInFlight, maxQueued }: BatcherOptions<T, R>): Batcher<T, R> {
  let waiting: Waiting<T, R>[] = [];
  let inFlight = 0;
  let isStarting = false;
  let idlers: (() => void)[] = [];

  const start = (): void => {
    isStarting = false;
    while (waiting.length > 0 && inFlight < maxInFlight) {
      const batch = waiting.slice(0, maxItems);
      waiting = waiting.slice(maxItems);
      inFlight++;
      void settle(run, batch).then(finish);
    }
    if (waiting.length > 0 || inFlight > 0) return;
    for (const wake of idlers) wake();
    idlers = [];
  };

  const finish = (): void => {
    inFlight--;
    start();
  };

  const submit = (item: T): Promise<R> => {
    if (waiting.length >= maxQueued) return Promise.reject(overloaded(maxQueued));
    return new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isStarting || inFlight >= maxInFlight) return;
      isStarting = true;
      setImmediate(start);
    });
  };

  const idle = (): Promise<void> => {
    if (waiting.length === 0 && inFlight === 0) return Promise.resolve();
    return new Promise((resolve) => idlers.push(resolve));
  };

  return { submit, idle };
}

/** Never rejects: each item is told its own outcome. */
async function settle<T, R>(run: BatcherOptions<T, R>["run"], batch: readonly Waiting<T, R>[]): Promise<void> {
  try {
    const answers = await run(batch.map(({ item }) => item));
    if (answers.length !== batch.length) {
      throw new CredenceError("internal", `a batch of ${batch.length} items got ${answers.length} answers; wanted one each`);
    }
    for (const [at, answer] of answers.entries()) {
      if (answer instanceof Error) batch[at]?.reject(answer);
      else batch[at]?.resolve(answer);
    }
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

function overloaded(maxQueued: number): CredenceError {
  return new CredenceError("overloaded", `${maxQueued} requests are waiting already; wanted fewer`);
}
