import type { Widening } from "../law/index.ts";

/** What became of a change of law: the closed list. */
export const LAW_CHANGE_STEPS = ["proposed", "signed", "withdrawn", "in_force", "narrowed", "taken_back"] as const;

/**
 * A step of a change of law (law 11). A widening is proposed, signed by two operators, and in force 30 days later at the earliest; what narrows
 * the law is in force at once, and can be taken back for a day.
 */
export type LawChangeStatement = {
  readonly kind: "law_change";
  /** A UUIDv7. */
  readonly id: string;
  /** UTC microseconds. */
  readonly at: number;
  readonly step: (typeof LAW_CHANGE_STEPS)[number];
  /** The statement that proposed the change; itself where there was none to propose. */
  readonly change: string;
  /** The configuration's name, and the SHA-256 of its canonical text, as hex: as it was, and as it is or is to be. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** In what it is wider, and when it `narrowed` in what it was; the first of them where they are many, and how many in all. */
  readonly parts: readonly Widening[];
  readonly partsInAll: number;
  /** Who proposed, signed or withdrew it; the configuration itself where that is how it came into force. */
  readonly by: string;
  /** What an operator signed, as a signed note; empty for every other step. */
  readonly note: string;
  /** The first microsecond (UTC) in which it may be in force. */
  readonly effectiveAt: number | "when_signed";
};
