import type { Model, Standing } from "../core/standing/index.ts";
import { type CheckStatement, type RedecisionStatement, type RenewedCheckStatement, renewedAsCheck } from "../core/statement/index.ts";
import { CredenceError } from "../errors.ts";
import { type OwnCheckRow, open, readModelVersion, readOwnCheck, readOwnChecks, uuidBytes, withStore } from "../store/index.ts";
import { chainOfStatement } from "../store/log/index.ts";
import type { Installation } from "./installation.ts";
import { withKeys } from "./with-keys.ts";

/** A check as whoever asked sees it afterwards. Instants are UTC microseconds. */
export type OwnCheck = Pick<OwnCheckRow, "id" | "askedAt" | "purpose" | "look"> & {
  /** What was asked and told; undefined where it expired or was erased. */
  readonly told: ToldCheck | undefined;
  /** How it was decided again, where that came out otherwise. */
  readonly again: { readonly id: string; readonly at: number; readonly standing: Standing } | undefined;
  readonly decision:
    | (Pick<OwnCheckRow, "noticeBy" | "freeFileUntil"> & {
        readonly outcome: NonNullable<OwnCheckRow["outcome"]>;
        readonly decidedBy: "person" | "machine";
        readonly decidedAt: number;
        readonly reportedAt: number;
      })
    | undefined;
  readonly review:
    | { readonly id: string; readonly askedAt: number; readonly answerBy: number | null; readonly outcome: "stands" | "changed" | null }
    | undefined;
};

/** What was asked and told. `subject` as it was named, masked where private. */
export type ToldCheck = {
  readonly subject: string;
  readonly onBehalf: string;
  readonly standingAt: number;
  readonly model: number;
  readonly standing: Standing;
  readonly contested: number;
  /** Whether it is not what was told then: a record it rested on was erased, and this was put in its place. */
  readonly isRenewed: boolean;
};

/** Which checks are wanted: `purposes` that the key has; `before` the last id of the page before. */
export type OwnCheckListRequest = {
  readonly subscriber: string;
  readonly purposes: readonly string[];
  readonly purpose?: string | undefined;
  readonly isDecided: boolean;
  readonly before?: string | undefined;
  readonly limit: number;
};

/** A page, the latest first; `next` where there are more. */
export type OwnCheckList = { readonly checks: readonly OwnCheck[]; readonly next: string | undefined };

/** A subscriber's own checks, as far as they are still kept. Seeing them again is no new look: each is in its subject's file. Throws `store_unavailable`. */
export async function listOwnChecks(installation: Installation, request: OwnCheckListRequest): Promise<OwnCheckList> {
  const { limit, purpose, purposes } = request;
  const wanted = { ...request, before: request.before, purposes: purposes.filter((name) => purpose === undefined || name === purpose) };
  return withStore(() =>
    withKeys(installation, async (held) => {
      const rows = await readOwnChecks(held.pool, { ...wanted, limit: limit + 1 });
      const shown = rows.slice(0, limit);
      return { checks: shown.map((row) => ownCheckOf(held, row)), next: rows.length > limit ? shown.at(-1)?.id : undefined };
    }),
  );
}

/** Of one check, what its sentences need beside it: the base rate of the model that answered it. */
export type ShownCheck = { readonly check: OwnCheck; readonly baseRate: number | undefined };

/** One of a subscriber's own checks. Throws `statement_unknown` for every other, and for one of a purpose that is not among `purposes`. */
export async function showOwnCheck(
  installation: Installation,
  { check: id, subscriber, purposes }: { readonly check: string } & Pick<OwnCheckListRequest, "subscriber" | "purposes">,
): Promise<ShownCheck> {
  return withStore(() =>
    withKeys(installation, async (held) => {
      const subject = await chainOfStatement(held.pool, id);
      const row = subject === undefined ? undefined : await readOwnCheck(held.pool, { subject, check: id });
      if (row?.subscriber !== subscriber || !purposes.includes(row.purpose)) {
        throw new CredenceError("statement_unknown", "no check of yours has this id; wanted the id that its answer gave");
      }
      const check = ownCheckOf(held, row);
      return { check, baseRate: check.told && (await baseRateOf(held, row.purpose, check.told.model)) };
    }),
  );
}

async function baseRateOf({ pool }: Pick<Installation, "pool">, purpose: string, version: number): Promise<number | undefined> {
  const row = await readModelVersion(pool, purpose, version);
  // Written by us.
  return row && (JSON.parse(row.document) as Model).baseRate;
}

function ownCheckOf(installation: Pick<Installation, "keys">, row: OwnCheckRow): OwnCheck {
  const { id, askedAt, purpose, look, redecision, redecidedAt, redecided } = row;
  const again = redecision === null ? undefined : (opened(installation, row, { id: redecision, body: redecided }) as RedecisionStatement);
  return {
    id,
    askedAt,
    purpose,
    look,
    told: toldOf(installation, row),
    again: again && redecision !== null && redecidedAt !== null ? { id: redecision, at: redecidedAt, standing: again.standing } : undefined,
    decision: decisionOf(row),
    review: reviewOf(row),
  };
}

function toldOf(installation: Pick<Installation, "keys">, row: OwnCheckRow): ToldCheck | undefined {
  const isRenewed = row.bodyOf !== row.id;
  const text = opened(installation, row, { id: row.bodyOf, body: row.body });
  if (text === undefined) return undefined;
  // Written by us, and opened by its key.
  const check = isRenewed ? renewedAsCheck(text as RenewedCheckStatement) : (text as CheckStatement);
  const { asked: subject, onBehalf, standingAt, model, standing, contested = 0 } = check;
  return { subject, onBehalf, standingAt, model: model.version, standing, contested, isRenewed };
}

type Sealed = { readonly id: string; readonly body: Buffer | null };

function opened({ keys }: Pick<Installation, "keys">, row: OwnCheckRow, { id, body }: Sealed): unknown {
  const { subject, keyVersion, wrapped } = row;
  if (body === null || keyVersion === null || wrapped === null) return undefined;
  return JSON.parse(open(keys.subjectKey(subject, { keyVersion, wrapped }), uuidBytes(id), body));
}

function decisionOf({ outcome, decidedBy, decidedAt, reportedAt, noticeBy, freeFileUntil }: OwnCheckRow): OwnCheck["decision"] {
  if (outcome === null || decidedBy === null || decidedAt === null || reportedAt === null) return undefined;
  return { outcome, decidedBy, decidedAt, reportedAt, noticeBy, freeFileUntil };
}

function reviewOf({ review, reviewAskedAt, reviewBy, reviewOutcome }: OwnCheckRow): OwnCheck["review"] {
  if (review === null || reviewAskedAt === null) return undefined;
  return { id: review, askedAt: reviewAskedAt, answerBy: reviewBy, outcome: reviewOutcome };
}
