import {
  appendErasures,
  keepRedecisions,
  nextRedecisionCauses,
  type RedecidableCheck,
  readRedecidableChecks,
  type Session,
  type SubjectCauses,
  settleRedecisionCauses,
  tryLockRedeciding,
  withStore,
} from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { writeStatements } from "../log/index.ts";
import { openTelling } from "../telling/index.ts";
import { withKeys } from "../with-keys.ts";
import { type DecidedAgain, decideAgain } from "./decide-again.ts";
import { decideParts } from "./decide-parts.ts";
import type { RenewedChecks } from "./erased-record.ts";
import { type LawOfChecks, openLawOfChecks } from "./law-of-checks.ts";
import { RecordHistories } from "./record-histories.ts";
import { renewLate } from "./renew-checks.ts";
import { openRestrictions } from "./tell-restrictions.ts";

/** What was done: how many checks were decided again, how many of these came out otherwise than told, and how many could not be decided. */
export type Redecided = { readonly checks: number; readonly changed: number; readonly undecided: number };

/** How far it is; and when to stop, after the subject it is at. */
type Progress = { readonly onProgress?: (sofar: Redecided) => void; readonly signal?: AbortSignal };

/**
 * A check reads before it writes. One that had read when a record was taken back, and was not written yet when checks were looked through, is
 * written by then: whoever asked was told long ago that it failed.
 */
const WRITTEN_MICROS = 60_000_000;

const NOTHING: Redecided = { checks: 0, changed: 0, undecided: 0 };
const NOTHING_RENEWED: RenewedChecks = { stated: [], erased: [] };

/**
 * Decides every check again that counted a record which was withdrawn, corrected or removed since (law 6), or that was decided again without one
 * which was put back, with the versions of model and registers that
 * the check had; a record that the wrong one had superseded counts instead. Each is stated in its subject's chain. Run again it finds nothing,
 * and where it was broken off it goes on; one process at a time does it, and in another it returns at once. A minute after a record was taken back its
 * checks of that time are looked through once more. One transaction a subject; in memory are 2,000 checks and the records of their subjects.
 * Throws `store_unavailable`, and `store_unsound` for a record that does not open.
 */
export async function redecideChecks(installation: Installation, { onProgress, signal }: Progress = {}): Promise<Redecided> {
  return withStore(async () => {
    let opening: Promise<LawOfChecks> | undefined;
    const law = () => {
      opening ??= openLawOfChecks(installation.pool);
      return opening;
    };
    let sofar = NOTHING;
    for (;;) {
      if (signal?.aborted === true) return sofar;
      const before = sofar;
      const onChecks = (done: Redecided): void => {
        sofar = sum(before, done);
        onProgress?.(sofar);
      };
      const done = await withKeys(installation, (held) => held.pool.begin((tx) => redecideNext(tx, { installation: held, law, onChecks })));
      if (done === undefined) return sofar;
      sofar = sum(before, done);
    }
  });
}

type Redeciding = {
  readonly installation: Installation;
  readonly law: () => Promise<LawOfChecks>;
  readonly onChecks: (done: Redecided) => void;
};

/** All that was taken back of one subject; undefined where nothing is due, or another process does it. */
async function redecideNext(tx: Session, { installation, law: openLaw, onChecks }: Redeciding): Promise<Redecided | undefined> {
  if (!(await tryLockRedeciding(tx))) return undefined;
  const now = installation.now();
  const lookedUntil = now - WRITTEN_MICROS;
  const causes = await nextRedecisionCauses(tx, lookedUntil);
  if (causes === undefined) return undefined;
  const { subject, version } = causes;
  const law = await openLaw();
  const histories = new RecordHistories(tx, installation.keys);
  const since = causes.isLooked ? causes.at - WRITTEN_MICROS : 0;
  const isLate = causes.isLooked && causes.hasErasure;
  const telling = await openTelling(tx, installation, causes);
  const restrictions = await openRestrictions(tx, { installation, law, histories, causes });
  const erased = erasedBy(causes);
  let done = NOTHING;
  await readRedecidableChecks(tx, { subject, version, since }, async (rows) => {
    await restrictions.take(rows);
    if (causes.isRestriction) return;
    const { decided, undecided } = await decideAgain({ installation, law, histories, causes }, rows);
    const statements = decided.map(({ statement }) => statement);
    if (statements.length > 0) await writeStatements(tx, installation, statements);
    await keepRedecisions(
      tx,
      decided.map(({ row, statement: { id, check, cause, at }, isChanged }) => ({ ...row, statement: id, check, cause, at, isChanged })),
    );
    await telling.take(decided.map(({ check, statement: redecision }) => ({ check, redecision })));
    const changed = decided.filter(({ isChanged }) => isChanged).length;
    const late = isLate ? await renewLate(tx, { installation, law, histories, erased }, notIn(rows, decided)) : NOTHING_RENEWED;
    // As when the record was erased: in the list, durably, before it is committed.
    const gone = late.erased.map((one) => ({ ...one, at: now, basis: erased.basis }));
    if (gone.length > 0) await appendErasures(installation.log.files.erasures, gone);
    done = sum(done, { checks: decided.length + late.stated.length, changed, undecided });
    onChecks(done);
  });
  if (!causes.isRestriction) {
    const parts = await decideParts({ tx, installation, law, histories }, causes);
    done = sum(done, { checks: parts, changed: parts, undecided: 0 });
    onChecks(done);
  }
  await telling.finish();
  await restrictions.finish();
  await settleRedecisionCauses(tx, { ...causes, at: now, lookedUntil });
  return done;
}

function notIn(rows: readonly RedecidableCheck[], decided: readonly DecidedAgain[]): RedecidableCheck[] {
  const again = new Set(decided.map(({ row }) => row));
  return rows.filter((row) => !again.has(row));
}

/** The statement of the last cause, in whose name what was late is renewed. */
function erasedBy({ subject, statement, version }: SubjectCauses) {
  return { subject, id: statement, statement: "", basis: "as the record that it counted", version };
}

function sum(a: Redecided, b: Redecided): Redecided {
  return { checks: a.checks + b.checks, changed: a.changed + b.changed, undecided: a.undecided + b.undecided };
}
