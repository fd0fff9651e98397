import { type DuePlace, readDueDisputes } from "../../store/disputes/index.ts";
import { isUnavailable, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";
import { lockDispute } from "./find-held.ts";
import { carryOn } from "./keep-steps.ts";
import { owedIn } from "./owed-in.ts";

/** What the clock did: in how many disputes, and which could not be carried on, with why. */
export type CarriedOut = { readonly disputes: number; readonly failed: readonly { readonly dispute: string; readonly error: unknown }[] };

/** Disputes found at a time. */
const FOUND_MAX = 100;

/**
 * Carries out what the law does by itself at the deadlines that have passed, each step dated by its deadline and noted with the hour at which it
 * was recorded: after an outage nothing is lost, and the delay shows. One transaction a dispute; whichever process comes first does it. A dispute that
 * cannot be carried on does not hold up the others. Throws `store_unavailable`.
 */
export async function carryOutDisputes(
  installation: Installation,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<CarriedOut> {
  let disputes = 0;
  const failed: { dispute: string; error: unknown }[] = [];
  for await (const { id } of dueDisputes(installation)) {
    if (signal?.aborted === true) break;
    const error = await carryOut(installation, id);
    if (error === undefined) disputes += 1;
    else failed.push({ dispute: id, error });
  }
  return { disputes, failed };
}

/** Each once: what was carried out is due later than now, or never. */
async function* dueDisputes({ pool, now }: Installation): AsyncGenerator<DuePlace> {
  let after: DuePlace | undefined;
  do {
    const place = after;
    const due = await withStore(() => readDueDisputes(pool, { before: now(), after: place, limit: FOUND_MAX }));
    yield* due;
    after = due.at(-1);
  } while (after !== undefined);
}

/** The error, where there is one that is the dispute's own. */
async function carryOut(installation: Installation, dispute: string): Promise<unknown> {
  try {
    await withStore(() =>
      withKeys(installation, (held) =>
        held.pool.begin(async (tx) => {
          const found = await lockDispute(tx, held, { dispute, viewer: { is: "operator" } });
          const owed = await owedIn(held, found);
          return carryOn(tx, held, { held: found, ...owed });
        }),
      ),
    );
    return undefined;
  } catch (error) {
    if (isUnavailable(error)) throw error;
    return error;
  }
}
