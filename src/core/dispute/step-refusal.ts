/** Why a step is refused: a closed list. */
export const STEP_REFUSALS = [
  "not_yet_opened",
  "already_opened",
  "step_does_not_follow",
  "goes_back_in_time",
  "clock_runs_back",
  "recorded_before_it_happened",
  "deadline_comes_first",
  "deadline_not_reached",
  "too_much_evidence",
  "text_too_long",
  "nothing_new_is_said",
  "too_many_steps",
  "source_took_it_back",
  "nothing_verified_it",
  "law_gives_no_such_outcome",
  "law_gives_no_extension",
  "already_extended",
  "already_decided_for_the_subject",
  "law_gives_no_statement",
  "statement_too_long",
  "statement_too_late",
  "statement_already_sent",
  "no_statement_to_answer",
  "nothing_was_taken_out",
  "law_forbids_reinsertion",
  "source_did_not_certify",
] as const;

/** One of the closed list of refusals. */
export type StepRefusal = (typeof STEP_REFUSALS)[number];
