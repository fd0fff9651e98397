import type { Exemption } from "../law/index.ts";
import type { Standing, Tallies } from "../standing/index.ts";

/** What every statement about a subject says: see `Statement`. */
type About<Kind extends string> = { readonly kind: Kind; readonly id: string; readonly at: number; readonly subject: string };

/** A declaration or document, by the SHA-256 of its canonical text, as hex: its text is a statement of the installation's own chain. */
export type Named = { readonly name: string; readonly digest: string };

/** A look at a subject: who asked, what was read, and what was answered. */
export type CheckStatement = About<"check"> & {
  /** The subject as the asker named it; private identifiers masked. */
  readonly asked: string;
  readonly subscriber: string;
  readonly onBehalf: string;
  readonly look: "first" | "review" | "own";
  readonly purpose: Named;
  readonly model: { readonly version: number; readonly digest: string };
  /** By register, the version whose counts were read. */
  readonly registers: Readonly<Record<string, number>>;
  /** The subject's version that was read. */
  readonly version: number;
  /** The subject and those linked to it, in order of id, with the versions that were read. */
  readonly linked: readonly { readonly subject: string; readonly version: number }[];
  readonly tallies: Tallies;
  /** The time the standing is of, in UTC microseconds. */
  readonly standingAt: number;
  readonly standing: Standing;
  /** Present where a freeze would have stopped the look: why it passed. */
  readonly exempt?: Exemption;
  /** Present where it is not none: how many of the records that counted were contested, and marked so. */
  readonly contested?: number;
  /** Present where the asker named itself, and was told of its own view too: that is in the asker's file, and nothing of it here. */
  readonly askerPart?: true;
};

/**
 * A check decided again because a record that it read was erased; it stands in the place of the check, whose own text is destroyed: the difference
 * would tell what was erased. Whatever the check said is said again, but for what that record had counted.
 */
export type RenewedCheckStatement = Omit<CheckStatement, "kind" | "id" | "at"> &
  About<"renewed_check"> & {
    /** The check, and when it was asked. */
    readonly check: string;
    readonly askedAt: number;
    /** The erasure of the record, a statement in the chain of one of the subjects that the check read. */
    readonly cause: string;
    /** As in a re-decision: what was taken back up to these versions is left out. */
    readonly known: readonly { readonly subject: string; readonly version: number }[];
    /** The statements of this chain that were destroyed with it: the check and how it was decided again before. */
    readonly destroyed: readonly { readonly statement: string; readonly of: "check" | "redecision" | "renewed_check" }[];
  };
