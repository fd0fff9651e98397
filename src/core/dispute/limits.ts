/** Files or statements that one step may refer to: more than a human reads within the shortest clock. */
export const EVIDENCE_MAX = 20;

/** The subject's words, and an operator's reasons: four pages. Also what bounds a statement in a script without blanks. */
export const TEXT_CHARS_MAX = 10_000;

/**
 * After so many steps only those follow that bring a dispute to its end, so that nobody can keep one going for ever. The longest of the
 * real kind (extended, escalated, reopened twice, with a statement) has about thirty.
 */
export const STEPS_MAX = 200;
