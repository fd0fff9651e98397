import { countTimesUp, type ExpiryCount, readTimesUp, withStore } from "../store/index.ts";
import { type Ended, expireBatch } from "./expire-batch.ts";
import type { Installation } from "./installation.ts";
import { timesUpOf } from "./times-up.ts";
import { withKeys } from "./with-keys.ts";

/** How far to go. */
type Expiring = {
  /** About how many records and checks at most; all that are past their time when not given. A dry run counts all. */
  readonly limit?: number;
  /** Counts, and changes nothing. */
  readonly isDryRun?: boolean;
};

/** What expired, or would. */
export type Expired = {
  /** The instant up to which the time of records was looked at, in UTC microseconds: where history ends, in a store of history. */
  readonly at: number;
  /** By register and month of happening, in that order: UTC year x 12 + month - 1. */
  readonly registers: readonly { readonly register: string; readonly month: number; readonly records: number }[];
  readonly checks: number;
  /** How many subjects they are about. */
  readonly subjects: number;
};

/**
 * Ends what is past its time (law 8): records at the least of what their register and the law pack let keep, checks at the law pack's number.
 * A record stops counting, with whatever it counted, and the next of its slot counts again; its row and its salt are destroyed, as in an
 * erasure, and so are body and salt of a check. An `expiry` in the chain of each subject names them. Nothing is decided again: what expires was
 * right. What still waits for the log expires the next time. In batches of some thousands, each a transaction; safe to break off and to run
 * again, beside servers and other runs. What a restore brings back expires again. Throws `store_unavailable`.
 */
export async function expireRecords(installation: Installation, { limit, isDryRun = false }: Expiring = {}): Promise<Expired> {
  return withStore(async () => {
    const timesUp = await timesUpOf(installation);
    const { at } = timesUp;
    if (isDryRun) {
      const { records, ...counted } = await countTimesUp(installation.pool, timesUp);
      return { at, ...counted, registers: named(installation, records) };
    }
    const total = new Total();
    await readTimesUp(installation.pool, { timesUp, limit: limit ?? Number.MAX_SAFE_INTEGER }, async (keys) => {
      total.add(await withKeys(installation, (held) => expireBatch(held, timesUp, keys)));
    });
    return { at, registers: named(installation, total.records), checks: total.checks, subjects: total.subjects };
  });
}

/** Batches come by subject: one that is in two is the last of the first, and the first of the second. */
class Total {
  checks = 0;
  subjects = 0;
  readonly #records = new Map<string, ExpiryCount>();
  #last: string | undefined;

  add({ records, checks, subjects }: Ended): void {
    this.checks += checks.length;
    for (const { register, month } of records) {
      const key = `${register} ${month}`;
      this.#records.set(key, { register, month, records: (this.#records.get(key)?.records ?? 0) + 1 });
    }
    this.subjects += subjects.length - (this.#last !== undefined && subjects.includes(this.#last) ? 1 : 0);
    this.#last = subjects.at(-1) ?? this.#last;
  }

  get records(): ExpiryCount[] {
    return [...this.#records.values()].sort((a, b) => a.register - b.register || a.month - b.month);
  }
}

function named({ registers }: Installation, counts: readonly ExpiryCount[]): Expired["registers"] {
  const names = new Map([...registers.values()].map(({ id, register }) => [id, register.name]));
  return counts.map(({ register, ...rest }) => ({ register: names.get(register) ?? "a former register", ...rest }));
}
