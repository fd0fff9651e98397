import { BODY_BYTES_MAX } from "../log/index.ts";
import { standing, tallies } from "./parse-standing.ts";
import { digest, instant, list, named, number, object, objectWith, text, uuid, whole, word } from "./part.ts";

const words = text(BODY_BYTES_MAX);
const version = whole(0);
/** As many subjects as a check reads together, and many more. */
const versions = list(object({ subject: uuid, version }), 1000);

/** Reads the statement of an asker's own view. */
export const askerPart = objectWith(
  {
    id: uuid,
    at: instant,
    subject: uuid,
    kind: word(["asker_part"]),
    check: uuid,
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
    part: object({ points: number, good: number, bad: number, goodCount: version, badCount: version, tooOldCount: version }),
    standingAt: instant,
    standing,
  },
  { again: object({ of: uuid, cause: uuid, known: versions }) },
);
