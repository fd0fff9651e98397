import { ERASURE_GROUNDS, ERASURE_REFUSALS } from "../law/index.ts";
import { BODY_BYTES_MAX } from "../log/index.ts";
import { ERASABLES } from "../statement/index.ts";
import { instant, list, object, text, truth, uuid, whole, word } from "./part.ts";

const words = text(BODY_BYTES_MAX);
const about = { id: uuid, at: instant, subject: uuid };

const orWord =
  <Part, const Word extends string>(otherwise: Word, part: (raw: unknown, path: string) => Part) =>
  (raw: unknown, path: string): Part | Word =>
    raw === otherwise ? otherwise : part(raw, path);

/** The statements of requests for erasure, and of how they were answered. */
export const ERASING_PARSERS = {
  erasure_request: object({
    ...about,
    kind: word(["erasure_request"]),
    of: word(ERASABLES),
    target: orWord("everything", uuid),
    ground: word(ERASURE_GROUNDS),
    provision: words,
    words,
    by: words,
    answerBy: orWord("no_time", instant),
  }),
  erasure_answer: object({
    ...about,
    kind: word(["erasure_answer"]),
    request: uuid,
    outcome: word(["granted", "refused", "extended"]),
    refusals: list(word(ERASURE_REFUSALS), ERASURE_REFUSALS.length),
    provision: words,
    reasons: words,
    erased: whole(0),
    person: words,
    by: words,
    isLate: truth,
    answerBy: orWord("answered", instant),
  }),
} as const;
