import { BODY_BYTES_MAX } from "../log/index.ts";
import { standing, tallies } from "./parse-standing.ts";
import { digest, instant, list, named, object, text, uuid, whole, word } from "./part.ts";

const words = text(BODY_BYTES_MAX);
const version = whole(0);

/** As many subjects as a check reads together, and many more. */
const LINKED_MAX = 1000;

/** Subjects, each with the version it was read at. */
export const versions = list(object({ subject: uuid, version }), LINKED_MAX);

/** What every answer to somebody says: a check, what stands in its place after an erasure, and an asker's own view. */
export const answerParts = {
  asked: words,
  subscriber: words,
  onBehalf: words,
  look: word(["first", "review", "own"]),
  purpose: object({ name: words, digest }),
  model: object({ version: whole(1), digest }),
  registers: named(whole(1)),
  version,
  linked: versions,
  tallies,
  standingAt: instant,
  standing,
};
