import { BODY_BYTES_MAX } from "../log/index.ts";
import { digest, instant, object, text, uuid, whole, word } from "./part.ts";

const words = text(BODY_BYTES_MAX);
const made = { id: uuid, at: instant };

/** The statements about those who rate. */
export const RATING_PARSERS = {
  rater_table: object({
    ...made,
    kind: word(["rater_table"]),
    register: words,
    month: whole(0),
    doubtful: whole(0),
    steady: whole(0),
    trusted: whole(0),
    digest,
  }),
  ring_listing: object({
    ...made,
    kind: word(["ring_listing"]),
    subject: uuid,
    register: words,
    members: whole(2),
    among: whole(1),
    firstMonth: whole(0),
    lastMonth: whole(0),
    outside: whole(0),
    until: instant,
    operator: words,
  }),
  ring_reply: object({ ...made, kind: word(["ring_reply"]), subject: uuid, listing: uuid, words, by: words }),
} as const;
