import type { SubjectKind } from "../../core/law/index.ts";
import type { Candidate } from "./parse-batch.ts";

/** A candidate whose subject is known. */
export type Placed = Candidate & {
  readonly subject: string;
  readonly kind: SubjectKind;
  /** Whether nothing was recorded about the subject so far, so that its kind was only assumed, by a look for instance. */
  readonly isKindOpen: boolean;
};
