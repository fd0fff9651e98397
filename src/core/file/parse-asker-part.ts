import { answerParts, versions } from "./parse-answer.ts";
import { instant, number, object, objectWith, uuid, whole, word } from "./part.ts";

const version = whole(0);

/** Reads the statement of an asker's own view. */
export const askerPart = objectWith(
  {
    id: uuid,
    at: instant,
    subject: uuid,
    kind: word(["asker_part"]),
    check: uuid,
    ...answerParts,
    part: object({ points: number, good: number, bad: number, goodCount: version, badCount: version, tooOldCount: version }),
  },
  { again: object({ of: uuid, cause: uuid, known: versions }) },
);
