import type { InstrumentForm } from "../authority/index.ts";
import type { Model, Standing, Tallies } from "../standing/index.ts";
import type {
  ContactStatement,
  FileLookStatement,
  PublicLooksStatement,
  RepresentativeStatement,
  SignInStatement,
  VerificationStatement,
} from "./access-statements.ts";
import type { ActivationStatement } from "./activation-statement.ts";
import type { AskerPartStatement } from "./asker-part-statement.ts";
import type { CheckStatement, Named, RenewedCheckStatement } from "./check-statement.ts";
import type {
  AuthorityLookStatement,
  ConsentStatement,
  ConsentWithdrawalStatement,
  InformedStatement,
  WithholdingStatement,
} from "./consent-statements.ts";
import type { DecisionStatement, RepairStatement, ReviewDecisionStatement, ReviewStatement } from "./deciding.ts";
import type { DisputeStatement, EvidenceStatement } from "./dispute-statement.ts";
import type { ErasureAnswerStatement, ErasureRequestStatement } from "./erasing.ts";
import type { StatementKind } from "./kinds.ts";
import type { LawChangeStatement } from "./law-change-statement.ts";
import type { MeasurementStatement } from "./measurement-statement.ts";
import type { NoticeResultStatement, NoticeStatement } from "./notice-statement.ts";
import type { RatingStatement } from "./rating-statements.ts";
import type { CorrectionStatement, RecordStatement, WithdrawalStatement } from "./record-statements.ts";
import type { TruthStatement } from "./truth-statement.ts";

/** What every statement says: its own id, a UUIDv7, and when it was made, in UTC microseconds. */
type Made<Kind extends StatementKind> = { readonly kind: Kind; readonly id: string; readonly at: number };

/** A statement about a subject, by its id, a UUIDv4: so that none can be shown as being about another. */
type About<Kind extends StatementKind> = Made<Kind> & { readonly subject: string };

/** That the body and the salt of an earlier statement of this chain were destroyed, and under which law. */
export type ErasureStatement = About<"erasure"> & {
  readonly statement: string;
  readonly of: StatementKind;
  /** The provision under which it was erased, as the operator cited it. */
  readonly basis: string;
  readonly version: number;
};

type Paired<Kind extends "link" | "unlink"> = About<Kind> & {
  readonly other: string;
  readonly operator: string;
  readonly version: number;
};

/** An operator's finding that two subjects are one; a statement in the chain of each. */
export type LinkStatement = Paired<"link"> & { readonly evidence: string };

/** That two subjects are not one after all; a statement in the chain of each. */
export type UnlinkStatement = Paired<"unlink">;

/** That the subject stopped new checks for these purposes, of itself and of those linked to it. Earlier thaws of them end. */
export type FreezeStatement = About<"freeze"> & {
  readonly purposes: readonly string[];
  /** Who placed it on the subject's behalf; empty: the subject itself. */
  readonly operator: string;
  readonly version: number;
};

/** That freezes of these purposes were lifted: for good where it names no subscriber and no time, else as far as it says. */
export type ThawStatement = About<"thaw"> & {
  readonly purposes: readonly string[];
  /** Whom it lets through; everybody where there is none. */
  readonly subscribers: readonly string[];
  /** The last microsecond (UTC) in which it holds. */
  readonly until: number | "further_notice";
  readonly operator: string;
  readonly version: number;
};

/** That a holder of a valid key asked for what it may not have. */
export type RefusalStatement = Made<"refusal"> & { readonly key: string; readonly code: string; readonly wanted: string };

/** The configuration an installation was opened with, by the SHA-256 of its canonical text, as hex. */
export type ConfigurationStatement = Made<"configuration"> & Named;

/** A register's version, a purpose or a law pack as declared. `text` is canonical JSON, of which `digest` is the SHA-256 as hex. */
export type DeclarationStatement = Made<"register" | "purpose" | "law_pack"> & Named & { readonly text: string };

/** A version of a purpose's model. `digest` is the SHA-256, as hex, of the document's canonical JSON. */
export type ModelStatement = Made<"model"> & {
  readonly purpose: string;
  readonly version: number;
  /** The first UTC day it serves, counted from 1970. */
  readonly day: number;
  readonly digest: string;
  readonly document: Model;
};

