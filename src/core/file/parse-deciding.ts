import { BODY_BYTES_MAX } from "../log/index.ts";
import { ADVERSE_OUTCOMES } from "../statement/index.ts";
import { answerParts, versions } from "./parse-answer.ts";
import { exempt } from "./parse-consent.ts";
import { instant, isTrue, list, object, objectWith, text, truth, uuid, whole, word } from "./part.ts";

const words = text(BODY_BYTES_MAX);
const version = whole(0);
/** A check is decided again as often as records are taken back: more ids than a body has room for. */
const DESTROYED_MAX = 2000;

const about = { id: uuid, at: instant, subject: uuid };
const orWord =
  <const Word extends string>(otherwise: Word) =>
  (raw: unknown, path: string): number | Word =>
    typeof raw === "string" ? word([otherwise])(raw, path) : instant(raw, path);
const looks = (raw: unknown, path: string) => (typeof raw === "string" ? word(["not_counted"])(raw, path) : whole(0)(raw, path));

/** The statements of decisions on standings, and of checks renewed after an erasure. */
export const DECIDING_PARSERS = {
  decision: object({
    ...about,
    kind: word(["decision"]),
    check: uuid,
    subscriber: words,
    outcome: word(ADVERSE_OUTCOMES),
    decidedBy: word(["person", "machine"]),
    decidedAt: instant,
    looks,
    noticeBy: orWord("no_time"),
    freeFileUntil: orWord("always"),
  }),
  review: object({ ...about, kind: word(["review"]), check: uuid, subscriber: words, words, by: words, answerBy: orWord("no_time") }),
  review_decision: object({
    ...about,
    kind: word(["review_decision"]),
    review: uuid,
    outcome: word(["stands", "changed"]),
    reasons: words,
    person: words,
    by: words,
    isLate: truth,
  }),
  repair: object({
    ...about,
    kind: word(["repair"]),
    campaign: words,
    basis: words,
    operator: words,
    records: list(uuid, DESTROYED_MAX),
    version,
  }),
  renewed_check: objectWith(
    {
      ...about,
      kind: word(["renewed_check"]),
      check: uuid,
      askedAt: instant,
      cause: uuid,
      known: versions,
      destroyed: list(object({ statement: uuid, of: word(["check", "redecision", "renewed_check"]) }), DESTROYED_MAX),
      ...answerParts,
    },
    { exempt, contested: whole(1), askerPart: isTrue },
  ),
} as const;
