import type { RaterClass, Says, SubjectKind } from "../law/index.ts";
import type { WithdrawalReason } from "../record/index.ts";

/** A statement about a subject, by its id, a UUIDv4; its own id is a UUIDv7, and it was made at that UTC microsecond. */
type About<Kind extends string> = { readonly kind: Kind; readonly id: string; readonly at: number; readonly subject: string };

/** A record's canonical content, as its source said it. */
export type RecordContent = {
  readonly register: string;
  readonly type: string;
  readonly reference: string;
  /** The identifier under which it was furnished, in normal form. */
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly occurredAt: number;
  readonly precision: string;
  readonly knownAt: number;
  readonly says: Says;
};

/** A source's statement of what happened. */
export type RecordStatement = About<"record"> & {
  readonly source: string;
  readonly content: RecordContent;
  /** The content's digest under the installation's key, as hex: what decides between two records of one slot and instant. */
  readonly digest: string;
  /** The class of whoever gave it, by the rater table of the last month before it became known; absent where it was given none. */
  readonly raterClass?: RaterClass;
  /** The version of its register under which it came in. */
  readonly registerVersion: number;
  /** The subject's version from which it stands. */
  readonly version: number;
};

type TakenBack<Kind extends "withdrawal" | "correction"> = About<Kind> & {
  readonly source: string;
  /** The record taken back. */
  readonly record: string;
  readonly reason: WithdrawalReason;
  /** The subject's version from which the record no longer counts. */
  readonly version: number;
};

/** A source's statement that a record does not stand. */
export type WithdrawalStatement = TakenBack<"withdrawal">;

/** The same, with the record put in its place, which may be about another subject. */
export type CorrectionStatement = TakenBack<"correction"> & { readonly replacement: string };
