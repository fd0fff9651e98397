import type { SubjectPart } from "../standing/index.ts";
import type { CheckStatement } from "./check-statement.ts";

/**
 * What a check told its asker of the asker's own view, a statement in the chain of the asker, who named itself as a subject. Members that a check
 * has say the same of the asker: what was read of it, and under which model. The check itself, in the subject's chain, says that there is such a part
 * and nothing of it.
 */
export type AskerPartStatement = Omit<CheckStatement, "kind" | "exempt" | "contested" | "askerPart"> & {
  readonly kind: "asker_part";
  /** The check, a statement in the chain of the subject asked about. */
  readonly check: string;
  /** What the subject's own record brought: all that is needed of it to compute `standing` again. */
  readonly part: SubjectPart;
  /** Present where it was decided again, because a record of either was taken back, or erased: which part it stands for, and why. */
  readonly again?: {
    readonly of: string;
    /** The statement that took the record back, in the chain of either. */
    readonly cause: string;
    /** As in a re-decision: what was taken back of the asker's up to these versions is left out. */
    readonly known: readonly { readonly subject: string; readonly version: number }[];
  };
};

/** The part as a check of the asker: of what it read, the same holds. */
export function askerPartAsCheck({ kind: _kind, check: _check, part: _part, again: _again, ...said }: AskerPartStatement): CheckStatement {
  return { ...said, kind: "check" };
}
