import type { FindingOf } from "../finding.ts";

export { FaultList, findingOf, soundFinding, unsoundFinding } from "../finding.ts";

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
  | "moves_whole"
  | "states_folded"
  | "versions_ordered"
  | "tallies_folded"
  | "clear_counts_evaluated"
  | "bodies_open"
  | "contents_unchanged"
  | "counts_evaluated"
  | "references_lead_back"
  | "models_present"
  | "erasures_whole"
  | "erasures_listed"
  | "checks_repeatable"
  | "redecisions_whole"
  | "redecisions_repeatable"
  | "asker_parts_whole"
  | "asker_parts_repeatable"
  | "decisions_whole"
  | "erasure_requests_whole"
  | "freezes_whole"
  | "freezes_folded"
  | "consents_folded"
  | "disputes_whole"
  | "disputes_folded"
  | "notices_whole"
  | "law_whole"
  | "widenings_signed"
  | "activations_stated"
  | "truths_whole"
  | "raters_whole";

/** What the examination of one rule found. */
export type Finding = FindingOf<FindingName>;