/** That an API key was issued or revoked. */
export type AccessKeyStatement = Made<"access_key"> & {
  readonly change: "issued" | "revoked";
  readonly key: string;
  readonly role: "source" | "subscriber" | "operator" | "authority";
  readonly holder: string;
  readonly registers: readonly string[];
  readonly purposes: readonly string[];
  /** Of an authority: the forms of instruments under which it may look. */
  readonly instruments?: readonly InstrumentForm[];
};

/** The log's next key, signed by the one before: a signed note whose text is the origin and the new verifier key, a line each. */
export type LogKeyStatement = Made<"log_key"> & { readonly note: string };

/** How a log begins that follows another: the last that is known of that one, and what was lost. */
export type EpochStatement = Made<"epoch"> & {
  /** The last checkpoint known of the log before, as signed. */
  readonly last: string;
  /** How many of its leaves the restored store still holds. */
  readonly held: number;
};

/**
 * That the time of earlier statements of this chain was up, by the register or the law, and that their bodies and salts were destroyed. Each
 * was right while it stood.
 */
export type ExpiryStatement = About<"expiry"> & {
  /** Records that count no more from `version` on. */
  readonly records: readonly string[];
  /** Checks, with all that was decided again on them. */
  readonly checks: readonly string[];
  readonly version: number;
};

/** A check decided again, with its own model and register versions, because records that it read were taken back, or put back after that. */
export type RedecisionStatement = About<"redecision"> & {
  /** The check, a statement of the same chain. */
  readonly check: string;
  /** The withdrawal, correction, removal or reinsertion that it was decided again for, the last where there were several. */
  readonly cause: string;
  /** The subjects that the check read together, in order of id: what was taken back up to these versions of theirs is left out. */
  readonly known: readonly { readonly subject: string; readonly version: number }[];
  readonly tallies: Tallies;
  readonly standing: Standing;
};

type Moved<Kind extends "suspension" | "reinstatement" | "removal" | "reinsertion"> = About<Kind> & {
  /** The record whose tally it changes, a statement of the same chain. */
  readonly record: string;
  /** The dispute on whose account. */
  readonly dispute: string;
  /** The subject's version from which the record counts no more, or again. */
  readonly version: number;
};

/** That a record counts no more for the time that it is contested. */
export type SuspensionStatement = Moved<"suspension">;

/** That a suspended record counts again; what was answered in between stands. */
export type ReinstatementStatement = Moved<"reinstatement">;

/** That a record counts no more because a dispute was decided so, or because nobody could say that it was right. Answers that it was in are decided again. */
export type RemovalStatement = Moved<"removal"> & { readonly outcome: "upheld" | "deleted_unverified" };

/** That a removed record counts again, as the law allows it. Answers that were decided again without it are decided again with it. */
export type ReinsertionStatement = Moved<"reinsertion">;

/** What a dispute makes of a record's place in the tally. */
export type MoveStatement = SuspensionStatement | ReinstatementStatement | RemovalStatement | ReinsertionStatement;

/** Everything that can be a leaf. Its canonical JSON (RFC 8785) is what the leaf commits to. */
export type Statement =
  | AskerPartStatement
  | ConsentStatement
  | ConsentWithdrawalStatement
  | InformedStatement
  | AuthorityLookStatement
  | WithholdingStatement
  | DisputeStatement
  | EvidenceStatement
  | ContactStatement
  | RepresentativeStatement
  | VerificationStatement
  | SignInStatement
  | FileLookStatement
  | PublicLooksStatement
  | NoticeStatement
  | NoticeResultStatement
  | RecordStatement
  | WithdrawalStatement
  | CorrectionStatement
  | ErasureStatement
  | CheckStatement
  | LinkStatement
  | UnlinkStatement
  | RefusalStatement
  | ConfigurationStatement
  | DeclarationStatement
  | LawChangeStatement
  | ModelStatement
  | ActivationStatement
  | TruthStatement
  | MeasurementStatement
  | RatingStatement
  | AccessKeyStatement
  | LogKeyStatement
  | EpochStatement
  | ExpiryStatement
  | FreezeStatement
  | ThawStatement
  | RedecisionStatement
  | SuspensionStatement
  | ReinstatementStatement
  | RemovalStatement
  | ReinsertionStatement
  | DecisionStatement
  | RepairStatement
  | ErasureRequestStatement
  | ErasureAnswerStatement
  | ReviewStatement
  | ReviewDecisionStatement
  | RenewedCheckStatement;
