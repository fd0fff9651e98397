/**
 * How much is known of whoever gave a rating, from the ratings it gave before: the closed list. `new`: too little; `doubtful`: what it said was
 * mostly borne out by nobody; `steady`: mostly borne out; `trusted`: borne out, and reached by trust from those that others rely on. A record that
 * was given no class is by a `new` one.
 */
export const RATER_CLASSES = ["new", "doubtful", "steady", "trusted"] as const;

/** One of them. */
export type RaterClass = (typeof RATER_CLASSES)[number];

/** The class of a record that was given none. */
export const UNCLASSED = "new" satisfies RaterClass;

/** Whether a word names a class. */
export function isRaterClass(word: unknown): word is RaterClass {
  return RATER_CLASSES.some((known) => known === word);
}
