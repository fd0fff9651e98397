import type { Freeze } from "../../core/freeze/index.ts";

/** What became of the freezes of a subject. Instants are UTC microseconds. */
export type FreezeResult = {
  readonly subject: string;
  readonly at: number;
  /** The purposes for which this changed anything; none where all was so already. */
  readonly purposes: readonly string[];
  /** By when the law wants it done, where a law pack names a time; it is done at once. */
  readonly dueBy: number | undefined;
  /** What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
  readonly freezes: readonly Freeze[];
  /** The operator's signed receipt (see `Receipt`); empty where nothing changed. */
  readonly receipt: string;
};

/** Whose freezes, and who acts on the subject's behalf. `subject` is an identifier or an id. */
export type FreezeRequest = { readonly subject: string; readonly purposes: readonly string[]; readonly operator: string };
