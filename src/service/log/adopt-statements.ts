import {
  ADOPTED_KINDS,
  type AdoptedKind,
  isAdoptionLeft,
  keepAdoption,
  lockLogOpening,
  readAdoption,
  type Session,
} from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { adoptChecks } from "./adopt-checks.ts";
import { adoptAccessKeys, adoptLinks, adoptRefusals, adoptWithdrawals } from "./adopt-deeds.ts";
import { adoptRecords } from "./adopt-records.ts";
import type { Adopt, Adopting } from "./adopting.ts";

/** Statements of one transaction: half a second. */
const BATCH_ROWS = 5_000;

const ADOPT: Readonly<Record<AdoptedKind, Adopt>> = {
  record: adoptRecords,
  withdrawal: adoptWithdrawals,
  check: adoptChecks,
  link: adoptLinks,
  refusal: adoptRefusals,
  access_key: adoptAccessKeys,
};

/**
 * Enters into the log what a store holds from before it had one: each record, withdrawal, check, link, refusal and API key becomes a statement, with
 * the time it was made at; its leaf has the day of the entering. In batches, each a transaction: broken off, the next opening goes on. To be called
 * before anything is served. Returns how many were entered. Throws `store_unsound` or `store_unavailable`.
 */
export async function adoptStatements(installation: Adopting & Pick<Installation, "pool">): Promise<number> {
  const { pool } = installation;
  if (!(await isAdoptionLeft(pool))) return 0;
  return pool.begin(async (lock) => {
    // One process at a time; the others wait for it, and find nothing left to do.
    await lockLogOpening(lock);
    let count = 0;
    for (const kind of ADOPTED_KINDS) {
      for (;;) {
        const adopted = await pool.begin((tx) => adoptBatch(tx, installation, kind));
        if (adopted === undefined) break;
        count += adopted;
      }
    }
    return count;
  });
}

/** Undefined where nothing of the kind is left. */
async function adoptBatch(tx: Session, adopting: Adopting, kind: AdoptedKind): Promise<number | undefined> {
  const after = await readAdoption(tx, kind);
  if (after === undefined) return undefined;
  const { count, last } = await ADOPT[kind](tx, adopting, { after, limit: BATCH_ROWS });
  await keepAdoption(tx, kind, last);
  return count;
}
