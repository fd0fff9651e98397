import type { PublicLooksStatement } from "../../core/statement/index.ts";
import { newStatementId, readSubjectKeys, uuidText, withStore } from "../../store/index.ts";
import { type PublicLookRow, readLookedAt, takePublicLooks } from "../../store/public-looks/index.ts";
import { dayOf } from "../day-of.ts";
import type { Installation } from "../installation.ts";
import { writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";

/** Subjects whose looks are stated in one transaction: few enough that it is over in a moment. */
const SUBJECTS_AT_ONCE = 200;

/** A look is counted in the day in which it was asked; one asked just before midnight is written before this is over. */
const SETTLING_MICROS = 300_000_000;

/**
 * States the public looks at persons of every day that is over: one statement for each day and each who looks, with their number (law 7). Only those
 * at one subject where it is named. Returns how many statements were made. Throws `store_unavailable`.
 */
export async function statePublicLooks(installation: Installation, subject?: string): Promise<number> {
  const { pool, now } = installation;
  const before = dayOf(now() - SETTLING_MICROS);
  let stated = 0;
  for (;;) {
    const wanted = { before, limit: SUBJECTS_AT_ONCE, ...(subject === undefined ? {} : { among: [subject] }) };
    const subjects = await withStore(() => readLookedAt(pool, wanted));
    if (subjects.length > 0) stated += await stateThose(installation, subjects, before);
    if (subjects.length < SUBJECTS_AT_ONCE) return stated;
  }
}

async function stateThose(installation: Installation, subjects: readonly string[], before: number): Promise<number> {
  return withStore(() =>
    withKeys(installation, (held) =>
      held.pool.begin(async (tx) => {
        const taken = await takePublicLooks(tx, subjects, before);
        // Where a subject's key is gone no statement about it can be sealed, and there is none to read it.
        const sealable = await readSubjectKeys(tx, subjects);
        const statements = statementsOf(
          taken.filter(({ subject }) => sealable.has(subject)),
          held.now(),
        );
        if (statements.length > 0) await writeStatements(tx, held, statements);
        return statements.length;
      }),
    ),
  );
}

function statementsOf(rows: readonly PublicLookRow[], at: number): PublicLooksStatement[] {
  const days = Map.groupBy(rows, ({ subject, day, looker }) => `${subject} ${day} ${looker}`);
  return [...days.values()].flatMap((ofDay) => {
    const [first] = ofDay;
    if (first === undefined) return [];
    const { subject, day, looker: by } = first;
    const looks = Object.fromEntries(ofDay.map((row) => [row.purpose, row.looks]));
    return [{ kind: "public_looks", id: uuidText(newStatementId(at)), at, subject, day, by, looks } as const];
  });
}
