import type { Precision } from "../../lib/index.ts";
import type { Freeze } from "../freeze/index.ts";
import type { DataClass, LawPackName, LegalBasis, SaysValue, Span, SubjectKind } from "../law/index.ts";
import type { RecordState, WithdrawalReason } from "../record/index.ts";
import type { Standing } from "../standing/index.ts";
import type { Statement } from "../statement/index.ts";
import type { Effect } from "./effects-of.ts";

/** What one field of a record says, with its data class. Private identifiers are masked; instants are UTC microseconds. */
export type ReportedField = { readonly class: DataClass; readonly value: SaysValue };

/** A record of the subject, or of one linked to it. */
export type ReportedRecord = {
  readonly subject: string;
  readonly record: string;
  readonly register: string;
  readonly registerVersion: number;
  readonly type: string;
  readonly source: string;
  readonly reference: string | undefined;
  readonly state: RecordState;
  readonly occurredAt: number;
  readonly precision: Precision;
  readonly knownAt: number;
  readonly recordedAt: number;
  /** When it ends: by its register, or by the law where that is sooner. */
  readonly expiresAt: number;
  readonly isAdverse: boolean;
  readonly says: Readonly<Record<string, ReportedField>>;
  readonly takenBack:
    | { readonly at: number; readonly reason: WithdrawalReason | undefined; readonly replacement: string | undefined }
    | undefined;
  /** What it adds to each standing that reads its register, as things stand now; empty where it does not count. */
  readonly effects: readonly Effect[];
};

/** The standing of one purpose as things stand now: what a check would answer. */
export type ReportedStanding = {
  readonly purpose: string;
  readonly registers: readonly string[];
  /** Absent where the purpose has no model yet. */
  readonly standing: Standing | undefined;
  readonly model: number | undefined;
  readonly leastEvidence: number;
  readonly baseRate: number | undefined;
  /** Whether new checks for it are stopped. */
  readonly isFrozen: boolean;
};

/** How an answer came out when it was given again. */
export type AnswerAgain = { readonly at: number; readonly cause: string; readonly standing: Standing };

/** Somebody's look, and what they were told. */
export type ReportedLook = {
  readonly subject: string;
  readonly check: string;
  readonly at: number;
  readonly subscriber: string;
  readonly onBehalf: string;
  readonly look: "first" | "review" | "own";
  readonly purpose: string;
  /** As it was asked for; masked where private. */
  readonly asked: string;
  readonly told: Standing;
  /** Decided again since, because records that it rested on were taken back; the last one holds. */
  readonly again: readonly AnswerAgain[];
};

/** What was destroyed, by law or on request: only that it was there is left. */
export type Destroyed = { readonly records: number; readonly checks: number };

/** A subject that is linked to this one: what is known of the one is known of the other. */
export type LinkedSubject = { readonly subject: string; readonly identifiers: readonly string[] };

/** A register that records of the subject lie in, and on what ground. */
export type ReportedRegister = {
  readonly name: string;
  readonly basis: LegalBasis;
  readonly publicCite: string | undefined;
  readonly keepYears: { readonly adverse: number; readonly other: number };
};

/** A law that holds for the subject's registers. `decideWithin`: how long a dispute may take, `looksKept`: how long looks are kept, where it names a time. */
export type ReportedLaw = { readonly name: LawPackName; readonly decideWithin: Span | undefined; readonly looksKept: Span | undefined };

/** A statement of the subject's chain that is neither record nor check. */
export type Deed = Exclude<Extract<Statement, { readonly subject: string }>, { readonly kind: "record" | "check" }>;

/** Looks of which only the number is told as yet, and the last instant (UTC microseconds) in which that is so. */
export type Withheld = { readonly looks: number; readonly until: number };

/**
 * A subject's file for a human: everything held about it, read in one moment. The same as the file that proves itself (core/file), put in order
 * for reading; what is said in words is added by `readingOf`. Instants are UTC microseconds.
 */
export type Report = {
  readonly madeAt: number;
  /** The time the standings are of: now, or where the history held by the store ends. */
  readonly standingAt: number;
  readonly isSimulated: boolean;
  /** The registers about persons for which nobody vouches (law 3), as `accounts@1`. */
  readonly nonConformant: readonly string[];
  readonly keeper: { readonly name: string; readonly title: string };
  /** IANA; where days begin and end for the reader, as the law pack has it. */
  readonly zone: string;
  readonly subject: { readonly id: string; readonly kind: SubjectKind; readonly identifiers: readonly string[] };
  readonly linked: readonly LinkedSubject[];
  readonly registers: readonly ReportedRegister[];
  readonly laws: readonly ReportedLaw[];
  readonly standings: readonly ReportedStanding[];
  /** The last to happen first. */
  readonly records: readonly ReportedRecord[];
  /** The last first. */
  readonly looks: readonly ReportedLook[];
  readonly freezes: readonly Freeze[];
  /** What is disclosed of them, the last first. */
  readonly deeds: readonly Deed[];
  readonly withheld: Withheld | undefined;
  readonly destroyed: Destroyed;
};
