import { WIDENING_KINDS } from "../law/index.ts";
import { BODY_BYTES_MAX } from "../log/index.ts";
import { LAW_CHANGE_STEPS } from "../statement/index.ts";
import { digest, instant, list, object, type Part, text, uuid, whole, word } from "./part.ts";

const words = text(BODY_BYTES_MAX);
/** More than a body has room for. */
const PARTS_MAX = 1000;

const whenSigned = word(["when_signed"]);
const effectiveAt: Part<number | "when_signed"> = (raw, path) => (typeof raw === "string" ? whenSigned(raw, path) : instant(raw, path));

/** The parser of a step of a change of law. */
export const lawChange = object({
  kind: word(["law_change"]),
  id: uuid,
  at: instant,
  step: word(LAW_CHANGE_STEPS),
  change: uuid,
  name: words,
  before: digest,
  after: digest,
  parts: list(object({ what: word(WIDENING_KINDS), at: words, says: words }), PARTS_MAX),
  partsInAll: whole(0),
  by: words,
  note: words,
  effectiveAt,
});
