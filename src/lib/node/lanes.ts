/** Work done so many pieces at a time. */
export type Lanes = {
  /** Starts a piece once a lane is free; resolves when it is started. Rejects with the first failure of a piece so far. */
  readonly start: (work: () => Promise<void>) => Promise<void>;
  /** Resolves when all is done. Rejects with the first failure of a piece. */
  readonly done: () => Promise<void>;
};

/** Runs at most `lanes` pieces of work at a time. After a failure nothing more is started; the failure is told at the next call. */
export function createLanes(lanes: number): Lanes {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const tell = (): void => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    start: async (work) => {
      while (running.size >= lanes) await Promise.race(running);
      tell();
      const piece = work()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(piece));
      running.add(piece);
    },
    done: async () => {
      await Promise.all(running);
      tell();
    },
  };
}
