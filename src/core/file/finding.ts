/** What a file has to keep: the closed list. Each reads as a sentence that is true or not. */
export type FileRule =
  | "keys_are_known"
  | "checkpoints_are_signed"
  | "file_is_signed"
  | "chains_have_no_holes"
  | "statements_follow_each_other"
  | "statements_are_in_the_log"
  | "statements_are_told_once"
  | "statements_are_about_the_subject"
  | "identifiers_are_in_the_statements"
  | "erased_statements_have_an_erasure"
  | "law_is_as_declared"
  | "registers_are_conformant"
  | "links_are_stated"
  | "tallies_are_sums_of_records"
  | "standings_can_be_recomputed"
  | "redecisions_can_be_recomputed"
  | "renewed_checks_can_be_recomputed"
  | "asker_parts_can_be_recomputed"
  | "older_file_holds"
  | "older_file_is_contained";

/**
 * What verification found under one rule: that it holds, once; or each place where it does not. `place` is the path of the part in the document:
 * `chains[0].statements[2]`. `says` is a sentence in plain words, without the final point.
 */
export type FileFinding = { readonly rule: FileRule; readonly ok: boolean; readonly says: string; readonly place?: string };

/** A broken file breaks everywhere alike; nobody reads further. */
const FAULTS_MAX = 100;

/** The faults, or if there are none that the rule holds. */
export function findingsOf(rule: FileRule, faults: readonly Fault[], sound: string): FileFinding[] {
  if (faults.length === 0) return [{ rule, ok: true, says: sound }];
  const told = faults.slice(0, FAULTS_MAX).map(({ place, says }) => ({ rule, ok: false, says, place }));
  const untold = faults.length - told.length;
  return untold === 0 ? told : [...told, { rule, ok: false, says: `and ${untold} more places like these` }];
}

/** Something that does not hold, and where. */
export type Fault = { readonly place: string; readonly says: string };
