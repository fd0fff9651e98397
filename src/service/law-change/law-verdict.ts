import type { Widening } from "../../core/law/index.ts";
import type { LawChangeRow, LawRow } from "../../store/law-changes/index.ts";

/** How far a change is from being in force. */
export type LawChangeState =
  | { readonly is: "to_be_signed"; readonly signed: number }
  /** A signature is not in the log yet, where everybody can see it. */
  | { readonly is: "to_be_published" }
  | { readonly is: "waiting"; readonly until: number }
  | { readonly is: "ready" }
  /** The law in force was narrowed since: what was published then is less than what would widen now. */
  | { readonly is: "stale" };

/** A change that waits, and how far it is. */
export type WaitingLawChange = { readonly row: LawChangeRow; readonly state: LawChangeState };

/** What a configuration may do, held against the law in force. */
export type LawVerdict =
  /** It is the law in force. */
  | { readonly is: "same" }
  /** There is nothing that it could widen: it is the first, or the store is simulated, or holds nobody yet. */
  | { readonly is: "free" }
  | { readonly is: "no_wider"; readonly before: LawRow }
  /** It takes a narrowing of today back. */
  | { readonly is: "taken_back"; readonly before: LawRow; readonly widenings: readonly Widening[] }
  | { readonly is: "signed"; readonly before: LawRow; readonly widenings: readonly Widening[]; readonly change: LawChangeRow }
  | { readonly is: "refused"; readonly widenings: readonly Widening[]; readonly waiting: readonly WaitingLawChange[] };
