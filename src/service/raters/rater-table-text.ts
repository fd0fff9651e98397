import type { RaterClass } from "../../core/law/index.ts";
import { canonicalJson } from "../../lib/index.ts";

/** A table of raters: those that are not new, in the order of their ids. */
export type RaterTableParts = {
  readonly register: string;
  readonly month: number;
  readonly classes: readonly (readonly [subject: string, raterClass: RaterClass])[];
};

/** The canonical text of a table: what the digest in its statement is taken over. */
export function raterTableText({ register, month, classes }: RaterTableParts): string {
  return canonicalJson({ register, month, raters: classes });
}
