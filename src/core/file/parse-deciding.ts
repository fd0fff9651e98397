import { BODY_BYTES_MAX } from "../log/index.ts";
import { ADVERSE_OUTCOMES } from "../statement/index.ts";
import { exempt } from "./parse-consent.ts";
import { standing, tallies } from "./parse-standing.ts";
import { digest, instant, isTrue, list, named, object, objectWith, text, truth, uuid, whole, word } from "./part.ts";

const words = text(BODY_BYTES_MAX);
const version = whole(0);
/** As many subjects as a check reads together, and many more. */
const LINKED_MAX = 1000;
/** A check is decided again as often as records are taken back: more ids than a body has room for. */
const DESTROYED_MAX = 2000;

const about = { id: uuid, at: instant, subject: uuid };
const versions = list(object({ subject: uuid, version }), LINKED_MAX);
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
    },
    { exempt, contested: whole(1), askerPart: isTrue },
  ),
} as const;
