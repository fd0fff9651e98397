import { lockTallies, refoldStates, refoldTally, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";

/** What a fold of the statements found of one register's tallies: its rows, and how many of them were otherwise before. */
export type RebuiltTally = { readonly register: string; readonly rows: number; readonly differing: number };

/** What a rebuild did. `records.differing` were in another state than their statements gave them. */
export type Rebuilt = {
  readonly records: { readonly rows: number; readonly differing: number };
  readonly tallies: readonly RebuiltTally[];
  /** Whether anything was otherwise, and so was set right. */
  readonly hasDiffered: boolean;
};

/** What a rebuild has come to: `register` undefined while it folds the records' states. */
export type RebuildProgress = { readonly register: string | undefined; readonly done: number; readonly total: number };

/**
 * Folds all statements anew: the state of each record, then the tallies of each register; never the clock (law 4). What differs is set
 * right, and the subjects concerned get a new version; where nothing does, nothing is written. One transaction: intake waits for it,
 * checks go on. Throws `store_unavailable`, and then nothing was changed.
 */
export async function rebuild(installation: Installation, onProgress: (progress: RebuildProgress) => void = () => {}): Promise<Rebuilt> {
  const registers = [...installation.registers.values()];
  const total = registers.length + 1;
  return withStore(() =>
    installation.pool.begin(async (tx) => {
      await lockTallies(tx);
      onProgress({ register: undefined, done: 0, total });
      const records = await refoldStates(tx);
      const tallies: RebuiltTally[] = [];
      for (const { id, register } of registers) {
        onProgress({ register: register.name, done: tallies.length + 1, total });
        tallies.push({ register: register.name, ...(await refoldTally(tx, register, id)) });
      }
      return { records, tallies, hasDiffered: [records, ...tallies].some(({ differing }) => differing > 0) };
    }),
  );
}
