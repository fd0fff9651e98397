import { formatCount } from "../../lib/index.ts";
import { type Faults, PLACES_SHOWN_MAX, type Place } from "../../store/index.ts";

/** The closed list of rules that a store is examined for. */
export type FindingName =
  | "server_durable"
  | "schema_current"
  | "config_known"
  | "disk_roomy"
  | "key_file_private"
  | "keys_present"
  | "rotation_finished"
  | "subjects_whole"
  | "identifiers_open"
  | "links_mirrored"
  | "references_whole"
  | "withdrawals_whole"
  | "states_folded"
  | "versions_ordered"
  | "tallies_folded"
  | "clear_counts_evaluated"
  | "bodies_open"
  | "contents_unchanged"
  | "counts_evaluated"
  | "references_lead_back"
  | "models_present"
  | "checks_repeatable";

/** What the examination of one rule found. */
export type Finding = {
  readonly check: FindingName;
  readonly ok: boolean;
  /** Where not ok: whether the store is sound all the same, and only may not stay so. */
  readonly isWarning: boolean;
  /** A sentence: what holds, or how often it does not. */
  readonly detail: string;
  /** The first few places where it does not hold: ids and small values, never what a record says. */
  readonly evidence: readonly Place[];
};

/** What is said of a rule: where it holds, and after the number of places where it does not. */
export type Words = { readonly sound: string; readonly unsound: string };

/** The finding of a rule that holds everywhere. */
export function soundFinding(check: FindingName, detail: string): Finding {
  return { check, ok: true, isWarning: false, detail, evidence: [] };
}

/** The finding of a rule that does not hold. */
export function unsoundFinding(check: FindingName, detail: string, evidence: readonly Place[] = []): Finding {
  return { check, ok: false, isWarning: false, detail, evidence };
}

/** The finding of a rule by the places where it does not hold. */
export function findingOf(check: FindingName, { count, first }: Faults, { sound, unsound }: Words): Finding {
  return count === 0 ? soundFinding(check, sound) : unsoundFinding(check, `${formatCount(count)} ${unsound}`, first);
}

/** Faults as they are come upon, row by row: all are counted, the first few are kept. */
export class FaultList {
  readonly #first: Place[] = [];
  #count = 0;

  add(place: Place): void {
    this.#count++;
    if (this.#first.length < PLACES_SHOWN_MAX) this.#first.push(place);
  }

  get faults(): Faults {
    return { count: this.#count, first: this.#first };
  }
}
